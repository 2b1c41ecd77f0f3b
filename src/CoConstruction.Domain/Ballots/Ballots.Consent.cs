namespace CoConstruction.Domain;

/// <content>The ballots of a consent step: its stages open and close them, and an objection goes with its reason.</content>
public sealed partial record Ballots
{
    /// <summary>Everyone is asked: the round's ballot opens, or opens again when the text is still the same.</summary>
    public static IEnumerable<BallotsHappened> Ask(Project project, Workshop workshop, Step step, BallotPlan plan, Asked asked)
    {
        var setUp = SetUp(project, workshop, step, plan);
        return project.Ballots.Find(setUp.BallotId)?.Status switch
        {
            null => [setUp, .. Opening(project, setUp.BallotId, workshop, asked)],
            BallotStatus.Open => [],
            _ => [new BallotReopened(setUp.BallotId, asked.At)],
        };
    }

    /// <summary>The answer that follows from an objection that was raised or lifted.</summary>
    public static PaperCast Answer(Project project, Ballot ballot, Remark objection, string seatId, string mark, Asked asked)
    {
        var channel = objection.Origin == IdeaOrigin.Dictated ? VoteChannel.Assisted : VoteChannel.Phone;
        var marks = ballot.Options.ToImmutableSortedDictionary(option => option.Id, _ => mark);
        return new(ballot.Id, seatId, CollegeOf(project, ballot, seatId), channel, marks, asked.At);
    }

    /// <summary>Null unless a person objects without having said why.</summary>
    private static Refusal? Unreasoned(Project project, Ballot ballot, string seatId, ImmutableSortedDictionary<string, string> marks) =>
        ballot.Method is ConsentDecision && marks.ContainsValue(ConsentDecision.Objection) && Round(project, ballot)?.StandingOf(seatId) is null
            ? Refusal.ObjectionWithoutReason
            : null;

    /// <summary>Null when a closed ballot may open again: of a consent step, only the group's own return to its objections opens it.</summary>
    private static Refusal? MayReopen(Project project, Ballot ballot) =>
        ballot.Method is ConsentDecision && Round(project, ballot) is not { Stage: ConsentStage.Objections } ? Refusal.StageNotNow : null;

    /// <summary>What the step holds, when this is the ballot of the round that the group is in.</summary>
    private static ConsentContent? Round(Project project, Ballot ballot) =>
        project.Workshops.Find(ballot.WorkshopId)?.Step(ballot.StepId)?.Content is ConsentContent consent && ConsentContent.BallotOf(ballot.StepId, consent.Round) == ballot.Id
            ? consent
            : null;
}
