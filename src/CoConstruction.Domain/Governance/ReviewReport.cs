namespace CoConstruction.Domain;

/// <summary>
/// What a periodic review (bilan) found, on its day: figures that are not counted again, and what the group concluded.
/// </summary>
/// <param name="Figures">How many of what, by the figure's own key.</param>
/// <param name="People">Who holds a seat, by college, small colleges merged.</param>
/// <param name="Late">Milestones that were late, in their words; not the review itself, which is concluded by this.</param>
/// <param name="Overdue">Commitments between institutions that were overdue: who had promised what.</param>
public sealed record ReviewReport(DateTimeOffset At, string Conclusion, ImmutableSortedDictionary<string, int> Figures)
{
    public ImmutableList<PresenceLine> People { get; init; } = [];
    public ImmutableList<string> Late { get; init; } = [];
    public ImmutableList<string> Overdue { get; init; } = [];

    public static ReviewReport Of(Project project, Governance governance, string milestoneId, string conclusion, DateTimeOffset at)
    {
        var today = DateOnly.FromDateTime(at.UtcDateTime);
        var seats = project.Participants.Seats.Values.Where(seat => !seat.Cancelled).GroupBy(seat => seat.CollegeId, (college, held) => (College: college, Count: held.Count()));
        return new(at, conclusion, FiguresOf(project, governance, today))
        {
            People = SmallCounts.Merge(seats.OrderBy(line => line.College, StringComparer.Ordinal), line => line.College, line => line.Count)
                .ConvertAll(line => new PresenceLine(line.ConvertAll(college => college.College), line.Sum(college => college.Count))),
            Late = [.. governance.Milestones.Values.Where(milestone => milestone.Id != milestoneId && milestone.IsLate(today)).OrderBy(milestone => milestone.Card.Due).Select(milestone => milestone.Card.Label)],
            Overdue = [.. governance.Pledges.Values.Where(pledge => pledge.IsOverdue(today)).OrderBy(pledge => pledge.Card.Due).Select(pledge => $"{pledge.Card.OwnerRole} : {pledge.Card.Text}")],
        };
    }

    private static ImmutableSortedDictionary<string, int> FiguresOf(Project project, Governance governance, DateOnly today) => Ordinal.Empty<int>().AddRange(new Dictionary<string, int>
    {
        ["workshops"] = project.Workshops.All.Values.Count(workshop => workshop.Status == WorkshopStatus.Closed),
        ["proposals"] = project.Proposals.All.Count,
        ["proposalsRetained"] = project.Proposals.All.Values.Count(proposal => proposal.Status is ProposalStatus.Adopted or ProposalStatus.AdoptedWithAmendment),
        ["ballots"] = project.Ballots.All.Values.Count(ballot => ballot.Status == BallotStatus.Published),
        ["decisions"] = project.Decisions.All.Count,
        ["decisionsPastDue"] = project.Decisions.All.Values.Count(decision => decision.Due < today),
        ["actions"] = project.ActionPlan.Actions.Count,
        ["actionsUnderWay"] = project.ActionPlan.Actions.Values.Count(action => action.Status == ActionStatus.InProgress),
        ["actionsDone"] = project.ActionPlan.Actions.Values.Count(action => action.Status == ActionStatus.Completed),
        ["pledges"] = governance.Pledges.Count,
        ["pledgesKept"] = governance.Pledges.Values.Count(pledge => pledge.Status == PledgeStatus.Kept),
        ["pledgesOverdue"] = governance.Pledges.Values.Count(pledge => pledge.IsOverdue(today)),
        ["milestones"] = governance.Milestones.Count,
        ["milestonesDone"] = governance.Milestones.Values.Count(milestone => milestone.Status == MilestoneStatus.Done),
        ["hearings"] = governance.Hearings.Values.Count(hearing => hearing.Card.Date <= today),
        ["awarenessDone"] = governance.Awareness.Values.Count(line => line.Card.Status == AwarenessStatus.Done),
    });
}
