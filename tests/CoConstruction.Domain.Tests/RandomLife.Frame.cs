namespace CoConstruction.Domain.Tests;

/// <content>Cards in a frame: ideas of the step before and cards of the moment, placed, moved, hidden and taken back as chance will.</content>
internal sealed partial class RandomLife
{
    private const string FrameWorkshop = "framing", FrameId = "frame", FrameIdeas = "frame-ideas";

    private void Frame()
    {
        ImmutableList<FramePlace> places = [.. Enumerable.Range(0, 4).Select(i => new FramePlace($"p{i}", Word("place")))];
        Ask(Person.Ana, new PlanWorkshop(FrameWorkshop, Story.Card));
        Ask(Person.Ana, new AddStep(FrameWorkshop, FrameIdeas, new StepPlan(new CollectStep(), "Vos idées", Visibility: Visibility.ShownAtOnce)));
        Ask(Person.Ana, new AddStep(FrameWorkshop, FrameId, new StepPlan(new FrameStep((FrameForm)(_dice[1] % 4), places, FrameSource.Ideas), "Un cadre", Visibility: Visibility.ShownAtOnce), FrameIdeas));
        for (var i = 0; i < 6; i++) Ask(Person.Door, new TakeSeat(New("seat"), FrameWorkshop, Colleges[i % 3], null, false));
        Ask(Person.Ana, new GoToStep(FrameWorkshop, FrameIdeas));
        for (var i = 0; i < 6; i++) Throw(() => (Person.Seat(Pick(Project.Workshops.All[FrameWorkshop].Entered.Keys, 1)!), new AddIdea(FrameWorkshop, FrameIdeas, New("idea"), Text())));
        Ask(Person.Ana, new GoToStep(FrameWorkshop, FrameId));
        for (var i = 0; i < 60; i++) Throw(Framing);
    }

    private (Person, Command)? Framing()
    {
        var workshop = Project.Workshops.All[FrameWorkshop];
        var frame = (FrameContent)workshop.Step(FrameId)!.Content;
        var seat = Person.Seat(Pick(workshop.Entered.Keys, 1)!);
        var card = Pick(frame.Cards, 2)?.Id ?? "nothing";
        var place = _dice[3] % 6 == 0 ? null : $"p{_dice[3] % 5}";
        return (_dice[4] % 14) switch
        {
            0 or 1 => (seat, new AddCard(FrameWorkshop, FrameId, New("card"), Text(), place)),
            2 => (seat, new WithdrawCard(FrameWorkshop, FrameId, card)),
            3 or 4 => (seat, new ProposePlace(FrameWorkshop, FrameId, card, place)),
            5 => (Person.Cleo, new DictateCard(FrameWorkshop, FrameId, New("card"), Text(), AnyCollege(5), place)),
            6 => (Person.Ana, new UndoPlacing(FrameWorkshop, FrameId)),
            7 => (Person.Cleo, new HideCard(FrameWorkshop, FrameId, card, _dice[5] % 2 == 0)),
            8 => (Person.Cleo, new DictateIdea(FrameWorkshop, FrameIdeas, New("idea"), Text(), null)),
            9 => (Person.Ana, new TakeCards(FrameWorkshop, FrameId)),
            12 => (Person.Ana, new PourCards(FrameWorkshop, FrameId, [card], new AsObstacles(ObstacleFamily.LegalFramework, ObstacleBasis.Perceived))),
            10 when Pick(((CollectContent)workshop.Step(FrameIdeas)!.Content).Ideas, 5) is { } idea => (Person.Ana, new HideIdea(FrameWorkshop, FrameIdeas, idea.Id, _dice[3] % 2 == 0)),
            11 => (Person.Ana, new PlaceCard(FrameWorkshop, FrameId, card, place, Pick(frame.Placed, 5)?.CardId)),
            _ => (Person.Ana, new PlaceCard(FrameWorkshop, FrameId, card, place)),
        };
    }
}
