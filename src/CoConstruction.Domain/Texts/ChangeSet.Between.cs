namespace CoConstruction.Domain;

/// <content>From one text to another.</content>
public sealed partial class ChangeSet
{
    /// <summary>Most pairs of lines that are compared; beyond, everything between what is the same at both ends is replaced.</summary>
    private const int MostPairs = 4_000_000;

    /// <summary>
    /// The change from one text to another that leaves the lines which they share where they are, so that what lies on them
    /// (carets, comments) stays. Lines are matched by the longest common subsequence, see
    /// https://en.wikipedia.org/wiki/Longest_common_subsequence
    /// </summary>
    public static ChangeSet Between(string before, string after)
    {
        var (old, made) = (Lines(before), Lines(after));
        var head = 0;
        while (head < old.Count && head < made.Count && old[head] == made[head]) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < made.Count - head && old[^(tail + 1)] == made[^(tail + 1)]) tail++;
        var change = new ChangeSetBuilder();
        change.Keep(old.Take(head).Sum(line => line.Length));
        Change(change, old[head..^tail], made[head..^tail]);
        change.Keep(old.TakeLast(tail).Sum(line => line.Length));
        return change.Build();
    }

    private static void Change(ChangeSetBuilder change, List<string> old, List<string> made)
    {
        if ((long)old.Count * made.Count > MostPairs)
        {
            change.Replace(old.Sum(line => line.Length), string.Concat(made));
            return;
        }

        // How many lines the rests from each pair on share.
        var shared = new int[old.Count + 1, made.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = made.Count - 1; j >= 0; j--) shared[i, j] = old[i] == made[j] ? shared[i + 1, j + 1] + 1 : Math.Max(shared[i + 1, j], shared[i, j + 1]);
        }

        for (var (i, j) = (0, 0); i < old.Count || j < made.Count;)
        {
            if (i < old.Count && j < made.Count && old[i] == made[j])
            {
                change.Keep(old[i++].Length);
                j++;
                continue;
            }

            var (fromI, fromJ) = (i, j);
            while ((i < old.Count || j < made.Count) && !(i < old.Count && j < made.Count && old[i] == made[j]))
            {
                if (j == made.Count || (i < old.Count && shared[i + 1, j] >= shared[i, j + 1])) i++;
                else j++;
            }

            change.Replace(old[fromI..i].Sum(line => line.Length), string.Concat(made[fromJ..j]));
        }
    }

    /// <summary>Each with the break that ends it.</summary>
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found + 1 : text.Length;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }
}
