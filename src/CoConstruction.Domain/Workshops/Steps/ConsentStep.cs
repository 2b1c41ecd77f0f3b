namespace CoConstruction.Domain;

/// <summary>
/// A written proposal that the group makes its own, or not, by rounds: it is presented, questions are asked, each
/// reacts, its author improves it, then who cannot live with it says why. It passes when no objection is kept.
/// Its answers are public ballots, one by round, of method <see cref="ConsentDecision"/>.
/// </summary>
/// <param name="Text">The proposal as it comes in: version 1.</param>
/// <param name="Author">Who brings it (porteur), in words that name no private person: "le groupe jardin".</param>
public sealed record ConsentStep(string Text, string Author) : StepKind
{
    public override StepContent Empty => new ConsentContent();

    public override Refusal? Check() => Checks.Text(Text, Checks.Paragraph) ?? Checks.Text(Author, Checks.Line);
}

/// <summary>Where the group is in a round: the text is presented, questions without opinions, what each feels, the author improves the text, objections, and what comes out.</summary>
public enum ConsentStage { Presentation, Clarification, Reactions, Amendment, Objections, Concluded }

/// <summary>
/// Goes to a stage, forward or back. Going to objections asks everyone; leaving them ends the answers. Only from there
/// is it concluded.
/// </summary>
public sealed record MoveConsent(string WorkshopId, string StepId, ConsentStage Stage) : StepCommand(WorkshopId, StepId);

/// <summary>Types the text as its author has improved it; after a round of objections, this begins the next round.</summary>
public sealed record AmendText(string WorkshopId, string StepId, string Text) : StepCommand(WorkshopId, StepId);

/// <summary>A question or a reaction, as the stage is.</summary>
public sealed record SayInConsent(string WorkshopId, string StepId, string RemarkId, string Text) : StepCommand(WorkshopId, StepId);

/// <summary>Takes back one's own question or reaction while the group is at it.</summary>
public sealed record WithdrawRemark(string WorkshopId, string StepId, string RemarkId) : StepCommand(WorkshopId, StepId);

/// <summary>The team types a question or a reaction that was said aloud.</summary>
public sealed record DictateRemark(string WorkshopId, string StepId, string RemarkId, string Text, string? CollegeId) : StepCommand(WorkshopId, StepId);

/// <summary>The team keeps the words of a remark from the group, or gives them back; it counts either way.</summary>
public sealed record HideRemark(string WorkshopId, string StepId, string RemarkId, bool Hidden) : StepCommand(WorkshopId, StepId);

/// <summary>A person objects, and says why: this is also their answer.</summary>
public sealed record RaiseObjection(string WorkshopId, string StepId, string RemarkId, string Text) : StepCommand(WorkshopId, StepId);

/// <summary>The team types an objection that was said aloud, or on the seat of somebody it helps (porte-voix).</summary>
/// <param name="SeatId">The seat that was opened for them: it is then also their answer.</param>
public sealed record DictateObjection(
    string WorkshopId, string StepId, string RemarkId, string Text, string? CollegeId, string? SeatId = null) : StepCommand(WorkshopId, StepId);

/// <summary>An objection stands no more: its author says so, or the team heard it.</summary>
public sealed record LiftObjection(string WorkshopId, string StepId, string RemarkId) : StepCommand(WorkshopId, StepId);

/// <summary>The group is at another stage.</summary>
public sealed record ConsentMoved(string WorkshopId, string StepId, ConsentStage Stage, DateTimeOffset At) : StepHappened(WorkshopId, StepId);

/// <summary>The text has a new version.</summary>
public sealed record TextAmended(string WorkshopId, string StepId, TextVersion Version) : StepHappened(WorkshopId, StepId);

/// <summary>Somebody asked, reacted or objected.</summary>
public sealed record RemarkMade(string WorkshopId, string StepId, Remark Remark) : StepHappened(WorkshopId, StepId);

/// <summary>Its author took a remark back.</summary>
public sealed record RemarkWithdrawn(string WorkshopId, string StepId, string RemarkId) : StepHappened(WorkshopId, StepId);

/// <summary>The team keeps a remark's words from the group, or gives them back.</summary>
public sealed record RemarkHidden(string WorkshopId, string StepId, string RemarkId, bool Hidden) : StepHappened(WorkshopId, StepId);

/// <summary>An objection stands no more.</summary>
public sealed record ObjectionLifted(string WorkshopId, string StepId, string RemarkId, LiftedBy By) : StepHappened(WorkshopId, StepId);

/// <summary>A text as its author improved it.</summary>
/// <param name="Round">The round that it is for.</param>
public sealed record TextVersion(string Text, int Round, DateTimeOffset At);

/// <summary>What is said of a text: a question without opinion, a reaction, an objection with its reason.</summary>
public enum RemarkKind { Question, Reaction, Objection }

/// <summary>How an objection was lifted: its author's own gesture, or the team's after it was said aloud.</summary>
public enum LiftedBy { Author, Team }

/// <summary>Something said of a text in a round.</summary>
/// <param name="Version">The version of the text it is about.</param>
/// <param name="SeatId">Whose it is; null when somebody without a seat said it aloud.</param>
public sealed record Remark(
    string Id, RemarkKind Kind, PersonalText Text, int Round, int Version, string? SeatId, string? CollegeId, IdeaOrigin Origin, DateTimeOffset At)
{
    /// <summary>Its place in the order of arrival, given when it is taken in: it keeps it when others are taken back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Order { get; init; }

    public bool Hidden { get; init; }

    /// <summary>Of an objection; null as long as it stands.</summary>
    public LiftedBy? Lifted { get; init; }
}
