namespace CoConstruction.Domain.Tests;

/// <summary>A project with an axis, two objectives, an indicator, and an action that opens a meeting place.</summary>
internal static class Planned
{
    public static Person Ana { get; } = Person.Ana;
    public static Person Rose { get; } = Person.Rose;

    public static ActionWords Words { get; } = new("Ouvrir le local", "lieu", "Plus aucun lieu ouvert.", "Un accueil sans rendez-vous.", "Tout le quartier");

    public static IndicatorDefinition Visits { get; } = new(
        "Passages", "Combien de personnes viennent ?", IndicatorKind.Quantitative, IndicatorFocus.Result, Criterion.Effectiveness, "Le lieu sert-il ?", "cahier", "comptage",
        "chaque semaine", "passages", 0, 60, null, true)
    { CollegeIds = ["persons"] };

    public static ActionParts Doable { get; } = new(
        Means: new ActionMeans("Un animateur à mi-temps", "Un local", 18_500) { Funding = ["Ville"] },
        Steps: [new("s1", "Assurer le local", new DateOnly(2026, 3, 1), false), new("s2", "Ouvrir", new DateOnly(2026, 6, 1), false)]);

    public static Story Aimed { get; } = Story.Founded.Given(
        Rose,
        new SetAmbition("Que chacun compte ici.", null, "Maire"),
        new AddAxis("lieu", new AxisWords("Un lieu pour se rencontrer", null, "Adjointe aux solidarités")),
        new AddObjective("o1", new ObjectiveWords(ObjectiveKind.General, "Rompre l’isolement.", "Ne plus être seul.", null)),
        new AddObjective("o2", new ObjectiveWords(ObjectiveKind.Operational, "Créer un lieu.", null, "lieu")),
        new ChooseIndicator("i1", Visits));

    /// <summary>The action "a", proposed and without means.</summary>
    public static Story Proposed { get; } = Aimed.Given(Rose, new AddAction("a", new ActionParts(
        Words, new ActionLinks { ObjectiveIds = ["o2"] }, new ActionLead("CCAS", LeadKind.Institution) { PartnerRoles = ["Bailleur"], CollegeIds = ["persons"] })));

    /// <summary>The same, with what it takes to be done.</summary>
    public static Story Ready { get; } = Proposed.Given(Rose, new ChangeAction("a", Doable), new ChangeActionStatus("a", ActionStatus.Ready, "Le poste est trouvé."));

    public static ActionSheet Action(this Story story) => story.Project.ActionPlan.Actions["a"];
}
