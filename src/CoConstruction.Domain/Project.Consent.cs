namespace CoConstruction.Domain;

/// <content>What follows from what in a consent step: its stages open and close the ballot, and an objection and its person's answer go together.</content>
public sealed partial record Project
{
    private IEnumerable<Happened> Consent(ConsentMoved moved, Asked asked)
    {
        var workshop = Workshops.All[moved.WorkshopId];
        var step = workshop.Step(moved.StepId)!;
        var plan = ((ConsentContent)step.Content).Ballot(step);
        if (moved.Stage == ConsentStage.Objections) return Ballots.Ask(this, workshop, step, plan, asked);
        return Ballots.Find(plan.Id) is { Status: BallotStatus.Open } ballot ? [new BallotClosed(ballot.Id, asked.At)] : [];
    }

    /// <summary>Whoever objects has answered so.</summary>
    private IEnumerable<Happened> Consent(RemarkMade made, Asked asked) =>
        made.Remark is { Kind: RemarkKind.Objection, SeatId: { } seat } && BallotOf(made) is { Status: BallotStatus.Open } ballot
            ? [Ballots.Answer(this, ballot, made.Remark, seat, ConsentDecision.Objection, asked)]
            : [];

    /// <summary>Whoever lifts their objection can live with the text, unless they have answered otherwise.</summary>
    private IEnumerable<Happened> Consent(ObjectionLifted lifted, Asked asked)
    {
        var objection = ((ConsentContent)Workshops.All[lifted.WorkshopId].Step(lifted.StepId)!.Content).Find(lifted.RemarkId)!;
        return objection.SeatId is { } seat && BallotOf(lifted) is { Status: BallotStatus.Open or BallotStatus.Closed } ballot && Objects(ballot, seat)
            ? [Ballots.Answer(this, ballot, objection, seat, ConsentDecision.CanLiveWith, asked)]
            : [];
    }

    /// <summary>Whoever answers otherwise, or takes their answer back, does not object any more.</summary>
    private IEnumerable<Happened> Consent(Ballot ballot, string voterId)
    {
        var step = Workshops.Find(ballot.WorkshopId)?.Step(ballot.StepId);
        return step?.Content is ConsentContent consent && consent.StandingOf(voterId) is { } objection
                && ConsentContent.BallotOf(step.Id, consent.Round) == ballot.Id && !Objects(ballot, voterId)
            ? [new ObjectionLifted(ballot.WorkshopId!, step.Id, objection.Id, LiftedBy.Author)]
            : [];
    }

    private Ballot? BallotOf(StepHappened happened)
    {
        var step = Workshops.All[happened.WorkshopId].Step(happened.StepId)!;
        return Ballots.Find(((ConsentContent)step.Content).Ballot(step).Id);
    }

    private static bool Objects(Ballot ballot, string voterId) =>
        ballot.Papers.TryGetValue(voterId, out var paper) && paper.Marks.ContainsValue(ConsentDecision.Objection);
}
