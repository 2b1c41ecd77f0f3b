namespace CoConstruction.Domain;

/// <summary>
/// Each person gives every option one of five mentions. An option's own is its majority mention; <see cref="MeritProfile"/>
/// says how options are put in order, and whose method it is.
/// </summary>
public sealed record MajorityJudgment : MarkPerOption
{
    /// <summary>The mentions, best first.</summary>
    public static ImmutableArray<string> Mentions { get; } = ["veryGood", "good", "fair", "insufficient", "reject"];

    public override ImmutableArray<string> Kinds => Mentions;

    /// <summary>Between the two best mentions and the two lowest ones, nobody has taken a side.</summary>
    public override bool? Backs(string mark) => Mentions.IndexOf(mark) switch
    {
        0 or 1 => true,
        2 => null,
        _ => false,
    };

    /// <summary>On every option as many mentions as people: medians of different crowds cannot be compared.</summary>
    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) =>
        base.CheckCount(people, counts, options)
        ?? (people > 0 && options.Exists(option => counts.GetValueOrDefault(option.Id)?.Values.Sum() != people) ? Refusal.CountsDoNotAddUp : null);

    public override bool Accepts(RetentionRule rule) => rule is KeepFirst { MinColleges: 0 } or RetainedMentions;

    public override ImmutableList<ImmutableList<string>> Order(BallotCount count) => ((MentionsReading)count.Reading!).Places;

    public override Reading Read(BallotCount count)
    {
        var profiles = count.Options.ConvertAll(option => (option.Id, Merit: MeritProfile.Of(Mentions.Select(mention => count.Of(option.Id).GetValueOrDefault(mention)))));
        var places = profiles.OrderBy(option => option.Merit).Aggregate(ImmutableList<ImmutableList<(string Id, MeritProfile Merit)>>.Empty, (places, option) =>
            places.IsEmpty || places[^1][0].Merit.CompareTo(option.Merit) != 0 ? places.Add([option]) : places.SetItem(places.Count - 1, places[^1].Add(option)));
        return new MentionsReading(
            places.ConvertAll(place => place.ConvertAll(option => option.Id)),
            profiles.Where(option => option.Merit.Majority is not null).ToImmutableSortedDictionary(option => option.Id, option => Mentions[option.Merit.Majority!.Value]));
    }
}

/// <summary>The majority mention of each option, and their order.</summary>
/// <param name="Places">Best first; options that nothing tells apart together.</param>
/// <param name="Majority">The majority mention by option; none when nobody voted.</param>
public sealed record MentionsReading(ImmutableList<ImmutableList<string>> Places, ImmutableSortedDictionary<string, string> Majority) : Reading;
