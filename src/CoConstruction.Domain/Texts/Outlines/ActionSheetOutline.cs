namespace CoConstruction.Domain;

/// <summary>The outline of an action sheet (fiche action).</summary>
internal static class ActionSheetOutline
{
    public const string Text =
        """
        > Une fiche dit ce que l’on va faire, qui s’en occupe et comment on saura que cela avance.
        > On écrit des fonctions, jamais des noms de personnes.

        ## Le besoin

        De quoi part-on ? Qui l’a dit, dans quel atelier ?

        [à décider : quel besoin, vu par qui ?]

        ## Les objectifs

        - **Objectif général** : [à décider : qu’est-ce qui ira mieux à la fin ?]
        - **Objectifs précis** : [à décider : qu’est-ce qui aura changé, pour qui, dans un an ?]

        ## Ce que l’on fait

        [à décider : l’action, en quelques phrases simples]

        - [ ] Première étape, avant le [à décider : quel jour ?]
        - [ ] Deuxième étape, avant le [à décider : quel jour ?]
        - [ ] Troisième étape, avant le [à décider : quel jour ?]

        ## Qui s’en occupe

        - **Pilote** : [à décider : quelle fonction, dans quel organisme ?]
        - **Partenaires** : [à décider]
        - **Place des personnes concernées** : [à décider : que décident-elles, que font-elles ?]

        ## Pour qui

        [à décider : qui est concerné, combien de personnes environ, où ?]

        ## Les moyens

        - **Temps et personnes** : [à décider]
        - **Lieux et matériel** : [à décider]
        - **Budget** : [à décider : quelle somme ?]
        - **Financements** : [à décider : qui paie, est-ce déjà sûr ?]

        ## Le calendrier

        Du [à décider : début] au [à décider : fin].

        ## Comment on saura que cela avance

        On choisit les indicateurs avant de commencer. Ils parlent de l’action, jamais d’une personne.

        | Indicateur | Au départ | Visé | Qui le relève |
        | --- | --- | --- | --- |
        | [à décider] | [à décider] | [à décider] | [à décider] |

        ## Ce qui peut gêner

        [à décider : quels risques, et que fait-on alors ?]

        ## Où on en est

        [à décider : proposée, prévue, en cours, terminée ?]
        """;
}
