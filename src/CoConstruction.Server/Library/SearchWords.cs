using System.Collections.Frozen;

namespace CoConstruction.Server;

/// <summary>
/// French words as the library looks for them, the same for what is written and for what is asked: without accents,
/// ligatures, elisions, little words and endings; and an own word for each thing that has several names.
/// </summary>
internal static class SearchWords
{
    private const int LongestWord = 40, MostWords = 4_000, MostAsked = 12;

    private static readonly FrozenSet<string> Little = Folding.Words(
        """
        a ai as au aucun aucune aussi autre autres aux avec c ce ces cet cette chez comme d dans de des du elle elles en entre est et eu il ils j je jusqu l la le les leur leurs lors lorsqu
        m mais me mes mon n ne nos notre nous on ont ou par pas pendant plus pour pres puisqu qu quand que quel quelle quels quelles qui quoi s sa sans se sera ses si soit son sont sous sur
        t ta te tes ton tous tout toute toutes très tu un une vers vos votre vous y été être
        """).ToFrozenSet();

    private static readonly Phrases Known = Phrases.Read();

    /// <summary>The words of a text, each once: those that are there, and those for what is meant.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var words = Stems(text).Take(MostWords).ToList();
        var all = new HashSet<string>(words);
        for (var start = 0; start < words.Count; start++)
        {
            foreach (var meant in Known.At(words, start)) all.Add(meant.Word);
        }

        return [.. all];
    }

    /// <summary>What is asked: each of these words must be there. A phrase that has other names is looked for by what it means.</summary>
    public static IReadOnlyList<string> Asked(string query)
    {
        var words = Stems(query).Take(MostAsked).ToList();
        var asked = new List<string>();
        for (var start = 0; start < words.Count;)
        {
            var meant = Known.At(words, start).OrderByDescending(meant => meant.Length).FirstOrDefault();
            asked.Add(meant.Word ?? words[start]);
            start += Math.Max(1, meant.Length);
        }

        return [.. asked.Distinct()];
    }

    private static IEnumerable<string> Stems(string text) =>
        Folding.Words(text).Where(word => !Little.Contains(word)).Select(word => FrenchStem.Of(word.Length > LongestWord ? word[..LongestWord] : word)).Where(word => word.Length > 0 && word.All(char.IsAsciiLetterOrDigit));

    /// <summary>What has several names, from <c>synonymes.txt</c>.</summary>
    private sealed class Phrases(ILookup<string, (string[] Others, string Word)> byFirst)
    {
        public static Phrases Read()
        {
            using var file = new StreamReader(typeof(SearchWords).Assembly.GetManifestResourceStream("synonymes.txt")!);
            return new((
                from line in file.ReadToEnd().Split('\n').Select((text, number) => (Text: text.Trim(), Word: $"meaning{number}"))
                where line.Text.Length > 0 && line.Text[0] != '#'
                from name in line.Text.Split('=')
                let stems = Stems(name).ToArray()
                select (First: stems[0], Others: stems[1..], line.Word)).ToLookup(one => one.First, one => (one.Others, one.Word)));
        }

        /// <summary>What begins at this word, and over how many words it goes.</summary>
        public IEnumerable<(string Word, int Length)> At(List<string> words, int start) => byFirst[words[start]]
            .Where(name => start + name.Others.Length < words.Count && name.Others.Select((word, place) => words[start + 1 + place] == word).All(same => same))
            .Select(name => (name.Word, name.Others.Length + 1));
    }
}
