namespace CoConstruction.Domain;

/// <summary>The outline of a synthesis: what was said, agreed and left open.</summary>
internal static class SynthesisOutline
{
    public const string Text =
        """
        > Une synthèse dit l’essentiel à qui n’était pas là.
        > Deux pages suffisent. On dit d’où vient chaque idée.

        ## L’essentiel

        [à décider : trois phrases que l’on pourrait dire dans la rue]

        ## D’où cela vient

        [à décider : quels ateliers, combien de personnes, de quels collèges ?]

        ## Ce que nous avons entendu

        - **Ce que les gens vivent** : [à décider]
        - **Ce qui marche déjà ici** : [à décider]
        - **Ce qui bloque** : [à décider]

        ## Ce sur quoi nous sommes d’accord

        [à décider]

        ## Ce qui reste en débat

        Un désaccord bien dit est utile. On le garde.

        [à décider : qui voit les choses autrement, et pourquoi ?]

        ## Ce qui est décidé

        | Quoi | Qui s’en occupe | Avant quel jour |
        | --- | --- | --- |
        | [à décider] | [à décider : une fonction] | [à décider] |

        ## Ce que nous ne savons pas encore

        [à décider : qui n’a-t-on pas entendu, que faut-il vérifier ?]

        ## La suite

        [à décider : prochain rendez-vous, et réponse promise à qui ?]
        """;
}
