namespace CoConstruction.Domain;

/// <summary>Popular education (éducation populaire): people learn from each other in order to understand and to act.</summary>
internal static class PopularEducation
{
    public static FormEntry Entry { get; } = new("Éducation populaire")
    {
        Definition = "Chacun apprend des autres, hors de l’école et toute la vie. On part de ce que vivent les personnes, on le comprend ensemble, et l’on agit pour le changer.",
        Interest =
            "Ce que les personnes ont vécu est un savoir. Mis en commun, croisé avec d’autres savoirs, il permet de comprendre que ce que l’on prenait pour une faute personnelle a des causes que l’on partage.\n"
            + "On y prend la parole, on y débat sans être d’accord, on y crée. Habitants, professionnels et élus y apprennent les uns des autres, au lieu que les uns instruisent les autres.",
        Reach =
            "La façon de voir et de dire : des personnes qui n’osaient pas parlent en public, des professionnels changent de regard, un sujet caché devient une question pour tous. Elle nourrit toutes les autres formes.\n"
            + "Elle ouvre un chemin vers l’action, elle ne remplace pas l’action. Un débat qui ne mène nulle part finit par éloigner ceux qui y avaient cru.",
        Diversity =
            "Théâtre-forum, université populaire, croisement des savoirs, ateliers d’écriture ou de radio, ciné-débat, enquête menée par des habitants, porteurs de paroles dans la rue, arpentage d’un texte à plusieurs. Dans un centre social, une association, une bibliothèque, une place. Une soirée ou plusieurs saisons.",
        WhenToUse =
            [
                "Un sujet touche beaucoup de monde, et l’on n’en parle qu’à voix basse.",
                "Des décisions se prennent sans que ceux qu’elles touchent en connaissent les raisons.",
                "Professionnels et habitants se comprennent mal, ou se méfient.",
                "Un groupe ou un projet a besoin d’élargir son cercle, ou de comprendre avant d’agir.",
            ],
        Conditions =
            [
                "Tous les savoirs comptent : celui qui anime n’a pas la réponse.",
                "Des façons de faire où l’on n’a pas besoin de savoir bien lire, écrire ou parler.",
                "Que les personnes puissent d’abord parler entre elles avant d’être mêlées à d’autres.",
                "Dire d’avance si quelqu’un répondra à ce qui sera dit, et qui.",
                "La liberté de critiquer, y compris celui qui finance.",
            ],
        Advantages =
            [
                "Joyeuse : on y vient par envie, pas parce que l’on a un problème.",
                "Ouverte à tous, sans dossier ni statut.",
                "Fait apparaître des paroles et des talents que l’on ne soupçonnait pas.",
                "Forme des personnes qui prendront ensuite leur place dans d’autres instances.",
            ],
        Difficulties =
            [
                "Peut rester entre personnes déjà à l’aise avec la parole.",
                "Ses effets se racontent mieux qu’ils ne se comptent.",
                "Risque d’être réduite à une animation, ou à une façon de faire accepter ce qui est décidé.",
                "Les métiers du travail social et ceux de l’animation se connaissent peu.",
            ],
        Training = new()
        {
            Initial =
                [
                    "Vivre soi-même quelques méthodes (théâtre-forum, enquête, croisement des savoirs) avant d’en animer.",
                    "Des modules communs aux étudiants du travail social et de l’animation.",
                    "Des personnes concernées parmi les formateurs, payées comme tels.",
                ],
            Innovation =
                [
                    "Des enquêtes dont les habitants choisissent la question, recueillent et présentent les réponses.",
                    "Des universités populaires portées par plusieurs territoires voisins.",
                    "Des traces que chacun peut reprendre : son, images, affiches, autant que textes.",
                ],
            Continuing =
                [
                    "Des co-formations où personnes concernées et professionnels travaillent les mêmes récits.",
                    "Une boîte à outils locale, tenue par ceux qui s’en servent.",
                    "Du temps d’échange entre centres sociaux, associations et services sociaux du territoire.",
                ],
        },
        Reasons =
            [
                new("start.subject", "On part d’un sujet que l’on veut comprendre : en débattre à partir de ce que chacun vit est la méthode même."),
                new("start.place", "Une enquête ou un débat avec les habitants aide à comprendre le lieu avant de vouloir le changer."),
                new("start.oneHousehold", "La situation d’une seule personne ne se met pas en débat : partez d’un sujet, pas d’une histoire que l’on reconnaîtrait.", IsCare: true),
                new("who.anybody", "Ouverte à qui veut, sans condition : on y rencontre des gens que l’on ne croise nulle part ailleurs."),
                new("who.manyResidents", "Une soirée, une enquête ou une pièce touche un grand nombre de personnes."),
                new("aim.understand", "Comprendre, apprendre, prendre la parole : c’est son but."),
                new("aim.changeThePlace", "Elle prépare le changement. Prévoyez ce qui suivra le débat, et qui répondra.", IsCare: true),
                new("links.associations", "Associations, centres sociaux, bibliothèques ont souvent déjà les lieux et les savoir-faire."),
                new("links.strangers", "Un jeu, un film ou une pièce permet de se parler sans se connaître, et sans parler de soi d’abord."),
                new("time.fewMeetings", "Une soirée ou quelques ateliers peuvent déjà faire bouger les regards."),
                new("time.years", "Sur plusieurs saisons, elle forme des personnes qui prendront leur place ailleurs."),
                new("decides.each", "Chacun garde ses idées et décide de ce qu’il en fait : on débat, on ne tranche pas."),
                new("hosts.partners", "Un service social et une association d’animation se complètent bien."),
                new("hosts.volunteers", "Des bénévoles et des personnes concernées formées l’animent très bien."),
            ],
    };
}
