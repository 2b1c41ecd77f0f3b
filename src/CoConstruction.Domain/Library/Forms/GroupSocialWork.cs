namespace CoConstruction.Domain;

/// <summary>Social group work (travail social de groupe): a group helps each of its members.</summary>
internal static class GroupSocialWork
{
    public static FormEntry Entry { get; } = new("Travail social de groupe")
    {
        Definition = "Des personnes qui vivent une même préoccupation se retrouvent régulièrement. Un professionnel veille au cadre, et c’est le groupe qui aide chacun de ses membres.",
        Interest =
            "Beaucoup de personnes se croient seules à vivre ce qu’elles vivent. Dans un groupe, la honte recule : ce que l’un a essayé devient une ressource pour l’autre, et celui que l’on aidait se met à aider.\n"
            + "Le professionnel n’est plus celui qui répond à tout. Il rend l’entraide possible, et il entend des choses que l’on ne dit pas dans un bureau.",
        Reach =
            "Le groupe agit d’abord sur ses membres : la confiance, les savoir-faire, des liens qui durent après la dernière rencontre. Il peut aller plus loin quand ses membres décident de s’adresser ensemble à un service, à un bailleur ou à une mairie.\n"
            + "Il ne change pas à lui seul les règles, les logements ou les transports. Pour cela, il lui faut rencontrer d’autres acteurs.",
        Diversity =
            "Groupe de parole, groupe d’entraide, groupe autour d’une activité (cuisine, jardin, mécanique), groupe qui prépare un projet précis, comme un départ en vacances ou un emménagement. Il peut être ouvert à de nouveaux membres ou fermé, durer six rencontres ou deux ans, être animé par un professionnel, par deux, ou avec une personne qui est passée par là.",
        WhenToUse =
            [
                "Plusieurs personnes suivies, ou rencontrées, disent la même chose chacune de son côté.",
                "Elles sont isolées et auraient besoin de liens autant que de droits.",
                "L’aide individuelle tourne en rond : tout a été dit, il manque l’élan.",
                "Un moment de vie commun se présente : devenir parent, perdre un emploi, arriver dans une ville, aider un proche.",
            ],
        Conditions =
            [
                "Venir librement : aucune aide ne dépend de la présence, et l’on peut arrêter.",
                "Dire dès le début ce qui reste dans le groupe, et ce que le professionnel ne pourra pas taire.",
                "Choisir avec les membres le but, le rythme et la façon de finir.",
                "Un lieu accessible, à une heure possible, avec de quoi garder les enfants.",
                "Du temps compté pour préparer et pour reprendre après chaque rencontre, et de préférence deux animateurs.",
            ],
        Advantages =
            [
                "Des effets que l’on sent vite : on revient, on s’appelle, on ose.",
                "Se lance avec peu de moyens, dans un service, sans attendre un grand projet.",
                "Les personnes choisissent elles-mêmes ce dont elles parlent.",
                "Le groupe repère des difficultés que chaque dossier, pris à part, ne montre pas.",
            ],
        Difficulties =
            [
                "Le groupe peut se refermer sur lui-même, ou tourner autour d’un membre.",
                "Ceux qui vont le plus mal ne viennent pas d’eux-mêmes : il faut aller vers eux.",
                "La place de l’animateur est délicate pour qui connaît aussi les dossiers.",
                "Une fin mal préparée se vit comme un abandon.",
                "L’employeur compte souvent les rendez-vous, pas les rencontres.",
            ],
        Training = new()
        {
            Initial =
                [
                    "Animer au moins un groupe pendant la formation, du premier contact à la dernière rencontre, et l’écrire.",
                    "Connaître les moments de la vie d’un groupe, les places que chacun y prend, les conflits utiles.",
                    "Apprendre à passer d’un entretien à un groupe avec les mêmes personnes, sans mélanger les deux.",
                ],
            Innovation =
                [
                    "Former et rémunérer des personnes concernées pour co-animer.",
                    "Des groupes en partie à distance, pour qui ne peut pas se déplacer.",
                    "Des groupes communs à plusieurs services, pour des personnes qui n’osent pas entrer dans le leur.",
                ],
            Continuing =
                [
                    "Des échanges de pratiques réguliers entre animateurs de plusieurs organismes.",
                    "Se former à la co-animation à deux : un professionnel, une personne concernée.",
                    "Un carnet de séance simple : ce qui était prévu, ce qui s’est passé, ce que le groupe en dit.",
                ],
        },
        Reasons =
            [
                new("start.sameSituation", "Des personnes qui vivent la même chose peuvent s’aider mieux que quiconque : c’est le cœur de cette forme."),
                new("start.oneHousehold", "Une situation isolée en cache souvent d’autres pareilles : avant de réunir un groupe, cherchez si d’autres personnes vivent la même chose.", IsCare: true),
                new("who.smallGroup", "Un petit groupe qui se retrouve permet à chacun de parler et d’être connu."),
                new("who.manyResidents", "Au-delà d’une quinzaine de personnes, on ne se connaît plus : il faudra plusieurs groupes, ou une autre forme.", IsCare: true),
                new("aim.mutualAid", "S’entraider et reprendre confiance est ce que le groupe fait le mieux."),
                new("aim.changeThePlace", "Le groupe donne la force de demander un changement. Pour l’obtenir, il lui faudra des alliés.", IsCare: true),
                new("links.strangers", "Des personnes qui ne se connaissent pas ont besoin d’un cadre sûr pour commencer : le groupe le donne."),
                new("links.group", "Un groupe existe déjà : il peut choisir ce qu’il veut faire pour ses membres."),
                new("time.fewMeetings", "Quelques rencontres peuvent suffire, si leur nombre et leur fin sont dits d’avance."),
                new("time.months", "Plusieurs mois laissent au groupe le temps de se former et d’avancer."),
                new("decides.group", "Le groupe décide de ce qui le regarde : son but, son rythme, ses règles."),
                new("hosts.alone", "Un professionnel seul peut commencer. Qu’il trouve au moins un collègue avec qui en reparler.", IsCare: true),
                new("hosts.two", "Deux animateurs : l’un conduit, l’autre observe, et les rôles changent."),
            ],
    };
}
