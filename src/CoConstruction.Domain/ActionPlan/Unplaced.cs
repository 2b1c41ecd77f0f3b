using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>Takes out of a text what belongs to one place and time: its names, days and amounts. What is left is to be read again by whoever takes it over.</summary>
internal sealed partial class Unplaced
{
    public const string Place = "[lieu]", Day = "[date]", Amount = "[montant]", Number = "[nombre]";

    /// <summary>Words that any territory's name may have, and that name none.</summary>
    private static readonly ImmutableHashSet<string> Common = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "quartier", "ville", "commune", "communes", "pays", "département", "communauté", "territoire", "métropole", "agglomération", "intercommunalité", "bassin", "centre", "secteur");

    /// <summary>A word or two may be anybody's.</summary>
    private const int ShortestSaid = 8;

    private readonly Regex? _names;

    private readonly ImmutableList<string> _said;

    public Unplaced(Territory territory)
        : this([territory.Card.Name, territory.Card.DepartmentName], [])
    {
    }

    /// <param name="places">Names of the place.</param>
    /// <param name="said">What was said or found there, word for word.</param>
    public Unplaced(IEnumerable<string?> places, IEnumerable<string> said)
    {
        _said = [.. said.Where(words => words.Length > ShortestSaid)];
        var names = Words().Matches(string.Join(' ', places)).Select(word => word.Value).Where(word => !Common.Contains(word)).Distinct().ToList();
        _names = names.Count == 0 ? null : new Regex($@"\b(?:{string.Join('|', names.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The text without them, at most so long.</summary>
    public string Text(string text, int longest)
    {
        var unsaid = _said.Aggregate(text, (left, words) => left.Replace(words, "[…]", StringComparison.OrdinalIgnoreCase));
        var free = Days().Replace(Amounts().Replace(unsaid, Amount), Day);
        return MarkdownLine.Cut(_names?.Replace(free, Place) ?? free, longest);
    }

    public string? Maybe(string? text, int longest) => text is null ? null : Text(text, longest);

    /// <summary>A name begins with a capital; shorter ones are mostly something else.</summary>
    [GeneratedRegex(@"\p{Lu}[\p{L}-]{3,}")]
    private static partial Regex Words();

    // Every part is bounded, so that no text takes long.
    [GeneratedRegex(@"[0-9][0-9 \u00A0\u202F.,]{0,15}(?:€|\bk€|\beuros?\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amounts();

    [GeneratedRegex(
        @"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b|\b[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2,4}\b"
        + @"|\b(?:[0-9]{1,2}(?:er)?\s{1,3})(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?:\s{1,3}[0-9]{4})?\b"
        + @"|\b(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)\s{1,3}[0-9]{4}\b|\b(?:19|20)[0-9]{2}\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Days();
}
