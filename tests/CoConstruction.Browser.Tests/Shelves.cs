namespace CoConstruction.Browser.Tests;

/// <summary>What stands in the library when a journey begins, put there by its own doors.</summary>
internal static class Shelves
{
    public const string Mobility = "Une mobilité solidaire, village par village", Garden = "Des jardins tenus à plusieurs";

    private static readonly string[] Criteria = ["shared", "actors", "decides", "partners", "rooted", "power", "noFile"];
    private static readonly string[] Review = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"];

    /// <summary>Somebody told of a practice, and no more.</summary>
    public static Task Signal(this Facilitator teller, string id, string title, string territory) => teller.AskLibrary("signalPractice", new
    {
        practiceId = id,
        signal = new
        {
            title,
            summary = "Des habitants et des professionnels essaient ensemble.",
            kind = "initiative",
            place = new { territory, kind = (string?)null, department = (string?)null },
            why = "On y vient sans dossier.",
            @as = new { kind = "organisation", label = "Communauté de communes" },
            forms = new[] { "communitySocialWork" },
            partners = new[] { "Région", "Communes" },
        },
    });

    /// <summary>A practice goes all the way to its readers.</summary>
    public static async Task Publish(this Facilitator house, string id, string title, string territory)
    {
        await house.Signal(id, title, territory);
        await house.AskLibrary("qualifyPractice", new { practiceId = id, criteria = Answers(Criteria), @as = Judge() });
        await house.AskLibrary("writeSheet", new { practiceId = id, sheet = Sheet(title, territory) });
        await house.AskLibrary("reviewPractice", new { practiceId = id, answers = Answers(Review), @as = Judge() });
        await house.AskLibrary("publishPractice", new { practiceId = id, licence = "CC BY-SA 4.0" });
    }

    /// <summary>A sheet that a project offered goes the rest of the way.</summary>
    public static async Task PublishOffered(this Facilitator house, string id)
    {
        await house.AskLibrary("qualifyPractice", new { practiceId = id, criteria = Answers(Criteria), @as = Judge() });
        await house.AskLibrary("reviewPractice", new { practiceId = id, answers = Answers(Review), @as = Judge() });
        await house.AskLibrary("publishPractice", new { practiceId = id, licence = "CC BY-SA 4.0" });
    }

    private static object Sheet(string title, string territory) => new
    {
        title,
        summary = "Quatorze villages essaient pendant un an un minibus et des trajets entre voisins. La clé : un droit à l’essai écrit.",
        identity = new { territory, leadRole = "Communauté de communes", startYear = 2024, budgetEuro = 76600, humanResources = "Un conducteur à mi-temps", forms = new[] { "networkIntervention" }, partners = new[] { "Région", "Communes" } },
        steps = new[]
        {
            new { title = "Dessiner la carte", detail = "Avec les habitants, sur une grande table." },
            new { title = "Écrire ce qui est permis", detail = "Une page, relue par un assureur." },
            new { title = "Essayer douze mois", detail = "Avec un droit à l’essai." },
        },
        obstacles = new[] { new { text = "Personne ne savait qui assure les trajets", family = "legalFramework" } },
        levers = new[] { new { text = "Une assurance collective", category = "simplification", roomForManoeuvre = "local" } },
        results = new { quantitative = new[] { "131 trajets en décembre" }, qualitative = new[] { "Les passagers organisent les trajets du samedi" } },
        keyFactors = new[] { "Un droit à l’essai écrit" },
        watchPoints = new[] { "La fatigue des conducteurs" },
        reproducibility = new { approach = "La méthode se reproduit. Les trajets dépendent du lieu.", prerequisites = new[] { "Une entraide déjà présente" }, notTransferable = new[] { "Les horaires" } },
        tools = new[] { "Charte du conducteur" },
        indicatorQuestions = new[] { "Qui vient maintenant et ne venait pas ?" },
        keywords = new[] { "mobilité", "travail social collectif" },
    };

    private static object[] Answers(string[] questions) => [.. questions.Select(code => new { code, said = "yes" })];

    private static object Judge() => new { kind = "role", label = "Relais départemental" };
}
