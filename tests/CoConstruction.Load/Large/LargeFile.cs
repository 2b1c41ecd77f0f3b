using System.Globalization;
using System.Text.Json.Nodes;

namespace CoConstruction.Load;

/// <summary>
/// A project file as a large territory would have it after years: words of the length that people write, everything linked to
/// something. The same numbers give the same file.
/// </summary>
public static class LargeFile
{
    private const int Objectives = 40, Axes = 8, Workshops = 12;

    private static readonly string[] Colleges = ["persons", "professionals", "associations", "institutions", "elected"];
    private static readonly string[] Places = ["du marché", "de l’école", "des jardins", "de la gare", "du lavoir", "des Tisserandes", "du vieux pont", "de la mairie"];
    private static readonly string[] Things = ["un banc", "un local", "une navette", "un atelier de réparation", "une permanence", "un jardin partagé", "une laverie", "un café associatif", "une écoute"];
    private static readonly string[] Reasons =
        ["pour se rencontrer le soir", "parce que le bus ne passe plus", "pour payer moins d’énergie", "afin que les démarches se fassent ici", "car les enfants n’ont nulle part où aller"];

    public static JsonObject Of(string id, int proposals, int obstacles, int actions) => new()
    {
        ["schemaVersion"] = 1,
        ["id"] = id,
        ["title"] = "Un grand territoire",
        ["status"] = "implementation",
        ["participationLevel"] = "coConstruction",
        ["territory"] = new JsonObject { ["name"] = "Pays des Essais", ["kind"] = "livingArea" },
        ["calendar"] = new JsonObject { ["start"] = "2026-01-05", ["durationMonths"] = 18, ["milestones"] = new JsonArray() },
        ["objectives"] = List(Objectives, i => new JsonObject { ["id"] = $"o{i}", ["kind"] = i % 5 == 0 ? "general" : "operational", ["text"] = Sentence(i) }),
        ["colleges"] = List(Colleges.Length, i => new JsonObject { ["id"] = Colleges[i], ["label"] = $"Collège {i + 1}", ["coreGroupSeats"] = 3 }),
        ["obstacles"] = List(obstacles, i => new JsonObject
        {
            ["id"] = $"b{i}",
            ["family"] = Of(i, "centralisedTradition", "legalFramework", "institutionalComplexity", "managerialLogic", "professionalModel"),
            ["nature"] = Of(i, "cultural", "societal", "organisational", "regulatory"),
            ["level"] = Of(i, "state", "department", "municipality", "organisation", "team", "territory"),
            ["basis"] = Of(i, "observed", "perceived"),
            ["text"] = Sentence(i + 3),
            ["raisedByCollegeId"] = Of(i, Colleges),
            ["leadsToIds"] = new JsonArray(obstacles > 1 ? $"b{((i * 7) + 1) % obstacles}" is var next && next != $"b{i}" ? next : $"b{(i + 1) % obstacles}" : null),
        }),
        ["levers"] = List(obstacles / 2, i => new JsonObject
        {
            ["id"] = $"l{i}",
            ["category"] = Of(i, "simplification", "powerToAct", "training", "management", "partnership", "politicalSponsorship"),
            ["text"] = Sentence(i + 5),
            ["obstacleIds"] = new JsonArray($"b{2 * i}", $"b{(2 * i) + 1}"),
        }),
        ["workshops"] = List(Workshops, i => new JsonObject
        {
            ["id"] = $"w{i}",
            ["title"] = $"Atelier {i + 1}",
            ["date"] = new DateOnly(2026, 1, 10).AddDays(20 * i).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["mode"] = "onSite",
            ["durationMinutes"] = 120,
            ["decisions"] = List(5, n => new JsonObject { ["id"] = $"d{i}-{n}", ["text"] = Sentence(i + n), ["ownerRole"] = "Groupe de pilotage" }),
        }),
        ["proposals"] = List(proposals, i => new JsonObject
        {
            ["id"] = $"p{i}",
            ["number"] = i + 1,
            ["title"] = $"{Capital(Of(i, Things))} près {Of(i / 3, Places)}",
            ["text"] = $"{Sentence(i)} {Sentence(i + 1)}",
            ["authorCollegeId"] = Of(i, Colleges),
            ["workshopId"] = $"w{i % Workshops}",
            ["objectiveIds"] = new JsonArray($"o{i % Objectives}"),
            ["obstacleIds"] = obstacles > 0 ? new JsonArray($"b{i % obstacles}") : [],
            ["status"] = i % 3 == 0 ? "adopted" : "toBeExamined",
            ["motivatedResponse"] = i % 3 == 0 ? $"Réponse de la ville : d’accord. {Sentence(i + 2)}" : null,
        }),
        ["actionSheets"] = List(actions, i => new JsonObject
        {
            ["id"] = $"a{i}",
            ["number"] = i + 1,
            ["title"] = $"Ouvrir {Of(i, Things)} près {Of(i / 2, Places)}",
            ["axis"] = $"Axe {(i % Axes) + 1}",
            ["objectiveIds"] = new JsonArray($"o{i % Objectives}"),
            ["proposalIds"] = new JsonArray($"p{i * 3 % proposals}"),
            ["context"] = Sentence(i),
            ["description"] = $"{Sentence(i + 4)} {Sentence(i + 7)}",
            ["steps"] = List(4, n => new JsonObject { ["label"] = Sentence(i + n), ["due"] = $"2026-{1 + ((i + n) % 12):00}-15", ["done"] = (i + n) % 3 == 0 }),
            ["leadRole"] = "Centre social",
            ["leadKind"] = Of(i, "institution", "association"),
            ["means"] = new JsonObject { ["human"] = "Deux demi-journées par semaine", ["material"] = "Un local" },
            ["start"] = "2026-03-01",
            ["end"] = "2027-03-01",
            ["status"] = Of(i, "proposed", "planned", "inProgress", "completed"),
            ["progressPercent"] = i * 10 % 100,
        }),
    };

    private static JsonArray List(int number, Func<int, JsonNode> item) => new([.. Enumerable.Range(0, number).Select(item)]);

    private static string Of(int i, params string[] words) => words[i % words.Length];

    private static string Sentence(int i) => $"Il faudrait {Of(i * 5, Things)} près {Of(i * 3, Places)}, {Of(i, Reasons)} ({i}).";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
