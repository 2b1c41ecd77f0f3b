using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>Something in a table that cannot be brought in.</summary>
/// <param name="Line">Counted from 1, as spreadsheets do.</param>
internal sealed record PlanProblem(int Line, string Column, string Message);

/// <summary>
/// Reads action sheets from a table. It is judged whole before anything of it comes in. A line with an identifier changes
/// that sheet, one without makes a new sheet; columns that are not there leave what was there.
/// </summary>
internal sealed class PlanCsvReader
{
    private const int MostRows = 2000, MostTold = 200;

    private readonly PlanDocument _document;
    private readonly Func<string> _newId;
    private readonly List<PlanProblem> _problems = [];
    private readonly HashSet<string> _seen = [];
    private ImmutableDictionary<string, int> _columns = ImmutableDictionary<string, int>.Empty;
    private (int Line, List<string> Cells) _row;

    private PlanCsvReader(PlanDocument document, Func<string> newId) => (_document, _newId) = (document, newId);

    public static (ImmutableList<BroughtAction> Actions, IReadOnlyList<PlanProblem> Problems) Read(string text, PlanDocument document, Func<string> newId)
    {
        var reader = new PlanCsvReader(document, newId);
        var actions = reader.Rows(text);
        return (actions, [.. reader._problems.Take(MostTold)]);
    }

    private ImmutableList<BroughtAction> Rows(string text)
    {
        if (CsvReader.Rows(text) is not [var header, .. var rows])
        {
            _problems.Add(new(1, "", "Ce tableau n’est pas lisible\u00A0: il est vide, ou un guillemet n’y est pas fermé."));
            return [];
        }

        if (!Take(header.Cells)) return [];
        if (rows.Count > MostRows) _problems.Add(new(rows[MostRows].Line, "", $"Ce tableau est trop long\u00A0: {MostRows} lignes au plus."));
        return [.. rows.Take(MostRows).Select(Action).OfType<BroughtAction>()];
    }

    private bool Take(List<string> header)
    {
        foreach (var (name, place) in header.Select((name, place) => (name.Trim(), place)).Where(column => column.Item1.Length > 0))
        {
            if (!PlanCsv.Header.Contains(name)) _problems.Add(new(1, name, $"La colonne «\u00A0{Short(name)}\u00A0» n’est pas connue. Colonnes possibles\u00A0: {string.Join(", ", PlanCsv.Header)}."));
            else if (_columns.ContainsKey(name)) _problems.Add(new(1, name, "Cette colonne est là deux fois."));
            else _columns = _columns.Add(name, place);
        }

        if (!_columns.ContainsKey(PlanCsv.Title)) _problems.Add(new(1, PlanCsv.Title, "Cette colonne manque."));
        return _problems.Count == 0;
    }

    private BroughtAction? Action((int Line, List<string> Cells) row)
    {
        _row = row;
        var before = _problems.Count;
        var id = Cell(PlanCsv.Id)?.Trim();
        var there = string.IsNullOrEmpty(id) ? null : _document.Plan.Actions.GetValueOrDefault(id);
        if (!string.IsNullOrEmpty(id) && there is null) Wrong(PlanCsv.Id, "Aucune fiche n’a cet identifiant. Laissez la case vide pour une nouvelle fiche.");
        if (there is not null && !_seen.Add(there.Id)) Wrong(PlanCsv.Id, "Cette fiche a déjà une ligne plus haut.");
        CheckStatus(there);
        CheckPractices(there);
        if (Filled(PlanCsv.Number) is { } number && there is not null && PlanCells.Number(number) != there.Number) Wrong(PlanCsv.Number, "Le numéro d’une fiche ne change pas.");
        var now = there ?? new ActionSheet("", 0, "", default);
        var parts = new ActionParts(Words(now), Links(now), Lead(now), Means(now), Dates(now), Steps(now), List(PlanCsv.Risks, now.Risks, Checks.Idea));
        var progress = Filled(PlanCsv.Progress) is null ? now.ProgressPercent : Number(PlanCsv.Progress, 100) ?? 0;
        return _problems.Count == before ? new(there?.Id ?? _newId(), parts, progress) : null;
    }

    private void CheckStatus(ActionSheet? there)
    {
        if (Filled(PlanCsv.Status) is { } status && !string.Equals(status.Trim(), PlanWords.Status(there?.Status ?? ActionStatus.Proposed), StringComparison.OrdinalIgnoreCase))
        {
            Wrong(PlanCsv.Status, there is null ? "Une nouvelle fiche est d’abord «\u00A0proposée\u00A0»." : "L’état se change sur la fiche, avec une phrase.");
        }
    }

    /// <summary>Which practice is meant, and that it is published, is known where the library is looked at.</summary>
    private void CheckPractices(ActionSheet? there)
    {
        var cited = PlanCells.List(PlanCells.List(there?.Citations.Select(citation => citation.Title) ?? []));
        if (Filled(PlanCsv.Practices) is { } cell && !PlanCells.List(cell).SequenceEqual(cited)) Wrong(PlanCsv.Practices, "Une pratique se cite sur la fiche, depuis la bibliothèque.");
    }

    private ActionWords Words(ActionSheet now) => new(
        Text(PlanCsv.Title, now.Title, Checks.Line) ?? Missing(), Axis(now), Text(PlanCsv.Context, now.Context, Checks.Paragraph),
        Text(PlanCsv.Description, now.Description, Checks.Paragraph), Text(PlanCsv.Audience, now.Audience, Checks.Idea));

    private string Missing()
    {
        Wrong(PlanCsv.Title, "Il manque un titre.");
        return "";
    }

    private string? Axis(ActionSheet now)
    {
        if (Text(PlanCsv.Axis, now.AxisId is { } id ? _document.Plan.Axes[id].Title : null, Checks.Line) is not { } title) return null;
        var same = _document.Plan.Axes.Values.Where(axis => axis.Title == title).OrderBy(axis => axis.Order).Select(axis => axis.Id).ToList();
        if (same.Count == 0) Wrong(PlanCsv.Axis, $"Aucun axe du plan ne s’appelle «\u00A0{Short(title)}\u00A0».");
        return now.AxisId is { } there && same.Contains(there) ? there : same.FirstOrDefault();
    }

    private ActionLinks Links(ActionSheet now) => _columns.ContainsKey(PlanCsv.Objectives)
        ? now.Links with { ObjectiveIds = Named(PlanCsv.Objectives, now.ObjectiveIds, _document.Plan.Objectives.Values.OrderBy(it => it.Order).Select(it => (it.Id, it.Text)), "Aucun objectif ne dit") }
        : now.Links;

    private ActionLead Lead(ActionSheet now) => new(Text(PlanCsv.Lead, now.LeadRole, Checks.Line), Kind(now))
    {
        PartnerRoles = List(PlanCsv.Partners, now.Lead.PartnerRoles, Checks.Line),
        CollegeIds = _columns.ContainsKey(PlanCsv.Colleges)
            ? Named(PlanCsv.Colleges, now.Lead.CollegeIds, _document.Colleges.Select(college => (college.Id, college.Label)), "Aucun collège ne s’appelle")
            : now.Lead.CollegeIds,
    };

    private LeadKind Kind(ActionSheet now)
    {
        if (!_columns.ContainsKey(PlanCsv.LeadKind)) return now.LeadKind;
        if (Filled(PlanCsv.LeadKind)?.Trim().Replace('\'', '’') is not { } word) return LeadKind.None;
        var kinds = Enum.GetValues<LeadKind>().Where(kind => string.Equals(PlanWords.Lead(kind), word, StringComparison.OrdinalIgnoreCase)).ToList();
        if (kinds.Count == 0) Wrong(PlanCsv.LeadKind, $"Écrivez l’un de ces mots\u00A0: {string.Join(", ", Enum.GetValues<LeadKind>().Select(PlanWords.Lead))}.");
        return kinds.FirstOrDefault();
    }

    private ActionMeans Means(ActionSheet now) => new(
        Text(PlanCsv.Human, now.Means.Human, Checks.Paragraph), Text(PlanCsv.Material, now.Means.Material, Checks.Paragraph),
        _columns.ContainsKey(PlanCsv.Budget) ? Number(PlanCsv.Budget, int.MaxValue) : now.Means.BudgetEuro)
    { Funding = List(PlanCsv.Funding, now.Means.Funding, Checks.Line), Freed = now.Means.Freed };

    private ActionDates Dates(ActionSheet now)
    {
        var dates = new ActionDates(Day(PlanCsv.Start, now.Dates.Start), Day(PlanCsv.End, now.Dates.End));
        if (dates.End < dates.Start) Wrong(PlanCsv.End, "La fin vient avant le début.");
        return dates;
    }

    private ImmutableList<ActionStep> Steps(ActionSheet now)
    {
        if (Cell(PlanCsv.Steps) is not { } cell) return now.Steps;
        var steps = PlanCells.Steps(cell, now.Steps);
        if (steps.Exists(step => Checks.Text(step.Label, Checks.Line) is not null)) Wrong(PlanCsv.Steps, $"Une étape est vide ou trop longue\u00A0: {Checks.Line} caractères au plus.");
        if (steps.Count > 100) Wrong(PlanCsv.Steps, "Il y a trop d’étapes\u00A0: 100 au plus.");
        return steps;
    }

    /// <summary>The ids of what a cell names; of things of one name, those that were there first.</summary>
    private ImmutableList<string> Named(string column, ImmutableList<string> before, IEnumerable<(string Id, string Name)> things, string unknown)
    {
        var (found, left, all) = (ImmutableList.CreateBuilder<string>(), before, things.ToList());
        foreach (var name in PlanCells.List(Cell(column) ?? ""))
        {
            var same = all.Where(thing => thing.Name == name || thing.Id == name).Select(thing => thing.Id).ToList();
            if (same.Count == 0) Wrong(column, $"{unknown} «\u00A0{Short(name)}\u00A0».");
            var id = left.Find(same.Contains) ?? same.FirstOrDefault();
            if (id is null) continue;
            left = left.Remove(id);
            found.Add(id);
        }

        if (found.Count > 50) Wrong(column, "Il y en a trop\u00A0: 50 au plus.");
        return found.ToImmutable();
    }

    private ImmutableList<string> List(string column, ImmutableList<string> before, int longest)
    {
        if (Cell(column) is not { } cell) return before;
        var lines = PlanCells.List(cell);
        if (lines.Count > 50) Wrong(column, "Il y en a trop\u00A0: 50 lignes au plus.");
        if (lines.Exists(line => line.Length > longest)) Wrong(column, $"Une ligne est trop longue\u00A0: {longest} caractères au plus.");
        return lines;
    }

    private DateOnly? Day(string column, DateOnly? before)
    {
        if (!_columns.ContainsKey(column)) return before;
        if (Filled(column) is not { } cell) return null;
        if (PlanCells.Day(cell) is { } day) return day;
        Wrong(column, "Une date est attendue, comme 2026-03-17 ou 17/03/2026.");
        return null;
    }

    private int? Number(string column, int most)
    {
        if (Filled(column) is not { } cell) return null;
        if (PlanCells.Number(cell) is { } number && number <= most) return number;
        Wrong(column, $"Un nombre entier est attendu{(most < int.MaxValue ? $", de 0 à {most}" : "")}.");
        return null;
    }

    private string? Text(string column, string? before, int longest)
    {
        if (Cell(column) is not { } cell) return before;
        var text = PlanCells.Read(cell);
        if (text.Length > longest) Wrong(column, $"Ce texte est trop long\u00A0: {longest} caractères au plus.");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private string? Filled(string column) => Cell(column) is { } cell && !string.IsNullOrWhiteSpace(cell) ? cell : null;

    /// <summary>The cell of this row; null when the table has no such column.</summary>
    private string? Cell(string column) => !_columns.TryGetValue(column, out var place) ? null : place < _row.Cells.Count ? _row.Cells[place] : "";

    private void Wrong(string column, string message) => _problems.Add(new(_row.Line, column, message));

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";
}
