namespace CoConstruction.Domain;

/// <summary>Network intervention (intervention de réseau): the people around somebody look for solutions together.</summary>
internal static class NetworkIntervention
{
    public static FormEntry Entry { get; } = new("Intervention de réseau")
    {
        Definition = "On réunit, avec une personne et comme elle le veut, ceux qui comptent autour d’elle : proches, voisins, amis, parfois professionnels. Ensemble ils cherchent ce que chacun peut faire.",
        Interest =
            "Autour d’une personne en difficulté, il y a presque toujours des gens qui voudraient aider et qui ne savent pas comment, ou que l’on n’a jamais invités. Les réunir rend à la personne des appuis choisis, qui restent quand les services s’arrêtent.\n"
            + "Cela change aussi la place des professionnels : ils ne remplacent plus l’entourage, ils l’aident à tenir.",
        Reach =
            "Une situation et le cercle qui l’entoure : garde d’enfants, maladie, sortie d’hôpital, grand âge, crise familiale, isolement. De proche en proche, des liens de voisinage se renouent et servent à d’autres.\n"
            + "Elle n’a pas pour but de changer les institutions. Mais quand plusieurs réseaux butent sur le même mur, il faut le faire savoir, et passer à une autre forme.",
        Diversity =
            "Une rencontre unique autour d’une décision, comme une conférence familiale où l’entourage se concerte seul puis présente son plan ; un cercle qui se réunit pendant des mois ; une carte des relations faite avec la personne pour retrouver qui appeler ; un réseau de voisins qui s’entraident dans un immeuble ou entre villages.",
        WhenToUse =
            [
                "Une personne ou une famille est au bord de la rupture, et les réponses des services ne suffisent pas.",
                "Il y a des proches, des voisins ou d’anciens amis, même éloignés ou fâchés.",
                "Une décision grave approche : placement, expulsion, retour à domicile.",
                "Plusieurs services interviennent sans se parler, et la personne s’y perd.",
            ],
        Conditions =
            [
                "La personne choisit qui l’on invite, qui l’on n’invite pas, et peut tout arrêter.",
                "Ce qui se dit appartient à ceux qui sont là : rien n’entre dans un dossier sans accord.",
                "Un lieu qui n’est pas un bureau, et le temps qu’il faut : deux ou trois heures d’une seule traite.",
                "Quelqu’un qui prépare, appelle chacun, et n’est pas celui qui décide des aides.",
                "Vérifier qu’il n’y a ni violence ni emprise parmi ceux que l’on réunit.",
            ],
        Advantages =
            [
                "Des solutions auxquelles aucun service n’aurait pensé.",
                "Des appuis qui restent après le départ des professionnels.",
                "La personne n’est plus seule face à une table d’experts.",
                "Utilisable par un professionnel de l’accompagnement individuel, dès la semaine prochaine.",
            ],
        Difficulties =
            [
                "Se dévoiler devant ses proches peut coûter : il faut pouvoir dire non.",
                "Les proches ne doivent pas devenir un moyen d’économiser un service dû.",
                "Certaines personnes n’ont, au début, presque personne.",
                "Des conflits anciens peuvent se rouvrir.",
                "Dans un village, la discrétion est difficile.",
            ],
        Training = new()
        {
            Initial =
                [
                    "Savoir dresser avec une personne la carte de ceux qui comptent pour elle.",
                    "S’exercer à préparer et à conduire une rencontre de réseau, par jeux de rôle puis pour de vrai.",
                    "Connaître le secret professionnel et le partage d’informations quand l’entourage est là.",
                ],
            Innovation =
                [
                    "Proposer une conférence familiale avant toute décision qui sépare une famille.",
                    "Des coordinateurs formés qui ne dépendent pas du service qui décide.",
                    "Relier des réseaux d’entraide entre voisins à l’accueil social d’un territoire.",
                ],
            Continuing =
                [
                    "Observer puis co-conduire deux rencontres avec quelqu’un d’expérimenté avant d’en conduire une.",
                    "Des reprises à froid, quelques mois après, avec l’entourage : qu’est-ce qui a tenu ?",
                    "Former ensemble des professionnels de services qui croisent les mêmes familles.",
                ],
        },
        Reasons =
            [
                new("start.oneHousehold", "On part d’une personne ou d’une famille : ceux qui l’entourent peuvent chercher avec elle ce qu’aucun service ne trouve seul."),
                new("start.sameSituation", "Si plusieurs personnes vivent la même chose, un groupe entre elles peut aider en plus de leur entourage.", IsCare: true),
                new("who.circle", "Le cercle autour d’une personne est justement celui que cette forme réunit."),
                new("aim.supports", "Retrouver des appuis qui durent est ce que l’on cherche ici."),
                new("aim.changeThePlace", "Cette forme ne change pas le lieu. Notez les murs que rencontrent plusieurs réseaux, pour les porter ailleurs.", IsCare: true),
                new("links.relatives", "Des proches ou des voisins pourraient aider : il reste à les inviter, et à leur dire comment."),
                new("links.strangers", "Quand il n’y a presque personne, il faut d’abord du temps pour retrouver ou créer quelques liens.", IsCare: true),
                new("time.fewMeetings", "Une ou quelques rencontres bien préparées suffisent souvent."),
                new("decides.person", "La personne décide, avec ceux qu’elle choisit : c’est la règle de cette forme."),
                new("hosts.alone", "Un professionnel de l’accompagnement individuel peut la conduire, dans son travail de tous les jours."),
                new("hosts.volunteers", "Des voisins ou des bénévoles peuvent faire vivre le réseau ; la rencontre elle-même demande quelqu’un de formé.", IsCare: true),
            ],
    };
}
