namespace CoConstruction.Domain;

/// <summary>
/// The minutes of a workshop (compte rendu), ready to be laid out: data, no sentence. They are made from what an
/// observer may see and from nothing else, so that what is hidden cannot be in them.
/// </summary>
/// <param name="IsDraft">The workshop is still running: a provisional account.</param>
/// <param name="StepsNotHeld">How many planned steps were skipped or never reached.</param>
/// <param name="OtherBallots">Ballots of the workshop that belong to none of its steps (they came from a file).</param>
/// <param name="Proposals">Proposals born in this workshop, by number.</param>
public sealed record Minutes(
    string ProjectTitle, string Territory, string Title, DateOnly Date, TimeOnly? StartsAt, string? Place, WorkshopMode Mode, bool IsDraft,
    MinutesPresence Presence, ImmutableList<MinutesStep> Steps, int StepsNotHeld, ImmutableList<MinutesBallot> OtherBallots,
    ImmutableList<MinutesDecision> Decisions, ImmutableList<MinutesProposal> Proposals)
{
    /// <summary>The minutes of a workshop that has begun; null when there is none such.</summary>
    public static Minutes? Of(Project project, string workshopId)
    {
        var seen = new MinutesSource(project, workshopId);
        if (seen.Find<WorkshopItem>(ViewRooms.Workshops, workshopId) is not { Status: not WorkshopStatus.Planned } workshop) return null;
        var card = seen.All<ProjectItem>(ViewRooms.Project).Single();
        var held = workshop.Steps.FindAll(line => line.Status is StepStatus.Open or StepStatus.Left);
        var steps = held.Select(line => seen.Find<StepItem>(ViewRooms.Steps, line.Id)).OfType<StepItem>().ToImmutableList();
        return new(
            card.Title, card.Territory.Name, workshop.Title, workshop.Date, workshop.StartsAt, workshop.Place, workshop.Mode, workshop.Status == WorkshopStatus.Running,
            new MinutesPresence(
                workshop.Phones + workshop.WithoutPhone, workshop.Remote,
                [.. workshop.Presence.OrderBy(line => seen.Place(line.CollegeIds)).Select(line => new CollegePeople(seen.Labels(line.CollegeIds), line.People))]),
            steps.ConvertAll(step => MinutesStep.Of(step, seen)),
            workshop.Steps.Count - held.Count,
            [.. seen.All<BallotItem>(ViewRooms.Ballots).Where(ballot => ballot.WorkshopId == workshopId && !steps.Exists(step => step.Id == ballot.StepId))
                .OrderBy(ballot => ballot.OpenedAt).ThenBy(ballot => ballot.Id, StringComparer.Ordinal).Select(ballot => MinutesBallot.Of(ballot, seen))],
            [.. seen.All<DecisionItem>(ViewRooms.Decisions).Where(decision => decision.WorkshopId == workshopId)
                .OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal)
                .Select(decision => new MinutesDecision(decision.Text, decision.OwnerRole, decision.Due, seen.NumberOf(decision.ProposalId)) { Details = decision.Details })],
            [.. seen.All<ProposalItem>(ViewRooms.Proposals).Where(proposal => proposal.Origin.WorkshopId == workshopId)
                .OrderBy(proposal => proposal.Number).Select(proposal => MinutesProposal.Of(proposal, seen))]);
    }
}

/// <summary>Who was there.</summary>
/// <param name="People">Everyone, phones and counted people together.</param>
/// <param name="Remote">Of which at a distance.</param>
/// <param name="Colleges">By college, small ones merged; empty when they are too few to be told apart.</param>
public sealed record MinutesPresence(int People, int Remote, ImmutableList<CollegePeople> Colleges);

/// <summary>People of one college, or of several that are too small to be shown alone.</summary>
public sealed record CollegePeople(ImmutableList<string> Colleges, int People);

/// <summary>What the group decided, who answers for it and by when.</summary>
/// <param name="Proposal">Number of the proposal it is about.</param>
public sealed record MinutesDecision(string Text, string OwnerRole, DateOnly? Due, int? Proposal)
{
    /// <summary>On what it stands, when that was said.</summary>
    public DecisionDetailsItem? Details { get; init; }
}

/// <summary>A proposal as the minutes name it.</summary>
/// <param name="MergedInto">Number of the proposal that took it in.</param>
public sealed record MinutesProposal(
    int Number, string Title, string? Text, string? Why, string? College, ProposalStatus Status, int? MergedInto, string? ReasonedResponse)
{
    internal static MinutesProposal Of(ProposalItem proposal, MinutesSource seen) => new(
        proposal.Number, proposal.Title, proposal.Text, proposal.Why, proposal.CollegeId is { } college ? seen.Label(college) : null, proposal.Status,
        seen.NumberOf(proposal.MergedInto), proposal.ReasonedResponse);
}
