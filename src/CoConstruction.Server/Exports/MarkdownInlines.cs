using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace CoConstruction.Server;

/// <summary>What is said inside a paragraph, a heading or a cell.</summary>
internal static partial class MarkdownInlines
{
    private const int Deepest = 64;

    public static ImmutableList<Wording> Read(ContainerInline? inline)
    {
        var words = new List<Wording>();
        if (inline is not null) Read(inline, new Wording(""), words, 0);
        return Trim(Openings(Joined(words)).Select(Held));
    }

    /// <param name="like">How words look here and where they lead.</param>
    private static void Read(ContainerInline container, Wording like, List<Wording> words, int depth)
    {
        if (depth > Deepest) throw new ArgumentException("Too deep.", nameof(container));
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: words.Add(like with { Text = literal.Content.ToString() }); break;
                case HtmlEntityInline entity: words.Add(like with { Text = SafeMarkdown.Clean(entity.Transcoded.ToString()) }); break;
                case CodeInline code: words.Add(like with { Text = code.Content, Look = like.Look | Look.Code }); break;
                case LineBreakInline { IsHard: true }: words.Add(Wording.Break); break;
                case LineBreakInline: words.Add(like with { Text = " " }); break;
                case AutolinkInline link: words.Add(like with { Text = link.Url, Address = Allowed(link.IsEmail ? $"mailto:{link.Url}" : link.Url) }); break;
                case EmphasisInline emphasis: Read(emphasis, like with { Look = like.Look | (emphasis.DelimiterCount == 2 ? Look.Strong : Look.Emphasised) }, words, depth + 1); break;
                // A picture becomes its words.
                case LinkInline { IsImage: true } picture: Read(picture, like, words, depth + 1); break;
                case LinkInline link: Read(link, like with { Address = Allowed(link.GetDynamicUrl?.Invoke() ?? link.Url) }, words, depth + 1); break;
                case DelimiterInline sign:
                    words.Add(like with { Text = sign.ToLiteral() });
                    Read(sign, like, words, depth + 1);
                    break;
                case ContainerInline other: Read(other, like, words, depth + 1); break;
                default: break;
            }
        }
    }

    /// <summary>The address itself when it leads to the web, a mailbox, a workshop or a proposal; null otherwise.</summary>
    public static string? Allowed(string? address) =>
        address is null ? null
        : Inner().IsMatch(address) ? address
        : Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeMailto)
            ? SafeMarkdown.Clean(address) : null;

    private static List<Wording> Joined(List<Wording> words)
    {
        var joined = new List<Wording>();
        foreach (var group in Neighbours(words)) joined.Add(group.Count == 1 ? group[0] : group[0] with { Text = string.Concat(group.Select(word => word.Text)) });
        return joined;
    }

    private static IEnumerable<List<Wording>> Neighbours(List<Wording> words)
    {
        List<Wording>? group = null;
        foreach (var word in words)
        {
            if (word.Text.Length == 0) continue;
            if (group is not null && !word.IsBreak && !group[0].IsBreak && group[0].Look == word.Look && group[0].Address == word.Address)
            {
                group.Add(word);
                continue;
            }

            if (group is not null) yield return group;
            group = [word];
        }

        if (group is not null) yield return group;
    }

    /// <summary>Marks what is still to be decided, although some of it may be bold.</summary>
    private static IEnumerable<Wording> Openings(List<Wording> words)
    {
        var text = string.Concat(words.Select(word => word.Has(Look.Code) ? new string('\0', word.Text.Length) : word.Text));
        var cuts = Opening().Matches(text).SelectMany(match => (int[])[match.Index, match.Index + match.Length]).ToList();
        if (cuts.Count == 0) return words;
        return Cut(words, cuts);
    }

    private static IEnumerable<Wording> Cut(List<Wording> words, List<int> cuts)
    {
        int at = 0, cut = 0;
        foreach (var word in words)
        {
            for (int begin = at, end = at + word.Text.Length; begin < end;)
            {
                while (cut < cuts.Count && cuts[cut] <= begin) cut++;
                var until = cut < cuts.Count ? Math.Min(cuts[cut], end) : end;
                var piece = word with { Text = word.Text[(begin - at)..(until - at)] };
                yield return cut % 2 == 1 && !word.IsBreak ? piece with { Look = piece.Look | Look.Open } : piece;
                begin = until;
            }

            at += word.Text.Length;
        }
    }

    /// <summary>French signs stay on the line of the word that they belong to, whichever space was typed.</summary>
    private static Wording Held(Wording words) => words.Has(Look.Code) ? words : words with { Text = Loose().Replace(words.Text, "\u00A0") };

    private static ImmutableList<Wording> Trim(IEnumerable<Wording> words)
    {
        var trimmed = words.ToImmutableList();
        while (trimmed is [{ } first, ..] && first.Text.TrimStart(' ', '\n', '\t') is var rest && rest != first.Text)
        {
            trimmed = rest.Length == 0 ? trimmed.RemoveAt(0) : trimmed.SetItem(0, first with { Text = rest });
        }

        return trimmed;
    }

    [GeneratedRegex("(?<=«) | (?=[?!;:»€%])")]
    private static partial Regex Loose();

    [GeneratedRegex(@"^#(atelier|proposition)/[A-Za-z0-9_-]{1,100}$")]
    private static partial Regex Inner();

    [GeneratedRegex(@"\[(?:à|a\u0300)\s+d(?:é|e\u0301)cider[^\[\]]*\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}
