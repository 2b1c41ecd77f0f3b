namespace CoConstruction.Domain;

/// <summary>One of the mandate's questions about who should do collective work, and how.</summary>
/// <param name="Topic">A few words, for a list.</param>
/// <param name="Question">As it is put to everybody.</param>
/// <param name="Statement">What one may stand for or against, once all has been heard.</param>
public sealed record Debate(string Topic, string Question, string Statement);

/// <summary>The four questions that the mandate leaves open (specialised social workers), ready to be debated by all colleges.</summary>
public static class Debates
{
    public static ImmutableList<Debate> All { get; } =
    [
        new(
            "tous, ou des spécialistes ?",
            "Les travailleurs sociaux peuvent-ils agir avec des groupes et continuer à accompagner chaque personne ? Ou faut-il des spécialistes, à temps plein ?",
            "Chaque travailleur social peut faire les deux : accompagner chacun, et agir à plusieurs."),
        new(
            "libérer du temps suffit-il ?",
            "Si les travailleurs sociaux avaient moins de tâches administratives, est-ce que cela suffirait pour agir à plusieurs ?",
            "Moins de papiers suffit pour que les professionnels se lancent dans des actions collectives."),
        new(
            "faut-il une spécialité ?",
            "Agir avec des groupes et des habitants doit-il devenir une spécialité du travail social, pour que le développement social se fasse vraiment sur le terrain ?",
            "L’intervention collective doit devenir une spécialité du travail social."),
        new(
            "à quelles conditions une spécialité ?",
            "Si l’on créait une spécialité, que faudrait-il avant : formation, postes, temps, place dans les équipes, lien avec les autres métiers ?",
            "Les conditions pour créer cette spécialité peuvent être réunies ici."),
    ];
}
