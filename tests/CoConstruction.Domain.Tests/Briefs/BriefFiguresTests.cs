namespace CoConstruction.Domain.Tests;

/// <summary>Each figure of a brief, counted again from what happened, in another way than the brief counts it.</summary>
public sealed class BriefFiguresTests
{
    private static readonly DateOnly On = new(2026, 9, 1);

    public static TheoryData<string> Files => [Samples.Orvelune, Samples.Vermelonne];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_figure_is_found_again_in_what_happened(string name)
    {
        var journal = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(Samples.Bytes(name))).File.Events;
        var brief = Brief.Of(Samples.Project(name), On);
        var figures = brief.Figures.ToList();
        Assert.True(figures.Count > 20, $"{figures.Count} figures");
        Assert.Equal(figures.Count, figures.DistinctBy(figure => figure.Name).Count());
        Assert.All(figures, figure => Assert.True(Recount(journal, figure.Name) == figure.Value, $"{figure.Name}: {figure.Value} is told, {Recount(journal, figure.Name)} is counted"));
    }

    private static decimal Recount(ImmutableList<Happened> journal, string name)
    {
        var (what, of) = (name.Split(':')[0], name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        return what switch
        {
            "asked" => Answers(journal) + Pledges(journal) + Promises(journal) + Milestones(journal).Count() + journal.OfType<DecisionRecorded>().Count(decision => decision.Due >= On),
            "late" => Milestones(journal).Count(card => card.Due < On),
            "answers" => Answers(journal),
            "pledges" => Pledges(journal),
            "workshops" => journal.OfType<WorkshopImported>().Count(),
            "present" => journal.OfType<WorkshopImported>().Sum(workshop => of.Split('+').Sum(college => workshop.Attendance.GetValueOrDefault(college))),
            "people" => Ballot(journal, of).Colleges.Sum(college => college.Voted),
            "percent" => Percent(journal, of),
            "actions" => Open(journal).Count(),
            "budget" => Open(journal).Sum(action => action.Parts.Means?.BudgetEuro ?? 0),
            "uncosted" => Open(journal).Count(action => action.Parts.Means?.BudgetEuro is null),
            "cost" => journal.OfType<ActionAdded>().Single(action => action.ActionId == of).Parts.Means!.BudgetEuro!.Value,
            "risks" => journal.OfType<ActionAdded>().Single(action => action.ActionId == of).Parts.Risks?.Count ?? 0,
            "indicators" => journal.OfType<IndicatorChosen>().Count(),
            "baseline" => journal.OfType<IndicatorChosen>().Single(indicator => indicator.IndicatorId == of).Definition.Baseline!.Value,
            "target" => journal.OfType<IndicatorChosen>().Single(indicator => indicator.IndicatorId == of).Definition.Target!.Value,
            "reading" => journal.OfType<ReadingRecorded>().Single(reading => reading.ReadingId == of).Found.Figure!.Value,
            "notes" => journal.OfType<EvaluationNoteWritten>().Count(note => note.From.CollegeId == of),
            _ => throw new InvalidOperationException($"Nobody knows how to count {name} again."),
        };
    }

    /// <summary>The last thing that was said of each proposal.</summary>
    private static int Answers(ImmutableList<Happened> journal) => journal.OfType<ProposalHappened>().GroupBy(one => one.ProposalId).Count(one => one.Last(told => told is ProposalMade or ProposalBrought or ProposalStatusChanged or ProposalAnswered) switch
    {
        ProposalStatusChanged changed => changed.Status is ProposalStatus.ToBeExamined or ProposalStatus.Deferred,
        ProposalAnswered answered => answered.Verdict is ProposalStatus.ToBeExamined or ProposalStatus.Deferred,
        _ => true,
    });

    private static int Pledges(ImmutableList<Happened> journal) => journal.OfType<PledgeWritten>().Count(pledge =>
        journal.OfType<PledgeReported>().LastOrDefault(report => report.PledgeId == pledge.PledgeId)?.Status is null or PledgeStatus.Promised or PledgeStatus.UnderWay);

    private static int Promises(ImmutableList<Happened> journal) => journal.OfType<CharterAdopted>().LastOrDefault() is { } adopted
        ? Commitments.Of(journal.OfType<VersionKept>().Single(version => version.TextId == adopted.TextId && version.Number == adopted.Number).Text).Count(promise => promise.Due >= On)
        : 0;

    private static IEnumerable<MilestoneCard> Milestones(ImmutableList<Happened> journal) => journal.OfType<MilestoneDescribed>()
        .Where(milestone => journal.OfType<MilestoneMarked>().LastOrDefault(mark => mark.MilestoneId == milestone.MilestoneId)?.Status != MilestoneStatus.Done
            && !journal.OfType<MilestoneValidated>().Any(vote => vote.MilestoneId == milestone.MilestoneId) && !journal.OfType<ReviewClosed>().Any(review => review.MilestoneId == milestone.MilestoneId))
        .Select(milestone => milestone.Card);

    private static IEnumerable<ActionAdded> Open(ImmutableList<Happened> journal) => journal.OfType<ActionAdded>().Where(action =>
        journal.OfType<ActionStatusChanged>().LastOrDefault(moment => moment.ActionId == action.ActionId)?.Status is not (ActionStatus.Completed or ActionStatus.Stopped));

    private static BallotRecorded Ballot(ImmutableList<Happened> journal, string option) => journal.OfType<BallotRecorded>().Single(ballot => ballot.BallotId == option.Split('/')[0]);

    private static decimal Percent(ImmutableList<Happened> journal, string of)
    {
        var (option, colleges) = (of.Split(':')[0], of.Split(':')[1].Split('+'));
        var lines = Ballot(journal, option).Colleges.FindAll(line => line.CollegeIds.TrueForAll(colleges.Contains));
        var favourable = lines.Sum(line => line.Counts.GetValueOrDefault(option.Split('/')[1])?.Where(mark => mark.Key is "for" or "forWithReservation").Sum(mark => mark.Value) ?? 0);
        return Math.Round(100m * favourable / lines.Sum(line => line.Voted), MidpointRounding.AwayFromZero);
    }
}
