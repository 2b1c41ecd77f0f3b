namespace CoConstruction.Domain;

/// <summary>Asked about guides for action.</summary>
public abstract record GuidesCommand : HouseLibraryCommand;

/// <summary>Puts published practices one after the other under a title, or says it otherwise.</summary>
/// <param name="PracticeIds">In the order in which they are read.</param>
/// <param name="NamesNobody">Its author read title and preface again: they name nobody.</param>
public sealed record WriteGuide(string GuideId, string Title, string? Preface, ImmutableList<string> PracticeIds, bool NamesNobody = false) : GuidesCommand;

/// <summary>Takes one's own guide back.</summary>
public sealed record WithdrawGuide(string GuideId) : GuidesCommand;

/// <summary>Takes a guide out of the house.</summary>
public sealed record RemoveGuide(string GuideId) : GuidesCommand;

/// <summary>Something happened to the guides.</summary>
public abstract record GuidesHappened : HouseLibraryHappened;

/// <summary>A guide reads like this now.</summary>
public sealed record GuideWritten(string GuideId, string Title, string? Preface, ImmutableList<string> PracticeIds, string By, DateTimeOffset At) : GuidesHappened;

/// <summary>A guide is there no more.</summary>
public sealed record GuideRemoved(string GuideId) : GuidesHappened;

/// <summary>
/// Practices chosen and put in order for whoever begins. It holds no word of them, only which they are: what is withdrawn
/// from a practice, or with it, is in no guide either.
/// </summary>
/// <param name="By">Who wrote it: a reference that means nothing elsewhere.</param>
public sealed record Guide(string Id, string Title, string? Preface, ImmutableList<string> PracticeIds, string By, DateTimeOffset At);

/// <summary>The guides for action of the library.</summary>
public sealed record Guides
{
    /// <summary>How many practices a guide holds, and guides one person writes.</summary>
    public const int MostPractices = 50, MostOfOne = 50;

    private const int MostGuides = 2_000;

    public ImmutableSortedDictionary<string, Guide> All { get; init; } = Ordinal.Empty<Guide>();

    public static Guides Of(Library library) => library.Guides ?? new();

    public static Decision Decide(Library library, GuidesCommand command, LibraryAsked asked)
    {
        var here = Of(library);
        return command switch
        {
            WriteGuide c => Write(here, c, asked),
            WithdrawGuide c => !here.All.TryGetValue(c.GuideId, out var guide) ? Refusal.GuideUnknown
                : guide.By != asked.By ? Refusal.NotYours
                : new GuideRemoved(c.GuideId),
            RemoveGuide c => here.All.ContainsKey(c.GuideId) ? new GuideRemoved(c.GuideId) : Refusal.GuideUnknown,
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private static Decision Write(Guides here, WriteGuide c, LibraryAsked asked)
    {
        if (!Checks.IsId(c.GuideId)) return Refusal.UnknownThing;
        if (here.All.TryGetValue(c.GuideId, out var before) && before.By != asked.By) return Refusal.NotYours;
        if (before is null && (here.All.Count >= MostGuides || here.All.Values.Count(guide => guide.By == asked.By) >= MostOfOne)) return Refusal.TooMany;
        if ((Checks.Text(c.Title, Checks.Line) ?? SheetBounds.Said(Checks.Paragraph, c.Preface)) is { } refusal) return refusal;
        if (c.PracticeIds.IsEmpty) return Refusal.GuideEmpty;
        if (c.PracticeIds.Count > MostPractices) return Refusal.TooMany;
        if (!c.PracticeIds.TrueForAll(Checks.IsId) || c.PracticeIds.Distinct(StringComparer.Ordinal).Count() != c.PracticeIds.Count) return Refusal.UnknownThing;
        if (NamedPeople.Check(c.NamesNobody, c.Title, c.Preface) is { } named) return named;
        return before is not null && before.Title == c.Title.Trim() && before.Preface == c.Preface && before.PracticeIds.SequenceEqual(c.PracticeIds, StringComparer.Ordinal)
            ? Decision.Nothing
            : new GuideWritten(c.GuideId, c.Title.Trim(), c.Preface, c.PracticeIds, asked.By, asked.At);
    }

    public static Guides Evolve(Guides here, GuidesHappened happened) => happened switch
    {
        GuideWritten e => new() { All = here.All.SetItem(e.GuideId, new(e.GuideId, e.Title, e.Preface, e.PracticeIds, e.By, e.At)) },
        GuideRemoved e => new() { All = here.All.Remove(e.GuideId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
