using System.Collections.Immutable;

namespace CoConstruction.Domain.Tests;

/// <summary>An ambition becomes axes, objectives and actions; an action is ready when somebody can do it, and is followed to its end.</summary>
public sealed class ActionPlanTests
{
    private static readonly Person Ana = Planned.Ana, Rose = Planned.Rose;

    [Fact]
    public void An_ambition_has_a_sponsor_by_role_or_none()
    {
        var plan = Planned.Aimed.Project.ActionPlan;
        Assert.Equal(("Que chacun compte ici.", "Maire"), (plan.Ambition, plan.SponsorRole));
        Planned.Aimed.When(Ana, new SetAmbition("Que chacun compte ici. ", " ", "Maire")).ThenNothing();
        Assert.Null(Planned.Aimed.Given(Ana, new SetAmbition("Que chacun compte ici.", null, null)).Project.ActionPlan.SponsorRole);
        Planned.Aimed.When(Ana, new SetAmbition("Que chacun compte ici.", null, new string('x', 201))).ThenRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void An_action_says_how_much_time_is_freed_for_which_team_and_names_nobody()
    {
        var means = Planned.Ready.Project.ActionPlan.Actions["a"].Means;
        Story Asked(FreedTime freed) => Planned.Ready.When(Rose, new ChangeAction("a", new ActionParts(Means: means with { Freed = freed })));
        Assert.Equal(new FreedTime(12, "le service social du secteur"), Asked(new(12, " le service social du secteur ")).Project.ActionPlan.Actions["a"].Means.Freed);
        Asked(new(0, "le service")).ThenRefused(Refusal.NumberOutOfRange);
        Asked(new(FreedTime.MostHours + 1, "le service")).ThenRefused(Refusal.NumberOutOfRange);
        Asked(new(12, " ")).ThenRefused(Refusal.TextMissing);
        Asked(new(12, "Mme Duval")).ThenRefused(Refusal.NamesSomebody);
    }

    [Fact]
    public void An_axis_stays_as_long_as_it_holds_something()
    {
        Planned.Aimed.When(Rose, new RemoveAxis("lieu")).ThenRefused(Refusal.AxisInUse);
        Planned.Aimed.Given(Rose, new RemoveObjective("o2")).When(Rose, new RemoveAxis("lieu")).Then(new AxisRemoved("lieu"));
        Planned.Aimed.When(Rose, new RemoveAxis("autre")).ThenNothing();
        Planned.Aimed.When(Rose, new AddAxis("lieu", new AxisWords("Encore", null, null))).ThenRefused(Refusal.IdTaken);
        Planned.Aimed.When(Rose, new ChangeAxis("autre", new AxisWords("Encore", null, null))).ThenRefused(Refusal.AxisUnknown);
        Planned.Aimed.When(Rose, new AddObjective("o3", new ObjectiveWords(ObjectiveKind.General, "Aller vers.", null, "autre"))).ThenRefused(Refusal.AxisUnknown);
    }

    [Fact]
    public void An_objective_stays_as_long_as_something_answers_to_it()
    {
        Planned.Proposed.When(Rose, new RemoveObjective("o2")).ThenRefused(Refusal.ObjectiveInUse);
        Planned.Aimed.Given(Ana, new MakeProposal("p", new ProposalText("Un lieu", "Un lieu à nous.", null), null, new ProposalOrigin { ObjectiveIds = ["o2"] }))
            .When(Rose, new RemoveObjective("o2")).ThenRefused(Refusal.ObjectiveInUse);
        Planned.Aimed.When(Rose, new ChangeObjective("o9", new ObjectiveWords(ObjectiveKind.General, "x", null, null))).ThenRefused(Refusal.ObjectiveUnknown);
    }

    [Fact]
    public void Indicators_are_chosen_beforehand_and_the_day_is_kept()
    {
        Assert.Equal(new DateOnly(2026, 1, 10), Planned.Aimed.Project.ActionPlan.Indicators["i1"].ChosenOn);
        var story = Planned.Proposed.Given(Rose, new ChooseActionIndicators("a", ["i1", "i1"]));
        Assert.Equal([new ChosenIndicator("i1", new DateOnly(2026, 1, 10))], story.Action().Indicators);
        var later = story.After(TimeSpan.FromDays(30)).Given(Rose, new ChooseIndicator("i2", Planned.Visits), new ChooseActionIndicators("a", ["i2", "i1"]));
        Assert.Equal([new ChosenIndicator("i2", new DateOnly(2026, 2, 9)), new ChosenIndicator("i1", new DateOnly(2026, 1, 10))], later.Action().Indicators);
        later.When(Rose, new DropIndicator("i1")).ThenRefused(Refusal.IndicatorInUse);
        later.When(Rose, new ChooseActionIndicators("a", ["i9"])).ThenRefused(Refusal.IndicatorUnknown);
        var reworded = later.Given(Rose, new RewordIndicator("i1", Planned.Visits with { Label = "Venues" }));
        Assert.Equal(("Venues", new DateOnly(2026, 1, 10)), (reworded.Project.ActionPlan.Indicators["i1"].Definition.Label, reworded.Project.ActionPlan.Indicators["i1"].ChosenOn!.Value));
        reworded.When(Rose, new RewordIndicator("i1", Planned.Visits with { Label = "Venues", CollegeIds = ["persons"] })).ThenNothing();
        Planned.Aimed.When(Rose, new ChooseIndicator("i3", Planned.Visits with { CollegeIds = ["nobody"] })).ThenRefused(Refusal.CollegeUnknown);
        Planned.Aimed.When(Ana, new RemoveCollege("persons")).ThenRefused(Refusal.CollegeInUse);
    }

    [Theory]
    [InlineData(ActionStatus.Ready)]
    [InlineData(ActionStatus.Planned)]
    [InlineData(ActionStatus.InProgress)]
    [InlineData(ActionStatus.Completed)]
    public void An_action_without_human_means_and_steps_is_not_ready(ActionStatus status)
    {
        var story = Planned.Proposed;
        story.When(Rose, new ChangeActionStatus("a", status, "On y va.")).ThenRefused(Refusal.MeansMissing);
        var means = story.Given(Rose, new ChangeAction("a", Planned.Doable with { Steps = null }));
        means.When(Rose, new ChangeActionStatus("a", status, "On y va.")).ThenRefused(Refusal.MeansMissing);
        story.Given(Rose, new ChangeAction("a", Planned.Doable with { Means = null })).When(Rose, new ChangeActionStatus("a", status, "On y va.")).ThenRefused(Refusal.MeansMissing);
        story.Given(Rose, new ChangeAction("a", Planned.Doable)).When(Rose, new ChangeActionStatus("a", status, "On y va.")).ThenDone();
        story.When(Rose, new ChangeActionStatus("a", ActionStatus.Stopped, "Le propriétaire a vendu.")).ThenDone();
    }

    [Fact]
    public void Once_ready_it_keeps_what_makes_it_so()
    {
        Planned.Ready.When(Rose, new ChangeAction("a", new ActionParts(Steps: []))).ThenRefused(Refusal.MeansMissing);
        Planned.Ready.When(Rose, new ChangeAction("a", new ActionParts(Means: new ActionMeans(" ", null, null)))).ThenRefused(Refusal.MeansMissing);
        Planned.Ready.When(Rose, new ChangeAction("a", new ActionParts(Means: new ActionMeans("Une bénévole", null, null)))).ThenDone();
    }

    [Fact]
    public void Each_change_of_status_says_why_and_is_kept()
    {
        var story = Planned.Ready;
        story.When(Rose, new ChangeActionStatus("a", ActionStatus.InProgress, " ")).ThenRefused(Refusal.TextMissing);
        story.When(Rose, new ChangeActionStatus("a", ActionStatus.Ready, "Encore.")).ThenNothing();
        var now = story.Now;
        story = story.Given(Rose, new ChangeActionStatus("a", ActionStatus.InProgress, "Le local est ouvert."));
        Assert.Equal([ActionStatus.Ready, ActionStatus.InProgress], story.Action().History.Select(moment => moment.Status));
        Assert.Equal(new ActionMoment(ActionStatus.InProgress, "Le local est ouvert.", now), story.Action().History[^1]);
        story.When(Rose, new RemoveAction("a")).ThenRefused(Refusal.ActionUnderway);
        Planned.Proposed.When(Rose, new RemoveAction("a")).Then(new ActionRemoved("a"));
    }

    [Fact]
    public void Two_people_write_two_parts_of_one_sheet()
    {
        var story = Planned.Proposed.Given(Rose, new ChangeAction("a", new ActionParts(Risks: ["Trop petit"])), new ChangeAction("a", new ActionParts(Dates: new(new(2026, 3, 1), new(2026, 9, 1)))));
        Assert.Equal(["Trop petit"], story.Action().Risks);
        Assert.Equal((new ActionDates(new(2026, 3, 1), new(2026, 9, 1)), "Ouvrir le local", "CCAS"), (story.Action().Dates, story.Action().Title, story.Action().LeadRole));
        story.When(Rose, new ChangeAction("a", new ActionParts(Planned.Words, new ActionLinks { ObjectiveIds = ["o2"] }, Risks: ["Trop petit"]))).ThenNothing();
        story.When(Rose, new ChangeAction("a", new ActionParts(Planned.Words, Risks: ["Cher"]))).Then(new ActionChanged("a", new ActionParts(Risks: ["Cher"])));
        story.When(Rose, new ChangeAction("a", new ActionParts(Dates: new(new(2026, 9, 1), new(2026, 3, 1))))).ThenRefused(Refusal.DatesReversed);
    }

    [Fact]
    public void A_step_is_done_and_progress_is_said()
    {
        var story = Planned.Ready.Given(Rose, new TickActionStep("a", "s1", true), new ReportProgress("a", 40));
        Assert.Equal((true, false, 40), (story.Action().Steps[0].Done, story.Action().Steps[1].Done, story.Action().ProgressPercent));
        story.When(Rose, new TickActionStep("a", "s1", true)).ThenNothing();
        story.When(Rose, new TickActionStep("a", "s9", true)).ThenRefused(Refusal.UnknownThing);
        story.When(Rose, new ReportProgress("a", 101)).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Rose, new ReportProgress("b", 10)).ThenRefused(Refusal.ActionUnknown);
    }

    [Fact]
    public void What_a_sheet_points_to_is_there()
    {
        Refused(new ActionLinks { ObjectiveIds = ["o9"] }, Refusal.ObjectiveUnknown);
        Refused(new ActionLinks { ProposalIds = ["p9"] }, Refusal.ProposalUnknown);
        Refused(new ActionLinks { DecisionIds = ["d9"] }, Refusal.DecisionUnknown);
        Refused(new ActionLinks { NeedIds = ["n9"] }, Refusal.NeedUnknown);
        Refused(new ActionLinks { ObstacleIds = ["b9"] }, Refusal.ObstacleUnknown);
        Refused(new ActionLinks { LeverIds = ["l9"] }, Refusal.LeverUnknown);
        Refused(new ActionLinks { LeverIds = [.. Enumerable.Range(0, 51).Select(i => $"l{i}")] }, Refusal.TooMany);
        Planned.Proposed.When(Rose, new ChangeAction("a", new ActionParts(Planned.Words with { AxisId = "autre" }))).ThenRefused(Refusal.AxisUnknown);
        Planned.Proposed.When(Rose, new ChangeAction("a", new ActionParts(Lead: new ActionLead("CCAS", LeadKind.Institution) { CollegeIds = ["nobody"] }))).ThenRefused(Refusal.CollegeUnknown);

        static void Refused(ActionLinks links, Refusal refusal) => Planned.Proposed.When(Rose, new ChangeAction("a", new ActionParts(Links: links))).ThenRefused(refusal);
    }

    [Fact]
    public void What_was_withdrawn_since_does_not_keep_a_sheet_from_being_written()
    {
        var story = Planned.Proposed.Given(Rose, new AddNeed("n1", "Se rencontrer", 12, "2026"), new ChangeAction("a", new ActionParts(Links: new ActionLinks { NeedIds = ["n1"] })), new WithdrawNeed("n1"));
        story.When(Rose, new ChangeAction("a", new ActionParts(Links: new ActionLinks { NeedIds = ["n1"], ObjectiveIds = ["o1"] }))).ThenDone();
    }

    [Fact]
    public void The_calendar_has_a_secret_address_that_ends_when_told()
    {
        var opened = Planned.Aimed.Given(Rose, new OpenCalendarFeed());
        var again = opened.Given(Rose, new OpenCalendarFeed());
        Assert.NotEqual(opened.Project.ActionPlan.FeedKey, again.Project.ActionPlan.FeedKey);
        Assert.Null(again.Given(Rose, new CloseCalendarFeed()).Project.ActionPlan.FeedKey);
        Planned.Aimed.When(Rose, new CloseCalendarFeed()).ThenNothing();
    }

    [Fact]
    public void Whoever_leaves_or_may_not_open_it_any_more_does_not_keep_the_calendars_address()
    {
        var opened = Story.Founded.Given(Person.Cleo, new OpenCalendarFeed());
        var key = opened.Project.ActionPlan.FeedKey;
        foreach (var leaving in (Command[])[new RemoveMember("cleo"), new ChangeMemberRole("cleo", Role.Observer)])
        {
            var left = opened.Given(Person.Ana, leaving).Project.ActionPlan.FeedKey;
            Assert.NotNull(left);
            Assert.NotEqual(key, left);
        }

        Assert.Equal(key, opened.Given(Person.Ana, new ChangeMemberRole("cleo", Role.Professional)).Project.ActionPlan.FeedKey);
        Assert.Null(Story.Founded.Given(Person.Ana, new RemoveMember("cleo")).Project.ActionPlan.FeedKey);
    }
}
