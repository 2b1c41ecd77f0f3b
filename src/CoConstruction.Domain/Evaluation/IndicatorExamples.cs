namespace CoConstruction.Domain;

/// <summary>An indicator to start from. Whoever adapts it keeps its id as where theirs comes from.</summary>
public sealed record IndicatorExample(string Id, IndicatorDefinition Definition);

/// <summary>
/// Examples of indicators that fit social development: of how things are done first, told in words first, none with a
/// target. Their words are content, so they are French.
/// </summary>
public static class IndicatorExamples
{
    public static ImmutableList<IndicatorExample> All { get; } =
    [
        new("lib-ladder", new("Poids des personnes concernées dans les décisions", "Est-ce que notre avis change les décisions ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation,
            "Jusqu’où les personnes concernées pèsent-elles sur ce qui est décidé ?", "Les relevés de décisions, relus ensemble",
            "Discussion entre pairs, puis le groupe choisit un niveau", "tous les 3 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Both,
            CollegeIds = ["persons", "professionals"],
            Levels = Scale("On nous informe", "On nous demande notre avis", "Notre avis change la proposition", "On construit ensemble", "On décide ensemble"),
        }),
        new("lib-role", new("De « je reçois » à « j’organise »", "Est-ce que je participe, ou est-ce que je reçois seulement ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation,
            "Comment la place des personnes change-t-elle au fil de l’action ?", "Des échanges en petit groupe",
            "Récits entre pairs, puis choix d’un niveau par le groupe", "tous les 4 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["persons", "associations"],
            Levels = Scale("Je reçois un service", "Je donne mon avis", "Je fais une partie", "J’organise avec d’autres"),
        }),
        new("lib-who-speaks", new("Qui parle, qui écrit, qui décide", "Est-ce que tout le monde a la parole ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation,
            "La parole, la plume et la décision sont-elles partagées entre les collèges ?", "L’observation de trois réunions, par collège et jamais par personne",
            "Deux personnes du groupe observent, puis tout le groupe en parle", "tous les 6 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Monitoring,
            CollegeIds = ["persons", "professionals"],
            Levels = Scale("Toujours les mêmes collèges", "Un peu plus de collèges", "Presque tous les collèges", "Tous les collèges, à tour de rôle"),
        }),
        new("lib-together", new("Ce que nous faisons ensemble et que nous ne faisions pas", "Est-ce que les services travaillent mieux ensemble ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Partnership,
            "Que fait-on ensemble qu’on ne faisait pas avant ?", "Le journal de bord de l’instance technique",
            "Récit court, puis choix d’un niveau en réunion", "tous les 3 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Both,
            CollegeIds = ["institutions", "professionals"],
            Levels = Scale("On se connaît", "On s’informe", "On se coordonne", "On agit ensemble"),
        }),
        new("lib-way-of-working", new("Ce qui a changé dans notre façon de travailler", "Est-ce que les professionnels travaillent autrement ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.PracticeTransformation,
            "Qu’est-ce que l’équipe fait autrement depuis le début ?", "Un échange en équipe",
            "Récit de l’équipe entière, jamais d’une personne", "tous les 6 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["professionals"],
        }),
        new("lib-power-to-act", new("Je me sens capable d’agir sur ce qui compte pour moi", "Est-ce que je peux agir sur ce qui compte pour moi ?", IndicatorKind.Qualitative, IndicatorFocus.Effect, Criterion.PowerToAct,
            "Les personnes se sentent-elles plus capables d’agir, ensemble ou chacune ?", "Des cartes sans nom",
            "Chacun choisit une image sans dire son nom, puis le groupe en parle", "tous les 6 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["persons"],
            Levels = Scale("Pas du tout", "Un peu", "Assez", "Beaucoup"),
        }),
        new("lib-diversity", new("Est-ce que ce sont toujours les mêmes", "Est-ce que ce sont toujours les mêmes qui viennent ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation,
            "Le projet touche-t-il au-delà des habitués ?", "Les présences comptées par collège, sans nom",
            "Comptage, puis récit de qui manque encore", "après chaque atelier", null, null, null, null, null)
        {
            Use = IndicatorUse.Monitoring,
            CollegeIds = ["associations", "persons"],
        }),
        new("lib-open-decisions", new("Décisions vraiment ouvertes au groupe", "Est-ce qu’on décide de ce qui était annoncé ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation,
            "Ce qui était annoncé comme ouvert l’a-t-il été vraiment ?", "Les invitations et les relevés de décisions",
            "Relecture à plusieurs, une réunion après l’autre", "tous les 6 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Both,
            CollegeIds = ["persons", "elected"],
            Levels = Scale("Tout était déjà décidé", "Une partie était ouverte", "Presque tout était ouvert", "Tout ce qui était annoncé était ouvert"),
        }),
        new("lib-dignity", new("Se sentir respecté et écouté", "Est-ce que je me sens respecté ici ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Dignity,
            "Comment les personnes vivent-elles la façon dont on leur parle et dont on les écoute ?", "La parole des personnes, sans nom",
            "Paroles notées telles quelles, relues par le groupe de pairs", "tous les 4 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["persons"],
        }),
        new("lib-social-bond", new("Liens entre voisins", "Est-ce qu’on se connaît mieux entre voisins ?", IndicatorKind.Qualitative, IndicatorFocus.Effect, Criterion.SocialBond,
            "Quels liens sont nés ou se sont renforcés autour de l’action ?", "Des récits courts",
            "Chacun raconte un moment, le groupe garde ce qui revient", "tous les 6 mois", null, null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["persons", "associations"],
        }),
        new("lib-understandable", new("On comprend ce qui se passe", "Est-ce que je comprends ce qui se passe dans le projet ?", IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation,
            "Les informations du projet sont-elles comprises par tous les collèges ?", "Un tour de table en fin d’atelier",
            "Chaque table choisit un niveau et dit ce qui bloque", "après chaque atelier", null, null, null, null, null)
        {
            Use = IndicatorUse.Monitoring,
            CollegeIds = ["persons"],
            Levels = Scale("Je suis perdu", "Je comprends un peu", "Je comprends presque tout", "Je peux l’expliquer à d’autres"),
        }),
        new("lib-usefulness", new("Ce que l’action apporte vraiment", "À quoi ça sert, pour nous ?", IndicatorKind.Qualitative, IndicatorFocus.Effect, Criterion.Usefulness,
            "L’action répond-elle à ce dont les personnes avaient besoin ?", "Des échanges en petit groupe et des dessins",
            "Dessiner l’avant et l’après, puis en parler", "au milieu et à la fin", null, null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["persons"],
        }),
        new("lib-lasting", new("Ce qui tiendrait si le projet s’arrêtait", "Est-ce que ça continuera sans le projet ?", IndicatorKind.Qualitative, IndicatorFocus.Effect, Criterion.Sustainability,
            "Qu’est-ce qui continuerait sans l’équipe du projet ?", "Un échange entre collèges",
            "Chaque collège répond, puis on compare les réponses des collèges", "chaque année", null, null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["persons", "institutions", "elected"],
            Levels = Scale("Rien ne tiendrait", "Une petite partie", "L’essentiel", "Tout, et d’autres s’y mettent"),
        }),
        new("lib-unexpected", new("Effets imprévus", "Qu’est-ce qui est arrivé et qu’on n’avait pas prévu ?", IndicatorKind.Qualitative, IndicatorFocus.Effect, Criterion.UnexpectedEffects,
            "Qu’est-ce que personne n’avait prévu, en bien ou en mal ?", "Des récits libres",
            "Récits notés tout au long de l’action", "en continu", null, null, null, null, null)
        {
            Use = IndicatorUse.Both,
            CollegeIds = ["persons", "professionals", "associations", "institutions", "elected"],
        }),
        new("lib-answers-in-time", new("Réponses données dans le délai promis", "Est-ce qu’on reçoit une réponse à temps ?", IndicatorKind.Quantitative, IndicatorFocus.Result, Criterion.Effectiveness,
            "Les institutions tiennent-elles leur promesse de répondre ?", "La liste des propositions et de leurs réponses",
            "Comptage des réponses données à temps", "après chaque vote", "réponses", null, null, null, null)
        {
            Use = IndicatorUse.Monitoring,
            CollegeIds = ["institutions"],
        }),
        new("lib-recurring", new("Demandes qui reviennent", "Est-ce qu’il y a moins de demandes qui reviennent ?", IndicatorKind.Quantitative, IndicatorFocus.Effect, Criterion.Impact,
            "Agir ensemble fait-il baisser les demandes qui reviennent ?", "Les chiffres d’ensemble du service, sans aucune donnée sur une personne",
            "Comptage une fois par an", "chaque année", "demandes par an", null, null, null, null)
        {
            Use = IndicatorUse.Evaluation,
            CollegeIds = ["institutions"],
        }),
    ];

    public static IndicatorExample? Find(string? id) => All.Find(example => example.Id == id);

    private static ImmutableList<IndicatorLevel> Scale(params ReadOnlySpan<string> labels)
    {
        var levels = ImmutableList.CreateBuilder<IndicatorLevel>();
        foreach (var label in labels) levels.Add(new IndicatorLevel(levels.Count + 1, label));
        return levels.ToImmutable();
    }
}
