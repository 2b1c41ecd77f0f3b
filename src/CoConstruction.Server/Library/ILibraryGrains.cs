using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A command on its way to the library.</summary>
[GenerateSerializer, Immutable]
public sealed record LibraryAsking([property: Id(0)] LibraryCaller By, [property: Id(1)] string CommandId, [property: Id(2)] LibraryCommand Command);

/// <summary>A practice of the library, alive. The key is its id.</summary>
public interface IPracticeGrain : IGrainWithStringKey
{
    /// <summary>Decides a command; completes once what was decided is durable. The same command id gets the same answer.</summary>
    Task<Reply> Ask(LibraryAsking asking);

    /// <summary>The practice as the caller may read it; null when there is nothing for them.</summary>
    Task<PracticePage?> Page(LibraryCaller caller, int? version);

    /// <summary>What a project may cite of it; null while nothing is published.</summary>
    Task<PublishedPractice?> Published();

    /// <summary>Where it stands, for those who write in the project that it comes from.</summary>
    Task<PracticeStanding?> Standing(LibraryCaller caller, string projectId);

    /// <summary>What a project may take up of it; null while nothing is published.</summary>
    Task<Approach?> Approach();
}

/// <summary>The library itself: its relays, its list of collections, its guides and its framework. There is one, under the key <see cref="Key"/>.</summary>
public interface ILibraryGrain : IGrainWithStringKey
{
    const string Key = "library";

    /// <inheritdoc cref="IPracticeGrain.Ask"/>
    Task<Reply> Ask(LibraryAsking asking);

    /// <summary>What an account relays.</summary>
    Task<ImmutableList<string>> TerritoriesOf(string memberId);

    /// <summary>The relays, for who may see them.</summary>
    Task<ImmutableList<RelayItem>?> Relays(LibraryCaller caller);

    /// <summary>Collections of practices that there are already.</summary>
    Task<ImmutableList<PracticeSource>> Sources();

    /// <summary>The guides, the latest first.</summary>
    Task<ImmutableList<Guide>> Guides();

    /// <summary>A guide; null when there is none.</summary>
    Task<Guide?> Guide(string guideId);

    /// <summary>The forms of collective social work by their names, in the order of the framework.</summary>
    Task<ImmutableList<FormLine>> Forms();

    /// <summary>What the framework says of every form.</summary>
    Task<ImmutableList<CollectiveWorkForm>> Framework();

    /// <summary>The forms that these answers speak for, with the reasons. Nothing of them is kept.</summary>
    Task<ImmutableList<FormSuggestion>> Suggest(ImmutableList<string> answers);

    /// <summary>Every territory that is relayed.</summary>
    Task<ImmutableList<string>> Relayed();
}
