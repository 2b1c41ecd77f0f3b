using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>Every college says what comes back, what is there, what holds back and what helps, from the first day to the last.</summary>
public sealed class AssessmentTests
{
    private static readonly Person Ana = Person.Ana;
    private static readonly Person Ines = Person.Seat("ines");
    private static readonly Person Paul = Person.Seat("paul");
    private static readonly Provenance Nowhere = new();
    private static readonly ObstacleCard Far = new(ObstacleFamily.CentralisedTradition, ObstacleNature.Cultural, ObstacleLevel.Municipality, ObstacleBasis.Perceived, "On décide loin d’ici.", null);
    private static readonly LeverCard Answer = new(LeverCategory.PowerToAct, "Une réponse écrite à chaque proposition.", null, RoomForManoeuvre.Local, "Dix réponses sur dix.");

    private static readonly Story Three = Story.Running(new InstructionStep()).Given(Ana,
        new AddObstacle("a", Far, Nowhere), new AddObstacle("b", Far, Nowhere), new AddObstacle("c", Far, Nowhere));

    [Fact]
    public void A_need_says_how_often_it_comes_back_and_when()
    {
        var need = new AddNeed("n", " Aide pour l’énergie ", 214, "hiver");
        var story = Story.Founded.When(Ana, need).Then(new NeedAdded("n", "Aide pour l’énergie", 214, "hiver", Story.Founded.Now));
        story.When(Ana, new ChangeNeed("n", "Aide pour l’énergie", 214, "hiver")).ThenNothing();
        story.When(Ana, new ChangeNeed("n", "Aide", 5, "hiver")).Then(new NeedChanged("n", "Aide", 5, "hiver"));
        story.When(Ana, need).ThenRefused(Refusal.IdTaken);
        story.When(Ana, new ChangeNeed("m", "Aide", 5, "hiver")).ThenRefused(Refusal.NeedUnknown);
        story.Given(Ana, new WithdrawNeed("n")).When(Ana, new WithdrawNeed("n")).ThenNothing();
    }

    [Fact]
    public void A_need_of_fewer_people_than_the_threshold_would_point_at_somebody()
    {
        Story.Founded.When(Ana, new AddNeed("n", "Aide", 4, "hiver")).ThenRefused(Refusal.TooFewPeople);
        Story.Founded.When(Ana, new AddNeed("n", "Aide", 2_000_000_000, "hiver")).ThenRefused(Refusal.NumberOutOfRange);
        Story.Founded.When(Ana, new AddNeed("n", "Aide", 12, " ")).ThenRefused(Refusal.TextMissing);
        Story.Founded.When(Ana, new AddNeed("n", "Aide à Mme X", 12, "hiver")).ThenRefused(Refusal.NamesSomebody);
        var card = Story.Founded.Project.Territory.Card with { RecurringNeeds = [new RecurringNeed("Aide", 4, "hiver")] };
        Story.Founded.When(Ana, new DescribeProject("Titre", null, ProjectStatus.Diagnostic, ParticipationLevel.CoConstruction, card)).ThenRefused(Refusal.TooFewPeople);
    }

    [Fact]
    public void In_the_ninth_month_a_resident_still_adds_an_obstacle_and_it_gets_a_date()
    {
        var later = Three.After(TimeSpan.FromDays(270));
        later.When(Ines, new AddObstacle("d", Far with { Nature = null, Level = null }, Nowhere)).Then(new ObstacleAdded(
            "d", new(ObstacleFamily.CentralisedTradition, null, null, ObstacleBasis.Perceived, new PersonalText("ines", "On décide loin d’ici."), null), new Provenance("persons"), "ines", later.Now));
    }

    [Fact]
    public void What_a_seat_says_for_another_college_is_relayed_by_its_own()
    {
        Assert.Equal(new Provenance("persons", "professionals"), Three.Given(Paul, new AddAsset("r", AssetKind.Place, "Une cuisine vide", new("persons"))).Project.Assessment.Resources["r"].From);
        Assert.Equal(new Provenance("professionals"), Three.Given(Paul, new AddAsset("r", AssetKind.Place, "Une cuisine vide", new("professionals", "elected"))).Project.Assessment.Resources["r"].From);
        Assert.Equal(new Provenance("persons", "associations"), Three.Given(Ana, new AddAsset("r", null, "Une cuisine vide", new("persons", "associations"))).Project.Assessment.Resources["r"].From);
        Three.When(Ana, new AddAsset("r", null, "Une cuisine vide", new("martians"))).ThenRefused(Refusal.CollegeUnknown);
    }

    [Fact]
    public void What_a_resident_says_the_place_has_appears_for_everyone()
    {
        var project = Three.Given(Ines, new AddAsset("r", AssetKind.Place, "Une cuisine vide", Nowhere)).Project;
        Assert.Equal("Une cuisine vide", Assert.Single(Shown.Items<AssetItem>(project, Audience.Team)).Text);
        Assert.Equal("Une cuisine vide", Assert.Single(Shown.Items<AssetItem>(project, Audience.Observer)).Text);
        Assert.All(["ines", "paul"], seat =>
            Assert.Equal("Une cuisine vide", Assert.Single(ProjectView.Shelf(project, "assessment", new(Audience.Participant, Role.Participant, seat))!.Select(entry => entry.Render()).OfType<AssetItem>()).Text));
    }

    [Fact]
    public void A_resident_changes_what_is_theirs_and_those_who_write_the_texts_change_everything()
    {
        var story = Three.Given(Ines, new AddObstacle("d", Far, Nowhere), new AddLever("l", Answer, Nowhere), new AddAsset("r", null, "Une cuisine vide", Nowhere));
        story.Given(Ines, new ChangeObstacle("d", Far with { Text = "Autrement" }), new ChangeLever("l", Answer with { Evidence = null }), new ChangeAsset("r", AssetKind.Place, "Une cuisine"))
            .Given(Ines, new WithdrawObstacle("d"), new WithdrawLever("l"), new WithdrawAsset("r"));
        story.When(Paul, new ChangeObstacle("d", Far)).ThenRefused(Refusal.NotYours);
        story.When(Paul, new WithdrawLever("l")).ThenRefused(Refusal.NotYours);
        story.When(Paul, new ChangeLever("l", Answer)).ThenRefused(Refusal.NotYours);
        story.When(Paul, new ChangeAsset("r", null, "Autre")).ThenRefused(Refusal.NotYours);
        story.When(Ines, new WithdrawObstacle("a")).ThenRefused(Refusal.NotYours);
        var changed = story.Given(Person.Rose, new ChangeObstacle("d", Far with { Text = "Autrement" })).Project.Assessment.Obstacles["d"];
        Assert.Equal(("ines", new PersonalText("ines", "Autrement")), (changed.By, changed.Text));
    }

    [Fact]
    public void Obstacles_may_run_in_a_circle_but_none_leads_to_itself()
    {
        var loop = Three.Given(Ana, new LinkObstacles("a", "b"), new LinkObstacles("b", "a"), new LinkObstacles("b", "c"));
        Assert.Equal(["a", "c"], loop.Project.Assessment.Obstacles["b"].LeadsToIds);
        loop.When(Ana, new LinkObstacles("a", "b")).ThenNothing();
        loop.When(Ana, new LinkObstacles("a", "a")).ThenRefused(Refusal.SameThing);
        loop.When(Ana, new LinkObstacles("a", "z")).ThenRefused(Refusal.ObstacleUnknown);
        loop.Given(Ana, new UnlinkObstacles("a", "b")).When(Ana, new UnlinkObstacles("a", "b")).ThenNothing();
    }

    [Fact]
    public void Who_withdraws_something_leaves_no_link_to_it()
    {
        var here = Three.Given(Ana, new AddNeed("n", "Aide", 12, "hiver"), new ChangeObstacle("a", Far with { NeedIds = ["n", "n"] }), new LinkObstacles("a", "b"), new AddLever("l", Answer with { ObstacleIds = ["b", "c"] }, Nowhere))
            .Given(Ana, new WithdrawObstacle("b"), new WithdrawNeed("n")).Project.Assessment;
        Assert.Equal((0, 0), (here.Obstacles["a"].LeadsToIds.Count, here.Obstacles["a"].NeedIds.Count));
        Assert.Equal(["c"], here.Levers["l"].ObstacleIds);
    }

    [Fact]
    public void A_text_about_somebody_is_held_until_its_author_has_read_it_again()
    {
        var about = Far with { Text = "L'assistante sociale du mardi fait mal son travail." };
        Three.When(Ines, new AddObstacle("d", about, Nowhere)).ThenRefused(Refusal.NamesSomebody);
        Three.When(Ines, new AddObstacle("d", about, Nowhere, NamesNobody: true)).ThenDone();
        Three.When(Ines, new AddLever("l", Answer with { Evidence = "1 00 00 00 000 000 00" }, Nowhere, NamesNobody: true)).ThenRefused(Refusal.LooksLikeNir);
        Three.When(Ines, new AddAsset("r", null, "Ma voisine qui cuisine", Nowhere)).ThenRefused(Refusal.NamesSomebody);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Three.When(Ana, new AddObstacle("a", Far, Nowhere)).ThenRefused(Refusal.IdTaken);
        Three.When(Ana, new AddObstacle("d", Far with { Text = " " }, Nowhere)).ThenRefused(Refusal.TextMissing);
        Three.When(Ana, new AddObstacle("d", Far with { NeedIds = ["n"] }, Nowhere)).ThenRefused(Refusal.NeedUnknown);
        Three.When(Ana, new AddObstacle("d", Far with { NeedIds = [.. Enumerable.Repeat("n", 51)] }, Nowhere)).ThenRefused(Refusal.TooMany);
        Three.When(Ana, new ChangeObstacle("d", Far)).ThenRefused(Refusal.ObstacleUnknown);
        Three.When(Ana, new ChangeObstacle("a", Far)).ThenNothing();
        Three.When(Ana, new AddLever("l", Answer with { ObstacleIds = ["z"] }, Nowhere)).ThenRefused(Refusal.ObstacleUnknown);
        Three.When(Ana, new ChangeLever("l", Answer)).ThenRefused(Refusal.LeverUnknown);
        Three.When(Ana, new ChangeAsset("r", null, "Une cuisine")).ThenRefused(Refusal.AssetUnknown);
        Three.When(Ana, new WithdrawAsset("r")).ThenNothing();
    }

    [Fact]
    public void Whatever_is_linked_and_withdrawn_links_lead_somewhere_and_all_that_arrived_keeps_its_place() =>
        Gen.Int[0, 5].Array[3].Array[0, 60].Sample(moves =>
        {
            var project = moves.Aggregate(Three.Project, (project, move) =>
            {
                var (from, to) = ($"o{move[1]}", $"o{move[2]}");
                Command command = move[0] switch
                {
                    0 or 1 => new AddObstacle(from, Far, Nowhere),
                    2 or 3 => new LinkObstacles(from, to),
                    4 => new WithdrawObstacle(from),
                    _ => new AddLever($"l{move[1]}", Answer with { ObstacleIds = project.Assessment.Obstacles.ContainsKey(to) ? [to] : [] }, Nowhere),
                };
                return project.Decide(command, new Asked("ana", Role.Facilitator, Story.Start, "c", 1)) is Decision.Accepted accepted
                    ? accepted.Events.Aggregate(project, (before, one) => before.Evolve(one))
                    : project;
            });
            var here = project.Assessment;
            Assert.All(here.Obstacles.Values.SelectMany(one => one.LeadsToIds).Concat(here.Levers.Values.SelectMany(one => one.ObstacleIds)), id => Assert.True(here.Obstacles.ContainsKey(id)));
            Assert.Distinct(here.Obstacles.Values.Select(one => one.Order).Concat(here.Levers.Values.Select(one => one.Order)));
        });

    [Fact]
    public void A_card_is_never_born_under_the_id_of_another_one_whose_answers_it_would_have()
    {
        var proposal = new MakeProposal("p", new ProposalText("Un banc", "Un banc à l’ombre.", null), null, new ProposalOrigin());
        var story = Three.Given(Ana, proposal).Given(Ines, new AnswerCard("b", "persons", CardAnswer.Agree, false)).Given(Ana, new WithdrawObstacle("b"));

        story.When(Ines, new AddObstacle("p", Far, Nowhere)).ThenRefused(Refusal.IdTaken);
        story.When(Ines, new AddLever("a", Answer, Nowhere)).ThenRefused(Refusal.IdTaken);
        story.When(Ana, proposal with { ProposalId = "a" }).ThenRefused(Refusal.IdTaken);
        story.When(Ana, new AddObstacle("b", Far, Nowhere)).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void One_person_alone_does_not_fill_the_assessment_and_the_team_may_write_more()
    {
        AddLever Lever(int number) => new($"l{number}", Answer, Nowhere);
        AddObstacle Obstacle(int number) => new($"o{number}", Far, Nowhere);
        AddAsset Asset(int number) => new($"a{number}", null, "Un jardin.", Nowhere);
        foreach (var make in (Func<int, Command>[])[Lever, Obstacle, Asset])
        {
            var full = Three.Given(Ines, [.. Enumerable.Range(0, 50).Select(make)]);
            full.When(Ines, make(50)).ThenRefused(Refusal.TooMany);
            full.When(Paul, make(50)).ThenDone();
            var written = Three.Given(Ana, [.. Enumerable.Range(0, 51).Select(make)]);
            Assert.Equal(54, written.Project.Assessment.Arrived);
        }

        var room = Three.Given(Ines, [.. Enumerable.Range(0, 50).Select(Lever)]).Given(Ines, new WithdrawLever("l7"));
        room.When(Ines, Lever(50)).ThenDone();
    }
}
