namespace CoConstruction.Domain;

/// <summary>What a text is for, which gives it its outline.</summary>
public enum TextKind { Charter, ActionSheet, PracticeSheet, Synthesis }

/// <summary>What somebody may do with a text; each holds what stands before it.</summary>
public enum TextRight { None, Read, Comment, Write }

/// <summary>A version of a text, kept to the letter.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="TextVersion">The version of the shared text that it is.</param>
public sealed record KeptVersion(int Number, string? Name, string Text, long Version, int CarriedOver, string? By, DateTimeOffset At);

/// <summary>A text that a project writes together. Its words of now are written and kept elsewhere: see <see cref="SharedText"/>.</summary>
/// <param name="Beginning">What it began with.</param>
public sealed record ProjectText(string Id, TextKind Kind, string Title, string Beginning, DateTimeOffset At)
{
    /// <summary>What seats of a college may do.</summary>
    public ImmutableSortedDictionary<string, TextRight> Colleges { get; init; } = Ordinal.Empty<TextRight>();

    /// <summary>What was kept of it, the oldest first.</summary>
    public ImmutableList<KeptVersion> Versions { get; init; } = [];
}

/// <summary>The texts that a project writes together: which there are, who may do what with them, and their versions.</summary>
public sealed record Texts
{
    private const int MostTexts = 500, MostVersions = 200;

    /// <summary>Most units of all versions of one text together.</summary>
    private const int MostKept = 4_000_000;

    public ImmutableSortedDictionary<string, ProjectText> All { get; init; } = Ordinal.Empty<ProjectText>();

    public ProjectText? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    /// <summary>What somebody may do with a text now.</summary>
    /// <param name="by">The seat or member who asks.</param>
    public static TextRight RightOf(Project project, string textId, Role role, string by)
    {
        if (project.Texts.Find(textId) is not { } text) return TextRight.None;
        return role switch
        {
            Role.Facilitator or Role.CoFacilitator or Role.Professional => TextRight.Write,
            Role.Observer => TextRight.Comment,
            Role.Participant when project.Participants.Seats.TryGetValue(by, out var seat) => text.Colleges.GetValueOrDefault(seat.CollegeId),
            _ => TextRight.None,
        };
    }

    /// <summary>Whether it was adopted as it is: how it came about, letter by letter, is then not kept any more.</summary>
    public static bool IsSettled(Project project, string textId) => false;

    public static Decision Decide(Project project, TextsCommand command, Asked asked)
    {
        var here = project.Texts;
        return command switch
        {
            BeginText c => here.Begin(c, asked),
            _ when here.Find(command.TextId) is null => Refusal.TextUnknown,
            RenameText c => Checks.Text(c.Title, Checks.Line) is { } refusal ? refusal
                : here.All[c.TextId].Title == c.Title ? Decision.Nothing
                : new TextRenamed(c.TextId, c.Title),
            OpenText c => here.Open(project, c),
            KeepVersion c => here.Keep(c, asked),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private Decision Begin(BeginText c, Asked asked)
    {
        if (!Checks.IsId(c.TextId) || All.ContainsKey(c.TextId)) return Refusal.IdTaken;
        if (All.Count >= MostTexts) return Refusal.TooMany;
        if (Checks.Text(c.Title, Checks.Line) is { } refusal) return refusal;
        if (c.Kind == TextKind.Charter && All.Values.Any(text => text.Kind == TextKind.Charter)) return Refusal.CharterExists;
        return new TextBegun(c.TextId, c.Kind, c.Title, TextOutlines.Of(c.Kind, c.Title), asked.At);
    }

    private Decision Open(Project project, OpenText c)
    {
        if (c.Colleges.Keys.Any(id => project.Participants.College(id) is null)) return Refusal.CollegeUnknown;
        var colleges = Ordinal.Empty<TextRight>().AddRange(c.Colleges.Where(college => college.Value != TextRight.None));
        return All[c.TextId].Colleges.SequenceEqual(colleges) ? Decision.Nothing : new TextOpened(c.TextId, colleges);
    }

    private Decision Keep(KeepVersion c, Asked asked)
    {
        if (Checks.Text(c.Name, Checks.Line, required: false) is { } refusal) return refusal;
        return Next(c.TextId, c.Name, c.CarryOver, asked);
    }

    /// <summary>The next version of a text, from the words that the door has read.</summary>
    public Decision Next(string textId, string? name, bool carryOver, Asked asked)
    {
        if (asked.Words is not { } words) return Refusal.TextUnknown;
        if (words.OpenSuggestions > 0 && !carryOver) return Refusal.SuggestionsOpen;
        var versions = All[textId].Versions;
        if (versions is [.., var last] && (last.Name, last.Text) == (name, words.Text)) return Decision.Nothing;
        if (versions.Count >= MostVersions || versions.Sum(version => version.Text.Length) + words.Text.Length > MostKept) return Refusal.TooMany;
        var named = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        return new VersionKept(textId, versions.IsEmpty ? 1 : versions[^1].Number + 1, named, words.Text, words.Version, words.OpenSuggestions, asked.By, asked.At);
    }

    public static Texts Evolve(Texts here, TextsHappened happened) => happened switch
    {
        TextBegun e => here.Set(new ProjectText(e.TextId, e.Kind, e.Title, e.Text, e.At)),
        TextRenamed e => here.Set(here.All[e.TextId] with { Title = e.Title }),
        TextOpened e => here.Set(here.All[e.TextId] with { Colleges = e.Colleges }),
        VersionKept e when here.All[e.TextId] is var text => here.Set(text with
        {
            Versions = text.Versions.Add(new KeptVersion(e.Number, e.Name, e.Text, e.TextVersion, e.CarriedOver, e.By, e.At)),
        }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Texts Set(ProjectText text) => this with { All = All.SetItem(text.Id, text) };
}
