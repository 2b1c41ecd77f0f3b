namespace CoConstruction.Server.Tests;

/// <summary>Published practices to make documents of.</summary>
internal static class Sheets
{
    /// <summary>What belongs to persons in the sheet of <see cref="Mobility"/>.</summary>
    public static readonly string[] Personal = ["je tiens le planning", "Rémi Lanoë, animateur", "Coordination du projet"];

    public static PracticePaper Named(string title) => new($"p-{title.Length}", Sheet(title), 1, new DateOnly(2026, 11, 3), []);

    public static PracticePaper Mobility() => new("ver-fp1", Sheet("Une mobilité solidaire construite village par village"), 2, new DateOnly(2026, 11, 3), ["Rémi Lanoë, animateur"]);

    public static PracticeSheet Sheet(string title) => new(title)
    {
        Summary = "Quatorze villages testent pendant un an un minibus et des trajets entre voisins.",
        Identity = new("Pays de Vermelonne", "Communauté de communes", 2024, "Habitants sans voiture", 76_600, "1 conducteur à mi-temps", "Coordination du projet")
        {
            Forms = ["networkIntervention"],
            Partners = ["Région", "Communes"],
        },
        Steps = [new("Dessiner la carte des trajets", "Avec les habitants."), new("Écrire ce qui est permis")],
        Obstacles = [new("Personne ne savait qui assure", ObstacleFamily.LegalFramework)],
        Levers = [new("Une assurance collective", LeverCategory.Simplification)],
        Results = new() { Quantitative = ["131 trajets en décembre"], Qualitative = ["Les passagers organisent les trajets du samedi"] },
        Verbatims = [new("v1", new PersonalText("verbatim-v1", "Maintenant je tiens le planning."), "persons", "Personnes concernées", Consent())],
        KeyFactors = ["Droit à l’essai écrit"],
        WatchPoints = ["Fatigue des conducteurs"],
        Reproducibility = new() { Approach = "La méthode se reproduit.", Prerequisites = ["Un élu qui accepte l’essai"], NotTransferable = ["Les horaires"] },
        Tools = ["Charte du conducteur"],
        Keywords = ["mobilité"],
    };

    private static VoiceConsent Consent() => new(new DateOnly(2026, 2, 1), ConsentManner.Spoken, [VoiceUse.Library]);
}
