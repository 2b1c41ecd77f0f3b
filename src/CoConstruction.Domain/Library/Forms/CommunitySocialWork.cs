namespace CoConstruction.Domain;

/// <summary>Community social work (travail social communautaire): people of one place change it together.</summary>
internal static class CommunitySocialWork
{
    public static FormEntry Entry { get; } = new("Travail social communautaire")
    {
        Definition = "Des personnes qui partagent un lieu, ou une même cause, s’organisent pour changer leurs conditions de vie. Le professionnel les soutient, elles choisissent les buts.",
        Interest =
            "Certaines difficultés n’ont pas de solution personne par personne : un arrêt de bus supprimé, un immeuble mal isolé, un quartier sans lieu où se retrouver. Les habitants savent ce qui ne va pas, et souvent ce qu’il faudrait. Ensemble, ils deviennent un interlocuteur que l’on écoute.\n"
            + "Ce qu’ils obtiennent profite aussi à ceux qui n’ont rien demandé, et ce qu’ils ont appris reste.",
        Reach =
            "Le lieu lui-même : ses services, ses règles d’usage, ses relations entre voisins et institutions. C’est la forme qui touche le plus directement au développement social d’un territoire.\n"
            + "Elle dépend de ce que les institutions acceptent de laisser ouvert. Si rien n’est vraiment à décider, elle use ceux qui s’y engagent.",
        Diversity =
            "Dans un quartier, un village, un immeuble, une aire d’accueil ; ou entre des personnes qu’une cause réunit sans qu’elles soient voisines. Elle commence par un diagnostic fait à pied, une table dehors, une colère, une fête. Elle peut aller jusqu’à une association, un comité qui siège avec la commune, une action tenue par les habitants. Elle coopère, négocie, et parfois conteste.",
        WhenToUse =
            [
                "La même difficulté revient chez beaucoup d’habitants d’un même lieu.",
                "La cause est dans le lieu, les services ou les règles, plus que chez les personnes.",
                "Des habitants ont déjà dit non, ou proposé quelque chose, sans réponse.",
                "Une décision publique se prépare : rénovation, fermeture, nouveau service.",
            ],
        Conditions =
            [
                "Du temps : un an au moins, et une présence régulière là où les gens vivent.",
                "Un accord écrit de l’employeur : le professionnel peut soutenir des demandes qui gênent.",
                "Savoir ce qui est vraiment ouvert à la décision, et le dire.",
                "Plusieurs organismes qui acceptent de travailler sans se partager les habitants.",
                "Des règles pour que ce ne soient pas toujours les mêmes qui parlent.",
            ],
        Advantages =
            [
                "S’attaque aux causes, pas seulement à leurs effets.",
                "Les habitants y gagnent des savoirs et un poids qui servent ensuite à autre chose.",
                "Réunit dans une même action le logement, la santé, l’école, les transports.",
                "Change aussi la façon de travailler des institutions.",
            ],
        Difficulties =
            [
                "Les résultats sont lents, et rarement ceux que l’on avait écrits.",
                "L’élan repose souvent sur quelques personnes, qui se fatiguent.",
                "Tension entre l’employeur et les habitants que l’on soutient.",
                "Parler au nom de tous quand les plus discrets ne sont pas là.",
                "Les élections, un départ, une fin de financement peuvent tout arrêter.",
            ],
        Training = new()
        {
            Initial =
                [
                    "Faire un diagnostic de territoire à pied, avec des habitants, et le leur rendre.",
                    "Connaître qui décide de quoi dans une commune, un département, un bailleur.",
                    "Apprendre à préparer une négociation, et à laisser la parole à ceux qui la portent.",
                    "Un stage long dans un lieu qui travaille ainsi.",
                ],
            Innovation =
                [
                    "Un mandat écrit qui protège le droit à l’essai des professionnels et des habitants.",
                    "Un budget, même petit, que les habitants décident et dépensent.",
                    "Des équipes de plusieurs employeurs, sur un même lieu, avec un temps commun.",
                ],
            Continuing =
                [
                    "Des formations suivies ensemble par des habitants, des professionnels et des élus.",
                    "Des visites d’un territoire à l’autre, dans les deux sens.",
                    "Un accompagnement extérieur dans la durée, plutôt qu’un stage de trois jours.",
                ],
        },
        Reasons =
            [
                new("start.place", "La difficulté vient du lieu : ce sont ceux qui y vivent qui peuvent dire quoi changer, et le demander ensemble."),
                new("start.sameSituation", "Si beaucoup de personnes vivent la même chose, la cause est peut-être dans un service ou une règle : on peut l’attaquer ensemble."),
                new("who.manyResidents", "Les habitants d’un lieu sont nombreux à être touchés : leur nombre compte quand ils parlent d’une voix."),
                new("who.anybody", "Ouvrir à tous est utile ; veillez à ce que les premiers touchés ne se retrouvent pas derrière.", IsCare: true),
                new("aim.changeThePlace", "Changer quelque chose au lieu est le but même de cette forme."),
                new("links.associations", "Des associations actives donnent des appuis et de la mémoire."),
                new("links.group", "Un groupe qui existe peut devenir le premier noyau, s’il s’ouvre aux autres habitants."),
                new("links.strangers", "Quand les gens ne se connaissent pas, commencez par des occasions simples de se croiser : demander un engagement trop tôt fait fuir.", IsCare: true),
                new("time.fewMeetings", "Quelques rencontres permettent un diagnostic, pas un changement. Dites-le, pour ne pas décevoir.", IsCare: true),
                new("time.years", "Un an ou plus : c’est le temps qu’il faut pour que des habitants s’organisent et obtiennent."),
                new("decides.residents", "Les habitants décident avec les institutions : cette forme prépare cette rencontre et la rend plus égale."),
                new("hosts.alone", "Un professionnel seul s’épuise et se trouve exposé : cherchez d’abord des alliés et un mandat clair.", IsCare: true),
                new("hosts.partners", "Plusieurs organismes ensemble : c’est ce qu’il faut pour agir sur des causes que personne ne tient seul."),
            ],
    };
}
