namespace CoConstruction.Domain;

/// <summary>
/// What makes a decision one that can be answered for: what became of what was asked, who decides and on what basis, what
/// differs from the proposal, and when it is looked at again.
/// </summary>
/// <param name="DecidedBy">A body or a role, never a person.</param>
/// <param name="BodyId">The same as a body of the project's governance, when it is one.</param>
/// <param name="Level">What people were told beforehand that their word would weigh.</param>
/// <param name="Basis">What the decision rests on, in words: a vote, an advice, a debate.</param>
/// <param name="Differences">What differs from the proposal, and why.</param>
public sealed record DecisionTerms(
    DecisionResult Result, string DecidedBy, string? BodyId = null, ParticipationLevel? Level = null, string? Basis = null, string? Differences = null, DateOnly? ReviewOn = null)
{
    public Refusal? Check() =>
        BodyId is not null && !Checks.IsId(BodyId) ? Refusal.UnknownThing
        : Checks.Text(DecidedBy, Checks.Line)
          ?? Checks.Text(Basis, Checks.Paragraph, required: false)
          ?? Checks.Text(Differences, Checks.Paragraph, required: false);
}

/// <summary>What became of what was asked.</summary>
public enum DecisionResult { Adopted, AdoptedWithChanges, Postponed, Rejected }

/// <summary>Words of somebody who does not agree, as they are typed.</summary>
public sealed record TypedDissent(string Id, string Text);

/// <summary>A voice that does not agree with a decision, kept as it was said.</summary>
public sealed record Dissent(string Id, PersonalText Text);

/// <summary>The terms of a decision, and those who do not agree with it in their own words.</summary>
public sealed record DecisionDetails(DecisionTerms Terms, ImmutableList<Dissent> Dissents)
{
    private const int MostDissents = 20;

    /// <summary>Null when the words may be kept beside a decision.</summary>
    public static Refusal? Check(ImmutableList<TypedDissent> dissents) =>
        dissents.Count > MostDissents ? Refusal.TooMany
        : dissents.Exists(dissent => !Checks.IsId(dissent.Id)) || dissents.DistinctBy(dissent => dissent.Id).Count() < dissents.Count ? Refusal.IdTaken
        : dissents.Select(dissent => Checks.Text(dissent.Text, Checks.Paragraph)).FirstOrDefault(refusal => refusal is not null);

    public bool Equals(DecisionDetails? other) => other is not null && Terms == other.Terms && Dissents.SequenceEqual(other.Dissents);

    public override int GetHashCode() => HashCode.Combine(Terms, Dissents.Count);
}
