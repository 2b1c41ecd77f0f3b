using System.Globalization;
using System.Text;

namespace CoConstruction.Domain;

/// <summary>
/// How much French texts say the same: cosine of their words' weights (tf-idf), words cut to their stem. Nothing leaves
/// the machine and nothing is learnt; the same texts always give the same pairs. Source: Salton and Buckley,
/// "Term-weighting approaches in automatic text retrieval", Information Processing and Management 24 (1988).
/// </summary>
public static class Similarity
{
    /// <summary>As long as most stems take: "jardinage" and "jardins" meet, "transport" and "transparence" do not.</summary>
    private const int Stem = 6;

    /// <summary>Words of more texts than this tell nothing about any two of them, and would make the work grow as the square.</summary>
    private const int MostTexts = 250;

    private static readonly ImmutableHashSet<string> Empty =
    [
        .. ("a ai aie alors ans apres as au aussi autre autres aux avant avec avoir avons c car ce cela ces cet cette ceux chacun chaque chez comme comment d dans de depuis des deux dit "
            + "doit doivent donc du elle elles en encore entre est et etaient etait ete etre eux faire fait faut font grand grande gens il ils j je jour jours l la le les leur leurs lui "
            + "m ma mais me meme mes moins mon n ne ni nos notre nous on ont ou par pas peu peut peuvent plus pour pouvoir proposition propose proposons qu quand que quel quelle qui quoi "
            + "s sa sans se sera ses si soit son sont sous souvent sur t ta te tes toi ton tous tout toute toutes tres trop tu un une vers veut vos votre voudrait voulons vous y").Split(' '),
    ];

    /// <summary>Two texts that look alike, and how much: 1 is the same words.</summary>
    public readonly record struct Pair(int First, int Second, double Score);

    /// <summary>For each text the few others that it is most like, above a threshold; best pairs first.</summary>
    public static ImmutableList<Pair> Among(IReadOnlyList<string> texts, double least = 0.4, int mostPerText = 3)
    {
        var stems = texts.Select(Stems).ToList();
        var postings = Postings(stems);
        var norms = new double[texts.Count];
        foreach (var list in postings)
        {
            foreach (var (text, weight) in list) norms[text] += weight * weight;
        }

        var scores = new Dictionary<(int, int), double>();
        foreach (var list in postings.Where(list => list.Count <= MostTexts))
        {
            for (var i = 0; i < list.Count; i++)
            {
                for (var j = i + 1; j < list.Count; j++)
                {
                    var pair = (list[i].Text, list[j].Text);
                    scores[pair] = scores.GetValueOrDefault(pair) + (list[i].Weight * list[j].Weight);
                }
            }
        }

        return Best(scores.Select(pair => new Pair(pair.Key.Item1, pair.Key.Item2, Cosine(pair.Value, norms, pair.Key))).Where(pair => pair.Score >= least), mostPerText);
    }

    private static double Cosine(double product, double[] norms, (int First, int Second) pair) =>
        Math.Round(product / Math.Sqrt(norms[pair.First] * norms[pair.Second]), 3);

    private static ImmutableList<Pair> Best(IEnumerable<Pair> pairs, int mostPerText)
    {
        var met = new Dictionary<int, int>();
        return [.. pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.First).ThenBy(pair => pair.Second).Where(pair =>
        {
            if (met.GetValueOrDefault(pair.First) >= mostPerText || met.GetValueOrDefault(pair.Second) >= mostPerText) return false;
            met[pair.First] = met.GetValueOrDefault(pair.First) + 1;
            met[pair.Second] = met.GetValueOrDefault(pair.Second) + 1;
            return true;
        })];
    }

    /// <summary>For each stem the texts that have it, with its weight there: often in this text, seldom in others.</summary>
    private static List<List<(int Text, double Weight)>> Postings(List<List<string>> stems)
    {
        var byStem = new SortedDictionary<string, List<(int Text, double Weight)>>(StringComparer.Ordinal);
        for (var text = 0; text < stems.Count; text++)
        {
            foreach (var stem in stems[text].CountBy(stem => stem))
            {
                if (!byStem.TryGetValue(stem.Key, out var list)) byStem[stem.Key] = list = [];
                list.Add((text, 1 + Math.Log(stem.Value)));
            }
        }

        return [.. byStem.Values.Select(list => list.ConvertAll(line => (line.Text, line.Weight * Math.Log(1 + ((double)stems.Count / list.Count)))))];
    }

    /// <summary>The words of a text that tell something, without accents or endings, in order.</summary>
    public static List<string> Stems(string text)
    {
        var stems = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in text.ToLowerInvariant().Replace("œ", "oe", StringComparison.Ordinal).Replace("æ", "ae", StringComparison.Ordinal).Normalize(NormalizationForm.FormD).Append(' '))
        {
            if (char.IsLetterOrDigit(letter)) word.Append(letter);
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                if (word.Length > 1 && !Empty.Contains(word.ToString())) stems.Add(Cut(word.ToString()));
                word.Clear();
            }
        }

        return stems;
    }

    private static string Cut(string word)
    {
        var one = word.Length > 3 && word[^1] is 's' or 'x' ? word[..^1] : word;
        return one.Length > Stem ? one[..Stem] : one.Length > 4 && one[^1] == 'e' ? one[..^1] : one;
    }
}
