namespace CoConstruction.Domain;

/// <content>Notes by every college: about an action, the way of doing things or the project, and about nobody.</content>
public sealed partial record Evaluation
{
    private const int MostNotes = 2000, MostPerPerson = 50, MostIndicators = 20;

    public ImmutableSortedDictionary<string, EvaluationNote> Notes { get; init; } = Ordinal.Empty<EvaluationNote>();

    /// <summary>How many notes have ever come: the next one's place.</summary>
    public int NotesArrived { get; init; }

    /// <summary>The notes that everyone reads, in the order in which they came.</summary>
    public IEnumerable<EvaluationNote> Readable => Notes.Values.Where(note => note.State == EvaluationNoteState.Published).OrderBy(note => note.Order);

    private Decision Write(Project project, WriteEvaluationNote c, Asked asked)
    {
        if (MayCome(c.NoteId, asked.By) is { } full) return full;
        if (Check(project, c.IndicatorIds, c.Text, c.NamesNobody) is { } refusal) return refusal;
        if (CheckAbout(project, c.About) is { } unknown) return unknown;
        if (From(project, c.From, asked) is not { } from) return Refusal.CollegeUnknown;
        return new EvaluationNoteWritten(c.NoteId, c.About, Kept(c.NoteId, asked, c.Criterion, c.IndicatorIds, c.Text), from, asked.By, asked.At, Held(c.Text));
    }

    /// <summary>A note that was set aside is read again by the team when its author words it otherwise.</summary>
    private Decision Change(Project project, ChangeEvaluationNote c, Asked asked)
    {
        if (!Notes.TryGetValue(c.NoteId, out var note)) return Refusal.EvaluationNoteUnknown;
        if (note.By != asked.By) return Refusal.NotYours;
        if (Check(project, c.IndicatorIds, c.Text, c.NamesNobody) is { } refusal) return refusal;
        var words = Kept(c.NoteId, asked, c.Criterion, c.IndicatorIds, c.Text);
        var same = (note.Words.Criterion, note.Words.Text) == (words.Criterion, words.Text) && note.Words.IndicatorIds.SequenceEqual(words.IndicatorIds);
        return same ? Decision.Nothing
            : new EvaluationNoteChanged(c.NoteId, words, note.State == EvaluationNoteState.Aside ? EvaluationNoteState.Held : Held(c.Text));
    }

    private Decision Withdraw(WithdrawEvaluationNote c, Asked asked) =>
        !Notes.TryGetValue(c.NoteId, out var note) ? Decision.Nothing
        : note.By == asked.By ? new EvaluationNoteWithdrawn(c.NoteId)
        : Refusal.NotYours;

    private Decision Publish(PublishEvaluationNote c) =>
        !Notes.TryGetValue(c.NoteId, out var note) ? Refusal.EvaluationNoteUnknown
        : note.State == EvaluationNoteState.Published ? Decision.Nothing
        : new EvaluationNotePublished(c.NoteId);

    private Decision SetAside(SetEvaluationNoteAside c)
    {
        if (!Notes.TryGetValue(c.NoteId, out var note)) return Refusal.EvaluationNoteUnknown;
        if (string.IsNullOrWhiteSpace(c.Reason)) return Refusal.ReasonMissing;
        if ((Checks.Text(c.Reason, Checks.Idea) ?? NamedPeople.Check(c.NamesNobody, c.Reason)) is { } refusal) return refusal;
        // A reason is about the note: it goes when the note's words do.
        var reason = new PersonalText(note.Words.Text.Owner ?? note.Id, c.Reason.Trim());
        return note.State == EvaluationNoteState.Aside && note.Reason == reason ? Decision.Nothing : new EvaluationNoteSetAside(c.NoteId, reason);
    }

    /// <summary>Null when somebody may leave one more note under this id.</summary>
    /// <param name="by">Whose it would be; null for nobody's.</param>
    internal Refusal? MayCome(string noteId, string? by) =>
        !Checks.IsId(noteId) || Notes.ContainsKey(noteId) ? Refusal.IdTaken
        : Notes.Count >= MostNotes || (by is not null && Notes.Values.Count(note => note.By == by) >= MostPerPerson) ? Refusal.TooMany
        : null;

    /// <summary>Null when a note may be about this: there is no way to say that it is about somebody.</summary>
    internal static Refusal? CheckAbout(Project project, NoteAbout about) => about switch
    {
        { Type: NoteSubject.Action } => about.Id is { } id && project.ActionPlan.Actions.ContainsKey(id) ? null : Refusal.ActionUnknown,
        { Id: null } => null,
        { Type: NoteSubject.Process } => project.Workshops.Find(about.Id) is not null || project.Governance.Bodies.ContainsKey(about.Id) ? null : Refusal.UnknownThing,
        _ => about.Id == project.Id ? null : Refusal.UnknownThing,
    };

    /// <summary>What seems to speak of somebody, though its author says that it does not, is read by the team before anybody else.</summary>
    internal static EvaluationNoteState Held(string text) => NamedPeople.Check(namesNobody: false, text) is null ? EvaluationNoteState.Published : EvaluationNoteState.Held;

    private static Refusal? Check(Project project, ImmutableList<string> indicatorIds, string text, bool namesNobody) =>
        indicatorIds.Count > MostIndicators ? Refusal.TooMany
        : indicatorIds.Exists(id => id is null || !project.ActionPlan.Indicators.ContainsKey(id)) ? Refusal.IndicatorUnknown
        : Checks.Text(text, Checks.Idea) ?? NamedPeople.Check(namesNobody, text);

    private static NoteWords Kept(string id, Asked asked, Criterion criterion, ImmutableList<string> indicatorIds, string text) =>
        new(criterion, new PersonalText(asked.Role == Role.Participant ? asked.By : id, text.Trim())) { IndicatorIds = [.. indicatorIds.Distinct()] };

    /// <summary>
    /// A seat speaks for its own college, or passes on what another one says; whoever has no seat says for whom. Null when
    /// a college is unknown, or missing: what every college says is what the evaluation is about.
    /// </summary>
    private static Provenance? From(Project project, Provenance said, Asked asked)
    {
        var own = asked.Role == Role.Participant ? project.Participants.Seats[asked.By].CollegeId : null;
        var from = own is null ? said : said.CollegeId is { } other && other != own ? new Provenance(other, own) : new Provenance(own);
        return from.CollegeId is { } college && project.Participants.College(college) is not null
            && (from.RelayedByCollegeId is not { } relay || project.Participants.College(relay) is not null) ? from : null;
    }

    /// <summary>Null when nothing of this is about notes.</summary>
    private static Evaluation? EvolveNotes(Evaluation here, EvaluationHappened happened) => happened switch
    {
        EvaluationNoteWritten e => here.With(new EvaluationNote(e.NoteId, e.About, e.Words, e.From, e.By, e.At, here.NotesArrived, e.State, e.StepId)) with { NotesArrived = here.NotesArrived + 1 },
        EvaluationNoteChanged e => here.With(here.Notes[e.NoteId] with { Words = e.Words, State = e.State, Reason = null }),
        EvaluationNoteWithdrawn e => here with { Notes = here.Notes.Remove(e.NoteId) },
        EvaluationNotePublished e => here.With(here.Notes[e.NoteId] with { State = EvaluationNoteState.Published, Reason = null }),
        EvaluationNoteSetAside e => here.With(here.Notes[e.NoteId] with { State = EvaluationNoteState.Aside, Reason = e.Reason }),
        _ => null,
    };

    private Evaluation With(EvaluationNote note) => this with { Notes = Notes.SetItem(note.Id, note) };
}
