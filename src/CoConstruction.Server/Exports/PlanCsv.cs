using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>Action sheets as a table, a line each: to be worked on in a spreadsheet and brought in again by <see cref="PlanCsvReader"/>.</summary>
internal static class PlanCsv
{
    public const string Id = "Identifiant", Number = "Numéro", Title = "Titre", Axis = "Axe", Objectives = "Objectifs", Context = "Contexte", Description = "Description",
        Audience = "Public", Steps = "Étapes", Lead = "Pilote", LeadKind = "Piloté par", Partners = "Partenaires", Colleges = "Collèges", Human = "Moyens humains",
        Material = "Moyens matériels", Budget = "Budget (€)", Funding = "Financements", Start = "Début", End = "Fin", Risks = "Risques", Status = "État", Progress = "Avancement (%)", Practices = "Pratiques citées";

    public static ImmutableList<string> Header { get; } =
    [
        Id, Number, Title, Axis, Objectives, Context, Description, Audience, Steps, Lead, LeadKind, Partners, Colleges, Human, Material, Budget, Funding, Start, End, Risks, Status, Progress, Practices,
    ];

    public static string Text(PlanDocument document) => Csv.Text([Header, .. document.Actions.Select(action => Header.ConvertAll(column => Cell(document, action, column)))]);

    private static string Cell(PlanDocument document, ActionSheet action, string column) => column switch
    {
        Id => action.Id,
        Number => Figure(action.Number),
        Title => PlanCells.Written(action.Title),
        Axis => PlanCells.Written(action.AxisId is { } axis ? document.Plan.Axes[axis].Title : null),
        Objectives => PlanCells.List(action.ObjectiveIds.Select(id => document.Plan.Objectives.GetValueOrDefault(id)?.Text).OfType<string>()),
        Context => PlanCells.Written(action.Context),
        Description => PlanCells.Written(action.Description),
        Audience => PlanCells.Written(action.Audience),
        Steps => PlanCells.Steps(action.Steps),
        Lead => PlanCells.Written(action.LeadRole),
        LeadKind => PlanWords.Lead(action.LeadKind),
        Partners => PlanCells.List(action.Lead.PartnerRoles),
        Colleges => PlanCells.List(action.Lead.CollegeIds.Select(id => document.Colleges.FirstOrDefault(college => college.Id == id)?.Label ?? id)),
        Human => PlanCells.Written(action.Means.Human),
        Material => PlanCells.Written(action.Means.Material),
        Budget => action.Means.BudgetEuro is { } budget ? Figure(budget) : "",
        Funding => PlanCells.List(action.Means.Funding),
        Start => PlanCells.Day(action.Dates.Start),
        End => PlanCells.Day(action.Dates.End),
        Risks => PlanCells.List(action.Risks),
        Status => PlanWords.Status(action.Status),
        Practices => PlanCells.List(action.Citations.Select(citation => citation.Title)),
        _ => Figure(action.ProgressPercent),
    };

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);
}
