using System.Collections.Frozen;

namespace CoConstruction.Server;

/// <summary>
/// The light stemmer for French of Jacques Savoy ("A stemming procedure and stopword list for general French corpora",
/// JASIS 50, 1999; the variant called "light" of the University of Neuchâtel), on words without accents: plurals, feminines
/// and the commonest endings of derived words. Words that only sound alike are left apart.
/// </summary>
internal static class FrenchStem
{
    /// <summary>An ending, of words longer than so much, and what stands in its place. Most end the search.</summary>
    private readonly record struct Rule(string Ending, int LongerThan, string Put, bool GoesOn = false);

    private static readonly Rule[] Rules =
    [
        new("issement", 9, "ir"), new("issant", 8, "ir"), new("ivement", 8, "if"), new("ement", 6, "e"),
        new("ficatrice", 11, "fier"), new("ficateur", 10, "fier"), new("catrice", 9, "quer"), new("cateur", 8, "quer"),
        new("isateur", 9, ""), new("atrice", 8, "er"), new("ateur", 7, "er"), new("trice", 6, "ter"),
        new("ieme", 5, ""), new("teuse", 7, "ter"), new("teur", 6, "ter"), new("euse", 5, "eu"), new("ere", 8, "er"), new("ive", 7, "if"),
        new("folle", 4, "fou"), new("molle", 4, "mou"), new("nnelle", 9, "n"), new("nnel", 9, "n"),
        new("ete", 4, "et", GoesOn: true), new("ique", 8, "", GoesOn: true), new("esse", 8, "e"), new("inage", 7, "in"),
        new("ualisation", 12, "uel"), new("isation", 9, ""), new("ation", 8, ""), new("ition", 8, ""),
    ];

    /// <summary>Plurals of words in « ail », which its rules would take for « al ».</summary>
    private static readonly FrozenSet<string> Irregular = FrozenSet.Create("travaux", "baux", "vitraux", "vantaux", "emaux", "coraux", "soupiraux");

    /// <param name="word">In small letters, without accents.</param>
    public static string Of(string word) => Plain(Ended(Singular(word)));

    private static string Singular(string word)
    {
        if (Irregular.Contains(word)) return $"{word[..^2]}il";
        if (word.Length > 5 && word.EndsWith("aux", StringComparison.Ordinal) && word[^4] != 'e') return $"{word[..^2]}l";
        if (word.Length > 3 && word[^1] == 'x') word = word[..^1];
        return word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
    }

    private static string Ended(string word)
    {
        foreach (var rule in Rules)
        {
            if (word.Length <= rule.LongerThan || !word.EndsWith(rule.Ending, StringComparison.Ordinal)) continue;
            word = word[..^rule.Ending.Length] + rule.Put;
            if (!rule.GoesOn) break;
        }

        return word;
    }

    /// <summary>Doubled letters once, and no mute ending.</summary>
    private static string Plain(string word)
    {
        if (word.Length <= 4) return word;
        Span<char> once = stackalloc char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (length == 0 || once[length - 1] != letter || !char.IsAsciiLetter(letter)) once[length++] = letter;
        }

        var rest = once[..length];
        if (rest.Length > 4 && rest.EndsWith("ie")) rest = rest[..^2];
        if (rest.Length > 4)
        {
            if (rest[^1] == 'r') rest = rest[..^1];
            if (rest[^1] == 'e') rest = rest[..^1];
            if (rest[^1] == 'e') rest = rest[..^1];
        }

        return rest.ToString();
    }
}
