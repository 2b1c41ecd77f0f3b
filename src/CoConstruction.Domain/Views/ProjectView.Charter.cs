namespace CoConstruction.Domain;

/// <content>The charter: what everyone is asked about, what adds up, and never who answered what.</content>
public static partial class ProjectView
{
    /// <summary>The charter as an audience sees it; null while there is none, or for a text that is none.</summary>
    public static CharterItem? CharterOf(Project project, Audience audience, string textId) =>
        CharterText(project) is { } text && text.Id == textId ? Show(project.Charter, text, audience) : null;

    private static ViewPart CharterPart(Project project, Audience audience) => new(ViewRooms.Charters, [project.Texts, project.Charter], () =>
        CharterText(project) is not { } text ? [] :
        [
            Entry(ViewRooms.Charters, text.Id, [project.Charter], () => Show(project.Charter, text, audience)),
            .. Versions(project.Charter).Select(round => Entry(ViewRooms.CharterVersions, $"{text.Id}/{round.Number}", [text.KeptLater, round], () => Show(text, round))),
        ]);

    private static ProjectText? CharterText(Project project) => project.Texts.All.Values.FirstOrDefault(text => text.Kind == TextKind.Charter);

    /// <summary>The version that everyone was asked about last, and the one in force.</summary>
    private static IEnumerable<CharterRound> Versions(Charter charter) =>
        charter.Rounds.Reverse().Where(round => round == charter.Round || round.Number == charter.Adopted?.Number).DistinctBy(round => round.Number);

    private static CharterItem Show(Charter charter, ProjectText text, Audience audience)
    {
        var team = audience.Kind == AudienceKind.Team;
        var asking = charter.Status == CharterStatus.SubmittedToVote;
        var elsewhere = charter.Adopted is { } version ? charter.SignedElsewhere.GetValueOrDefault(version.Number) : null;
        return new(
            text.Id, charter.Status, charter.Rounds.Count, charter.Round?.Number, charter.Adopted?.Number, charter.Adopted?.At, charter.ReviewOn,
            team || charter.IsConcluded || audience.Kind == AudienceKind.Screen ? charter.Voices.Count : null,
            team && asking ? [.. charter.Unanswered.Select(article => article.Key)] : null,
            team || charter.IsConcluded ? charter.Tally() : null,
            Objections(charter, audience),
            charter.Signatures.FindAll(signature => signature.Number == charter.Adopted?.Number)
                .ConvertAll(signature => new SignatureItem(signature.Id, signature.CollegeId, signature.As.Text, signature.At)),
            SmallCounts.Merge(elsewhere ?? Ordinal.Empty<int>(), college => college.Key, college => college.Value)
                .ConvertAll(line => new PresenceLine(line.ConvertAll(college => college.Key), line.Sum(college => college.Value))));
    }

    /// <summary>In the order in which they were raised; in the room all see that there is one, and nobody reads it.</summary>
    private static ImmutableList<ObjectionItem> Objections(Charter charter, Audience audience)
    {
        var (inTheRoom, large) = (audience.WorkshopId is not null, charter.LargeColleges());
        return
        [
            .. charter.Objections.OrderBy(one => one.Objection.Id.Length).ThenBy(one => one.Objection.Id, StringComparer.Ordinal).Select(one => new ObjectionItem(
                one.Objection.Id, one.Article, inTheRoom ? null : one.Objection.Reason.Text, large.Contains(one.Voice.CollegeId) ? one.Voice.CollegeId : null,
                one.Objection.Lifted, inTheRoom ? null : one.Objection.Note)),
        ];
    }

    private static CharterVersionItem Show(ProjectText text, CharterRound round)
    {
        var words = text.TextOf(round.Number)!;
        return new(
            text.Id, round.Number, round.Articles.ConvertAll(article => new ArticleItem(article.Key, article.Number, article.Title, article.TextIn(words))),
            Commitments.Of(words), Undecided.Of(words));
    }

    /// <summary>Of a charter that everyone has been asked about once, if only that one has not answered.</summary>
    private static IEnumerable<ViewEntry> OwnCharter(Project project, string personId)
    {
        var charter = project.Charter;
        if (CharterText(project) is not { } text || charter.Rounds.IsEmpty) return [];
        var voice = charter.Voices.GetValueOrDefault(personId);
        return
        [
            Entry(ViewRooms.OwnCharters, text.Id, [charter.Rounds, voice, charter.Signatures, charter.Adopted], () => new OwnCharterItem(
                text.Id, charter.Rounds.Count, voice?.CollegeId,
                voice?.Answers.ToImmutableSortedDictionary(answer => answer.Key, answer => Show(answer.Value), StringComparer.Ordinal) ?? Ordinal.Empty<OwnArticleAnswer>(),
                [.. charter.Signatures.Where(signature => signature.By == personId && signature.Number == charter.Adopted?.Number).Select(signature => signature.Id)])),
        ];
    }

    private static OwnArticleAnswer Show(GivenAnswer given) =>
        new(given.Answer, given.Objection?.Id, given.Objection?.Reason.Text, given.Objection?.Lifted, given.Objection?.Note, given.At);
}
