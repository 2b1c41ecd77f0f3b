namespace CoConstruction.Domain;

/// <summary>The outline of a practice sheet (fiche pratique): the twenty fields by which an experience is told to others.</summary>
internal static class PracticeSheetOutline
{
    public const string Text =
        """
        > Une fiche pratique raconte une expérience pour que d’autres s’en inspirent.
        > On décrit la démarche, avec ses hésitations. On ne nomme personne.

        ## 1. Le titre

        [à décider : une phrase courte qui donne envie de lire]

        ## 2. Le résumé

        [à décider : cinq lignes, sans sigles]

        ## 3. La carte d’identité

        | | |
        | --- | --- |
        | Territoire | [à décider] |
        | Organisme porteur | [à décider] |
        | Année de début | [à décider] |
        | Forme de travail social collectif | [à décider : groupe, communautaire, réseau, éducation populaire ?] |
        | Public | [à décider] |
        | Partenaires | [à décider] |
        | Budget | [à décider] |
        | Moyens humains | [à décider] |
        | Contact | [à décider : une fonction, jamais un nom] |

        ## 4. L’origine

        D’où est venue l’idée ? Qui l’a portée en premier ?

        [à décider]

        ## 5. Les objectifs

        [à décider : ce que l’on voulait changer au départ]

        ## 6. La démarche, pas à pas

        1. [à décider : la première étape, et ce qui s’y est joué]
        2. [à décider : la suite]
        3. [à décider : où on en est]

        ## 7. La place des personnes concernées

        Qu’ont-elles décidé ? Qu’ont-elles fait ? Qu’ont-elles écrit ?

        [à décider]

        ## 8. Le partenariat et le pilotage

        [à décider : qui travaille avec qui, qui décide, où se rencontre-t-on ?]

        ## 9. Les freins rencontrés

        [à décider : ce qui a bloqué ou ralenti]

        ## 10. Les leviers

        [à décider : ce qui a permis d’avancer]

        ## 11. Les résultats

        - **Ce qui a changé** : [à décider]
        - **En nombres** : [à décider]
        - **Ce que l’on n’attendait pas** : [à décider]

        ## 12. Les paroles

        On cite avec l’accord de la personne. On ne dit ni son âge, ni son métier, ni son village ensemble.

        > [à décider : une parole, telle qu’elle a été dite]

        ## 13. Ce qui a compté

        [à décider : les trois choses sans lesquelles rien ne serait arrivé]

        ## 14. Les points de vigilance

        [à décider : ce qui n’a pas marché, ce que l’on ferait autrement]

        ## 15. Pour refaire ailleurs

        - **La démarche** : [à décider : ce qui peut être repris]
        - **Les préalables** : [à décider : ce qu’il faut avant de commencer]
        - **Ce qui ne se transpose pas** : [à décider : ce qui tient à ce lieu et à ces personnes]

        ## 16. L’évaluation

        [à décider : par qui, comment, avec quels résultats ?]

        ## 17. Les outils

        [à décider : ce que l’on peut prêter ou partager]

        ## 18. Les mots-clés

        [à décider : cinq mots que l’on chercherait]

        ## 19. La relecture

        | Question | Oui, non, sans réponse | Commentaire |
        | --- | --- | --- |
        | Une personne concernée a-t-elle relu la fiche ? | [à décider] | |
        | Peut-on comprendre la démarche sans y avoir été ? | [à décider] | |
        | Les échecs sont-ils racontés ? | [à décider] | |
        | Peut-on reconnaître quelqu’un ? | [à décider] | |

        ## 20. Version, licence, date

        - **Version** : [à décider]
        - **Licence** : [à décider : qui peut s’en servir, et comment ?]
        - **Date** : [à décider]
        """;
}
