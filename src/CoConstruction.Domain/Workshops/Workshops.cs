namespace CoConstruction.Domain;

/// <summary>All the workshops of a project, and the rules that run them.</summary>
public sealed record Workshops
{
    private const int MostWorkshops = 200, MostSteps = 40, LongestTimer = 24 * 60 * 60, MostPeople = 100_000;

    public ImmutableSortedDictionary<string, Workshop> All { get; init; } = Ordinal.Empty<Workshop>();

    public Workshop? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    public static Decision Decide(Project project, WorkshopsCommand command, Asked asked)
    {
        var here = project.Workshops;
        if (command is PlanWorkshop plan) return here.Plan(project, plan, asked);
        if (here.Find(command.WorkshopId) is not { } workshop) return Refusal.WorkshopUnknown;
        if (command is DescribeWorkshop describe) return Describe(workshop, describe);
        if (workshop.Status == WorkshopStatus.Closed) return command is CloseWorkshop ? Decision.Nothing : Refusal.WorkshopClosed;
        return command switch
        {
            AddStep c => Add(project, workshop, c),
            ChangeStep c => Change(project, workshop, c),
            MoveStep c => Move(workshop, c),
            RemoveStep c => Remove(project, workshop, c),
            SkipStep c => Skip(workshop, c),
            TakeOver => workshop.Lead == asked.By ? Decision.Nothing : new LeadTaken(workshop.Id, asked.By, asked.At),
            CountPresent c => Count(project, workshop, c),
            OpenTablet => new TabletOpened(workshop.Id, $"{asked.Chance:x16}"),
            CloseTablet => workshop.TabletKey is null ? Decision.Nothing : new TabletClosed(workshop.Id),
            SayDone c => Done(project, workshop, c, asked),
            StepCommand c => Act(project, workshop, c, asked),
            GoToStep or SetTimer or ShowContent or CloseWorkshop => workshop.Lead == asked.By ? Lead(project, workshop, command, asked) : Refusal.NotLeading,
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    /// <summary>What only the one who leads may do.</summary>
    private static Decision Lead(Project project, Workshop workshop, WorkshopsCommand command, Asked asked) => command switch
    {
        GoToStep c => GoTo(workshop, c, asked),
        SetTimer c => Time(workshop, c, asked),
        ShowContent c => Show(workshop, c),
        CloseWorkshop c => Close(project, workshop, c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Plan(Project project, PlanWorkshop c, Asked asked)
    {
        if (!Checks.IsId(c.WorkshopId) || All.ContainsKey(c.WorkshopId)) return Refusal.IdTaken;
        if (All.Count >= MostWorkshops) return Refusal.TooMany;
        if (c.Card.Check() is { } refusal) return refusal;
        if (c.Template is not null && Templates.Find(c.Template) is null) return Refusal.UnknownThing;
        var steps = (Templates.Find(c.Template) ?? Templates.Blank).Steps
            .Select((step, i) => new StepAdded(c.WorkshopId, $"{c.WorkshopId[..Math.Min(c.WorkshopId.Length, 58)]}-{i + 1}", step, i)).ToList();
        return steps.Exists(step => IsTaken(project, step.StepId))
            ? Refusal.IdTaken
            : Decision.Of([new WorkshopPlanned(c.WorkshopId, c.Card, asked.FreshCode ?? "", $"{asked.Chance:x16}", asked.By, asked.At), .. steps]);
    }

    private static Decision Describe(Workshop workshop, DescribeWorkshop c) =>
        workshop.Card == c.Card ? Decision.Nothing
        : c.Card.Check() is { } refusal ? refusal
        : new WorkshopDescribed(workshop.Id, c.Card);

    /// <summary>A step's id is also its ballot's, so it is alone in the whole project.</summary>
    private static bool IsTaken(Project project, string stepId) =>
        project.Workshops.All.Values.Any(workshop => workshop.Step(stepId) is not null) || project.Ballots.Find(stepId) is not null;

    private static Decision Add(Project project, Workshop workshop, AddStep c)
    {
        if (!Checks.IsId(c.StepId) || IsTaken(project, c.StepId)) return Refusal.IdTaken;
        if (workshop.Steps.Count >= MostSteps) return Refusal.TooMany;
        if (c.Plan.Check(project) is { } refusal) return refusal;
        if (c.After is not null && workshop.Step(c.After) is null) return Refusal.StepUnknown;
        var last = workshop.BeforeWrapUp;
        var position = c.After is null ? last : Math.Min(workshop.Steps.FindIndex(step => step.Id == c.After) + 1, last);
        return new StepAdded(workshop.Id, c.StepId, c.Plan with { WrapUp = false, Kind = c.Plan.Kind.Today() }, position);
    }

    private static Decision Change(Project project, Workshop workshop, ChangeStep c)
    {
        if (workshop.Step(c.StepId) is not { } step) return Refusal.StepUnknown;
        if (c.Plan.Check(project) is { } refusal) return refusal;
        var plan = c.Plan with { WrapUp = step.Plan.WrapUp, Kind = c.Plan.Kind.Today() };
        if (step.Opened && step.Plan.Kind.Today().GetType() != plan.Kind.GetType()) return Refusal.StepHasContent;
        if (step.Plan.Kind.GetType() == plan.Kind.GetType() && !step.Content.Allows(step.Plan.Kind, plan.Kind)) return Refusal.StepHasContent;
        var frozen = project.Ballots.Find(step.Id) is { Status: not BallotStatus.Prepared };
        var sameVote = step.Plan.Kind.Ballot() == plan.Kind.Ballot() && step.Plan.ActingColleges.SequenceEqual(plan.ActingColleges);
        return frozen && !sameVote ? Refusal.BallotAlreadyOpened : new StepChanged(workshop.Id, c.StepId, plan);
    }

    private static Decision Move(Workshop workshop, MoveStep c)
    {
        var from = workshop.Steps.FindIndex(step => step.Id == c.StepId);
        if (from < 0) return Refusal.StepUnknown;
        var wrapUp = workshop.Steps[from].Plan.WrapUp;
        var to = Math.Clamp(c.Position, wrapUp ? workshop.BeforeWrapUp : 0, wrapUp ? workshop.Steps.Count - 1 : workshop.BeforeWrapUp - 1);
        return from == to ? Decision.Nothing : new StepMoved(workshop.Id, c.StepId, to);
    }

    private static Decision Remove(Project project, Workshop workshop, RemoveStep c)
    {
        if (workshop.Step(c.StepId) is not { } step) return Decision.Nothing;
        if (step.Plan.WrapUp) return Refusal.WrapUpStays;
        var ballotUsed = project.Ballots.Find(c.StepId) is { Status: not BallotStatus.Prepared };
        return workshop.CurrentStepId == step.Id || !step.Content.IsEmpty || ballotUsed ? Refusal.StepHasContent : new StepRemoved(workshop.Id, c.StepId);
    }

    private static Decision Skip(Workshop workshop, SkipStep c)
    {
        if (workshop.Step(c.StepId) is not { } step) return Refusal.StepUnknown;
        if (step.Status == StepStatus.Skipped == c.Skipped) return Decision.Nothing;
        return workshop.CurrentStepId == step.Id ? Refusal.StepHasContent : new StepSkipped(workshop.Id, c.StepId, c.Skipped);
    }

    private static Decision GoTo(Workshop workshop, GoToStep c, Asked asked)
    {
        if (workshop.Step(c.StepId) is null) return Refusal.StepUnknown;
        return workshop.CurrentStepId == c.StepId ? Decision.Nothing : new StepOpened(workshop.Id, c.StepId, asked.At);
    }

    private static Decision Time(Workshop workshop, SetTimer c, Asked asked)
    {
        if (workshop.Step(c.StepId) is not { } step) return Refusal.StepUnknown;
        if (c.Seconds is < 1 or > LongestTimer) return Refusal.NumberOutOfRange;
        return c.Seconds is null && step.Timer is null ? Decision.Nothing : new TimerSet(workshop.Id, c.StepId, asked.At, c.Seconds);
    }

    private static Decision Show(Workshop workshop, ShowContent c)
    {
        if (workshop.Step(c.StepId) is not { } step) return Refusal.StepUnknown;
        if (step.Status is StepStatus.Waiting or StepStatus.Skipped) return Refusal.StepNotOpen;
        return step.Shown == c.Shown ? Decision.Nothing : new ContentShown(workshop.Id, c.StepId, c.Shown);
    }

    private static Decision Close(Project project, Workshop workshop, CloseWorkshop c, Asked asked)
    {
        if (workshop.Status == WorkshopStatus.Planned) return Refusal.WorkshopNotRunning;
        if (project.Ballots.All.Values.Any(ballot => ballot.WorkshopId == workshop.Id && ballot.MayNotCloseYet)) return Refusal.CountsUnchecked;
        var decided = project.Decisions.Of(workshop.Id).Any();
        return decided || c.NoDecision ? new WorkshopClosed(workshop.Id, !decided, asked.At) : Refusal.DecisionsMissing;
    }

    private static Decision Count(Project project, Workshop workshop, CountPresent c)
    {
        if (project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (c.People is < 0 or > MostPeople) return Refusal.NumberOutOfRange;
        return workshop.Counted.GetValueOrDefault(c.CollegeId) == c.People ? Decision.Nothing : new PresentCounted(workshop.Id, c.CollegeId, c.People);
    }

    private static Decision Done(Project project, Workshop workshop, SayDone c, Asked asked)
    {
        if (workshop.Step(c.StepId) is not { } step) return Refusal.StepUnknown;
        if (new StepMoment(project, workshop, step, asked).ParticipantMayAct() is { } refusal) return refusal;
        return step.Done.Contains(asked.By) == c.Done ? Decision.Nothing : new DoneSaid(workshop.Id, c.StepId, asked.By, c.Done);
    }

    private static Decision Act(Project project, Workshop workshop, StepCommand c, Asked asked) =>
        workshop.Step(c.StepId) is { } step
            ? step.Content.Decide(c, new StepMoment(project, workshop, step, asked))
            : Refusal.StepUnknown;

    public static Workshops Evolve(Workshops here, WorkshopsHappened happened) => happened switch
    {
        WorkshopPlanned e => here.Set(new Workshop(
            e.WorkshopId, e.Card, WorkshopStatus.Planned, e.Code, e.ScreenKey, e.Lead, [], null, Ordinal.Empty<int>())),
        WorkshopImported e => here.Set(
            new Workshop(e.WorkshopId, e.Card, WorkshopStatus.Closed, "", "", "", [], null, e.Attendance) { Minutes = e.Minutes, Together = e.Together }),
        _ => here.Set(Evolve(here.All[happened.WorkshopId], happened)),
    };

    private static Workshop Evolve(Workshop workshop, WorkshopsHappened happened) => happened switch
    {
        WorkshopDescribed e => workshop with { Card = e.Card },
        StepAdded e => workshop with { Steps = workshop.Steps.Insert(e.Position, Added(workshop, e)) },
        StepChanged e => With(workshop, e.StepId, step => step with
        {
            Plan = e.Plan,
            Content = step.Plan.Kind.GetType() == e.Plan.Kind.GetType() ? step.Content : e.Plan.Kind.Empty,
        }),
        StepMoved e => workshop with { Steps = workshop.Steps.RemoveAll(step => step.Id == e.StepId).Insert(e.Position, workshop.Step(e.StepId)!) },
        StepRemoved e => workshop with { Steps = workshop.Steps.RemoveAll(step => step.Id == e.StepId) },
        StepSkipped e => With(workshop, e.StepId, step => step with { Status = e.Skipped ? StepStatus.Skipped : step.Opened ? StepStatus.Left : StepStatus.Waiting }),
        StepOpened e => Open(workshop, e),
        TimerSet e => With(workshop, e.StepId, step => step with { Timer = e.Seconds is { } seconds ? new StepTimer(e.At, seconds) : null }),
        LeadTaken e => workshop with { Lead = e.MemberId },
        SeatEntered e => workshop with { Entered = workshop.Entered.SetItem(e.SeatId, e.Remote) },
        SeatLeft e => workshop with { Entered = workshop.Entered.Remove(e.SeatId) },
        PresentCounted e => workshop with
        {
            Counted = e.People == 0 ? workshop.Counted.Remove(e.CollegeId) : workshop.Counted.SetItem(e.CollegeId, e.People),
        },
        TabletOpened e => workshop with { TabletKey = e.Key },
        TabletClosed => workshop with { TabletKey = null },
        WorkshopClosed e => workshop with { Status = WorkshopStatus.Closed, NoDecision = e.NoDecision, ClosedAt = e.At },
        ContentShown e => With(workshop, e.StepId, step => step with { Shown = e.Shown }),
        DoneSaid e => With(workshop, e.StepId, step => step with { Done = e.Done ? step.Done.Add(e.SeatId) : step.Done.Remove(e.SeatId) }),
        StepHappened e => With(workshop, e.StepId, step => step with { Content = step.Content.Evolve(e) }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    /// <summary>A closed workshop only gets steps from a file: those were gone through when it was held.</summary>
    private static Step Added(Workshop workshop, StepAdded e) =>
        Step.Planned(e.StepId, e.Plan) with { Status = workshop.Status == WorkshopStatus.Closed ? StepStatus.Left : StepStatus.Waiting };

    private static Workshop Open(Workshop workshop, StepOpened e)
    {
        var left = workshop.CurrentStepId is { } current ? With(workshop, current, step => step with { Status = StepStatus.Left }) : workshop;
        var opened = With(left, e.StepId, step => step with
        {
            Status = StepStatus.Open,
            Opened = true,
            Shown = step.Shown || step.Plan.Visibility == Visibility.ShownAtOnce,
            Timer = step.Timer ?? (step.Plan.Minutes is > 0 and var minutes ? new StepTimer(e.At, minutes * 60) : null),
        });
        return opened with { Status = WorkshopStatus.Running, CurrentStepId = e.StepId };
    }

    private Workshops Set(Workshop workshop) => this with { All = All.SetItem(workshop.Id, workshop) };

    private static Workshop With(Workshop workshop, string stepId, Func<Step, Step> change)
    {
        var index = workshop.Steps.FindIndex(step => step.Id == stepId);
        return workshop with { Steps = workshop.Steps.SetItem(index, change(workshop.Steps[index])) };
    }
}
