namespace CoConstruction.Domain;

/// <summary>What kind of thing is worth being known.</summary>
public enum PracticeKind { Initiative, Innovation, CollectiveProject }

/// <summary>Where a practice stands on its way to the readers of the library.</summary>
public enum PracticeState { Signalled, Qualified, Documented, Reviewed, Published, Declined, Withdrawn }

/// <summary>Who signals: an organisation, or somebody by what they do there. Never a person.</summary>
public enum SignatoryKind { Organisation, Role }

/// <summary>In whose name a practice is signalled, reviewed or judged.</summary>
public sealed record Signatory(SignatoryKind Kind, string Label)
{
    internal Refusal? Check() => Checks.Text(Label, Checks.Line) ?? NamedPeople.Check(namesNobody: false, Label);
}

/// <summary>Where a practice lives.</summary>
/// <param name="Kind">quartier, commune, intercommunalité, bassin de vie, département: as for projects.</param>
public sealed record PracticePlace(string Territory, string? Kind = null, string? Department = null)
{
    /// <summary>By what relays and readers find it: its name and its department's, however they are typed.</summary>
    public IEnumerable<string> Keys() => new[] { Territory, Department }.OfType<string>().Select(KeyOf).Where(key => key.Length > 0).Distinct();

    /// <summary>A name without accents, capitals and signs: « Pays de l’Arche » and « pays de l'arche » are one.</summary>
    public static string KeyOf(string name) => string.Join('-', Folding.Words(name));

    internal Refusal? Check() => Checks.Text(Territory, Checks.Line) ?? SheetBounds.Said(Checks.Line, Department) ?? SheetBounds.Said(Checks.Word, Kind);
}

/// <summary>A practice as it is signalled in five minutes.</summary>
/// <param name="Why">Why it inspires.</param>
public sealed record PracticeSignal(string Title, string Summary, PracticeKind Kind, PracticePlace Place, string Why, Signatory As)
{
    /// <summary>Forms of collective social work, by their ids: the list may grow.</summary>
    public ImmutableList<string> Forms { get; init; } = [];
    public ImmutableList<string> Partners { get; init; } = [];

    /// <summary>Where it is, when it is abroad.</summary>
    public string? Country { get; init; }

    /// <summary>The earlier programme or approach that it comes from.</summary>
    public string? Programme { get; init; }

    /// <summary>A page that says more.</summary>
    public string? Link { get; init; }

    internal Refusal? Check(bool namesNobody) =>
        Checks.Text(Title, Checks.Line) ?? Checks.Text(Summary, Checks.Paragraph) ?? Checks.Text(Why, Checks.Paragraph) ?? Place.Check() ?? As.Check()
        ?? SheetBounds.Said(Checks.Line, Country, Programme) ?? SheetBounds.Lines(Checks.Line, Partners)
        ?? (Forms.Count > 20 ? Refusal.TooMany : !Forms.TrueForAll(Checks.IsId) ? Refusal.UnknownThing : (Refusal?)null)
        ?? Governance.CheckLink(Link)
        ?? NamedPeople.Check(namesNobody, [Title, Summary, Why, Place.Territory, Place.Department, Country, Programme, .. Partners]);
}
