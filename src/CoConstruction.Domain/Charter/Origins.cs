namespace CoConstruction.Domain;

/// <summary>What a passage of a text comes from.</summary>
public enum OriginKind { Workshop, Proposal }

/// <summary>Where a passage comes from, as the text itself says it by a link.</summary>
/// <param name="Id">The workshop or the proposal; it may be gone since.</param>
/// <param name="Label">The words of the link.</param>
/// <param name="Passage">The line in which it stands, without such links.</param>
/// <param name="From">Where the link begins in the text.</param>
/// <param name="To">Where it ends.</param>
public sealed record PassageOrigin(OriginKind Kind, string Id, string Label, string Passage, int From, int To);

/// <summary>
/// Reads out of a text what its passages come from: links with an inner address,
/// <c>[Atelier du 12 mars](#atelier/ID)</c> and <c>[Proposition : un banc](#proposition/ID)</c>.
/// </summary>
public static class Origins
{
    private const int LongestId = 64, MostInLine = 20, Most = 1000;

    private static readonly (string Mark, OriginKind Kind)[] Addresses = [("](#atelier/", OriginKind.Workshop), ("](#proposition/", OriginKind.Proposal)];

    public static ImmutableList<PassageOrigin> Of(string markdown) =>
        [.. MarkdownLine.Of(markdown).SelectMany(line => In(markdown, line.From)).Take(Most)];

    private static IEnumerable<PassageOrigin> In(string markdown, int from)
    {
        var end = markdown.IndexOf('\n', from);
        if (end < 0) end = markdown.Length;
        var links = Links(markdown, from, end).Take(MostInLine).ToList();
        if (links.Count == 0) return [];
        var passage = Passage(markdown, from, end, links);
        return links.Select(link => link with { Passage = passage });
    }

    private static IEnumerable<PassageOrigin> Links(string markdown, int from, int end)
    {
        var least = from;
        for (var at = from; (at = markdown.IndexOf("](#", at, end - at, StringComparison.Ordinal)) >= 0; at++)
        {
            var (mark, kind) = Array.Find(Addresses, address => string.CompareOrdinal(markdown, at, address.Mark, 0, address.Mark.Length) == 0);
            if (mark is null) continue;
            var id = at + mark.Length;
            var close = id >= end ? -1 : markdown.IndexOf(')', id, Math.Min(LongestId + 1, end - id));
            if (close < 0 || !Checks.IsId(markdown[id..close])) continue;
            var open = at == least ? -1 : markdown.LastIndexOf('[', at - 1, Math.Min(Checks.Line, at - least));
            if (open < 0) continue;
            yield return new(kind, markdown[id..close], MarkdownLine.Plain(markdown[(open + 1)..at]), "", open, close + 1);
            least = close + 1;
        }
    }

    private static string Passage(string markdown, int from, int end, List<PassageOrigin> links)
    {
        var passage = new System.Text.StringBuilder();
        foreach (var link in links)
        {
            passage.Append(markdown, from, link.From - from);
            from = link.To;
        }

        var text = MarkdownLine.Plain(passage.Append(markdown, from, end - from).ToString().Trim().TrimStart('-', '*', '+', '#', '>', ' '));
        return MarkdownLine.Cut(text, Checks.Idea);
    }
}
