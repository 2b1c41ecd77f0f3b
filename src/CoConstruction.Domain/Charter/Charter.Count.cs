using System.Globalization;

namespace CoConstruction.Domain;

/// <content>The count of the consents that were given, as a ballot by consent counts them.</content>
public sealed partial record Charter
{
    /// <summary>The adopted round among the project's ballots; null when nobody answered here: the charter came from a file.</summary>
    public BallotRecorded? Recorded(Project project, CharterAdopted adopted)
    {
        if (Round is not { } round || Voices.IsEmpty) return null;
        var holders = project.Participants.Seats.Values.Where(seat => !seat.Cancelled && !Voices.ContainsKey(seat.Id)).Select(seat => seat.CollegeId).ToLookup(college => college);
        return new(
            // No id that a client makes has a dot; a version that was submitted again has its rounds told apart.
            string.Create(CultureInfo.InvariantCulture, $"{adopted.TextId}.{Rounds.Count}"), null,
            string.Create(CultureInfo.InvariantCulture, $"Consentement à la charte, version {adopted.Number}"), new ConsentDecision(), Options(round),
            Secrecy.Public, null, Counted().ConvertAll(college => college with { Registered = college.Voted + holders[college.CollegeId].Count() }),
            [.. round.Articles.Select(article => article.Key)], round.At, adopted.At);
    }

    /// <summary>What the answers of the latest round add up to, small colleges merged; null as long as there is none.</summary>
    public Tally? Tally() => Round is not { } round || Voices.IsEmpty ? null
        : Domain.Tally.Of(new Ballot("", null, "", new ConsentDecision(), Options(round), BallotStatus.Published) { Recorded = Counted() }, new Participants());

    /// <summary>Colleges whose name beside an objection points at nobody: those of whom enough have answered to be counted alone.</summary>
    public ImmutableHashSet<string> LargeColleges() =>
        [.. SmallCounts.Merge(Counted(), college => college.CollegeId, college => college.Voted).Where(line => line.Count == 1).Select(line => line[0].CollegeId)];

    private static ImmutableList<BallotOption> Options(CharterRound round) => round.Articles.ConvertAll(article =>
        new BallotOption(article.Key, PersonalText.Plain(string.Create(CultureInfo.InvariantCulture, $"{article.Number}. {article.Title}")), null));

    private ImmutableList<RecordedCollege> Counted() =>
        [.. Voices.Values.GroupBy(voice => voice.CollegeId).OrderBy(college => college.Key, StringComparer.Ordinal)
            .Select(college => new RecordedCollege(college.Key, college.Count(), college.Count(), 0, Counts(college)))];

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts(IEnumerable<CharterVoice> voices) =>
        voices.SelectMany(voice => voice.Answers).GroupBy(answer => answer.Key, answer => Mark(answer.Value.Counts))
            .ToImmutableSortedDictionary(article => article.Key, article => article.GroupBy(mark => mark).ToImmutableSortedDictionary(mark => mark.Key, mark => mark.Count(), StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Mark(ArticleAnswer answer) => answer switch
    {
        ArticleAnswer.Agree => ConsentDecision.Agree,
        ArticleAnswer.CanLiveWith => ConsentDecision.CanLiveWith,
        _ => ConsentDecision.Objection,
    };
}
