using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>Makes the document of a text from what an audience sees of it.</summary>
internal static class TextDocuments
{
    /// <param name="version">A version; null for the text of now, whose words are given.</param>
    public static TextDocument? Of(Project project, Audience audience, string textId, int? version, string? now, DateOnly today)
    {
        if (project.Texts.Find(textId) is not { } text || (version is { } number ? text.TextOf(number) : now) is not { } words) return null;
        var kept = text.Versions.Find(kept => kept.Number == version);
        var charter = ProjectView.CharterOf(project, audience, textId);
        var inForce = charter?.Adopted == version && version is not null;
        return new(
            project.Territory.Title, text.Title, TextWords.Kind(text.Kind), TextWords.Status(charter, version), version, kept is null ? today : DateOnly.FromDateTime(kept.At.UtcDateTime), words,
            inForce ? charter!.ReviewOn : null,
            charter is null ? [] : [.. Commitments.Of(words).Select(one => new DocumentCommitment(one.College ?? TextWords.Everybody, one.Text, one.Due))],
            charter?.Submitted == version && version is not null ? Answers(project, charter!) : [],
            inForce ? Signatures(project, charter!) : []);
    }

    private static ImmutableList<DocumentAnswers> Answers(Project project, CharterItem charter)
    {
        if (charter.Result is not { } result || project.Charter.Round is not { } round) return [];
        return [.. round.Articles.Select(article => new DocumentAnswers(TextWords.Article(article.Number, article.Title), [.. result.Lines.Select(line => Answers(project, charter, article.Key, line))]))];
    }

    private static DocumentCollegeAnswers Answers(Project project, CharterItem charter, string article, CollegeTally line)
    {
        var counts = line.Options.Find(option => option.OptionId == article)?.Counts ?? Ordinal.Empty<int>();
        // A line of several small colleges takes the objections that are nobody's.
        var college = line.CollegeIds.Count == 1 ? line.CollegeIds[0] : null;
        return new(
            Label(project, line.CollegeIds), counts.GetValueOrDefault(ConsentDecision.Agree), counts.GetValueOrDefault(ConsentDecision.CanLiveWith), counts.GetValueOrDefault(ConsentDecision.Objection),
            [.. charter.Objections.Where(one => one.Article == article && one.CollegeId == college && one.Lifted is null && one.Reason is not null).Select(one => one.Reason!)]);
    }

    private static ImmutableList<DocumentSignature> Signatures(Project project, CharterItem charter) =>
    [
        .. charter.Signatures.Select(one => new DocumentSignature(Label(project, [one.CollegeId]), one.As, DateOnly.FromDateTime(one.At.UtcDateTime))),
        .. charter.SignedElsewhere.Select(line => new DocumentSignature(Label(project, line.CollegeIds), null, null, line.People)),
    ];

    private static string Label(Project project, IEnumerable<string> collegeIds) => string.Join(", ", collegeIds.Select(id => project.Participants.College(id)?.Label ?? id));
}
