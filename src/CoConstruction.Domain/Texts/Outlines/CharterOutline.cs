namespace CoConstruction.Domain;

/// <summary>The outline of a charter: the eleven sections that the field recommends, with the four parts of the evaluation frame and the right to experiment.</summary>
internal static class CharterOutline
{
    public const string Text =
        """
        ## 1. Pourquoi cette charte

        Cette charte dit comment nous travaillons ensemble.
        Elle est courte, pour que chacun puisse la lire et la relire.
        Elle engage toutes les personnes qui la signent.

        Nous l’écrivons parce que [à décider : qu’est-ce qui nous réunit aujourd’hui ?]

        ## 2. Notre territoire et notre but

        Notre projet concerne [à décider : quel quartier, quelle commune, quels villages ?]

        Notre but, en une phrase : [à décider : qu’est-ce qui ira mieux, et pour qui ?]

        Ce but est un bien commun. Il n’appartient à personne. Nous en prenons soin ensemble.

        ## 3. Les mots que nous utilisons

        Un mot peut vouloir dire plusieurs choses. Ici, nous disons :

        - **Co-construction** : décider et faire ensemble, du début à la fin.
        - **Personne concernée** : une personne qui vit ce dont on parle. Elle sait des choses que les autres ne savent pas.
        - **Pouvoir d’agir** : pouvoir changer, seul ou à plusieurs, ce qui compte pour soi.
        - [à décider : quel autre mot faut-il expliquer ?]

        ## 4. Nos principes

        - **Tous les savoirs comptent.** Celui de la vie, celui du métier, celui de l’élu.
        - **Chacun parle, chacun écoute.** On parle simplement, sans sigles. On laisse le temps.
        - **On vient librement.** On peut venir, partir, revenir, se taire.
        - **Ce qui est confié reste ici.** On parle du territoire, jamais du dossier d’une personne.
        - **On a le droit d’essayer.** On peut tenter sans être sûr, se tromper, le dire et recommencer. Une erreur n’est reprochée à personne.
        - **On accepte de lâcher prise.** Ceux qui décident d’habitude laissent une vraie place aux autres. Ils n’écrivent pas le résultat d’avance.
        - [à décider : quel principe manque ?]

        ## 5. Qui participe

        Nous sommes de plusieurs collèges. Aucun ne décide seul.

        | Collège | Places dans le groupe de pilotage |
        | --- | --- |
        | Personnes concernées et habitants | [à décider] |
        | Professionnels de terrain | [à décider] |
        | Associations et société civile | [à décider] |
        | Institutions et services publics | [à décider] |
        | Élus et dirigeants territoriaux | [à décider] |

        Si un collège manque, on va le chercher.
        Pour que chacun puisse venir : [à décider : trajet, garde d’enfants, repas, horaires, qui paie ?]

        ## 6. Comment on décide

        Ce qui est vraiment ouvert, c’est : [à décider : sur quoi le groupe décide-t-il ?]

        Ce qui est déjà fixé, c’est : [à décider : par qui, et pourquoi ?]

        1. Une proposition est lue à voix haute.
        2. Chacun peut poser une question.
        3. Chacun donne son avis.
        4. On décide par [à décider : consentement, vote, avec quelle majorité ?]
        5. On peut voter en secret, et sur papier.
        6. Une réponse est toujours donnée, avec ses raisons. Même quand c’est non.

        Quand la loi demande qu’une assemblée décide, elle décide après notre avis. Elle dit ce qu’elle en a fait.

        ## 7. Ce que chacun promet

        Une promesse dit qui, quoi, et avant quel jour.

        - **Personnes concernées et habitants** : [à décider : que promettez-vous, et avant quel jour ?]
        - **Professionnels de terrain** : [à décider : que promettez-vous, et avant quel jour ?]
        - **Associations et société civile** : [à décider : que promettez-vous, et avant quel jour ?]
        - **Institutions et services publics** : [à décider : que promettez-vous, et avant quel jour ?]
        - **Élus et dirigeants territoriaux** : laisser essayer, sans connaître le résultat d’avance, pendant [à décider : combien de temps ?]

        ## 8. L’aide à chacun et le projet de tous

        L’accompagnement d’une personne continue à part. Il reste confidentiel.
        Participer au projet ne change rien à ses droits ni à ses aides.
        Ne pas participer non plus.

        Quand une même difficulté revient souvent, on en parle ici sans nommer personne.
        Quand une personne a besoin d’aide, on lui dit à qui s’adresser : [à décider : à qui ?]

        ## 9. Comment on évalue

        On évalue **l’action, jamais les personnes**, ni le travail d’un professionnel.
        Tous les collèges évaluent. Les personnes concernées aussi.

        Avant de commencer, on écrit ces quatre choses. Ensuite, on ne les change plus sans le dire :

        - **Les objectifs** : [à décider : qu’est-ce qui doit changer ?]
        - **La façon de faire prévue** : [à décider : qui fait quoi, avec quels moyens ?]
        - **Les contours de l’action** : [à décider : où, avec qui, de quand à quand, et ce que nous ne ferons pas ?]
        - **Les indicateurs** : [à décider : à quoi verrons-nous que cela avance ?]

        On note aussi ce qui n’était pas prévu, et ce qui n’a pas marché.

        ## 10. Nos informations

        On garde le moins d’informations possible, le moins longtemps possible.
        Chacun peut voir ce qui le concerne, le corriger, le faire effacer.
        On demande l’accord de la personne avant une photo, ou avant de citer ses mots.
        La personne qui répond à ces demandes est : [à décider : quelle fonction, dans quel organisme ?]

        ## 11. Durée, relecture et sortie

        Cette charte dure [à décider : combien de temps ?]
        On la relit ensemble au moins une fois par an : [à décider : quel jour ?]
        Toute personne peut demander de la relire plus tôt.

        Un groupe peut quitter le projet. Il le dit aux autres, et il dit pourquoi.
        À la fin, on raconte ce que l’on a appris, pour que d’autres s’en servent.
        """;
}
