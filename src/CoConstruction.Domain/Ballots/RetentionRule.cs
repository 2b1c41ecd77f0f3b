namespace CoConstruction.Domain;

/// <summary>
/// What an option needs to be retained: said before the vote, frozen by its opening, applied by the count. A closed list:
/// a rule is a file in the folder of rules and a line below. Shares are of those who took a side, as
/// <see cref="VoteMethod.Favour"/> counts them.
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

/// <summary>What the rule, or the method itself, says of an option, and every reason why not.</summary>
public sealed record Verdict(string OptionId, Retained Retained, ImmutableList<RetentionReason> Reasons)
{
    public static Verdict Of(BallotOption option, params IEnumerable<RetentionReason> reasons)
    {
        ImmutableList<RetentionReason> all = [.. reasons];
        var open = all.TrueForAll(reason => reason is RetentionReason.Tied or RetentionReason.CollegeTooSmall);
        return new(option.Id, all.IsEmpty ? Retained.Yes : open ? Retained.Open : Retained.No, all);
    }
}

/// <summary>Retained, not retained, or left to the group since the rule cannot tell.</summary>
public enum Retained { Yes, No, Open }

/// <summary>Why an option is not retained, or why the rule cannot tell. The last is said by a method that needs no rule.</summary>
public enum RetentionReason
{
    TooFewVoters, TooFewInFavour, CollegeBelowFloor, NotAmongFirst, TooFewColleges, MentionTooLow, Tied, CollegeTooSmall, NotPaidFor,
}
