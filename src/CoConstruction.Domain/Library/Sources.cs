namespace CoConstruction.Domain;

/// <summary>Asked about the collections of practices that there are already.</summary>
public abstract record SourcesCommand : HouseLibraryCommand;

/// <summary>Lists one more.</summary>
public sealed record AddSource(string SourceId, SourceCard Card) : SourcesCommand;

/// <summary>Says something else of one.</summary>
public sealed record ChangeSource(string SourceId, SourceCard Card) : SourcesCommand;

/// <summary>Takes one off the list.</summary>
public sealed record RemoveSource(string SourceId) : SourcesCommand;

/// <summary>Something happened to the list of collections.</summary>
public abstract record SourcesHappened : HouseLibraryHappened;

/// <summary>The list has one more.</summary>
public sealed record SourceAdded(string SourceId, SourceCard Card, DateTimeOffset At) : SourcesHappened;

/// <summary>One is said otherwise.</summary>
public sealed record SourceChanged(string SourceId, SourceCard Card) : SourcesHappened;

/// <summary>One is on the list no more.</summary>
public sealed record SourceRemoved(string SourceId) : SourcesHappened;

/// <summary>A collection of practices, or an earlier programme, as somebody should know it before beginning another.</summary>
/// <param name="Method">How it gathers and checks.</param>
/// <param name="Access">Who may read it, and how.</param>
/// <param name="Earlier">Whether it is over: its practices may still be worth taking up.</param>
public sealed record SourceCard(string Name, string Holder, string? Method, string? Access, string? Licence, string? Link, bool Earlier = false)
{
    internal Refusal? Check() =>
        Checks.Text(Name, Checks.Line) ?? Checks.Text(Holder, Checks.Line) ?? SheetBounds.Said(Checks.Paragraph, Method) ?? SheetBounds.Said(Checks.Line, Access, Licence)
        ?? Governance.CheckLink(Link) ?? NamedPeople.Check(namesNobody: false, Name, Holder, Method, Access, Licence);
}

/// <summary>A collection on the list.</summary>
public sealed record PracticeSource(string Id, SourceCard Card, DateTimeOffset At);

/// <summary>The inventory of what is collected elsewhere already (état des lieux).</summary>
public sealed record Sources
{
    private const int MostSources = 500;

    public ImmutableSortedDictionary<string, PracticeSource> All { get; init; } = Ordinal.Empty<PracticeSource>();

    public static Decision Decide(Library library, SourcesCommand command, LibraryAsked asked)
    {
        var here = library.Sources;
        return command switch
        {
            AddSource c => !Checks.IsId(c.SourceId) || here.All.ContainsKey(c.SourceId) ? Refusal.IdTaken
                : here.All.Count >= MostSources ? Refusal.TooMany
                : c.Card.Check() is { } refusal ? refusal
                : new SourceAdded(c.SourceId, c.Card, asked.At),
            ChangeSource c => !here.All.TryGetValue(c.SourceId, out var source) ? Refusal.SourceUnknown
                : c.Card.Check() is { } refusal ? refusal
                : source.Card == c.Card ? Decision.Nothing
                : new SourceChanged(c.SourceId, c.Card),
            RemoveSource c => here.All.ContainsKey(c.SourceId) ? new SourceRemoved(c.SourceId) : Refusal.SourceUnknown,
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    public static Sources Evolve(Sources here, SourcesHappened happened) => happened switch
    {
        SourceAdded e => new() { All = here.All.SetItem(e.SourceId, new(e.SourceId, e.Card, e.At)) },
        SourceChanged e => new() { All = here.All.SetItem(e.SourceId, here.All[e.SourceId] with { Card = e.Card }) },
        SourceRemoved e => new() { All = here.All.Remove(e.SourceId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
