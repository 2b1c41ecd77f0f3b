namespace CoConstruction.Domain;

/// <summary>
/// A territorial project: the whole, made of rooms. It knows who answers what and what follows from what; the rules
/// themselves live in the rooms. Pure: neither clock, nor chance, nor storage.
/// </summary>
public sealed partial record Project(string Id)
{
    public Territory Territory { get; init; } = new();
    public Participants Participants { get; init; } = new();
    public Workshops Workshops { get; init; } = new();
    public Proposals Proposals { get; init; } = new();
    public Ballots Ballots { get; init; } = new();
    public Decisions Decisions { get; init; } = new();
    public Texts Texts { get; init; } = new();
    public Charter Charter { get; init; } = new();
    public Governance Governance { get; init; } = new();
    public Opinions Opinions { get; init; } = new();
    public Assessment Assessment { get; init; } = new();
    public ActionPlan ActionPlan { get; init; } = new();
    public Evaluation Evaluation { get; init; } = new();
    public Briefs Briefs { get; init; } = new();
    public Practices Practices { get; init; } = new();
    public Voices Voices { get; init; } = new();
    public Answers Answers { get; init; } = new();

    /// <summary>What the project makes of a command, together with everything that follows from it.</summary>
    public Decision Decide(Command command, Asked asked) => Ask(command, asked) switch
    {
        Decision.Accepted accepted => accepted with { Events = [.. Follow(accepted.Events, asked)] },
        var decision => decision,
    };

    private Decision Ask(Command command, Asked asked) => command switch
    {
        ImportProject or FoundProject => Territory.Decide(this, (TerritoryCommand)command, asked),
        _ when !Territory.Exists => Refusal.ProjectMissing,
        TerritoryCommand c => Territory.Decide(this, c, asked),
        ParticipantsCommand c => Participants.Decide(this, c, asked),
        WorkshopsCommand c => Workshops.Decide(this, c, asked),
        ProposalsCommand c => Proposals.Decide(this, c, asked),
        BallotsCommand c => Ballots.Decide(this, c, asked),
        DecisionsCommand c => Decisions.Decide(this, c, asked),
        TextsCommand c => Texts.Decide(this, c, asked),
        AssessmentCommand c => Assessment.Decide(this, c, asked),
        CharterCommand c => Charter.Decide(this, c, asked),
        GovernanceCommand c => Governance.Decide(this, c, asked),
        OpinionsCommand c => Opinions.Decide(this, c, asked),
        ActionPlanCommand c => ActionPlan.Decide(this, c, asked),
        VoicesCommand c => Voices.Decide(this, c, asked),
        BriefsCommand c => Briefs.Decide(this, c, asked),
        EvaluationCommand c => Evaluation.Decide(this, c, asked),
        PracticesCommand c => Practices.Decide(this, c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private List<Happened> Follow(IEnumerable<Happened> decided, Asked asked)
    {
        var all = new List<Happened>();
        var pending = new Queue<Happened>(decided);
        var project = this;
        while (pending.TryDequeue(out var happened))
        {
            all.Add(happened);
            project = project.Evolve(happened);
            foreach (var next in project.Consequences(happened, asked)) pending.Enqueue(next);
        }

        return all;
    }

    /// <summary>What follows from what, across rooms, in the same append.</summary>
    private IEnumerable<Happened> Consequences(Happened happened, Asked asked) => happened switch
    {
        StepOpened e when BallotOf(e.WorkshopId, e.StepId) is { } setUp => [setUp],
        StepChanged e when Ballots.Find(e.StepId) is not null && BallotOf(e.WorkshopId, e.StepId) is { } setUp => [setUp],
        StepOpened e when Workshops.All[e.WorkshopId] is var workshop && workshop.Step(e.StepId) is { Content: FrameContent frame } step
            && frame.Taken(this, workshop, step) is { } taken => [taken],
        IdeaAdded e when Evaluated(e) is { } note => [note],
        EvaluationNoteWithdrawn e => Evaluated(e),
        EvaluationNotePublished e => Evaluated(e.NoteId, hidden: false),
        EvaluationNoteSetAside e => Evaluated(e.NoteId, hidden: true),
        IdeaHidden e => Cards(e.WorkshopId, e.IdeaId).Select(step => new CardHidden(e.WorkshopId, step.Id, e.IdeaId, e.Hidden)),
        IdeaWithdrawn e => [.. Cards(e.WorkshopId, e.IdeaId).Select(step => new CardWithdrawn(e.WorkshopId, step.Id, e.IdeaId)), .. Evaluated(e)],
        NeedWithdrawn e => Cards(FrameSource.Needs, e.NeedId),
        ObstacleWithdrawn e => Cards(FrameSource.Obstacles, e.ObstacleId),
        LeverWithdrawn e => Cards(FrameSource.Levers, e.LeverId),
        CardsPoured e => Poured(e, asked.At),
        ConsentMoved e => Consent(e, asked),
        RemarkMade e => Consent(e, asked),
        ObjectionLifted e => Consent(e, asked),
        PaperCast e => Consent(Ballots.All[e.BallotId], e.VoterId),
        VoteWithdrawn e => Consent(Ballots.All[e.BallotId], e.SeatId),
        MemberJoined { Role: Role.Facilitator } e => Workshops.All.Values
            .Where(workshop => workshop.Status == WorkshopStatus.Planned && workshop.Lead.Length == 0)
            .Select(workshop => new LeadTaken(workshop.Id, e.MemberId, asked.At)),
        MemberRemoved => Feed(asked),
        MemberRoleChanged e when !Rights.Table[typeof(OpenCalendarFeed)].Contains(e.Role) => Feed(asked),
        MemberJoined { Role: Role.Guest, InvitationId: { } link } e when Governance.InvitedBy(link) is { } guest => [new GuestCame(guest.Id, e.MemberId)],
        SeatCancelled e => LeaveOpenWorkshops(e.SeatId),
        SeatErased e => [.. LeaveOpenWorkshops(e.SeatId), .. Voices.Erased(e.SeatId), .. Evaluation.Stories.ToldBy(e.SeatId).Select(story => new StoryWithdrawn(story.Id))],
        ScaleKept e when ActionPlan.Indicators.TryGetValue(e.IndicatorId, out var scaled) => [ScaleContent.Scaled(scaled, e.Levels)],
        CharterAdopted e when Charter.Recorded(this, e) is { } consent => [consent],
        IndicatorReworded e when Evaluation.Reworded(this, e.IndicatorId, asked) is { } amended => [amended],
        WorkshopClosed e => Ballots.All.Values
            .Where(ballot => ballot.WorkshopId == e.WorkshopId && ballot.Status == BallotStatus.Open)
            .Select(ballot => new BallotClosed(ballot.Id, asked.At)),
        _ => [],
    };

    /// <summary>The frames of a workshop in which an idea is a card: what becomes of the idea becomes of the card.</summary>
    private IEnumerable<Step> Cards(string workshopId, string ideaId) =>
        Workshops.All[workshopId].Steps.Where(step => (step.Content as FrameContent)?.Find(ideaId) is { Source: FrameSource.Ideas });

    /// <summary>What is not in the assessment any more lies on no table, from where it could be poured in again; minutes stay as they are.</summary>
    private IEnumerable<Happened> Cards(FrameSource source, string id) =>
        from workshop in Workshops.All.Values
        where workshop.Status != WorkshopStatus.Closed
        from step in workshop.Steps
        where (step.Content as FrameContent)?.Find(id)?.Source == source
        select new CardWithdrawn(workshop.Id, step.Id, id);

    /// <summary>Whoever may not open the calendar's address any more does not keep it: the others take the new one.</summary>
    private IEnumerable<Happened> Feed(Asked asked) => ActionPlan.FeedKey is null ? [] : [new CalendarFeedOpened($"{asked.Chance:x16}")];

    /// <summary>Poured cards become part of the assessment; told with a college only where it points at nobody.</summary>
    private IEnumerable<Happened> Poured(CardsPoured e, DateTimeOffset at)
    {
        var workshop = Workshops.All[e.WorkshopId];
        var frame = (FrameContent)workshop.Step(e.StepId)!.Content;
        var large = ProjectView.LargeColleges(this, workshop);
        return Assessment.Poured(
            e.CardIds.ConvertAll(id => frame.Find(id)!), e.Into, card => card.CollegeId is { } college && large.Contains(college) ? college : null,
            frame.Placed.Where(card => card.UnderId is not null).Select(card => (card.CardId, card.UnderId!)), at);
    }

    private IEnumerable<Happened> LeaveOpenWorkshops(string seatId) => Workshops.All.Values
        .Where(workshop => workshop.Status != WorkshopStatus.Closed && workshop.Entered.ContainsKey(seatId))
        .Select(workshop => new SeatLeft(workshop.Id, seatId));

    /// <summary>A vote step sets up its ballot when it opens, and sets it up again as long as nobody could vote.</summary>
    private BallotSetUp? BallotOf(string workshopId, string stepId)
    {
        var workshop = Workshops.All[workshopId];
        var step = workshop.Step(stepId)!;
        return step.Plan.Kind.Ballot() is { } plan && Ballots.Find(step.Id) is null or { Status: BallotStatus.Prepared }
            ? Ballots.SetUp(this, workshop, step, plan)
            : null;
    }

    /// <summary>The project after something happened. Each event touches one room.</summary>
    public Project Evolve(Happened happened) => happened switch
    {
        // So do journals of before practice sheets had theirs.
        ProjectImported e when e.Parts.TryGetValue(FilePractices.First, out var sheet) =>
            FilePractices.Former(sheet, e.Calendar?.Start).Aggregate(Evolve(e with { Parts = e.Parts.Remove(FilePractices.First) }), (project, before) => project.Evolve(before)),
        // Journals of before notes had their room hold them among what waits for one.
        ProjectImported e when e.Parts.TryGetValue(FileNotes.Part, out var notes) =>
            FileNotes.Seeded(Evolve(e with { Parts = e.Parts.Remove(FileNotes.Part) }), notes),
        // Journals of before objectives had their room hold them here.
        ProjectImported { Objectives.IsEmpty: false } e => this with { Territory = Territory.Evolve(Territory, e), ActionPlan = ActionPlan.Seeded(e.Objectives) },
        TerritoryHappened e => this with { Territory = Territory.Evolve(Territory, e) },
        ParticipantsHappened e => this with { Participants = Participants.Evolve(Participants, e) },
        WorkshopsHappened e => this with { Workshops = Workshops.Evolve(Workshops, e) },
        ProposalsHappened e => this with { Proposals = Proposals.Evolve(Proposals, e) },
        BallotsHappened e => this with { Ballots = Ballots.Evolve(Ballots, e) },
        DecisionsHappened e => this with { Decisions = Decisions.Evolve(Decisions, e) },
        TextsHappened e => this with { Texts = Texts.Evolve(Texts, e) },
        AssessmentHappened e => this with { Assessment = Assessment.Evolve(Assessment, e) },
        CharterHappened e => this with { Charter = Charter.Evolve(Charter, e) },
        GovernanceHappened e => this with { Governance = Governance.Evolve(Governance, e) },
        OpinionsHappened e => this with { Opinions = Opinions.Evolve(Opinions, e) },
        ActionPlanHappened e => this with { ActionPlan = ActionPlan.Evolve(ActionPlan, e) },
        VoicesHappened e => this with { Voices = Voices.Evolve(Voices, e) },
        BriefsHappened e => this with { Briefs = Briefs.Evolve(Briefs, e) },
        EvaluationHappened e => this with { Evaluation = Evaluation.Evolve(Evaluation, e) },
        PracticesHappened e => this with { Practices = Practices.Evolve(Practices, e) },
        CommandAnswered => this,
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    /// <summary>The project after a journal entry: what happened, and the answer that its command got.</summary>
    public Project Evolve(Happened happened, string? commandId, long version)
    {
        var project = Evolve(happened);
        return project with { Answers = Answers.Remember(happened, commandId, version, project.OngoingWorkshopOf(happened)) };
    }

    /// <summary>The workshop whose closing will forget the answer; null when there is none, or when it has closed already.</summary>
    private string? OngoingWorkshopOf(Happened happened)
    {
        var id = happened switch
        {
            WorkshopsHappened e => e.WorkshopId,
            BallotsHappened e => Ballots.Find(e.BallotId)?.WorkshopId,
            CommandAnswered e => e.WorkshopId,
            _ => null,
        };
        return Workshops.Find(id) is { Status: not WorkshopStatus.Closed } ? id : null;
    }

    /// <summary>The workshop that a command is about, when there is one.</summary>
    public string? WorkshopOf(Command command) => command switch
    {
        WorkshopsCommand c => Workshops.Find(c.WorkshopId)?.Id,
        BallotsCommand c => Ballots.Find(c.BallotId)?.WorkshopId,
        _ => null,
    };

    /// <summary>An idea of any step of any workshop.</summary>
    public Idea? Idea(string id) => Contents<CollectContent>().Select(content => content.Find(id)).FirstOrDefault(idea => idea is not null);

    /// <summary>A group of ideas of any step of any workshop.</summary>
    public IdeaGroup? Group(string id) => Contents<GroupingContent>().Select(content => content.Find(id)).FirstOrDefault(group => group is not null);

    private IEnumerable<T> Contents<T>()
        where T : StepContent =>
        Workshops.All.Values.SelectMany(workshop => workshop.Steps).Select(step => step.Content).OfType<T>();
}
