namespace CoConstruction.Domain.Tests;

/// <content>A plan that is made of what was decided, followed, and corrected.</content>
internal sealed partial class RandomLife
{
    /// <summary>After everything else: what came before it stays as it was.</summary>
    private void Plan()
    {
        Ask(Person.Rose, new SetAmbition(Word("ambition"), null, Word("sponsor")));
        for (var i = 0; i < 60; i++) Throw(Planning);
    }

    /// <summary>Practices of the library are cited where they shed light; after everything else, so that what came before stays as it was.</summary>
    private void Cite()
    {
        Ask(Person.Rose, new AddObjective("lit", new ObjectiveWords(ObjectiveKind.General, Word("objective"), null, null)));
        Ask(Person.Ana, new CitePractice(Illustrated.Objective, "lit", "practice-0", Word("why")));
        for (var i = 0; i < 12; i++) Throw(Citing);
    }

    private (Person, Command)? Citing()
    {
        var what = (Illustrated)(_dice[0] % 2);
        var id = Pick(what == Illustrated.Objective ? Project.ActionPlan.Objectives.Keys : Project.ActionPlan.Actions.Keys, 1) ?? "none";
        return _dice[2] % 4 == 0 && Pick(Project.ActionPlan.Cited, 3) is { } cited
            ? (Person.Rose, new TakeBackCitation(what, id, cited.PracticeId))
            : (Person.Ana, new CitePractice(what, id, $"practice-{_dice[4] % 4}", Word("why")));
    }

    private (Person, Command)? Planning()
    {
        var plan = Project.ActionPlan;
        var (axis, objective, indicator) = (Pick(plan.Axes.Keys, 1), Pick(plan.Objectives.Keys, 2), Pick(plan.Indicators.Keys, 3));
        var action = Pick(plan.Actions.Keys, 4) ?? "none";
        var words = new ObjectiveWords((ObjectiveKind)(_dice[5] % 2), Word("objective"), null, axis);
        var definition = new IndicatorDefinition(
            Word("indicator"), null, (IndicatorKind)(_dice[5] % 2), (IndicatorFocus)(_dice[4] % 3), (Criterion)(_dice[3] % 14), null, null, null, null, null, null, 10, null, null)
        { CollegeIds = [AnyCollege(5)] };
        return (_dice[0] % 30) switch
        {
            0 or 1 => (Person.Rose, new AddAxis(New("axis"), new AxisWords(Word("axis"), null, null))),
            2 => (Person.Cleo, new ChangeAxis(axis ?? "none", new AxisWords(Word("axis"), null, Word("sponsor")))),
            3 => (Person.Rose, new RemoveAxis(axis ?? "none")),
            < 6 => (Person.Rose, new AddObjective(New("objective"), words)),
            6 => (Person.Rose, new ChangeObjective(objective ?? "none", words)),
            7 => (Person.Rose, new RemoveObjective(objective ?? "none")),
            < 10 => (Person.Rose, new ChooseIndicator(New("indicator"), definition)),
            10 => (Person.Rose, new RewordIndicator(indicator ?? "none", definition)),
            11 => (Person.Rose, new DropIndicator(indicator ?? "none")),
            < 15 => (Person.Ana, new AddAction(New("action"), new ActionParts(new ActionWords(Word("action"), axis, null, null, null)))),
            < 19 => (Person.Rose, new ChangeAction(action, Parts(objective))),
            19 => (Person.Rose, new ChooseActionIndicators(action, indicator is null ? [] : [indicator])),
            20 => (Person.Rose, new TickActionStep(action, "s1", _dice[5] % 3 != 0)),
            < 25 => (Person.Rose, new ChangeActionStatus(action, (ActionStatus)(_dice[5] % 6), Word("because"))),
            25 => (Person.Rose, new ReportProgress(action, _dice[5] % 101)),
            26 when _dice[5] % 2 == 0 => (Person.Rose, new BringActions([new(action == "none" ? New("action") : action, Parts(objective) with { Words = new(Word("action"), axis, null, null, null) }, 30)])),
            26 => (Person.Rose, new RemoveAction(action)),
            27 => (Person.Rose, new OpenCalendarFeed()),
            28 => (Person.Rose, new CloseCalendarFeed()),
            _ => (Person.Rose, new SetAmbition(Word("ambition"), null, _dice[5] % 2 == 0 ? null : Word("sponsor"))),
        };
    }

    private ActionParts Parts(string? objective) => new(
        Links: new ActionLinks { ObjectiveIds = objective is null ? [] : [objective], DecisionIds = Pick(Project.Decisions.All.Keys, 5) is { } decision ? [decision] : [] },
        Lead: new ActionLead(Word("lead"), (LeadKind)(_dice[5] % 6)), Means: new ActionMeans(_dice[3] % 4 == 0 ? null : Word("means"), null, _dice[5]) { Freed = _dice[2] % 3 == 0 ? new FreedTime(1 + (_dice[5] % 40), Word("team")) : null },
        Steps: _dice[2] % 4 == 0 ? null : [new ActionStep("s1", Word("step"), new DateOnly(2026, 1 + (_dice[5] % 12), 1), false)]);
}
