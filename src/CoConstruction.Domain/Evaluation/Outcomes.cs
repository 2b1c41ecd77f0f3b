namespace CoConstruction.Domain;

/// <summary>Something asked of the harvested outcomes.</summary>
public abstract record OutcomesCommand : EvaluationCommand;

/// <summary>Writes down an outcome, or words it better; what was confirmed before then speaks of former words.</summary>
/// <param name="NamesNobody">The author read the text again and says that it names nobody.</param>
public sealed record WriteOutcome(string OutcomeId, OutcomeCard Card, bool NamesNobody = false) : OutcomesCommand;

/// <summary>Takes away an outcome that is none.</summary>
public sealed record RemoveOutcome(string OutcomeId) : OutcomesCommand;

/// <summary>Writes down what somebody outside says of an outcome, in their words; again under the same id, it replaces it.</summary>
/// <param name="Role">In what quality they speak, never who.</param>
public sealed record SubstantiateOutcome(
    string OutcomeId, string ConfirmationId, string Role, OutsideVerdict Verdict, string Words, bool NamesNobody = false) : OutcomesCommand;

/// <summary>Takes away what somebody outside said.</summary>
public sealed record RemoveConfirmation(string OutcomeId, string ConfirmationId) : OutcomesCommand;

/// <summary>Something happened to the harvested outcomes.</summary>
public abstract record OutcomesHappened : EvaluationHappened;

/// <summary>An outcome is written so.</summary>
public sealed record OutcomeWritten(string OutcomeId, OutcomeWords Words, DateTimeOffset At) : OutcomesHappened;

/// <summary>An outcome is none.</summary>
public sealed record OutcomeRemoved(string OutcomeId) : OutcomesHappened;

/// <summary>Somebody outside said what they think of an outcome.</summary>
public sealed record OutcomeSubstantiated(string OutcomeId, OutsideConfirmation Confirmation) : OutcomesHappened;

/// <summary>What somebody outside said does not stand.</summary>
public sealed record ConfirmationRemoved(string OutcomeId, string ConfirmationId) : OutcomesHappened;

/// <summary>How sure those are who write an outcome: seen, told by those concerned, written somewhere, or only supposed.</summary>
public enum OutcomeBasis { Observed, Told, Documented, Supposed }

/// <summary>What somebody outside says of an outcome.</summary>
public enum OutsideVerdict { Agrees, Partly, Disagrees }

/// <summary>To what an outcome is linked; nothing was aimed at beforehand.</summary>
public sealed record OutcomeLinks
{
    public ImmutableList<string> ObjectiveIds { get; init; } = [];
    public ImmutableList<string> ActionIds { get; init; } = [];
    public ImmutableList<string> IndicatorIds { get; init; } = [];
    public ImmutableList<string> StoryIds { get; init; } = [];

    [JsonIgnore]
    public int Count => ObjectiveIds.Count + ActionIds.Count + IndicatorIds.Count + StoryIds.Count;

    public bool Equals(OutcomeLinks? other) =>
        other is not null && ObjectiveIds.SequenceEqual(other.ObjectiveIds) && ActionIds.SequenceEqual(other.ActionIds)
        && IndicatorIds.SequenceEqual(other.IndicatorIds) && StoryIds.SequenceEqual(other.StoryIds);

    public override int GetHashCode() => Count;
}

/// <summary>An outcome as it is typed.</summary>
/// <param name="WhoChanged">Who does things otherwise: a group or an institution, a role, never a person.</param>
/// <param name="Contribution">How the project contributed to it.</param>
/// <param name="Significance">Why it matters.</param>
public sealed record OutcomeCard(string WhatChanged, string WhoChanged, string Contribution, string Significance, OutcomeBasis Basis)
{
    /// <summary>Who says so, by role.</summary>
    public ImmutableList<string> SourceRoles { get; init; } = [];
    public OutcomeLinks Links { get; init; } = new();
}

/// <summary>An outcome as it is kept.</summary>
public sealed record OutcomeWords(PersonalText WhatChanged, PersonalText WhoChanged, PersonalText Contribution, PersonalText Significance, OutcomeBasis Basis)
{
    public ImmutableList<string> SourceRoles { get; init; } = [];
    public OutcomeLinks Links { get; init; } = new();

    public static OutcomeWords Of(string outcomeId, OutcomeCard card) => new(
        Text(outcomeId, card.WhatChanged), Text(outcomeId, card.WhoChanged), Text(outcomeId, card.Contribution), Text(outcomeId, card.Significance), card.Basis)
    {
        SourceRoles = card.SourceRoles.ConvertAll(role => role.Trim()),
        Links = card.Links,
    };

    /// <summary>Whether it says the same, whatever it is linked to.</summary>
    public bool Says(OutcomeWords other) => (WhatChanged, WhoChanged, Contribution, Significance, Basis) == (other.WhatChanged, other.WhoChanged, other.Contribution, other.Significance, other.Basis);

    public bool Equals(OutcomeWords? other) => other is not null && Says(other) && SourceRoles.SequenceEqual(other.SourceRoles) && Links == other.Links;

    public override int GetHashCode() => HashCode.Combine(WhatChanged, WhoChanged, Basis);

    private static PersonalText Text(string outcomeId, string text) => new(outcomeId, text.Trim());
}

/// <summary>What somebody outside says of an outcome, of which version of it.</summary>
public sealed record OutsideConfirmation(string Id, string Role, OutsideVerdict Verdict, PersonalText Words, int Version, DateTimeOffset At);

/// <summary>
/// An outcome that was harvested: who does what otherwise, how the project contributed, why it matters. It was not
/// defined beforehand, and somebody outside says whether it is so. After outcome harvesting (Wilson-Grau and Britt, 2012).
/// </summary>
/// <param name="Order">Its place in the order of arrival.</param>
public sealed record Outcome(string Id, OutcomeWords Words, DateTimeOffset At, int Order)
{
    /// <summary>Goes up when it says something else.</summary>
    public int Version { get; init; } = 1;

    public ImmutableList<OutsideConfirmation> Confirmations { get; init; } = [];

    internal Outcome Worded(OutcomeWords words) => this with { Words = words, Version = Words.Says(words) ? Version : Version + 1 };

    internal Outcome With(OutsideConfirmation confirmation) =>
        this with { Confirmations = Confirmations.RemoveAll(one => one.Id == confirmation.Id).Add(confirmation) };
}
