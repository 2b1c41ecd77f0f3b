namespace CoConstruction.Domain;

/// <summary>Where a consent step is, the versions of its text and what was said of them, in order of arrival.</summary>
public sealed record ConsentContent : StepContent
{
    private const int MostRemarks = 2000, MostVersions = 50, MostByPerson = 5;

    public ConsentStage Stage { get; init; } = ConsentStage.Presentation;

    /// <summary>1 for the first; a text that is improved after a round of objections begins the next one.</summary>
    public int Round { get; init; } = 1;

    /// <summary>Whether everyone has been asked in this round.</summary>
    public bool Asked { get; init; }

    /// <summary>The versions after the first one, which the step's own settings hold.</summary>
    public ImmutableList<TextVersion> Amended { get; init; } = [];

    public ImmutableList<Remark> Remarks { get; init; } = [];

    /// <summary>Number of the version that stands.</summary>
    public int Version => Amended.Count + 1;

    /// <summary>Whether the text passed, once it is concluded; null before.</summary>
    public bool? Adopted => Stage == ConsentStage.Concluded ? !Objections.Any(objection => objection.Lifted is null) : null;

    /// <summary>What was objected in this round.</summary>
    private IEnumerable<Remark> Objections => Remarks.Where(remark => remark.Kind == RemarkKind.Objection && remark.Round == Round);

    public override bool IsEmpty => this is { Stage: ConsentStage.Presentation, Asked: false, Amended.IsEmpty: true, Remarks.IsEmpty: true };
    public override int Answered => Remarks.Where(remark => remark.SeatId is not null).Select(remark => remark.SeatId).Distinct().Count();

    /// <summary>What people talk about is not replaced behind their back: the text then changes by its versions only.</summary>
    public override bool Allows(StepKind settings, StepKind others) => IsEmpty || settings == others;

    public string TextOf(Step step) => Amended.IsEmpty ? ((ConsentStep)step.Plan.Kind).Text : Amended[^1].Text;

    /// <summary>The objection that a seat keeps in this round.</summary>
    public Remark? StandingOf(string seatId) => Objections.FirstOrDefault(objection => objection.SeatId == seatId && objection.Lifted is null);

    public Remark? Find(string id) => Remarks.Find(remark => remark.Id == id);

    /// <summary>The ballot by which this round is answered: its one option is the text as it stands.</summary>
    public BallotPlan Ballot(Step step) =>
        new(new ConsentDecision(), new OptionSource { Typed = [TextOf(step)] }, new(), Round == 1 ? null : BallotOf(step.Id, Round - 1)) { Id = BallotOf(step.Id, Round) };

    /// <summary>The first round's ballot bears the step's id; the others one that no step can have.</summary>
    public static string BallotOf(string stepId, int round) => round == 1 ? stepId : $"{stepId}.{round}";

    public override Decision Decide(StepCommand command, StepMoment moment) => command switch
    {
        MoveConsent c => Move(c, moment),
        AmendText c => Amend(c, moment),
        SayInConsent c => Say(c, moment),
        DictateRemark c => moment.TeamMayType() is { } refusal ? refusal : Make(c, c.RemarkId, Kind, c.Text, null, c.CollegeId, moment),
        WithdrawRemark c => Withdraw(c, moment),
        HideRemark c => Find(c.RemarkId) is not { } remark ? Refusal.RemarkUnknown
            : remark.Hidden == c.Hidden ? Decision.Nothing
            : new RemarkHidden(c.WorkshopId, c.StepId, c.RemarkId, c.Hidden),
        RaiseObjection c => Object(c, moment),
        DictateObjection c => Dictate(c, moment),
        LiftObjection c => Lift(c, moment),
        _ => Refusal.NotThisKindOfStep,
    };

    private Decision Move(MoveConsent c, StepMoment moment)
    {
        if (moment.TeamMayType() is { } refusal) return refusal;
        if (moment.Workshop.Lead != moment.Asked.By) return Refusal.NotLeading;
        if (c.Stage == Stage) return Decision.Nothing;
        var moved = new ConsentMoved(c.WorkshopId, c.StepId, c.Stage, moment.Asked.At);
        if (c.Stage != ConsentStage.Concluded) return moved;
        return Stage == ConsentStage.Objections ? Concluding(moment) ?? (Decision)moved : Refusal.StageNotNow;
    }

    /// <summary>Null when the round may be concluded: somebody answered, and each objection that was counted in the room has its reason.</summary>
    private Refusal? Concluding(StepMoment moment)
    {
        var ballot = moment.Project.Ballots.Find(BallotOf(moment.Step.Id, Round));
        if (ballot is null || (ballot.Papers.IsEmpty && ballot.Counted.IsEmpty)) return Refusal.NobodyAnswered;
        var inTheRoom = ballot.Counted.Sum(count => count.Counts.Values.Sum(kinds => kinds.GetValueOrDefault(ConsentDecision.Objection)))
            + ballot.Papers.Count(paper => !moment.Project.Participants.Seats.ContainsKey(paper.Key) && paper.Value.Marks.ContainsValue(ConsentDecision.Objection));
        return inTheRoom > Objections.Count(objection => objection.SeatId is null) ? Refusal.ObjectionWithoutReason : null;
    }

    private Decision Amend(AmendText c, StepMoment moment)
    {
        if (moment.TeamMayType() is { } refusal) return refusal;
        if (Stage != ConsentStage.Amendment) return Refusal.StageNotNow;
        if (Checks.Text(c.Text, Checks.Paragraph) is { } unfit) return unfit;
        if (c.Text.Trim() == TextOf(moment.Step)) return Decision.Nothing;
        return Version >= MostVersions ? Refusal.TooMany : new TextAmended(c.WorkshopId, c.StepId, new TextVersion(c.Text.Trim(), Asked ? Round + 1 : Round, moment.Asked.At));
    }

    /// <summary>What is said at this stage; null when it is not a moment to write.</summary>
    private RemarkKind? Kind => Stage switch
    {
        ConsentStage.Clarification => RemarkKind.Question,
        ConsentStage.Reactions => RemarkKind.Reaction,
        _ => null,
    };

    private int Of(string seatId) => Remarks.Count(remark => remark.SeatId == seatId && remark.Kind == Kind && remark.Round == Round);

    private Decision Say(SayInConsent c, StepMoment moment) =>
        moment.ParticipantMayAct() is { } refusal ? refusal
        : Of(moment.Asked.By) >= MostByPerson ? Refusal.TooMany
        : Make(c, c.RemarkId, Kind, c.Text, moment.Asked.By, null, moment);

    private Decision Make(StepCommand c, string id, RemarkKind? kind, string text, string? seatId, string? collegeId, StepMoment moment)
    {
        if (kind is null) return Refusal.StageNotNow;
        if (!Checks.IsId(id) || Find(id) is not null) return Refusal.IdTaken;
        if (Remarks.Count >= MostRemarks) return Refusal.TooMany;
        if (collegeId is not null && moment.Project.Participants.College(collegeId) is null) return Refusal.CollegeUnknown;
        if (Checks.Text(text, Checks.Idea) is { } refusal) return refusal;
        return new RemarkMade(c.WorkshopId, c.StepId, new Remark(
            id, kind.Value, new PersonalText(seatId ?? id, text.Trim()), Round, Version, seatId,
            seatId is null ? collegeId : moment.Project.Participants.Seats[seatId].CollegeId,
            moment.Asked.Role == Role.Participant ? IdeaOrigin.Written : IdeaOrigin.Dictated, moment.Asked.At));
    }

    private Decision Withdraw(WithdrawRemark c, StepMoment moment)
    {
        if (moment.ParticipantMayAct() is { } refusal) return refusal;
        if (Find(c.RemarkId) is not { } remark) return Decision.Nothing;
        if (remark.SeatId != moment.Asked.By) return Refusal.RemarkUnknown;
        return remark.Kind == Kind && remark.Round == Round ? new RemarkWithdrawn(c.WorkshopId, c.StepId, c.RemarkId) : Refusal.StageNotNow;
    }

    private Decision Object(RaiseObjection c, StepMoment moment) =>
        (moment.ParticipantMayAct() ?? MayObject(c.RemarkId, moment.Asked.By, moment)) is { } refusal ? refusal
        : Make(c, c.RemarkId, RemarkKind.Objection, c.Text, moment.Asked.By, null, moment);

    private Decision Dictate(DictateObjection c, StepMoment moment)
    {
        if (moment.TeamMayType() is { } refusal) return refusal;
        if (c.SeatId is { } seatId && moment.HelperMayAct(seatId) is { } unfit) return unfit;
        var ballot = moment.Project.Ballots.Find(BallotOf(moment.Step.Id, Round));
        if (c.SeatId is not null && ballot is not null && Ballots.HasOwnSay(ballot, c.SeatId)) return Refusal.OwnVoteStands;
        return MayObject(c.RemarkId, c.SeatId, moment) is { } no ? no : Make(c, c.RemarkId, RemarkKind.Objection, c.Text, c.SeatId, c.CollegeId, moment);
    }

    private Refusal? MayObject(string id, string? seatId, StepMoment moment) =>
        Find(id) is not null ? Refusal.IdTaken
        : Stage != ConsentStage.Objections ? Refusal.StageNotNow
        // One person, one objection that stands; its reason may hold several.
        : seatId is not null && StandingOf(seatId) is not null ? Refusal.TooMany
        : moment.Project.Ballots.Find(BallotOf(moment.Step.Id, Round))?.Status == BallotStatus.Open ? null
        : Refusal.BallotClosed;

    private Decision Lift(LiftObjection c, StepMoment moment)
    {
        var own = moment.Asked.Role == Role.Participant;
        if ((own ? moment.ParticipantMayAct() : moment.TeamMayType()) is { } refusal) return refusal;
        if (Find(c.RemarkId) is not { Kind: RemarkKind.Objection } objection || (own && objection.SeatId != moment.Asked.By)) return Refusal.RemarkUnknown;
        if (objection.Lifted is not null) return Decision.Nothing;
        return Stage == ConsentStage.Objections && objection.Round == Round
            ? new ObjectionLifted(c.WorkshopId, c.StepId, c.RemarkId, own ? LiftedBy.Author : LiftedBy.Team)
            : Refusal.StageNotNow;
    }

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        ConsentMoved e => this with { Stage = e.Stage, Asked = Asked || e.Stage == ConsentStage.Objections },
        TextAmended e => this with { Amended = Amended.Add(e.Version), Round = e.Version.Round, Asked = Asked && e.Version.Round == Round },
        RemarkMade e => this with { Remarks = Remarks.Add(e.Remark with { Order = Remarks.IsEmpty ? 0 : Remarks[^1].Order + 1 }) },
        RemarkWithdrawn e => this with { Remarks = Remarks.RemoveAll(remark => remark.Id == e.RemarkId) },
        RemarkHidden e => With(e.RemarkId, remark => remark with { Hidden = e.Hidden }),
        ObjectionLifted e => With(e.RemarkId, remark => remark with { Lifted = e.By }),
        _ => this,
    };

    private ConsentContent With(string id, Func<Remark, Remark> change) => this with { Remarks = Remarks.ConvertAll(remark => remark.Id == id ? change(remark) : remark) };
}
