namespace CoConstruction.Domain;

/// <summary>What a text is for, which gives it its outline.</summary>
public enum TextKind { Charter, ActionSheet, PracticeSheet, Synthesis }

/// <summary>What somebody may do with a text; each holds what stands before it.</summary>
public enum TextRight { None, Read, Comment, Write }

/// <summary>A version of a text, kept to the letter: <see cref="ProjectText.TextOf"/>.</summary>
/// <param name="Number">1 for the first, unless a file says otherwise.</param>
/// <param name="Length">How many units it has.</param>
/// <param name="TextVersion">The version of the shared text that it is.</param>
public sealed record KeptVersion(int Number, string? Name, int Length, long TextVersion, int CarriedOver, string? By, DateTimeOffset At);

/// <summary>A text that a project writes together. Its words of now are written and kept elsewhere: see <see cref="SharedText"/>.</summary>
public sealed record ProjectText(string Id, TextKind Kind, string Title, DateTimeOffset At)
{
    /// <summary>What seats of a college may do.</summary>
    public ImmutableSortedDictionary<string, TextRight> Colleges { get; init; } = Ordinal.Empty<TextRight>();

    /// <summary>What was kept of it, the oldest first.</summary>
    public ImmutableList<KeptVersion> Versions { get; init; } = [];

    /// <summary>Words that seldom anybody reads: what it began with, then those of each version.</summary>
    [JsonIgnore]
    public ImmutableList<string> Kept { get => KeptLater.Value; init => KeptLater = new(value); }

    [JsonPropertyName("kept")]
    public Later<ImmutableList<string>> KeptLater { get; init; } = new([]);

    /// <summary>What it began with.</summary>
    public string Beginning => Kept[0];

    /// <summary>The words of a version; null when there is no such version.</summary>
    public string? TextOf(int number) => Versions.FindIndex(version => version.Number == number) is >= 0 and var at ? Kept[at + 1] : null;

    /// <summary>Whether the last version has these very words.</summary>
    public bool IsLast(string text) => Versions is [.., var last] && last.Length == text.Length && Kept[^1] == text;
}

/// <summary>The texts that a project writes together: which there are, who may do what with them, and their versions.</summary>
public sealed record Texts
{
    private const int MostTexts = 500, MostVersions = 200;

    /// <summary>Most units of all versions of one text together.</summary>
    private const int MostKept = 4_000_000;

    public ImmutableSortedDictionary<string, ProjectText> All { get; init; } = Ordinal.Empty<ProjectText>();

    public ProjectText? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    public bool Mentions(string collegeId) => All.Values.Any(text => text.Colleges.ContainsKey(collegeId));

    /// <summary>What somebody may do with the words of now.</summary>
    /// <param name="by">The seat or member who asks.</param>
    public static TextRight RightOf(Project project, string textId, Role role, string by)
    {
        if (project.Texts.Find(textId) is not { } text) return TextRight.None;
        var right = role switch
        {
            Role.Facilitator or Role.CoFacilitator or Role.Professional => TextRight.Write,
            Role.Observer or Role.Official => TextRight.Comment,
            Role.Participant when project.Participants.Seats.TryGetValue(by, out var seat) && !seat.Cancelled => text.Colleges.GetValueOrDefault(seat.CollegeId),
            _ => TextRight.None,
        };
        return right == TextRight.Write && IsFrozen(project, text) ? TextRight.Comment : right;
    }

    /// <summary>Whether it was adopted as it is: how it came about, letter by letter, is then not kept any more.</summary>
    public static bool IsSettled(Project project, string textId) =>
        project.Texts.Find(textId)?.Kind == TextKind.Charter && project.Charter.Status is CharterStatus.Adopted or CharterStatus.Expired;

    /// <summary>Whether somebody may read a version: who reads the text, and everyone what they were all asked about.</summary>
    public static bool MayRead(Project project, string textId, int number, Role role, string by) =>
        project.Texts.Find(textId)?.TextOf(number) is not null
        && (RightOf(project, textId, role, by) >= TextRight.Read || (role is not (Role.Door or Role.Guest) && IsForEveryone(project, project.Texts.All[textId], number)));

    /// <summary>A charter is not written while it is asked about or in force.</summary>
    public static bool IsFrozen(Project project, ProjectText text) => text.Kind == TextKind.Charter && project.Charter.IsFrozen;

    /// <summary>A version that everyone was asked about is everyone's to read.</summary>
    public static bool IsForEveryone(Project project, ProjectText text, int number) => text.Kind == TextKind.Charter && project.Charter.WasSubmitted(number);

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

    private Decision Begin(BeginText c, Asked asked) => Begin(c.TextId, c.Kind, c.Title, null, asked);

    /// <summary>Begins a text with words that a room of the project has written.</summary>
    internal static Decision Begin(Project project, string textId, TextKind kind, string title, string body, Asked asked) => project.Texts.Begin(textId, kind, title, body, asked);

    private Decision Begin(string textId, TextKind kind, string title, string? body, Asked asked)
    {
        if (!Checks.IsId(textId) || All.ContainsKey(textId)) return Refusal.IdTaken;
        if (All.Count >= MostTexts) return Refusal.TooMany;
        if (Checks.Text(title, Checks.Line) is { } refusal) return refusal;
        if (kind == TextKind.Charter && All.Values.Any(text => text.Kind == TextKind.Charter)) return Refusal.CharterExists;
        return new TextBegun(textId, kind, title, body is null ? TextOutlines.Of(kind, title) : TextOutlines.With(title, body), asked.At);
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
        return Next(c.TextId, string.IsNullOrWhiteSpace(c.Name) ? null : c.Name.Trim(), c.CarryOver, asked);
    }

    /// <summary>The next version of a text, from the words that the door has read; nothing when the last one has the same words and name.</summary>
    public Decision Next(string textId, string? name, bool carryOver, Asked asked)
    {
        if (asked.Words is not { } words) return Refusal.TextUnknown;
        if (words.OpenSuggestions > 0 && !carryOver) return Refusal.SuggestionsOpen;
        var text = All[textId];
        var versions = text.Versions;
        if (text.IsLast(words.Text) && versions[^1].Name == name) return Decision.Nothing;
        if (versions.Count >= MostVersions || versions.Sum(version => version.Length) + words.Text.Length > MostKept) return Refusal.TooMany;
        return new VersionKept(textId, versions.IsEmpty ? 1 : versions[^1].Number + 1, name, words.Text, words.Version, words.OpenSuggestions, asked.By, asked.At);
    }

    public static Texts Evolve(Texts here, TextsHappened happened) => happened switch
    {
        TextBegun e => here.Set(new ProjectText(e.TextId, e.Kind, e.Title, e.At) { Kept = [e.Text] }),
        TextRenamed e => here.Set(here.All[e.TextId] with { Title = e.Title }),
        TextOpened e => here.Set(here.All[e.TextId] with { Colleges = e.Colleges }),
        VersionKept e when here.All[e.TextId] is var text => here.Set(text with
        {
            Versions = text.Versions.Add(new KeptVersion(e.Number, e.Name, e.Text.Length, e.TextVersion, e.CarriedOver, e.By, e.At)),
            Kept = text.Kept.Add(e.Text),
        }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Texts Set(ProjectText text) => this with { All = All.SetItem(text.Id, text) };
}
