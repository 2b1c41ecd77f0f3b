namespace CoConstruction.Domain;

/// <summary>Something asked of the action plan: ambition, axes, objectives, indicators, action sheets.</summary>
public abstract record ActionPlanCommand : Command;

/// <summary>Says what the project is for in one text, and which elected office carries it; an empty text is none.</summary>
/// <param name="SponsorRole">The political sponsor by role ("Maire"), never a person's name.</param>
public sealed record SetAmbition(string? Text, string? PlainText, string? SponsorRole) : ActionPlanCommand;

/// <summary>One more strategic axis, after the others.</summary>
public sealed record AddAxis(string AxisId, AxisWords Words) : ActionPlanCommand;

/// <summary>Rewords an axis, or says who carries it.</summary>
public sealed record ChangeAxis(string AxisId, AxisWords Words) : ActionPlanCommand;

/// <summary>Takes out an axis that holds nothing.</summary>
public sealed record RemoveAxis(string AxisId) : ActionPlanCommand;

/// <summary>One more objective, after the others.</summary>
public sealed record AddObjective(string ObjectiveId, ObjectiveWords Words) : ActionPlanCommand;

/// <summary>Rewords an objective, or puts it under another axis.</summary>
public sealed record ChangeObjective(string ObjectiveId, ObjectiveWords Words) : ActionPlanCommand;

/// <summary>Takes out an objective that nothing refers to.</summary>
public sealed record RemoveObjective(string ObjectiveId) : ActionPlanCommand;

/// <summary>Chooses what will be looked at, from then on dated.</summary>
public sealed record ChooseIndicator(string IndicatorId, IndicatorDefinition Definition) : ActionPlanCommand;

/// <summary>Says better what an indicator looks at; it keeps the day on which it was chosen.</summary>
public sealed record RewordIndicator(string IndicatorId, IndicatorDefinition Definition) : ActionPlanCommand;

/// <summary>Takes out an indicator that no action uses.</summary>
public sealed record DropIndicator(string IndicatorId) : ActionPlanCommand;

/// <summary>One more action sheet, under the next number, proposed until it is ready. It has words at least.</summary>
public sealed record AddAction(string ActionId, ActionParts Parts) : ActionPlanCommand;

/// <summary>Writes some parts of a sheet anew; the others stay, so that two people may work on one sheet.</summary>
public sealed record ChangeAction(string ActionId, ActionParts Parts) : ActionPlanCommand;

/// <summary>Chooses the indicators of an action; each keeps the day on which it was chosen, before or after the launch.</summary>
public sealed record ChooseActionIndicators(string ActionId, ImmutableList<string> IndicatorIds) : ActionPlanCommand;

/// <summary>A step of an action is done, or is not after all.</summary>
public sealed record TickActionStep(string ActionId, string StepId, bool Done) : ActionPlanCommand;

/// <summary>Says where an action stands now, and in a sentence why.</summary>
public sealed record ChangeActionStatus(string ActionId, ActionStatus Status, string Sentence) : ActionPlanCommand;

/// <summary>Says how much of an action is done.</summary>
public sealed record ReportProgress(string ActionId, int Percent) : ActionPlanCommand;

/// <summary>Takes out a sheet that was only proposed; an action that was more is stopped, and stays.</summary>
public sealed record RemoveAction(string ActionId) : ActionPlanCommand;

/// <summary>Brings in sheets that were worked on in a table: all of them, or none.</summary>
public sealed record BringActions(ImmutableList<BroughtAction> Actions) : ActionPlanCommand;

/// <summary>Cites a published practice of the library where it sheds light on an objective or an action, and says in a sentence what it shows; cited again, its title and version become those of now.</summary>
/// <param name="Id">The objective or the action.</param>
public sealed record CitePractice(Illustrated What, string Id, string PracticeId, string Why) : ActionPlanCommand, INeedsPractice;

/// <summary>Cites a practice there no more.</summary>
/// <param name="Id">The objective or the action.</param>
public sealed record TakeBackCitation(Illustrated What, string Id, string PracticeId) : ActionPlanCommand;

/// <summary>Gives the plan's calendar a secret address, which calendar programs read without an account; a new one ends the old one.</summary>
public sealed record OpenCalendarFeed : ActionPlanCommand;

/// <summary>The plan's calendar has no address any more.</summary>
public sealed record CloseCalendarFeed : ActionPlanCommand;
