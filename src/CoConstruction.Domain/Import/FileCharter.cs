using System.Text.RegularExpressions;

namespace CoConstruction.Domain;

/// <summary>The charter of a file: its text with the one version that the file knows, its adoption, and how many signed.</summary>
internal static partial class FileCharter
{
    /// <summary>A file has one charter, without an id of its own.</summary>
    public const string TextId = "charter";

    private const string Title = "Charte du projet";

    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index)
    {
        if (root.May("charter")?.AsThing() is not { } charter) return [];
        var number = charter.Must("version")?.AsNumber(1) ?? 1;
        var adopted = charter.Must("status")?.AsWord(FileWords.CharterStatuses) == "adopted";
        var day = (adopted ? charter.Must("adoptedOn") : charter.May("adoptedOn"))?.AsDate();
        var every = charter.May("reviewEveryMonths")?.AsNumber(1, 240);
        var review = charter.May("reviewOn")?.AsDate();
        var text = Clean(charter.Must("markdown")?.AsText(FileBounds.LongestText) ?? "");
        var signatures = index.People(charter, "signatories");
        var at = day is { } known ? FileIndex.Midnight(known) : index.DayOf(charter);
        return
        [
            new TextBegun(TextId, TextKind.Charter, TitleOf(text), text, at),
            new VersionKept(TextId, number, null, text, 0, 0, null, at),
            .. adopted ? Adopted(number, text, every is { } months ? Review(at, months) : review, signatures, at) : [],
        ];
    }

    private static IEnumerable<Happened> Adopted(int number, string text, DateOnly? review, ImmutableSortedDictionary<string, int> signatures, DateTimeOffset at) =>
    [
        new CharterSubmitted(TextId, number, Articles.Of(text), at),
        new CharterAdopted(TextId, number, review, at),
        .. signatures.Values.Any(count => count > 0) ? [new CharterSignaturesCounted(TextId, number, signatures)] : (Happened[])[],
    ];

    private static DateOnly? Review(DateTimeOffset at, int months) => DateOnly.FromDateTime(at.UtcDateTime) is var adopted && adopted > DateOnly.MaxValue.AddMonths(-months) ? null : adopted.AddMonths(months);

    private static string TitleOf(string text) =>
        MarkdownLine.Of(text).Where(line => line.Heading == 1).Select(line => MarkdownLine.Plain(line.Text)).FirstOrDefault(title => title.Length is > 0 and <= Checks.Line) ?? Title;

    /// <summary>As texts are written here: one kind of line break, and no control character but tabs.</summary>
    private static string Clean(string text) => Controls().Replace(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), "");

    [GeneratedRegex(@"[\p{Cc}-[\n\t]]")]
    private static partial Regex Controls();
}
