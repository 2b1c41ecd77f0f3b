using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>The library itself, beside its practices.</summary>
internal sealed class LibraryGrain(IJournal journal, IVault vault, TimeProvider time, ILogger<LibraryGrain> logger) : Grain, ILibraryGrain
{
    private Ledger<Domain.Library> Ledger => field ??= new(LibraryStreams.Library, new Domain.Library(), journal, vault, time, logger);

    public async Task<Reply> Ask(LibraryAsking asking) => asking.Command is not HouseLibraryCommand command
        ? new(Outcome.NotFound)
        : await Ledger.Ask(
            asking.CommandId,
            _ => LibraryRights.May(asking.By.Roles(), command.GetType()),
            library => library.Decide(command, new LibraryAsked(asking.By.MemberId ?? "", time.GetUtcNow())));

    public async Task<ImmutableList<string>> TerritoriesOf(string memberId) => (await Now()).Relays.TerritoriesOf(memberId);

    public async Task<ImmutableList<RelayItem>?> Relays(LibraryCaller caller) => LibraryView.Relays(await Now(), caller);

    public async Task<ImmutableList<PracticeSource>> Sources() => [.. (await Now()).Sources.All.Values.OrderBy(source => source.At).ThenBy(source => source.Id, StringComparer.Ordinal)];

    public async Task<ImmutableList<Guide>> Guides() => [.. Domain.Guides.Of(await Now()).All.Values.OrderByDescending(guide => guide.At).ThenBy(guide => guide.Id, StringComparer.Ordinal)];

    public async Task<Guide?> Guide(string guideId) => Domain.Guides.Of(await Now()).All.GetValueOrDefault(guideId);

    public async Task<ImmutableList<FormLine>> Forms() => OrientationFramework.Of(await Now()).All.ConvertAll(FormLine.Of);

    public async Task<ImmutableList<CollectiveWorkForm>> Framework() => OrientationFramework.Of(await Now()).All;

    public async Task<ImmutableList<FormSuggestion>> Suggest(ImmutableList<string> answers) => OrientationQuestions.Suggest(OrientationFramework.Of(await Now()), answers);

    public async Task<ImmutableList<string>> Relayed() => [.. (await Now()).Relays.All.Values.SelectMany(relay => relay.Territories).Distinct().Order(StringComparer.Ordinal)];

    private async Task<Domain.Library> Now() => (await Ledger.Read()).State;
}
