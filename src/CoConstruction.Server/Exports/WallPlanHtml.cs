using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>The plan for a wall: one landscape page for A3 or A4, a column for each axis, its objectives, then who does what by when.</summary>
internal static class WallPlanHtml
{
    private static readonly string Style = Resource.Text("wall-plan.css");
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public static string Text(PlanDocument document)
    {
        var plan = document.Plan;
        var columns = plan.Axes.Values.OrderBy(axis => axis.Order).Select(axis => Column(document, axis.Id, axis.Title, axis.SponsorRole)).ToList();
        var apart = plan.Actions.Values.Any(action => action.AxisId is null) || plan.Objectives.Values.Any(objective => objective.AxisId is null);
        return Html.Page($"Plan d’actions · {Html.Encode(document.Title)}", Style,
        $"""
        <header>
        <p>{Html.Encode(document.Title)}</p>
        <h1>Plan d’actions</h1>
        {(plan.Ambition is { } ambition ? $"<p class=\"ambition\">{Html.Encode(plan.PlainAmbition ?? ambition)}</p>" : "")}
        <p class="sponsor">Portage politique&#160;: {Html.Encode(plan.SponsorRole ?? "personne encore")}</p>
        </header>
        <main>
        {Html.Join(columns)}
        {(apart || columns.Count == 0 ? Column(document, null, "Pour tout le projet", null) : "")}
        </main>
        <footer><p>Imprimé le {Html.Encode(Day(document.On))}.</p></footer>
        """);
    }

    private static string Column(PlanDocument document, string? axis, string title, string? sponsor)
    {
        var objectives = document.Plan.Objectives.Values.Where(objective => objective.AxisId == axis).OrderBy(objective => objective.Order).ToList();
        var actions = document.Actions.Where(action => action.AxisId == axis && action.Status != ActionStatus.Stopped).ToList();
        return $"""
        <section>
        <h2>{Html.Encode(title)}</h2>
        {(axis is null ? "" : $"<p class=\"sponsor\">Portée par&#160;: {Html.Encode(sponsor ?? "personne encore")}</p>")}
        {(objectives.Count == 0 ? "" : $"<ul>{Html.Join(objectives, objective => $"<li>{Html.Encode(objective.PlainText ?? objective.Text)}{Cited(document, objective.Citations)}</li>")}</ul>")}
        {(actions.Count == 0 ? "<p class=\"none\">Pas encore d’action.</p>" : Html.Join(actions, action => Card(document, action)))}
        </section>
        """;
    }

    private static string Card(PlanDocument document, ActionSheet action) =>
        $"""
        <article>
        <h3>{action.Number}. {Html.Encode(action.Title)}</h3>
        <p>{Html.Encode(action.LeadRole ?? "Pas encore de pilote")}</p>
        <p class="when">{Html.Encode(When(action))}</p>
        {Cited(document, action.Citations)}
        </article>
        """;

    /// <summary>The practices that shed light on it, by their titles; those that the library has no more say so.</summary>
    private static string Cited(PlanDocument document, ImmutableList<Citation> citations) => citations.IsEmpty ? "" :
        $"<p class=\"cited\">Pratique{(citations.Count > 1 ? "s" : "")} citée{(citations.Count > 1 ? "s" : "")}&#160;: {Html.Encode(string.Join("\u00A0; ", citations.Select(citation => document.Withdrawn.Contains(citation.PracticeId) ? $"{citation.Title} (retirée de la bibliothèque)" : citation.Title)))}</p>";

    private static string When(ActionSheet action)
    {
        var status = PlanWords.Status(action.Status);
        return (action.Dates.Start, action.Dates.End) switch
        {
            ({ } start, { } end) => $"{status}, du {Day(start)} au {Day(end)}",
            ({ } start, null) => $"{status}, à partir du {Day(start)}",
            (null, { } end) => $"{status}, jusqu’au {Day(end)}",
            _ => $"{status}, sans date",
        };
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", French);
}
