using System.Text.Json;
using System.Text.RegularExpressions;

namespace CoConstruction.Domain.Tests;

/// <summary>A plan is taken over for another territory with what it wants and does, and nothing of where, when, with whom and with what.</summary>
public sealed partial class DerivedPlanTests
{
    public static TheoryData<string, string[]> Sources => new()
    {
        { Samples.Orvelune, ["Orvelune", "Tisserandes", "Arcelle", "orv-", "CCAS"] },
        { Samples.Vermelonne, ["Vermelonne", "Monts-Clairières", "ver-", "Garagiste"] },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Nothing_of_the_place_is_in_any_field(string sample, string[] marks)
    {
        var source = Samples.Project(sample);
        var derived = DerivedPlan.Of(source) with { ProjectId = "origin", Title = "Origine" };
        var written = JsonSerializer.Serialize(derived, Contract.Json);
        Assert.All(marks, mark => Assert.DoesNotContain(mark, written, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotMatch(MoneyOrYear(), written.Replace("0001-01-01T00:00:00+00:00", "", StringComparison.Ordinal));
        Assert.All(derived.Actions, action =>
        {
            Assert.Null(action.Parts.Means);
            Assert.Null(action.Parts.Dates);
            Assert.Null(action.Parts.Risks);
            Assert.Null(action.Parts.Lead!.LeadRole);
            Assert.All(action.Parts.Steps!, step => Assert.Equal((null, false), (step.Due, step.Done)));
        });
    }

    [Fact]
    public void The_new_project_has_the_chain_and_knows_its_origin_and_goes_its_own_way()
    {
        var source = Samples.Project(Samples.Orvelune);
        var story = Story.Nothing.Given(Person.Door, new FoundProject("Ailleurs", null, new TerritoryCard("Ailleurs", "municipality"), "ana", "Ana", DerivedPlan.Of(source)));
        var plan = story.Project.ActionPlan;
        Assert.Equal((source.Id, source.Territory.Title), (plan.Origin!.ProjectId, plan.Origin.Title));
        Assert.Equal((source.ActionPlan.Axes.Count, source.ActionPlan.Objectives.Count, source.ActionPlan.Actions.Count), (plan.Axes.Count, plan.Objectives.Count, plan.Actions.Count));
        Assert.Equal(source.ActionPlan.Actions.Values.Sum(action => action.ObjectiveIds.Count), plan.Actions.Values.Sum(action => action.ObjectiveIds.Count(plan.Objectives.ContainsKey)));
        Assert.All(plan.Actions.Values, action => Assert.True(action.Status == ActionStatus.Proposed && plan.Axes.ContainsKey(action.AxisId!)));
        story.When(Person.Ana, new ChangeAction("action-1", new ActionParts(Risks: ["Autre"]))).ThenDone();
    }

    [GeneratedRegex(@"[0-9]+\s*(€|euro)|\b20[0-9]{2}\b")]
    private static partial Regex MoneyOrYear();
}
