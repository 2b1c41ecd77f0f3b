namespace CoConstruction.Domain;

/// <summary>The words that the text of a sheet is made of: its twenty headings, and what is asked under each as long as nothing is written.</summary>
internal static class SheetHeadings
{
    /// <summary>Under what is asked nothing is written yet.</summary>
    public const string Undecided = "[à décider";

    public static string Of(SheetField field) => field switch
    {
        SheetField.Title => "Le titre",
        SheetField.Summary => "Le résumé",
        SheetField.Identity => "La carte d’identité",
        SheetField.Origin => "L’origine",
        SheetField.Objectives => "Les objectifs",
        SheetField.Steps => "La démarche, pas à pas",
        SheetField.Participation => "La place des personnes concernées",
        SheetField.Partnership => "Le partenariat et le pilotage",
        SheetField.Obstacles => "Les freins rencontrés",
        SheetField.Levers => "Les leviers",
        SheetField.Results => "Les résultats",
        SheetField.Verbatims => "Les paroles",
        SheetField.KeyFactors => "Ce qui a compté",
        SheetField.WatchPoints => "Les points de vigilance",
        SheetField.Reproducibility => "Pour refaire ailleurs",
        SheetField.Evaluation => "L’évaluation",
        SheetField.Tools => "Les outils",
        SheetField.Keywords => "Les mots-clés",
        SheetField.Review => "La relecture",
        _ => "Version, licence, date",
    };

    /// <summary>What is asked, as long as there is no answer.</summary>
    public static string Ask(SheetField field) => field switch
    {
        SheetField.Title => "[à décider : une phrase courte qui donne envie de lire]",
        SheetField.Summary => "[à décider : cinq lignes, sans sigles]",
        SheetField.Origin => "[à décider : d’où est venue l’idée, qui l’a portée en premier ?]",
        SheetField.Objectives => "[à décider : ce que l’on voulait changer au départ]",
        SheetField.Steps => "[à décider : la première étape, et ce qui s’y est joué]",
        SheetField.Participation => "[à décider : ce que les personnes ont décidé, fait, écrit]",
        SheetField.Partnership => "[à décider : qui travaille avec qui, qui décide ?]",
        SheetField.Obstacles => "[à décider : ce qui a bloqué ou ralenti]",
        SheetField.Levers => "[à décider : ce qui a permis d’avancer]",
        SheetField.KeyFactors => "[à décider : les trois choses sans lesquelles rien ne serait arrivé]",
        SheetField.WatchPoints => "[à décider : ce qui n’a pas marché, ce que l’on ferait autrement]",
        SheetField.Evaluation => "[à décider : par qui, comment, avec quels résultats ?]",
        SheetField.Tools => "[à décider : ce que l’on peut prêter ou partager]",
        SheetField.Keywords => "[à décider : cinq mots que l’on chercherait]",
        _ => "[à décider]",
    };

    /// <summary>A line under the heading that is no part of the sheet.</summary>
    public static string? Hint(SheetField field) => field switch
    {
        SheetField.Steps => "> Une ligne par étape, puis ce qui s’y est passé, deux espaces plus à droite.",
        SheetField.Verbatims => "> Les paroles sont gardées à part, avec l’accord de chaque personne. On les choisit depuis la fiche.",
        SheetField.Review => "> La relecture se fait depuis la fiche, une fois le texte repris.",
        _ => null,
    };

    /// <summary>What a text says of sheets before the first heading.</summary>
    public static ImmutableArray<string> Intro { get; } =
    [
        "> Une fiche pratique raconte une expérience pour que d’autres s’en inspirent.",
        "> On décrit la démarche, avec ses hésitations. On ne nomme personne.",
    ];

    public const string
        Territory = "Territoire", LeadRole = "Organisme porteur", StartYear = "Année de début", Forms = "Formes de travail social collectif", Audience = "Public",
        Partners = "Partenaires", Budget = "Budget", HumanResources = "Moyens humains", Contact = "Contact", Country = "Pays", Licence = "Licence",
        Qualitative = "Ce qui a changé", Quantitative = "En nombres", Unexpected = "Ce que l’on n’attendait pas",
        Approach = "La démarche", Prerequisites = "Les préalables", NotTransferable = "Ce qui ne se transpose pas", Questions = "Les questions à se poser";

    /// <summary>Forms of collective social work by their ids.</summary>
    public static ImmutableDictionary<string, string> FormNames { get; } = ImmutableDictionary.CreateRange(new Dictionary<string, string>
    {
        ["groupSocialWork"] = "travail social de groupe",
        ["communitySocialWork"] = "travail social communautaire",
        ["networkIntervention"] = "intervention de réseau",
        ["popularEducation"] = "éducation populaire",
    });

    public static ImmutableDictionary<ObstacleFamily, string> Families { get; } = ImmutableDictionary.CreateRange(new Dictionary<ObstacleFamily, string>
    {
        [ObstacleFamily.CentralisedTradition] = "tradition centralisée",
        [ObstacleFamily.LegalFramework] = "cadre juridique",
        [ObstacleFamily.InstitutionalComplexity] = "complexité des institutions",
        [ObstacleFamily.ManagerialLogic] = "logiques gestionnaires",
        [ObstacleFamily.ProfessionalModel] = "modèle professionnel",
    });

    public static ImmutableDictionary<LeverCategory, string> Categories { get; } = ImmutableDictionary.CreateRange(new Dictionary<LeverCategory, string>
    {
        [LeverCategory.Simplification] = "simplification",
        [LeverCategory.PowerToAct] = "pouvoir d’agir",
        [LeverCategory.Training] = "formation",
        [LeverCategory.Management] = "encadrement",
        [LeverCategory.Partnership] = "partenariat",
        [LeverCategory.PoliticalSponsorship] = "portage politique",
    });

    public static ImmutableDictionary<RoomForManoeuvre, string> Rooms { get; } = ImmutableDictionary.CreateRange(new Dictionary<RoomForManoeuvre, string>
    {
        [RoomForManoeuvre.Local] = "sur place",
        [RoomForManoeuvre.Organisation] = "organisme",
        [RoomForManoeuvre.Territory] = "territoire",
        [RoomForManoeuvre.Municipality] = "commune",
        [RoomForManoeuvre.Department] = "département",
    });
}
