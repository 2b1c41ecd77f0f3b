namespace CoConstruction.Domain.Tests;

/// <content>What changed: stories told, chosen and taken back, outcomes, how people live their part, and the two steps of a workshop about it.</content>
internal sealed partial class RandomLife
{
    private const string ChangeWorkshop = "changes", PanelStep = "panel", ScaleStepId = "scale";

    /// <summary>After everything else: what came before it stays as it was.</summary>
    private void Changes()
    {
        Ask(Person.Rose, new NameChangeDomains([new("ties", "Les liens"), new("work", "Notre façon de travailler")]));
        for (var i = 0; i < 14; i++) Throw(Telling);
        var day = DateOnly.FromDateTime(Story.Start.UtcDateTime);
        Ask(Person.Ana, new PlanStoryRound("round", new("Le printemps", day, day.AddDays(30))));
        Ask(Person.Ana, new PlanStoryRound("void", new("Jamais", day, day)));
        Ask(Person.Ana, new RemoveStoryRound("void"));
        Ask(Person.Ana, new HandStoriesOver("round"));
        Ask(Person.Ana, new PlanWorkshop(ChangeWorkshop, Story.Card));
        Ask(Person.Ana, new AddStep(ChangeWorkshop, PanelStep, new StepPlan(new StoriesStep("round"), "Récits") { ActingColleges = [Colleges[0]] }));
        Ask(Person.Ana, new AddStep(ChangeWorkshop, ScaleStepId, new StepPlan(new ScaleStep(Project.ActionPlan.Indicators.Keys.FirstOrDefault()), "Échelle")));
        foreach (var seat in Project.Participants.Seats.Values.Where(seat => !seat.Cancelled).OrderBy(seat => seat.Id, StringComparer.Ordinal).Take(12)) Ask(Person.Door, new EnterWorkshop(seat.Id, ChangeWorkshop, false));
        Ask(Person.Ana, new GoToStep(ChangeWorkshop, PanelStep));
        for (var i = 0; i < 8; i++) Throw(Pointing);
        Ask(Person.Ana, new ShowContent(ChangeWorkshop, PanelStep, true));
        Ask(Person.Ana, new GoToStep(ChangeWorkshop, ScaleStepId));
        for (var i = 0; i < 6; i++) Throw(Scaling);
        if (_dice[0] % 2 == 0) Ask(Person.Ana, new ShowContent(ChangeWorkshop, ScaleStepId, true));
        for (var i = 0; i < 30; i++) Throw(Changing);
        for (var i = 0; i < 40; i++) Throw(Feeling);
    }

    private (Person, Command)? Telling()
    {
        var who = AnySeat(1) is { } seat && _dice[2] % 4 != 0 ? Person.Seat(seat.Id) : Person.Ana;
        var told = Pick(Project.Evaluation.Stories.All.Keys, 5) ?? "none";
        return (_dice[0] % 8) switch
        {
            0 => (who, new RewordStory(told, Told())),
            1 => (Person.Ana, new SetStoryAside(told, _dice[3] % 3 == 0 ? null : Word("aside"))),
            _ => (who, new TellStory(New("story"), Told(), new Provenance(AnyCollege(4)))),
        };
    }

    private (Person, Command)? Pointing() => AnySeat(1) is { } seat
        ? (Person.Seat(seat.Id), new PointAtStory(ChangeWorkshop, PanelStep, _dice[2] % 5 == 0 ? null : Pick(Project.Evaluation.Stories.HandedOver.Order(StringComparer.Ordinal), 3) ?? "none"))
        : null;

    private (Person, Command)? Scaling() => _dice[1] % 5 == 0 ? (Person.Ana, new KeepScale(ChangeWorkshop, ScaleStepId, [.. Enumerable.Range(0, 4).Select(_ => Word("level"))]))
        : AnySeat(2) is { } seat ? (Person.Seat(seat.Id), new ProposeScale(ChangeWorkshop, ScaleStepId, _dice[3] % 6 == 0 ? [] : [.. Enumerable.Range(0, 4).Select(_ => Text())]))
        : null;

    private (Person, Command)? Changing()
    {
        var here = Project.Evaluation;
        var (story, outcome) = (Pick(here.Stories.All.Keys, 1) ?? "none", Pick(here.Outcomes.All.Keys, 2) ?? "none");
        var panel = _dice[3] % 3 == 0 ? null : AnyCollege(4);
        return (_dice[0] % 12) switch
        {
            0 or 1 or 2 => (Person.Rose, new ChooseStory("round", panel, _dice[5] % 4 == 0 ? null : story, Word("why"))),
            3 => (Person.Rose, new TakeBackChoice("round", panel)),
            4 => here.Stories.All.GetValueOrDefault(story)?.By is { } by && Project.Participants.Seats.GetValueOrDefault(by)?.Cancelled == false ? (Person.Seat(by), new WithdrawStory(story)) : (Person.Ana, new WithdrawStory(story)),
            5 => (Person.Ana, new SetStoryAside(story, _dice[5] % 2 == 0 ? null : Word("aside"))),
            6 or 7 => (Person.Rose, new WriteOutcome(_dice[5] % 3 == 0 ? outcome : New("outcome"), Harvested(story))),
            8 or 9 => (Person.Rose, new SubstantiateOutcome(outcome, New("said"), _dice[5] % 5 == 0 ? "Directrice" : "École voisine", (OutsideVerdict)(_dice[6] % 3), Word("words"))),
            10 => (Person.Rose, new RemoveConfirmation(outcome, here.Outcomes.All.GetValueOrDefault(outcome)?.Confirmations.FirstOrDefault()?.Id ?? "none")),
            _ => (Person.Rose, new RemoveOutcome(outcome)),
        };
    }

    private (Person, Command)? Feeling()
    {
        var seat = AnySeat(1);
        var answers = Enum.GetValues<FeltStatement>().Where((_, place) => _dice[place % 8] % 4 != 0).ToImmutableSortedDictionary(statement => statement, statement => (FeltStep)(_dice[((int)statement + 2) % 8] % 4));
        return _dice[2] % 4 == 0 || seat is null ? (Members[_dice[3] % Members.Length], new AnswerParticipation(AnyCollege(4), answers)) : (Person.Seat(seat.Id), new AnswerParticipation(seat.CollegeId, answers));
    }

    private StoryCard Told() => new(Text(), Text(), "Des familles", _dice[6] % 2 == 0 ? "L’hiver" : null, _dice[7] % 3 == 0 ? null : "ties");

    private OutcomeCard Harvested(string story) => new(Word("changed"), "La mairie", Word("contribution"), Word("matters"), (OutcomeBasis)(_dice[6] % 4))
    {
        SourceRoles = ["Directrice"],
        Links = new() { StoryIds = Project.Evaluation.Stories.All.ContainsKey(story) ? [story] : [], IndicatorIds = [.. Project.ActionPlan.Indicators.Keys.Take(1)] },
    };

    private Seat? AnySeat(int die) => Pick(Project.Participants.Seats.Values.Where(seat => !seat.Cancelled).OrderBy(seat => seat.Id, StringComparer.Ordinal).ToList(), die);
}
