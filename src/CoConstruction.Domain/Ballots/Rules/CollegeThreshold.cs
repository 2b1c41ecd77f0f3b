namespace CoConstruction.Domain;

/// <summary>So many out of so many in each college in which somebody took a side: having no opinion is not a rejection.</summary>
public sealed record CollegeThreshold(Ratio Threshold) : RetentionRule
{
    public override Refusal? Check() => Threshold.Check();

    public override IEnumerable<string> Tells(IEnumerable<string> colleges) => colleges;

    public override ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy) => count.Options.ConvertAll(option => Verdict.Of(option, Reasons(count, option, secrecy)));

    private IEnumerable<RetentionReason> Reasons(BallotCount count, BallotOption option, Secrecy secrecy)
    {
        if (count.People == 0) return [RetentionReason.TooFewVoters];
        if (secrecy == Secrecy.Secret && count.HidesColleges) return [RetentionReason.CollegeTooSmall];
        var sides = count.Colleges.Select(college => Favour(count, college, option)).Where(side => side.Counting > 0).ToList();
        if (sides.Count == 0) return [RetentionReason.TooFewInFavour];
        return sides.TrueForAll(side => Threshold.IsReachedBy(side.InFavour, side.Counting)) ? [] : [RetentionReason.CollegeBelowFloor];
    }
}
