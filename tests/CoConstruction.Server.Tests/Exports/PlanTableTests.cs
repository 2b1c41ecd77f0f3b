using System.Collections.Immutable;
using CsCheck;

namespace CoConstruction.Server.Tests;

/// <summary>The plan goes to a spreadsheet and comes back as it was; what cannot come in is told by line.</summary>
[WithoutHouse]
public sealed class PlanTableTests
{
    private static readonly ImmutableList<College> Colleges = College.Defaults;
    private static readonly DateOnly Today = new(2026, 11, 29);

    private static readonly string[] Hard = ["=1+1", "'=1+1", "''", "+33", "-2", "@x", "a;b", "\"q\"", "a\nb", "[x] 2026-01-01 y", "\\n", "- tiret", "é\\"];

    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String[Gen.Char["abcéà ;\"',\t=+-@'\\nx[]|0123/\n\u00A0€"], 1, 25], Gen.Int[0, Hard.Length - 1].Select(i => Hard[i]))
        .Select(text => text.Trim()).Where(text => text.Length > 0);

    private static readonly Gen<DateOnly?> Days = Gen.OneOf(Gen.Const((DateOnly?)null), Gen.Int[0, 4000].Select(days => (DateOnly?)new DateOnly(2024, 1, 1).AddDays(days)));

    private static readonly Gen<ActionSheet> Sheets =
        from texts in Words.Array[7]
        from lists in Words.List[0, 4].Array[3]
        from steps in Gen.Select(Words, Days, Gen.Bool).List[0, 4]
        from numbers in Gen.Int[0, 100].Array[4]
        from start in Days
        select new ActionSheet("", 0, texts[0], default)
        {
            AxisId = numbers[0] % 3 == 0 ? null : "axis-1",
            Context = texts[1],
            Description = texts[2],
            Audience = texts[3],
            Links = new ActionLinks { ObjectiveIds = numbers[1] % 2 == 0 ? ["o2", "o1"] : [], NeedIds = ["n1"], Commitments = ["Promis."] },
            Lead = new ActionLead(texts[4], (LeadKind)(numbers[2] % 6)) { PartnerRoles = [.. lists[0]], CollegeIds = numbers[3] % 2 == 0 ? ["elected", "persons"] : [] },
            Means = new ActionMeans(texts[5], texts[6], numbers[2] % 2 == 0 ? null : numbers[2] * 1000) { Funding = [.. lists[1]] },
            Dates = new ActionDates(start, start?.AddDays(30)),
            Steps = [.. steps.Select((step, i) => new ActionStep($"t{i}", step.Item1, step.Item2, step.Item3))],
            Risks = [.. lists[2]],
            Citations = [.. lists[1].Select((title, i) => new Citation($"p{i}", 1, title, "Oui.", default, null))],
            Status = (ActionStatus)(numbers[0] % 6),
            ProgressPercent = numbers[3],
        };

    [Fact]
    public void What_is_exported_comes_back_and_changes_nothing() => Sheets.List[0, 5].Sample(
        sheets =>
        {
            var project = Project(sheets);
            var (actions, problems) = PlanCsvReader.Read(PlanCsv.Text(PlanDocument.Of(project, Today)), PlanDocument.Of(project, Today), () => "new");
            Assert.Empty(problems);
            Assert.Equal(sheets.Count, actions.Count);
            Assert.Same(Decision.Nothing, project.Decide(new BringActions(actions), new Asked("rose", Role.Professional, DateTimeOffset.UnixEpoch, "c", 1)));
        },
        iter: 300);

    [Fact]
    public void Every_cell_that_begins_like_a_formula_is_text() => Sheets.Sample(
        sheet =>
        {
            var rows = CsvReader.Rows(PlanCsv.Text(PlanDocument.Of(Project([sheet]), Today)))!;
            Assert.All(rows.SelectMany(row => row.Cells), cell => Assert.False(cell.TrimStart() is ['=' or '+' or '-' or '@', ..], cell));
        },
        iter: 200);

    [Fact]
    public void Problems_are_told_with_their_line_and_nothing_comes_in()
    {
        var (_, problems) = Read(
            """
            Titre;Axe;Début;Fin;Budget (€);Piloté par;Collèges;État;Avancement (%);Objectifs;Identifiant;Pratiques citées
            Un;Ailleurs;17/03/2026;;;;;;;;
            "Deux
            lignes";;32/01/2026;;;;;;;;
            ;;;;;;;;;;
            ;;2026-05-01;2026-04-01;dix;le hasard;Martiens;terminée;101;Rien;nulle-part;Un minibus
            """);
        Assert.Equal(
            [(2, "Axe"), (3, "Début"), (6, "Identifiant"), (6, "État"), (6, "Pratiques citées"), (6, "Titre"), (6, "Objectifs"), (6, "Piloté par"), (6, "Collèges"), (6, "Budget (€)"), (6, "Fin"), (6, "Avancement (%)")],
            problems.Select(problem => (problem.Line, problem.Column)));
        Assert.All(problems, problem => Assert.EndsWith(".", problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("Titre;\"jamais fermé")]
    [InlineData("Nom;Prénom\na;b")]
    [InlineData("Titre;Titre\na;b")]
    [InlineData("Axe\nx")]
    public void A_table_that_is_none_is_refused(string text) => Assert.NotEmpty(Read(text).Problems);

    [Fact]
    public void Any_text_is_read_without_harm() => Gen.String[Gen.Char["Titre;\"\n\r,\t=a"], 0, 80].Sample(text => Read($"Titre;Étapes\n{text}"), iter: 500);

    [Fact]
    public void Columns_that_are_not_there_leave_what_was_there()
    {
        var project = Project([new ActionSheet("", 0, "Un", default) { Context = "Vu sur place.", Risks = ["Cher"] }]);
        var (actions, problems) = PlanCsvReader.Read("Titre,Identifiant\nUn nouveau nom,a1\n", PlanDocument.Of(project, Today), () => "new");
        Assert.Empty(problems);
        var events = Assert.IsType<Decision.Accepted>(project.Decide(new BringActions(actions), new Asked("rose", Role.Professional, DateTimeOffset.UnixEpoch, "c", 1))).Events;
        Assert.Equal("Un nouveau nom", Assert.IsType<ActionChanged>(Assert.Single(events)).Parts.Words!.Title);
        var after = events.Aggregate(project, (here, happened) => here.Evolve(happened)).ActionPlan.Actions["a1"];
        Assert.Equal(("Vu sur place.", "Cher"), (after.Context, after.Risks.Single()));
    }

    private static (ImmutableList<BroughtAction> Actions, IReadOnlyList<PlanProblem> Problems) Read(string text) =>
        PlanCsvReader.Read(text, PlanDocument.Of(Project([]), Today), () => "new");

    private static Project Project(IEnumerable<ActionSheet> sheets) => new("p")
    {
        Territory = new Territory { Exists = true, Title = "Plan" },
        Participants = new Participants { Colleges = Colleges },
        ActionPlan = new ActionPlan
        {
            Axes = Ordinal.Empty<StrategicAxis>().Add("axis-0", new("axis-0", 0, "Un axe", null, null)).Add("axis-1", new("axis-1", 1, "Un axe", null, null)),
            Objectives = Ordinal.Empty<PlanObjective>().Add("o1", new("o1", 0, ObjectiveKind.General, "Pareil", null, null)).Add("o2", new("o2", 1, ObjectiveKind.Operational, "Pareil", null, null)),
            Actions = Ordinal.Empty<ActionSheet>().AddRange(sheets.Select((sheet, i) => KeyValuePair.Create($"a{i + 1}", sheet with { Id = $"a{i + 1}", Number = i + 1 }))),
        },
    };
}
