namespace CoConstruction.Domain;

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
        var college = count.Colleges.FirstOrDefault(college => college.CollegeId == Floor.CollegeId && college.People > 0);
        if (college is null) yield return RetentionReason.CollegeBelowFloor;
        else if (secrecy == Secrecy.Secret && !count.IsShownAlone(college)) yield return RetentionReason.CollegeTooSmall;
        else if (Favour(count, college, option) is var (here, there) && !Floor.Threshold.IsReachedBy(here, there)) yield return RetentionReason.CollegeBelowFloor;
    }
}

/// <summary>One college without which nothing is retained: where nobody took a side there, nothing is.</summary>
public sealed record CollegeFloor(string CollegeId, Ratio Threshold);
