namespace CoConstruction.Domain;

/// <summary>
/// What an option needs to be retained: said before the vote, frozen by its opening, applied by the count. A closed list.
/// Shares are of those who took a side, as <see cref="VoteMethod.Favour"/> counts them.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "rule")]
[JsonDerivedType(typeof(OverallThreshold), "overall")]
[JsonDerivedType(typeof(CollegeThreshold), "perCollege")]
[JsonDerivedType(typeof(KeepFirst), "keepFirst")]
[JsonDerivedType(typeof(RetainedMentions), "mentions")]
public abstract record RetentionRule
{
    /// <summary>Null when the rule may stand.</summary>
    public abstract Refusal? Check();

    /// <summary>Of the colleges that vote, those whose own answer the verdict tells something of: in a secret ballot none may be small.</summary>
    public abstract IEnumerable<string> Tells(IEnumerable<string> colleges);

    /// <summary>Per option, in the ballot's order.</summary>
    public abstract ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy);

    protected static (int InFavour, int Counting) Favour(BallotCount count, CollegeCount college, BallotOption option) =>
        count.Method.Favour(college.Of(option.Id), college.People);
}

/// <summary>What the rule says of an option, and every reason why not.</summary>
public sealed record Verdict(string OptionId, Retained Retained, ImmutableList<RetentionReason> Reasons)
{
    public static Verdict Of(BallotOption option, params IEnumerable<RetentionReason> reasons)
    {
        ImmutableList<RetentionReason> all = [.. reasons];
        var open = all.Exists(reason => reason is RetentionReason.Tied or RetentionReason.CollegeTooSmall) && all.TrueForAll(reason => reason is RetentionReason.Tied or RetentionReason.CollegeTooSmall);
        return new(option.Id, all.IsEmpty ? Retained.Yes : open ? Retained.Open : Retained.No, all);
    }
}

/// <summary>Retained, not retained, or left to the group since the rule cannot tell.</summary>
public enum Retained { Yes, No, Open }

/// <summary>Why an option is not retained, or why the rule cannot tell.</summary>
public enum RetentionReason { TooFewVoters, TooFewInFavour, CollegeBelowFloor, NotAmongFirst, TooFewColleges, MentionTooLow, Tied, CollegeTooSmall }

/// <summary>So many out of so many of all who took a side, with a floor in one college and a quorum if wanted.</summary>
/// <param name="Quorum">Fewest people who must have voted.</param>
public sealed record OverallThreshold(Ratio Threshold, CollegeFloor? Floor = null, int? Quorum = null) : RetentionRule
{
    public override Refusal? Check() => Quorum is < 1 or > 1_000_000 ? Refusal.NumberOutOfRange : Threshold.Check() ?? Floor?.Threshold.Check();

    public override IEnumerable<string> Tells(IEnumerable<string> colleges) => Floor is null ? [] : [Floor.CollegeId];

    public override ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy) => count.Options.ConvertAll(option => Verdict.Of(option, Reasons(count, option, secrecy)));

    private IEnumerable<RetentionReason> Reasons(BallotCount count, BallotOption option, Secrecy secrecy)
    {
        if (count.People < Quorum) yield return RetentionReason.TooFewVoters;
        var (inFavour, counting) = count.Method.Favour(count.Of(option.Id), count.People);
        if (!Threshold.IsReachedBy(inFavour, counting)) yield return RetentionReason.TooFewInFavour;
        if (Floor is null) yield break;
        var college = count.Colleges.FirstOrDefault(college => college.CollegeId == Floor.CollegeId) ?? new CollegeCount(Floor.CollegeId);
        if (secrecy == Secrecy.Secret && college.People is > 0 and < SmallCounts.Threshold) yield return RetentionReason.CollegeTooSmall;
        else if (Favour(count, college, option) is var (here, there) && !Floor.Threshold.IsReachedBy(here, there)) yield return RetentionReason.CollegeBelowFloor;
    }
}

/// <summary>One college without which nothing is retained.</summary>
public sealed record CollegeFloor(string CollegeId, Ratio Threshold);

/// <summary>So many out of so many in each college that voted.</summary>
public sealed record CollegeThreshold(Ratio Threshold) : RetentionRule
{
    public override Refusal? Check() => Threshold.Check();

    public override IEnumerable<string> Tells(IEnumerable<string> colleges) => colleges;

    public override ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy) => count.Options.ConvertAll(option => Verdict.Of(option, Reasons(count, option, secrecy)));

    private IEnumerable<RetentionReason> Reasons(BallotCount count, BallotOption option, Secrecy secrecy)
    {
        var voting = count.Colleges.Where(college => college.People > 0).ToList();
        if (voting.Count == 0) return [RetentionReason.TooFewVoters];
        if (secrecy == Secrecy.Secret && voting.Exists(college => college.People < SmallCounts.Threshold)) return [RetentionReason.CollegeTooSmall];
        return voting.TrueForAll(college => Favour(count, college, option) is var (here, there) && Threshold.IsReachedBy(here, there)) ? [] : [RetentionReason.CollegeBelowFloor];
    }
}

/// <summary>The first so many in the method's order. A tie at the last place is for the group to settle.</summary>
/// <param name="MinColleges">Colleges of which at least one person chose the option.</param>
public sealed record KeepFirst(int Number, int MinColleges = 0) : RetentionRule
{
    public override Refusal? Check() => Number is < 1 or > OptionSource.MostOptions || MinColleges is < 0 or > 20 ? Refusal.NumberOutOfRange : null;

    public override IEnumerable<string> Tells(IEnumerable<string> colleges) => MinColleges > 0 ? colleges : [];

    public override ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy)
    {
        var left = Number;
        var verdicts = new Dictionary<string, RetentionReason?>();
        foreach (var place in count.Method.Order(count) ?? [])
        {
            var worthy = place.FindAll(option => count.Method.ChosenKind is not { } kind || Colleges(count, option, kind) >= Math.Max(MinColleges, 1));
            foreach (var option in place.Except(worthy)) verdicts[option] = RetentionReason.TooFewColleges;
            foreach (var option in worthy) verdicts[option] = left <= 0 ? RetentionReason.NotAmongFirst : worthy.Count > left ? RetentionReason.Tied : null;
            left -= worthy.Count;
        }

        return count.Options.ConvertAll(option => Verdict.Of(option, verdicts.GetValueOrDefault(option.Id) is { } reason ? [reason] : []));
    }

    private static int Colleges(BallotCount count, string option, string kind) => count.Colleges.Count(college => college.Of(option).GetValueOrDefault(kind) > 0);
}

/// <summary>Retained when the majority mention is this one or a better one.</summary>
public sealed record RetainedMentions(string Lowest) : RetentionRule
{
    public override Refusal? Check() => MajorityJudgment.Mentions.Contains(Lowest) ? null : Refusal.MarkUnknown;

    public override IEnumerable<string> Tells(IEnumerable<string> colleges) => [];

    public override ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy)
    {
        var majority = (count.Method.Read(count) as MentionsReading)?.Majority ?? ImmutableSortedDictionary<string, string>.Empty;
        return count.Options.ConvertAll(option =>
            majority.TryGetValue(option.Id, out var mention)
                ? Verdict.Of(option, MajorityJudgment.Mentions.IndexOf(mention) <= MajorityJudgment.Mentions.IndexOf(Lowest) ? [] : [RetentionReason.MentionTooLow])
                : Verdict.Of(option, RetentionReason.TooFewVoters));
    }
}
