using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>
/// Whether a text seems to speak of one person. What is said in a project is about what holds it back, never about
/// somebody: such a text is held until its author has read it again. It errs on both sides; people have the last word.
/// </summary>
public static partial class NamedPeople
{
    /// <summary>Null when the texts may pass.</summary>
    /// <param name="namesNobody">Their author read them again and says that they name nobody. A social security number is refused all the same.</param>
    public static Refusal? Check(bool namesNobody, params IEnumerable<string?> texts) =>
        texts.OfType<string>().Any(Nir().IsMatch) ? Refusal.LooksLikeNir
        : !namesNobody && texts.OfType<string>().Any(NamesSomebody) ? Refusal.NamesSomebody
        : null;

    /// <summary>A civility before a name, somebody's relative or neighbour, one worker of one day, a telephone number or an address of one's own.</summary>
    private static bool NamesSomebody(string text) =>
        Civility().IsMatch(text) || Own().IsMatch(text) || OneWorker().IsMatch(text) || Reachable().IsMatch(text);

    /// <summary>« Mme X », « M. Dupont », « Docteur Lévy ».</summary>
    [GeneratedRegex(@"\b(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Mlles|Dr\.?|[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|[Dd]octeur)\s+(?:[Dd][eu]s?\s+|[dD]['’])?\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Civility();

    /// <summary>« ma voisine », « mon assistante sociale ».</summary>
    [GeneratedRegex(
        @"\b(?:mon|ma)\s+(?:\p{L}+\s+)?(?:voisine?|mari|femme|compagne|compagnon|fils|fille|mère|père|sœur|soeur|frère|tante|oncle|cousine?|grand-mère|grand-père|copine?|assistant[e]?\s+sociale?|éducat(?:eur|rice)|conseill(?:er|ère)|référente?|médecin|infirmi(?:er|ère)|propriétaire|chef(?:fe)?|collègue)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    /// <summary>« l’assistante sociale du mardi », « la conseillère qui me suit », « l’éducateur du bureau 4 ».</summary>
    [GeneratedRegex(
        @"\b(?:l['’]\s?|la\s+|le\s+)(?:assistant[e]?\s+sociale?|travailleu(?:r|se)\s+sociale?|éducat(?:eur|rice)|conseill(?:er|ère)|référente?|animat(?:eur|rice)|médiat(?:eur|rice)|médecin|infirmi(?:er|ère)|secrétaire|agente?|direct(?:eur|rice)|responsable|gardien(?:ne)?|stagiaire|bénévole|élue?|maire)(?:\s+\p{L}+){0,2}?\s+(?:d[ue]\s+(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|bureau\s+\d+|mon\s+dossier)|qui\s+(?:me|nous)\s+suit|qui\s+s['’]occupe\s+de\s+(?:moi|nous))\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OneWorker();

    [GeneratedRegex(@"(?<!\d)0[1-9](?:[\s.\-]?\d{2}){4}(?!\d)|[\p{L}\d._+-]+@[\p{L}\d-]+\.\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Reachable();

    /// <summary>Thirteen or fifteen digits in the groups of a French social security number (NIR).</summary>
    [GeneratedRegex(@"(?<!\d)[1-478][\s.\-_]?\d{2}[\s.\-_]?\d{2}[\s.\-_]?(?:\d{2}|2[ABab])[\s.\-_]?\d{3}[\s.\-_]?\d{3}(?:[\s.\-_]?\d{2})?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Nir();
}
