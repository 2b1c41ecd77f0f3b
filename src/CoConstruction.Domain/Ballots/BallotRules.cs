namespace CoConstruction.Domain;

/// <summary>What is said of a ballot before the vote, on every screen, and stays as it is once it is open.</summary>
/// <param name="LiveResults">Everyone sees the counts grow; only of a public ballot.</param>
/// <param name="Retention">What an option needs to be retained; null when the group talks it over.</param>
public sealed record BallotRules(Secrecy Secrecy = Secrecy.Public, bool LiveResults = false, RetentionRule? Retention = null)
{
    /// <summary>Null when a ballot of this method may have these rules.</summary>
    public Refusal? Check(VoteMethod method) =>
        LiveResults && Secrecy == Secrecy.Secret ? Refusal.LiveNeedsPublic
        : Retention is null ? null
        : method.Accepts(Retention) ? Retention.Check()
        : Refusal.RuleNotForMethod;
}

/// <summary>
/// Whether what a person voted may be kept beside who they are. Of a public ballot the papers lie in the journal, by
/// seat. Of a secret one the journal only knows who voted; papers lie in a ballot box under a key that goes at closing.
/// </summary>
public enum Secrecy { Public, Secret }

/// <summary>A share as one says it: 6 out of 10, 2 out of 3. Compared exactly.</summary>
public sealed record Ratio(int Part, int Whole)
{
    public Refusal? Check() => Whole is < 1 or > 1000 || Part < 0 || Part > Whole ? Refusal.NumberOutOfRange : null;

    /// <summary>Nobody in favour out of nobody does not reach anything.</summary>
    public bool IsReachedBy(int inFavour, int counting) => counting > 0 && (long)inFavour * Whole >= (long)Part * counting;
}
