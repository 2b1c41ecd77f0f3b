using System.Text.Json.Nodes;

namespace CoConstruction.Domain.Tests;

/// <summary>The plan of a file has its room, whole.</summary>
public sealed class PlanFileTests
{
    [Fact]
    public void Every_field_of_a_sheet_of_the_samples_has_its_place()
    {
        var project = Samples.Project(Samples.Orvelune);
        var sheet = project.ActionPlan.Actions["orv-fa-01"];
        Assert.Equal((1, "Ouvrir le local « La Navette »", "Un lieu pour se rencontrer"), (sheet.Number, sheet.Title, project.ActionPlan.Axes[sheet.AxisId!].Title));
        Assert.Equal(("Le quartier n'a plus de lieu ouvert.", "Tous les habitants"), (sheet.Context, sheet.Audience));
        Assert.Equal(["orv-o2", "orv-p01", "orv-p06", "orv-i7"], [.. sheet.ObjectiveIds, .. sheet.ProposalIds, .. sheet.IndicatorIds]);
        Assert.Equal((LeadKind.Institution, "CCAS d'Orvelune (fictif)", 3, 3), (sheet.LeadKind, sheet.LeadRole, sheet.Lead.PartnerRoles.Count, sheet.Lead.CollegeIds.Count));
        Assert.Equal(("0,5 équivalent temps plein d'animation", "Local, mobilier, cafetière", 18500), (sheet.Means.Human, sheet.Means.Material, sheet.Means.BudgetEuro));
        Assert.Equal(["Ville", "Département", "Retard d'assurance", "Local trop petit"], [.. sheet.Means.Funding, .. sheet.Risks]);
        Assert.Equal(new ActionDates(new(2026, 7, 1), new(2027, 7, 9)), sheet.Dates);
        Assert.Equal(new ActionStep("s1", "Signer la convention d'une page", new(2026, 7, 15), true), sheet.Steps[0]);
        Assert.Equal((ActionStatus.InProgress, 60, 4), (sheet.Status, sheet.ProgressPercent, sheet.Steps.Count));
        Assert.Equal(4, project.ActionPlan.Objectives.Count);
        Assert.Equal(ObjectiveKind.General, project.ActionPlan.Objectives["orv-o1"].Kind);
        Assert.Equal((9, 5), (project.ActionPlan.Indicators.Count, project.ActionPlan.Indicators["orv-i1"].Definition.Levels.Count));
        Assert.Null(project.ActionPlan.Indicators["orv-i1"].ChosenOn);
    }

    [Fact]
    public void Nothing_of_the_plan_waits_for_its_room_any_more()
    {
        var parts = Samples.Project(Samples.Orvelune).Territory.Parts;
        Assert.False(parts.ContainsKey("actionSheets"));
        Assert.False(parts.ContainsKey("indicators"));
    }

    [Fact]
    public void Axes_and_links_that_samples_do_not_know_are_read_too()
    {
        var read = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(Samples.With(file =>
        {
            file["ambition"] = JsonNode.Parse("""{ "text": "Que chacun compte.", "sponsorRole": "Maire" }""");
            file["axes"] = JsonNode.Parse("""[{ "id": "orv-ax", "title": "Décider ensemble", "sponsorRole": "Adjoint" }]""");
            file["objectives"]![1]!["axisId"] = "orv-ax";
            file["indicators"]![0]!["chosenOn"] = "2026-02-01";
            var sheet = file["actionSheets"]![1]!;
            sheet["axisId"] = "orv-ax";
            sheet["decisionIds"] = new JsonArray(file["workshops"]![0]!["decisions"]![0]!["id"]!.GetValue<string>());
            sheet["commitments"] = new JsonArray("Donner du temps.");
            sheet["indicatorsChosenOn"] = JsonNode.Parse("""{ "orv-i1": "2026-02-03" }""");
            sheet["history"] = JsonNode.Parse("""[{ "status": "planned", "sentence": "Les binômes sont là.", "at": "2026-08-01T10:00:00+02:00" }]""");
        }))).File;
        var project = read.Events.Aggregate(new Project(read.ProjectId), (project, happened) => project.Evolve(happened));
        var plan = project.ActionPlan;
        var sheet = plan.Actions["orv-fa-02"];
        Assert.Equal(("Que chacun compte.", "Maire", "Adjoint"), (plan.Ambition, plan.SponsorRole, plan.Axes["orv-ax"].SponsorRole));
        Assert.Equal(("orv-ax", "orv-ax", "orv-ax"), (plan.Objectives["orv-o2"].AxisId, sheet.AxisId, plan.Actions["orv-fa-04"].AxisId));
        Assert.Equal((new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 3)), (plan.Indicators["orv-i1"].ChosenOn!.Value, sheet.Indicators[0].On!.Value));
        Assert.Equal((1, "Donner du temps."), (sheet.DecisionIds.Count, Assert.Single(sheet.Links.Commitments)));
        Assert.Equal([ActionStatus.Planned, ActionStatus.InProgress], sheet.History.Select(moment => moment.Status));
    }

    [Fact]
    public void A_journal_of_before_has_its_objectives_in_the_plan()
    {
        var story = Story.Nothing.Given(new ProjectImported(
            "f", "Avant", null, ProjectStatus.Diagnostic, ParticipationLevel.Consultation, new TerritoryCard("Avant", "municipality"), null,
            [new Objective("o1", "general", "Rompre l’isolement.", null)], [], Ordinal.Empty<System.Text.Json.JsonElement>()));
        Assert.Equal(new PlanObjective("o1", 0, ObjectiveKind.General, "Rompre l’isolement.", null, null), story.Project.ActionPlan.Objectives["o1"]);
    }
}
