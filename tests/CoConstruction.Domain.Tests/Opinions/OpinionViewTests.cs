namespace CoConstruction.Domain.Tests;

/// <summary>The team reads what adds up, a phone asks for a few cards at a time, and each is told of nobody but themselves.</summary>
public sealed class OpinionViewTests
{
    private const int Cards = 20;

    private static readonly Answered Made = new(7, [14, 12], Cards, 95, 0);

    /// <summary>Twenty proposals that twenty-six residents have answered, and Inès none of them.</summary>
    private static Project Project { get; } = Proposed().Project with { Opinions = Made.Opinions() };

    private static Story Proposed() => Enumerable.Range(0, Cards)
        .Aggregate(Story.Running(new DecisionStep()), (story, card) => story.Given(Person.Ana, new MakeProposal(Answered.Card(card), new ProposalText($"Titre {card}", "Un texte.", null), null, new ProposalOrigin())));

    [Fact]
    public void The_team_and_who_listens_read_what_adds_up_and_phones_are_told_of_none_of_it()
    {
        Assert.Equal(Cards, Shown.Items<OpinionItem>(Project, Audience.Team).Count());
        Assert.Equal(Cards, Shown.Items<OpinionItem>(Project, Audience.Observer).Count());
        Assert.Empty(Shown.Items<OpinionItem>(Project, Audience.Participant));
        Assert.Empty(Shown.Items<OpinionItem>(Project, Audience.Screen("w")));
        Assert.All(Shown.Items<OpinionItem>(Project, Audience.Team), item => Assert.Equal((26, 25), (item.People, item.Total!.People)));
    }

    [Fact]
    public void What_fewer_than_five_answered_is_not_said()
    {
        var few = Project with { Opinions = Made.Groups.Keys.Take(4).Aggregate(new Opinions(), (here, person) => Opinions.Evolve(here, new CardAnswered(Answered.Card(0), person, "persons", CardAnswer.Agree, true))) };
        var item = Shown.Items<OpinionItem>(few, Audience.Team).Single();
        Assert.Equal((4, null, 0, null), (item.People, item.Total, item.Lines.Count, item.Reading));
    }

    [Fact]
    public void Somebody_gets_the_next_cards_those_first_that_fewest_have_answered()
    {
        var less = Project with { Opinions = Opinions.Evolve(Project.Opinions, new CardAnswerTakenBack(Answered.Card(9), Made.Groups.Keys.First())) };
        var shelf = Shelf(less, ViewRooms.OpinionCards, "ines");
        Assert.Equal([9, 0, 1], shelf.OfType<OpinionCardItem>().Take(3).Select(card => int.Parse(card.Id[4..], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(12, shelf.OfType<OpinionCardItem>().Count());
        Assert.Equal(new OwnVoiceItem(0, Cards, null), shelf.OfType<OwnVoiceItem>().Single());
        Assert.Equal(new OwnVoiceItem(Cards, Cards, "persons"), Assert.Single(Shelf(Project, ViewRooms.OpinionCards, Made.Groups.Keys.First())));
    }

    [Fact]
    public void What_somebody_answered_is_told_to_them_alone()
    {
        var person = Made.Groups.Keys.First();
        var own = Shelf(Project, ViewRooms.OwnOpinions, person);
        Assert.Equal(Made.All.Where(one => one.Person == person).Select(one => new OwnOpinionItem(one.Card, one.Answer, false)), own.OfType<OwnOpinionItem>());
        Assert.Empty(Shelf(Project, ViewRooms.OwnOpinions, "ines"));
        Assert.Empty(Shelf(Project, ViewRooms.OwnOpinions, null));
    }

    [Fact]
    public void The_map_tells_each_where_they_are_and_nobody_where_another_is()
    {
        var person = Made.Groups.Keys.First();
        var map = OpinionMap.Of(Project.Opinions.Mapped, _ => true);
        var shelf = Shelf(Project, ViewRooms.OpinionMap, person);
        Assert.Equal(2, shelf.OfType<OpinionMapItem>().Single().Groups.Count);
        Assert.Equal(map.Places[person].Group, shelf.OfType<OwnPlaceItem>().Single().Group);
        Assert.Equal(new OwnPlaceItem(7, null, null, null), Shelf(Project, ViewRooms.OpinionMap, "ines").OfType<OwnPlaceItem>().Single());
        Assert.Empty(Shelf(Project, ViewRooms.OpinionMap, null).OfType<OwnPlaceItem>());
        foreach (var name in ProjectView.Shelves)
        {
            var text = Shown.Text(ProjectView.Shelf(Project, name, new(Audience.Participant, Role.Participant, person))!);
            Assert.DoesNotContain(Made.Groups.Keys, other => text.Contains(other, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_proposal_that_was_merged_leaves_the_cards_and_the_map()
    {
        var merged = Project.Evolve(new ProposalStatusChanged(Answered.Card(0), ProposalStatus.Merged, Answered.Card(1), null, Story.Start));
        Assert.Equal(Cards - 1, Shown.Items<OpinionItem>(merged, Audience.Team).Count());
        Assert.Equal(Cards, Shelf(Project, ViewRooms.OpinionMap, null).OfType<OpinionMapItem>().Single().Cards);
        Assert.Equal(Cards - 1, Shelf(merged, ViewRooms.OpinionMap, null).OfType<OpinionMapItem>().Single().Cards);
    }

    [Fact]
    public void Obstacles_and_levers_are_cards_as_proposals_are()
    {
        var story = Story.Running(new DecisionStep()).Given(Person.Seat("ines"), new AddObstacle("bus", new ObstacleCard(ObstacleFamily.ManagerialLogic, null, null, ObstacleBasis.Perceived, "Le dernier bus part à 19 h.", null), new Provenance("persons")));
        Assert.Equal(new OpinionCardItem("bus", CardKind.Obstacle, null, "Le dernier bus part à 19 h."), Shelf(story.Project, ViewRooms.OpinionCards, "ines").OfType<OpinionCardItem>().Single());
        var answered = story.Given(Person.Seat("ines"), new AnswerCard("bus", "persons", CardAnswer.Agree, true));
        Assert.Equal("bus", Shown.Items<OpinionItem>(answered.Project, Audience.Team).Single().CardId);
    }

    private static List<object> Shelf(Project project, string name, string? person) =>
        [.. ProjectView.Shelf(project, name, new(Audience.Participant, Role.Participant, person))!.Select(entry => entry.Render())];
}
