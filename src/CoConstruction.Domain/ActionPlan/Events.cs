namespace CoConstruction.Domain;

/// <summary>Something happened to the action plan.</summary>
public abstract record ActionPlanHappened : Happened;

/// <summary>The project's ambition is another one, or who carries it.</summary>
public sealed record AmbitionSet(string? Text, string? PlainText, string? SponsorRole) : ActionPlanHappened;

/// <summary>The plan has one more axis.</summary>
public sealed record AxisAdded(string AxisId, AxisWords Words) : ActionPlanHappened;

/// <summary>An axis has other words, or another sponsor.</summary>
public sealed record AxisChanged(string AxisId, AxisWords Words) : ActionPlanHappened;

/// <summary>An axis that held nothing is no more.</summary>
public sealed record AxisRemoved(string AxisId) : ActionPlanHappened;

/// <summary>The project has one more objective.</summary>
public sealed record ObjectiveAdded(string ObjectiveId, ObjectiveWords Words) : ActionPlanHappened;

/// <summary>An objective has other words, or another axis.</summary>
public sealed record ObjectiveChanged(string ObjectiveId, ObjectiveWords Words) : ActionPlanHappened;

/// <summary>An objective that nothing referred to is no more.</summary>
public sealed record ObjectiveRemoved(string ObjectiveId) : ActionPlanHappened;

/// <summary>It is known what will be looked at.</summary>
/// <param name="On">The day of the choice; null when a file does not say it.</param>
public sealed record IndicatorChosen(string IndicatorId, IndicatorDefinition Definition, DateOnly? On) : ActionPlanHappened;

/// <summary>An indicator is said better.</summary>
public sealed record IndicatorReworded(string IndicatorId, IndicatorDefinition Definition) : ActionPlanHappened;

/// <summary>An indicator that no action used is no more.</summary>
public sealed record IndicatorDropped(string IndicatorId) : ActionPlanHappened;

/// <summary>The plan has one more action sheet.</summary>
public sealed record ActionAdded(string ActionId, int Number, ActionParts Parts, DateTimeOffset At) : ActionPlanHappened;

/// <summary>Some parts of a sheet were written anew.</summary>
public sealed record ActionChanged(string ActionId, ActionParts Parts) : ActionPlanHappened;

/// <summary>An action has these indicators from then on.</summary>
public sealed record ActionIndicatorsChosen(string ActionId, ImmutableList<ChosenIndicator> Indicators) : ActionPlanHappened;

/// <summary>A step of an action was done, or was not after all.</summary>
public sealed record ActionStepTicked(string ActionId, string StepId, bool Done) : ActionPlanHappened;

/// <summary>An action stands elsewhere.</summary>
/// <param name="Sentence">Why, as it was said; null when a file does not say it.</param>
/// <param name="At">When; null when a file does not say it.</param>
public sealed record ActionStatusChanged(string ActionId, ActionStatus Status, string? Sentence, DateTimeOffset? At) : ActionPlanHappened;

/// <summary>So much of an action is done.</summary>
public sealed record ProgressReported(string ActionId, int Percent) : ActionPlanHappened;

/// <summary>A sheet that was only proposed is no more.</summary>
public sealed record ActionRemoved(string ActionId) : ActionPlanHappened;

/// <summary>The plan came from another project's: what is in it may go its own way from here.</summary>
public sealed record PlanDerived(string ProjectId, string Title, DateTimeOffset At) : ActionPlanHappened;

/// <summary>The plan began with the approach of a practice of the library.</summary>
public sealed record ApproachTakenUp(string PracticeId, int Version, string Title, DateTimeOffset At) : ActionPlanHappened;

/// <summary>A practice of the library is cited there, or cited anew.</summary>
/// <param name="Id">The objective or the action.</param>
public sealed record PracticeCited(Illustrated What, string Id, Citation Citation) : ActionPlanHappened;

/// <summary>A practice is cited there no more.</summary>
/// <param name="Id">The objective or the action.</param>
public sealed record CitationTakenBack(Illustrated What, string Id, string PracticeId) : ActionPlanHappened;

/// <summary>The plan's calendar may be read at a secret address.</summary>
public sealed record CalendarFeedOpened(string Key) : ActionPlanHappened;

/// <summary>The plan's calendar has no address any more.</summary>
public sealed record CalendarFeedClosed : ActionPlanHappened;
