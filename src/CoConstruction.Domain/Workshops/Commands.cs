namespace CoConstruction.Domain;

/// <summary>Something asked of a workshop: to plan it, to run it, or to act in one of its steps.</summary>
public abstract record WorkshopsCommand(string WorkshopId) : Command;

/// <summary>Prepares a workshop, from a template or with nothing but its wrap-up.</summary>
public sealed record PlanWorkshop(string WorkshopId, WorkshopCard Card, string? Template = null) : WorkshopsCommand(WorkshopId);

/// <summary>Corrects title, date, place or mode.</summary>
public sealed record DescribeWorkshop(string WorkshopId, WorkshopCard Card) : WorkshopsCommand(WorkshopId);

/// <summary>Adds a step after another one, always before the wrap-up.</summary>
public sealed record AddStep(string WorkshopId, string StepId, StepPlan Plan, string? After = null) : WorkshopsCommand(WorkshopId);

/// <summary>Changes what a step asks; its kind is fixed once people have left something in it.</summary>
public sealed record ChangeStep(string WorkshopId, string StepId, StepPlan Plan) : WorkshopsCommand(WorkshopId);

/// <summary>Puts a step elsewhere in the running order (0 is first); the wrap-up stays at the end.</summary>
public sealed record MoveStep(string WorkshopId, string StepId, int Position) : WorkshopsCommand(WorkshopId);

/// <summary>Takes out a step in which nobody has left anything.</summary>
public sealed record RemoveStep(string WorkshopId, string StepId) : WorkshopsCommand(WorkshopId);

/// <summary>Skips a step, or takes it back into the running order.</summary>
public sealed record SkipStep(string WorkshopId, string StepId, bool Skipped) : WorkshopsCommand(WorkshopId);

/// <summary>Goes to a step, forward or back: it opens, the one before it is left, nothing is lost.</summary>
public sealed record GoToStep(string WorkshopId, string StepId) : WorkshopsCommand(WorkshopId);

/// <summary>Sets the indicative timer, from now; null stops it. It never closes anything.</summary>
public sealed record SetTimer(string WorkshopId, string StepId, int? Seconds) : WorkshopsCommand(WorkshopId);

/// <summary>A co-facilitator takes over the lead, explicitly.</summary>
public sealed record TakeOver(string WorkshopId) : WorkshopsCommand(WorkshopId);

/// <summary>Says how many people of a college are present without a phone (absolute).</summary>
public sealed record CountPresent(string WorkshopId, string CollegeId, int People) : WorkshopsCommand(WorkshopId);

/// <summary>Ends the workshop. Its decisions are recorded, or it is said that there are none.</summary>
public sealed record CloseWorkshop(string WorkshopId, bool NoDecision) : WorkshopsCommand(WorkshopId);

/// <summary>Shows what people left in a step, or hides it again.</summary>
public sealed record ShowContent(string WorkshopId, string StepId, bool Shown) : WorkshopsCommand(WorkshopId);

/// <summary>A person says that they have finished, so that the facilitator can wait or go on.</summary>
public sealed record SayDone(string WorkshopId, string StepId, bool Done) : WorkshopsCommand(WorkshopId);

/// <summary>Lets a shared tablet vote in this workshop (urne); asked again, the link before is good no more.</summary>
public sealed record OpenTablet(string WorkshopId) : WorkshopsCommand(WorkshopId);

/// <summary>No tablet votes here any more.</summary>
public sealed record CloseTablet(string WorkshopId) : WorkshopsCommand(WorkshopId);

/// <summary>Something that is done inside a step; the step's kind answers it.</summary>
public abstract record StepCommand(string WorkshopId, string StepId) : WorkshopsCommand(WorkshopId);

/// <summary>Something happened in a workshop.</summary>
public abstract record WorkshopsHappened(string WorkshopId) : Happened;

/// <summary>A workshop is prepared and can be entered by its code.</summary>
public sealed record WorkshopPlanned(
    string WorkshopId, WorkshopCard Card, string Code, string ScreenKey, string Lead, DateTimeOffset At) : WorkshopsHappened(WorkshopId);

/// <summary>A workshop that was held before came in from a file, with who was there.</summary>
public sealed record WorkshopImported(string WorkshopId, WorkshopCard Card, int Minutes, ImmutableSortedDictionary<string, int> Attendance) : WorkshopsHappened(WorkshopId)
{
    /// <summary>Colleges of so few people that the file counts them together.</summary>
    public ImmutableList<PresenceLine> Together { get; init; } = [];
}

/// <summary>A workshop says something else of itself.</summary>
public sealed record WorkshopDescribed(string WorkshopId, WorkshopCard Card) : WorkshopsHappened(WorkshopId);

/// <summary>The running order has one more step.</summary>
public sealed record StepAdded(string WorkshopId, string StepId, StepPlan Plan, int Position) : WorkshopsHappened(WorkshopId);

/// <summary>A step asks something else.</summary>
public sealed record StepChanged(string WorkshopId, string StepId, StepPlan Plan) : WorkshopsHappened(WorkshopId);

/// <summary>A step has another place in the running order (0 is first).</summary>
public sealed record StepMoved(string WorkshopId, string StepId, int Position) : WorkshopsHappened(WorkshopId);

/// <summary>A step that nobody left anything in is out of the running order.</summary>
public sealed record StepRemoved(string WorkshopId, string StepId) : WorkshopsHappened(WorkshopId);

/// <summary>A step is passed over, or back in the running order.</summary>
public sealed record StepSkipped(string WorkshopId, string StepId, bool Skipped) : WorkshopsHappened(WorkshopId);

/// <summary>The group goes to a step; the first one begins the workshop.</summary>
public sealed record StepOpened(string WorkshopId, string StepId, DateTimeOffset At) : WorkshopsHappened(WorkshopId);

/// <summary>The indicative timer of a step runs from now for so many seconds, or is gone.</summary>
public sealed record TimerSet(string WorkshopId, string StepId, DateTimeOffset At, int? Seconds) : WorkshopsHappened(WorkshopId);

/// <summary>Somebody leads the workshop from now on.</summary>
public sealed record LeadTaken(string WorkshopId, string MemberId, DateTimeOffset At) : WorkshopsHappened(WorkshopId);

/// <summary>A seat is in the workshop, in the room or at a distance.</summary>
public sealed record SeatEntered(string WorkshopId, string SeatId, bool Remote) : WorkshopsHappened(WorkshopId);

/// <summary>The seat was cancelled, so nobody sits there.</summary>
public sealed record SeatLeft(string WorkshopId, string SeatId) : WorkshopsHappened(WorkshopId);

/// <summary>So many people of a college are there without a phone.</summary>
public sealed record PresentCounted(string WorkshopId, string CollegeId, int People) : WorkshopsHappened(WorkshopId);

/// <summary>The workshop is over; nothing of it changes any more.</summary>
public sealed record WorkshopClosed(string WorkshopId, bool NoDecision, DateTimeOffset At) : WorkshopsHappened(WorkshopId);

/// <summary>A tablet that holds this key votes in the workshop.</summary>
public sealed record TabletOpened(string WorkshopId, string Key) : WorkshopsHappened(WorkshopId);

/// <summary>No tablet votes in the workshop any more.</summary>
public sealed record TabletClosed(string WorkshopId) : WorkshopsHappened(WorkshopId);

/// <summary>What people left in a step is for everyone, or hidden again.</summary>
public sealed record ContentShown(string WorkshopId, string StepId, bool Shown) : WorkshopsHappened(WorkshopId);

/// <summary>Somebody has finished a step, or not after all.</summary>
public sealed record DoneSaid(string WorkshopId, string StepId, string SeatId, bool Done) : WorkshopsHappened(WorkshopId);

/// <summary>Something happened inside a step; the step's kind remembers it.</summary>
public abstract record StepHappened(string WorkshopId, string StepId) : WorkshopsHappened(WorkshopId);
