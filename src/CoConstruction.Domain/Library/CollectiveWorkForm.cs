namespace CoConstruction.Domain;

/// <summary>
/// What the framework says of one form of collective social work: what it is worth, how far it goes, what it may look
/// like, when to choose it, and what it asks of who trains. What is not known stays empty.
/// </summary>
/// <param name="Name">As everybody calls it: it is the word of the vocabulary.</param>
public sealed record FormEntry(string Name)
{
    /// <summary>How many lines each of its lists holds.</summary>
    public const int MostLines = 30;

    /// <summary>In a sentence or two.</summary>
    public string? Definition { get; init; }

    /// <summary>What it is worth (intérêt).</summary>
    public string? Interest { get; init; }

    /// <summary>How far it goes, and where it stops (portée).</summary>
    public string? Reach { get; init; }

    /// <summary>The shapes that it takes (diversité).</summary>
    public string? Diversity { get; init; }
    public ImmutableList<string> WhenToUse { get; init; } = [];
    public ImmutableList<string> Conditions { get; init; } = [];
    public ImmutableList<string> Advantages { get; init; } = [];
    public ImmutableList<string> Difficulties { get; init; } = [];

    /// <summary>Practices of the library that show it, by their ids.</summary>
    public ImmutableList<string> Examples { get; init; } = [];
    public FormTraining Training { get; init; } = new();

    /// <summary>Which answers about a situation speak for it, and which ask for care.</summary>
    public ImmutableList<FormReason> Reasons { get; init; } = [];

    /// <summary>The first of the three parts that it cannot be published without; null when all are there.</summary>
    internal Refusal? Missing() =>
        string.IsNullOrWhiteSpace(Interest) ? Refusal.FormWithoutInterest
        : string.IsNullOrWhiteSpace(Reach) ? Refusal.FormWithoutReach
        : string.IsNullOrWhiteSpace(Diversity) ? Refusal.FormWithoutDiversity
        : null;

    internal Refusal? Check(bool namesNobody) =>
        Checks.Text(Name, Checks.Word) ?? SheetBounds.Said(Checks.Idea, Definition) ?? SheetBounds.Said(Checks.Paragraph, Interest, Reach, Diversity)
        ?? (Lists().Append(Examples).Any(list => list.Count > MostLines) || Reasons.Count > OrientationQuestions.Answers.Length ? Refusal.TooMany : (Refusal?)null)
        ?? SheetBounds.Lines(Checks.Idea, [.. Lists()]) ?? SheetBounds.Said(Checks.Idea, [.. Reasons.Select(reason => reason.Text)])
        ?? (Reasons.Exists(reason => string.IsNullOrWhiteSpace(reason.Text)) ? Refusal.TextMissing : (Refusal?)null)
        ?? (!Reasons.TrueForAll(reason => OrientationQuestions.Answers.Contains(reason.Answer)) || Reasons.DistinctBy(reason => reason.Answer).Count() != Reasons.Count
            || !Examples.TrueForAll(Checks.IsId) || Examples.Distinct(StringComparer.Ordinal).Count() != Examples.Count ? Refusal.UnknownThing : (Refusal?)null)
        ?? NamedPeople.Check(namesNobody, [Name, Definition, Interest, Reach, Diversity, .. Lists().SelectMany(list => list), .. Reasons.Select(reason => reason.Text)]);

    /// <summary>Whether it says the same, line by line.</summary>
    internal bool Says(FormEntry other) =>
        (Name, Definition, Interest, Reach, Diversity) == (other.Name, other.Definition, other.Interest, other.Reach, other.Diversity)
        && Reasons.SequenceEqual(other.Reasons) && Examples.SequenceEqual(other.Examples)
        && Lists().Zip(other.Lists()).All(pair => pair.First.SequenceEqual(pair.Second));

    private IEnumerable<ImmutableList<string>> Lists() => [WhenToUse, Conditions, Advantages, Difficulties, Training.Initial, Training.Innovation, Training.Continuing];
}

/// <summary>What it asks of who trains: at first, what is worth trying, and all along a life at work.</summary>
public sealed record FormTraining
{
    public ImmutableList<string> Initial { get; init; } = [];

    /// <summary>Leads for trying something new.</summary>
    public ImmutableList<string> Innovation { get; init; } = [];
    public ImmutableList<string> Continuing { get; init; } = [];
}

/// <summary>What an answer about a situation says of a form.</summary>
/// <param name="Answer">One of <see cref="OrientationQuestions.Answers"/>.</param>
/// <param name="IsCare">It does not speak for the form: it says what to take care of.</param>
public sealed record FormReason(string Answer, string Text, bool IsCare = false);

/// <summary>An entry as it was published: it does not change any more.</summary>
/// <param name="At">Null for what came with the library itself.</param>
public sealed record FormEdition(int Number, FormEntry Entry, DateTimeOffset? At);

/// <summary>A form of collective social work (forme de travail social collectif): a word of the vocabulary, and what is said of it.</summary>
/// <param name="Draft">What is being written; what readers see is published.</param>
public sealed record CollectiveWorkForm(string Id, FormEntry Draft)
{
    public ImmutableList<FormEdition> Editions { get; init; } = [];

    public FormEdition? Published => Editions.LastOrDefault();

    /// <summary>What it is called: as it was published, and before that as it was first written.</summary>
    public string Name => Published?.Entry.Name ?? Draft.Name;
}
