using System.Collections.Immutable;
using System.Globalization;

namespace CoConstruction.Server;

/// <summary>What was promised, answered and signed, after what people wrote.</summary>
internal static class TextRecord
{
    public static IEnumerable<Passage> Of(TextDocument text) => Commitments(text).Concat(Answers(text)).Concat(Signatures(text));

    private static IEnumerable<Passage> Commitments(TextDocument text)
    {
        if (text.Commitments.IsEmpty) yield break;
        yield return Heading("les-engagements", TextWords.Commitments);
        yield return Table(null, [Name(TextWords.College), new(Say(TextWords.Commitment)), new(Say(TextWords.Due))],
            text.Commitments.Select(promise => Row(promise.College, promise.Text, TextWords.By(promise.Due))));
    }

    private static IEnumerable<Passage> Answers(TextDocument text)
    {
        if (text.Answers.IsEmpty) yield break;
        yield return Heading("les-reponses", TextWords.Answers);
        foreach (var article in text.Answers)
        {
            yield return Table(SafeMarkdown.Clean(article.Article), [Name(TextWords.College), Number(TextWords.Agree), Number(TextWords.CanLiveWith), Number(TextWords.Objects)],
                article.Colleges.Select(line => Row(line.College, Figure(line.Agree), Figure(line.CanLiveWith), Figure(line.Objects))));
            var reasons = article.Colleges.SelectMany(line => line.Objections.Select(reason => TextWords.Objection(reason, line.College))).ToList();
            if (reasons.Count > 0) yield return new Passage.Listed(null, false, [.. reasons.Select(reason => new ListedItem(null, [new Passage.Paragraph(Say(reason))]))]);
        }
    }

    private static IEnumerable<Passage> Signatures(TextDocument text)
    {
        if (text.Signatures.IsEmpty) yield break;
        yield return Heading("les-signatures", TextWords.Signatures);
        var named = text.Signatures.Where(signature => signature.Role is not null).ToList();
        var counted = text.Signatures.Where(signature => signature.Role is null).ToList();
        if (named.Count > 0)
        {
            yield return Table(null, [Name(TextWords.College), new(Say(TextWords.Role)), new(Say(TextWords.SignedOn))],
                named.Select(signature => Row(signature.College, signature.Role!, signature.SignedOn is { } day ? MinutesWords.Date(day) : "")));
        }

        if (counted.Count > 0)
        {
            yield return Table(null, [Name(TextWords.College), Number(TextWords.People)], counted.Select(signature => Row(signature.College, Figure(signature.People))));
        }
    }

    /// <summary>No heading that people wrote has an address that begins like this.</summary>
    private static Passage.Heading Heading(string id, string words) => new(2, $"_{id}", Say(words));

    private static Passage.Table Table(string? caption, ImmutableList<Column> columns, IEnumerable<ImmutableList<ImmutableList<Wording>>> rows) => new(caption, columns, [.. rows]);

    private static ImmutableList<ImmutableList<Wording>> Row(params IEnumerable<string> cells) => [.. cells.Select(Say)];

    private static Column Name(string heading) => new(Say(heading), NamesRow: true);

    private static Column Number(string heading) => new(Say(heading), Side.Right);

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Data of others on one line.</summary>
    private static ImmutableList<Wording> Say(string text) => [new Wording(SafeMarkdown.Clean(text).Replace('\n', ' '))];
}
