namespace CoConstruction.Domain.Tests;

/// <summary>The project's calendar: its end is computed, lateness is read from days, a vote or a report concludes for good.</summary>
public sealed class CalendarTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo;
    private static readonly MilestoneCard Method = new("Méthode de travail", new DateOnly(2026, 2, 27), MilestoneKind.Validation) { Deliverables = ["La méthode", "La liste des livrables"] };
    private static readonly MilestoneCard Year = new("Bilan à 12 mois", new DateOnly(2026, 6, 30), MilestoneKind.Review);

    private static readonly Story Planned = Story.Founded.Given(Cleo, new SetCalendar(new DateOnly(2026, 1, 12), 18), new DescribeMilestone("m", Method), new DescribeMilestone("r", Year));

    /// <summary>A ballot of the project that was held elsewhere, and kept "oui" alone.</summary>
    private static BallotRecorded Vote(bool published = true) => new(
        "v", null, "Validez-vous la méthode ?", new FourPositions(), [new BallotOption("oui", PersonalText.Plain("La méthode"), null), new BallotOption("non", PersonalText.Plain("Une autre"), null)],
        Secrecy.Public, null, [], published ? ["oui"] : [], null, Story.Start);

    private static ProjectMilestone Milestone(Story story, string id) => story.Project.Governance.Milestones[id];

    [Fact]
    public void The_end_of_the_project_is_computed_from_its_start()
    {
        Assert.Equal(new DateOnly(2027, 7, 11), Planned.Project.Governance.Calendar!.End);
        Assert.Equal(new ProjectSpan(new DateOnly(2026, 1, 12), 18), Assert.Single(Shown.Items<ProjectItem>(Planned.Project, Audience.Observer)).Calendar);
        Planned.When(Ana, new SetCalendar(new DateOnly(2026, 1, 12), 18)).ThenNothing();
        Planned.When(Ana, new SetCalendar(new DateOnly(2026, 1, 12), 0)).ThenRefused(Refusal.NumberOutOfRange);
    }

    [Fact]
    public void A_milestone_is_late_by_its_day_alone()
    {
        var there = Milestone(Planned, "m");
        Assert.Equal((false, true), (there.IsLate(Method.Due), there.IsLate(Method.Due.AddDays(1))));
        var done = Planned.Given(Ana, new DescribeMilestone("o", Year with { Kind = MilestoneKind.Step }), new MarkMilestone("o", MilestoneStatus.Done, " Ouvert. "));
        Assert.False(Milestone(done, "o").IsLate(new DateOnly(2030, 1, 1)));
        Assert.Equal("Ouvert.", Milestone(done, "o").Sentence);
        done.When(Ana, new MarkMilestone("o", MilestoneStatus.Done, "Ouvert.")).ThenNothing();
    }

    [Fact]
    public void What_the_group_validates_is_closed_by_a_published_vote_that_retained_it()
    {
        var voted = Planned.Given(Vote());
        voted.When(Ana, new MarkMilestone("m", MilestoneStatus.Done, null)).ThenRefused(Refusal.MilestoneNeedsVote);
        voted.When(Ana, new ValidateMilestone("m", "x", "oui")).ThenRefused(Refusal.BallotUnknown);
        voted.When(Ana, new ValidateMilestone("m", "v", "x")).ThenRefused(Refusal.OptionUnknown);
        voted.When(Ana, new ValidateMilestone("m", "v", "non")).ThenRefused(Refusal.BallotNotRetained);
        Planned.Given(Vote(published: false)).When(Ana, new ValidateMilestone("m", "v", "oui")).ThenRefused(Refusal.BallotNotRetained);
        var valid = voted.Given(Ana, new ValidateMilestone("m", "v", "oui"));
        Assert.Equal((MilestoneStatus.Done, new MilestoneVote("v", "oui")), (Milestone(valid, "m").Status, Milestone(valid, "m").Validation));
        valid.When(Ana, new ValidateMilestone("m", "v", "oui")).ThenNothing();
        valid.When(Ana, new DescribeMilestone("m", Method)).ThenRefused(Refusal.MilestoneConcluded);
        valid.When(Ana, new MarkMilestone("m", MilestoneStatus.Planned, null)).ThenRefused(Refusal.MilestoneConcluded);
        valid.When(Ana, new RemoveMilestone("m")).ThenRefused(Refusal.MilestoneConcluded);
    }

    [Fact]
    public void A_vote_of_our_own_validates_by_the_rule_that_was_told_beforehand()
    {
        var story = Story.Running(new VoteStep(new Approval(), new OptionSource { Typed = ["La méthode", "Une autre"] }, new BallotRules(Retention: new KeepFirst(1))))
            .Given(Ana, new DescribeMilestone("m", Method), new OpenBallot("s1"));
        var (first, second) = (story.Ballot("s1").Options[0].Id, story.Ballot("s1").Options[1].Id);
        var published = story.Given(Person.Seat("ines"), new CastVote("s1", Ordinal.Empty<string>().Add(first, Approval.Tick))).Given(Ana, new CloseBallot("s1"), new PublishBallot("s1"));
        published.When(Ana, new ValidateMilestone("m", "s1", second)).ThenRefused(Refusal.BallotNotRetained);
        published.When(Ana, new ValidateMilestone("m", "s1", first)).ThenDone();
    }

    [Fact]
    public void A_ballot_that_is_not_published_validates_nothing()
    {
        var closed = Story.Running(new VoteStep(new FourPositions(), new OptionSource { Typed = ["La méthode"] }))
            .Given(Ana, new DescribeMilestone("m", Method), new OpenBallot("s1"), new CloseBallot("s1"));
        closed.When(Ana, new ValidateMilestone("m", "s1", closed.Ballot("s1").Options[0].Id)).ThenRefused(Refusal.BallotNotRetained);
    }

    [Fact]
    public void A_review_leaves_a_report_that_does_not_change_whatever_happens_afterwards()
    {
        var late = (Planned with { Now = new DateTimeOffset(2026, 7, 1, 10, 0, 0, TimeSpan.Zero) })
            .Given(Ana, new WritePledge("p", new PledgeCard("La directrice", "au groupe", "Libérer une demi-journée", new DateOnly(2026, 3, 1), PledgeSubject.Time)));
        late.When(Ana, new MarkMilestone("r", MilestoneStatus.Done, null)).ThenRefused(Refusal.MilestoneNeedsReport);
        late.When(Ana, new CloseReview("m", "x")).ThenRefused(Refusal.NotAReview);
        late.When(Ana, new CloseReview("r", " ")).ThenRefused(Refusal.TextMissing);
        var closed = late.Given(Ana, new CloseReview("r", "On continue."));
        var report = Milestone(closed, "r").Report!;
        Assert.Equal(("On continue.", 1, 1), (report.Conclusion, report.Figures["pledges"], report.Figures["pledgesOverdue"]));
        Assert.Equal(["Méthode de travail"], report.Late);
        Assert.Equal(["La directrice : Libérer une demi-journée"], report.Overdue);
        closed.When(Ana, new CloseReview("r", "Autre chose.")).ThenRefused(Refusal.MilestoneConcluded);
        var after = closed.Given(Ana, new ReportPledge("p", PledgeStatus.Kept, "C’est fait."));
        Assert.Same(report, Milestone(after, "r").Report);
    }

    [Fact]
    public void A_report_counts_the_action_sheets_too()
    {
        var story = Tests.Planned.Proposed.Given(Ana, new DescribeMilestone("r", Year), new CloseReview("r", "Bien."));
        var figures = Milestone(story, "r").Report!.Figures;
        Assert.Equal((1, 0, 0), (figures["actions"], figures["actionsUnderWay"], figures["actionsDone"]));
    }

    [Fact]
    public void A_report_counts_people_by_college_only_where_they_are_enough()
    {
        var story = Story.Running(new DecisionStep()).Given(Ana, new DescribeMilestone("r", Year), new CloseReview("r", "Bien."));
        Assert.Empty(Milestone(story, "r").Report!.People);
    }

    [Fact]
    public void The_calendar_of_an_older_file_is_shown_and_is_taken_over_at_the_first_change()
    {
        var old = Story.Nothing.Given(
            new ProjectImported(
                "f", "Les Tisserandes", null, ProjectStatus.Diagnostic, ParticipationLevel.CoConstruction, new TerritoryCard("t", "neighbourhood"),
                new ProjectCalendar(new DateOnly(2026, 1, 12), 18, [new Milestone("m1", "Ouverture", new DateOnly(2026, 10, 15), "late"), new Milestone("m2", "Charte", new DateOnly(2026, 6, 30), "done")]),
                [], [], Ordinal.Empty<JsonElement>()),
            new MemberJoined("ana", Role.Facilitator, new PersonalName("ana", "Ana"), null, Story.Start));
        Assert.Equal(18, Assert.Single(Shown.Items<ProjectItem>(old.Project, Audience.Team)).Calendar!.DurationMonths);
        Assert.Equal([MilestoneStatus.Planned, MilestoneStatus.Done], Shown.Items<MilestoneItem>(old.Project, Audience.Team).Select(milestone => milestone.Status));
        var changed = old.When(Ana, new MarkMilestone("m1", MilestoneStatus.InProgress, null));
        Assert.Equal([typeof(CalendarTakenOver), typeof(MilestoneMarked)], Assert.IsType<Decision.Accepted>(changed.Said).Events.Select(happened => happened.GetType()));
        Assert.Equal((2, MilestoneStatus.InProgress), (changed.Project.Governance.Milestones.Count, Milestone(changed, "m1").Status));
        Assert.IsType<MilestoneRemoved>(Assert.Single(Assert.IsType<Decision.Accepted>(changed.When(Ana, new RemoveMilestone("m2")).Said).Events));
    }
}
