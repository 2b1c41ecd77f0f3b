namespace CoConstruction.Domain;

/// <summary>Retained when the majority mention is this one or a better one.</summary>
public sealed record RetainedMentions(string Lowest) : RetentionRule
{
    public override Refusal? Check() => MajorityJudgment.Mentions.Contains(Lowest) ? null : Refusal.MarkUnknown;

    public override IEnumerable<string> Tells(IEnumerable<string> colleges) => [];

    public override ImmutableList<Verdict> Judge(BallotCount count, Secrecy secrecy)
    {
        var majority = (count.Reading as MentionsReading)?.Majority ?? Ordinal.Empty<string>();
        return count.Options.ConvertAll(option =>
            !majority.TryGetValue(option.Id, out var mention) ? Verdict.Of(option, RetentionReason.TooFewVoters)
            : IsEnough(mention) ? Verdict.Of(option)
            : Verdict.Of(option, RetentionReason.MentionTooLow));
    }

    private bool IsEnough(string mention) => MajorityJudgment.Mentions.IndexOf(mention) <= MajorityJudgment.Mentions.IndexOf(Lowest);
}
