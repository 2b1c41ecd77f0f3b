namespace CoConstruction.Domain;

/// <summary>
/// What the project tells others of its practice: sheets drafted from its own trace, written together, read again, frozen
/// as versions.
/// </summary>
public sealed partial record Practices
{
    private const int MostSheets = 50, MostVersions = 50, MostCredits = 100;

    public ImmutableSortedDictionary<string, ProjectSheet> Sheets { get; init; } = Ordinal.Empty<ProjectSheet>();

    public ProjectSheet? Find(string? id) => id is null ? null : Sheets.GetValueOrDefault(id);

    public static Decision Decide(Project project, PracticesCommand command, Asked asked)
    {
        var here = project.Practices;
        return command switch
        {
            DraftSheet c => here.Draft(project, c, asked),
            RemoveSheet c => here.Find(c.SheetId) switch
            {
                null => Decision.Nothing,
                // The project has to know of the copies of what people said.
                { Sent: not null } => Refusal.SheetInLibrary,
                _ => new SheetRemoved(c.SheetId),
            },
            SheetCommand c => here.Find(c.SheetId) is { } sheet ? Ask(project, sheet, c, asked) : Refusal.SheetUnknown,
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private static Decision Ask(Project project, ProjectSheet sheet, SheetCommand command, Asked asked) => command switch
    {
        ChangeSheet c => Change(project, sheet, c.Content, c.NamesNobody, null, [], asked),
        WriteSheetTogether c => Write(project, sheet, c, asked),
        TakeSheetText c => Take(project, sheet, c, asked),
        ReviewSheet c => Review(sheet, c, asked),
        SubmitSheet c => c.Ready == (sheet.Status == SheetStatus.InReview) ? Decision.Nothing : new SheetSubmitted(sheet.Id, c.Ready),
        PublishSheet => Publish(project, sheet, asked),
        SendSheet c => SheetParcel.Send(project, sheet, c, asked),
        AskCredit c => Credit(sheet, c, asked),
        WithdrawCredit => sheet.Credits.Exists(credit => credit.By == asked.By) ? new SheetCreditWithdrawn(sheet.Id, asked.By) : Decision.Nothing,
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Draft(Project project, DraftSheet c, Asked asked)
    {
        if (!Domain.Checks.IsId(c.SheetId) || Sheets.ContainsKey(c.SheetId)) return Refusal.IdTaken;
        return Sheets.Count >= MostSheets ? Refusal.TooMany : SheetTrace.Draft(project, c.SheetId, asked.At);
    }

    private static Decision Change(Project project, ProjectSheet sheet, SheetContent typed, bool namesNobody, string? textId, ImmutableList<UnreadLine> unread, Asked asked)
    {
        if (Check(project, sheet, typed) is { } refusal) return refusal;
        var content = SheetTrim.Of(typed);
        if ((content.Sheet.Check() ?? NamedPeople.Check(namesNobody, content.Sheet.Texts())) is { } said) return said;
        if (content.Says(sheet.Content) && textId is null) return Decision.Nothing;
        var things = SheetThings.Of(project);
        ImmutableList<SheetField> rewritten = [.. sheet.Sources.Keys.Where(field => SheetMarkdown.Section(field, content, things) != SheetMarkdown.Section(field, sheet.Content, things))];
        return new SheetChanged(sheet.Id, content, rewritten, textId, unread, asked.At);
    }

    /// <summary>It points to what is there. What it pointed to before and is gone since may stay: nobody can put it back.</summary>
    private static Refusal? Check(Project project, ProjectSheet sheet, SheetContent content)
    {
        if (content.ObstacleIds.Count + content.LeverIds.Count + content.VoiceIds.Count > 3 * PracticeSheet.MostLines) return Refusal.TooMany;
        if (!content.Sheet.Verbatims.IsEmpty) return Refusal.UnknownThing;
        var was = sheet.Content;
        return !Known(content.ObstacleIds, was.ObstacleIds, project.Assessment.Obstacles.ContainsKey) ? Refusal.ObstacleUnknown
            : !Known(content.LeverIds, was.LeverIds, project.Assessment.Levers.ContainsKey) ? Refusal.LeverUnknown
            : !Known(content.VoiceIds, was.VoiceIds, id => project.Voices.Find(id) is { Withdrawn: false }) ? Refusal.VoiceUnknown
            : content.Sheet.Check();
    }

    private static bool Known(ImmutableList<string> ids, ImmutableList<string> before, Func<string, bool> isThere) =>
        ids.Distinct(StringComparer.Ordinal).Count() == ids.Count && ids.TrueForAll(id => isThere(id) || before.Contains(id));

    private static Decision Write(Project project, ProjectSheet sheet, WriteSheetTogether c, Asked asked)
    {
        if (sheet.TextId == c.TextId) return Decision.Nothing;
        return Texts.Begin(project, c.TextId, TextKind.PracticeSheet, sheet.Content.Sheet.Title, SheetMarkdown.Of(sheet.Content, SheetThings.Of(project)), asked) switch
        {
            Decision.Accepted accepted => accepted with { Events = accepted.Events.Add(new SheetTextBegun(sheet.Id, c.TextId)) },
            var refused => refused,
        };
    }

    private static Decision Take(Project project, ProjectSheet sheet, TakeSheetText c, Asked asked)
    {
        if (project.Texts.Find(c.TextId) is not { Kind: TextKind.PracticeSheet } || asked.Words is not { } words) return Refusal.TextUnknown;
        var reading = SheetReader.Read(Units.Clean(words.Text), sheet.Content, SheetThings.Of(project));
        return Change(project, sheet, reading.Content, c.NamesNobody, c.TextId, reading.Unread, asked);
    }

    private static Decision Review(ProjectSheet sheet, ReviewSheet c, Asked asked)
    {
        var codes = SheetCheck.Codes;
        if (c.Checks.Count != codes.Length || !codes.All(code => c.Checks.Exists(check => check.Code == code))) return Refusal.UnknownThing;
        if ((SheetBounds.Said(Domain.Checks.Idea, [.. c.Checks.Select(check => SheetTrim.Maybe(check.Comment))]) ?? NamedPeople.Check(c.NamesNobody, c.Checks.Select(check => check.Comment))) is { } refusal) return refusal;
        ImmutableList<SheetCheck> checks = [.. codes.Select(code => c.Checks.Find(check => check.Code == code)!)
            .Select(check => check with { Label = sheet.Checks.Find(was => was.Code == check.Code)?.Label, Comment = SheetTrim.Maybe(check.Comment) })];
        return checks.SequenceEqual(sheet.Checks) ? Decision.Nothing : new SheetReviewed(sheet.Id, checks, asked.At);
    }

    private static Decision Publish(Project project, ProjectSheet sheet, Asked asked)
    {
        if (!SheetCheck.Required.All(code => sheet.Checks.Exists(check => check.Code == code && check.Said == SheetAnswer.Yes))) return Refusal.SheetNotReread;
        if (sheet.Published.Count >= MostVersions) return Refusal.TooMany;
        var told = Told(project, sheet);
        if (sheet.Status == SheetStatus.Published) return Decision.Nothing;
        return new SheetPublished(sheet.Id, sheet.Published.IsEmpty ? 1 : sheet.Published[^1].Number + 1, told, sheet.Content.VoiceIds, asked.At);
    }

    /// <summary>The sheet as others read it: what it points to in the project in words, without quotes.</summary>
    public static PracticeSheet Told(Project project, ProjectSheet sheet)
    {
        var things = SheetThings.Of(project);
        return sheet.Content.Sheet with { Obstacles = things.ObstaclesOf(sheet.Content), Levers = things.LeversOf(sheet.Content) };
    }

    /// <summary>Its quotes that may be shown there, each with what its person allowed.</summary>
    public static IEnumerable<SheetVerbatim> Quotes(Project project, ProjectSheet sheet, VoiceUse use) =>
        sheet.Content.VoiceIds.Select(project.Voices.Find).OfType<Voice>().Where(voice => voice.MayBeShown(use))
            .Select(voice => new SheetVerbatim(voice.Id, voice.Text, voice.CollegeId, project.Participants.College(voice.CollegeId)?.Label, voice.Consent));

    /// <summary>A person may credit themselves, by their own name if they like: it is theirs to say.</summary>
    private static Decision Credit(ProjectSheet sheet, AskCredit c, Asked asked)
    {
        if ((Domain.Checks.Text(c.As, Domain.Checks.Line) ?? NamedPeople.Check(namesNobody: true, c.As)) is { } refusal) return refusal;
        var line = SheetTrim.Line(c.As);
        if (line.Length == 0) return Refusal.TextMissing;
        var mine = sheet.Credits.Find(credit => credit.By == asked.By);
        return mine?.As.Text == line ? Decision.Nothing
            : mine is null && sheet.Credits.Count >= MostCredits ? Refusal.TooMany
            : new SheetCredited(sheet.Id, asked.By, new PersonalText(asked.By, line));
    }

    public static Practices Evolve(Practices here, PracticesHappened happened) => happened switch
    {
        SheetBrought e => here.Set(new ProjectSheet(e.SheetId, e.Content, e.Status, e.At, here.Next) { Checks = e.Checks, Credits = e.Credits }),
        SheetDrafted e => here.Set(new ProjectSheet(e.SheetId, e.Content, SheetStatus.Draft, e.At, here.Next) { Sources = e.Sources }),
        SheetChanged e when here.Sheets[e.SheetId] is var sheet => here.Set(sheet with
        {
            Content = e.Content,
            Status = SheetStatus.Draft,
            Sources = sheet.Sources.RemoveRange(e.Rewritten),
            Unread = e.TextId is null ? sheet.Unread : e.Unread,
        }),
        SheetTextBegun e => here.Set(here.Sheets[e.SheetId] with { TextId = e.TextId, Unread = [] }),
        SheetReviewed e => here.Set(here.Sheets[e.SheetId] with { Checks = e.Checks }),
        SheetSubmitted e => here.Set(here.Sheets[e.SheetId] with { Status = e.Ready ? SheetStatus.InReview : SheetStatus.Draft }),
        SheetPublished e when here.Sheets[e.SheetId] is var sheet => here.Set(sheet with
        {
            Status = SheetStatus.Published,
            Published = sheet.Published.Add(new PublishedSheet(e.Number, e.Sheet, e.VoiceIds, e.At)),
        }),
        SheetCredited e when here.Sheets[e.SheetId] is var sheet => here.Set(sheet with
        {
            Credits = sheet.Credits.RemoveAll(credit => credit.By == e.By).Add(new SheetCredit(e.By, e.As)),
        }),
        SheetCreditWithdrawn e when here.Sheets[e.SheetId] is var sheet => here.Set(sheet with { Credits = sheet.Credits.RemoveAll(credit => credit.By == e.By) }),
        SheetSent e when here.Sheets[e.SheetId] is var sheet => here.Set(sheet with { Sent = new(e.PracticeId, [.. (sheet.Sent?.VoiceIds ?? []).Union(e.VoiceIds)], e.At) }),
        SheetRemoved e => here with { Sheets = here.Sheets.Remove(e.SheetId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private int Next => Sheets.IsEmpty ? 0 : Sheets.Values.Max(sheet => sheet.Order) + 1;

    private Practices Set(ProjectSheet sheet) => this with { Sheets = Sheets.SetItem(sheet.Id, sheet) };
}
