namespace CoConstruction.Domain.Tests;

/// <summary>Cards are placed in a frame before everybody's eyes.</summary>
public sealed class FrameTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines"), Idir = Person.Seat("idir");

    private static readonly FrameStep Tree = new(FrameForm.Tree, [new("effects", "Les conséquences"), new("problem", "Le problème"), new("causes", "Les causes")]);

    private static readonly Story Begun = Story.Running(Tree, new InstructionStep()).Given(Ana, new ShowContent("w", "s1", true));

    private static readonly Story Filled = Begun
        .Given(Ines, new AddCard("w", "s1", "alone", "On reste seul"))
        .Given(Cleo, new DictateCard("w", "s1", "closed", "Le local est fermé", "persons", "problem"), new DictateCard("w", "s1", "money", "Pas de budget", null));

    [Fact]
    public void A_person_writes_a_card_and_may_say_where_it_belongs()
    {
        Begun.When(Ines, new AddCard("w", "s1", "a", " Un banc ", "causes")).Then(
            new CardAdded("w", "s1", new FrameCard("a", new PersonalText("ines", "Un banc"), IdeaOrigin.Written, "ines", "persons", Begun.Now)),
            new PlaceProposed("w", "s1", "a", "ines", "causes"));
        Begun.When(Ines, new AddCard("w", "s1", "a", "Un banc")).Then(
            new CardAdded("w", "s1", new FrameCard("a", new PersonalText("ines", "Un banc"), IdeaOrigin.Written, "ines", "persons", Begun.Now)));
        Begun.When(Ines, new AddCard("w", "s1", "a", " ")).ThenRefused(Refusal.TextMissing);
        Begun.When(Ines, new AddCard("w", "s1", "a", "Un banc", "nowhere")).ThenRefused(Refusal.PlaceUnknown);
        Begun.When(Ines, new AddCard("w", "s1", "un mot", "Un banc")).ThenRefused(Refusal.IdTaken);
        Begun.Given(Ana, new GoToStep("w", "s2")).When(Ines, new AddCard("w", "s1", "a", "Un banc")).ThenRefused(Refusal.StepNotOpen);
        var three = Begun.Given(Ines, [.. Enumerable.Range(0, 3).Select(i => new AddCard("w", "s1", $"c{i}", "Un banc"))]);
        three.When(Ines, new AddCard("w", "s1", "d", "Un banc")).ThenRefused(Refusal.IdeaLimitReached);
        three.When(Idir, new AddCard("w", "s1", "d", "Un banc")).ThenDone();
    }

    [Fact]
    public void One_takes_back_ones_own_card_and_it_leaves_the_frame()
    {
        var placed = Filled.Given(Ana, new PlaceCard("w", "s1", "alone", "effects"));
        placed.When(Idir, new WithdrawCard("w", "s1", "alone")).ThenRefused(Refusal.CardUnknown);
        var gone = placed.When(Ines, new WithdrawCard("w", "s1", "alone")).Then(new CardWithdrawn("w", "s1", "alone"));
        gone.When(Ines, new WithdrawCard("w", "s1", "alone")).ThenNothing();
        Assert.Equal("closed@problem", Lying(gone));
        Assert.Equal("closed@problem", Lying(gone.Given(Ana, new UndoPlacing("w", "s1"))));
    }

    [Fact]
    public void The_team_places_cards_moves_them_and_takes_them_out()
    {
        var placed = Filled.When(Cleo, new PlaceCard("w", "s1", "alone", "effects")).Then(new CardPlaced("w", "s1", "alone", "effects", null));
        placed.When(Ana, new PlaceCard("w", "s1", "alone", "effects")).ThenNothing();
        Assert.Equal("closed@problem alone@effects", Lying(placed));
        var moved = placed.Given(Ana, new PlaceCard("w", "s1", "closed", "causes"));
        Assert.Equal("alone@effects closed@causes", Lying(moved));
        Assert.Equal("closed@causes", Lying(moved.Given(Ana, new PlaceCard("w", "s1", "alone", null))));
        placed.When(Ana, new PlaceCard("w", "s1", "nothing", "causes")).ThenRefused(Refusal.CardUnknown);
        placed.When(Ana, new PlaceCard("w", "s1", "alone", "nowhere")).ThenRefused(Refusal.PlaceUnknown);
        placed.Given(Ana, new ShowContent("w", "s1", false)).When(Ana, new PlaceCard("w", "s1", "alone", "causes")).ThenRefused(Refusal.IdeasStillHidden);
        placed.Given(Ana, new GoToStep("w", "s2")).When(Ana, new PlaceCard("w", "s1", "alone", "causes")).ThenDone();
    }

    [Fact]
    public void A_card_of_a_tree_hangs_from_one_of_a_higher_level_only()
    {
        var hung = Filled.Given(Ana, new PlaceCard("w", "s1", "money", "causes", "closed"));
        Assert.Equal("closed@problem money@causes<closed", Lying(hung));
        hung.When(Ana, new PlaceCard("w", "s1", "alone", "effects", "closed")).ThenRefused(Refusal.PlaceUnknown);
        hung.When(Ana, new PlaceCard("w", "s1", "alone", "causes", "money")).ThenRefused(Refusal.PlaceUnknown);
        hung.When(Ana, new PlaceCard("w", "s1", "closed", "causes", "closed")).ThenRefused(Refusal.PlaceUnknown);
        Assert.Equal("closed@problem money@causes", Lying(hung.Given(Ana, new PlaceCard("w", "s1", "money", "causes"))));
        Assert.Equal("money@causes closed@effects", Lying(hung.Given(Ana, new PlaceCard("w", "s1", "closed", "effects"))));
        var columns = Story.Running(Tree with { Form = FrameForm.Columns }).Given(Ana, new ShowContent("w", "s1", true), new DictateCard("w", "s1", "a", "Un", null, "effects"), new DictateCard("w", "s1", "b", "Deux", null));
        columns.When(Ana, new PlaceCard("w", "s1", "b", "causes", "a")).ThenRefused(Refusal.PlaceUnknown);
    }

    [Fact]
    public void Placing_is_undone_gesture_by_gesture()
    {
        var story = Filled.Given(Ana, new PlaceCard("w", "s1", "alone", "effects"), new PlaceCard("w", "s1", "alone", "causes"));
        story = story.Given(Ana, new UndoPlacing("w", "s1"));
        Assert.Equal("closed@problem alone@effects", Lying(story));
        story = story.Given(Ana, new UndoPlacing("w", "s1"), new UndoPlacing("w", "s1"));
        Assert.Equal("", Lying(story));
        story.When(Ana, new UndoPlacing("w", "s1")).ThenRefused(Refusal.NothingToUndo);
    }

    [Fact]
    public void Each_may_say_where_a_card_belongs_and_the_team_sees_how_many_never_who()
    {
        var said = Filled.When(Idir, new ProposePlace("w", "s1", "money", "causes")).Then(new PlaceProposed("w", "s1", "money", "idir", "causes"));
        said.When(Idir, new ProposePlace("w", "s1", "money", "causes")).ThenNothing();
        said.When(Idir, new ProposePlace("w", "s1", "money", "nowhere")).ThenRefused(Refusal.PlaceUnknown);
        said.When(Idir, new ProposePlace("w", "s1", "nothing", "causes")).ThenRefused(Refusal.CardUnknown);
        var two = said.Given(Ines, new ProposePlace("w", "s1", "money", "causes"));
        Assert.Equal([KeyValuePair.Create("causes", 2)], Card(two, Audience.Team, "money").Proposed!);
        Assert.Null(Card(two, Audience.Participant, "money").Proposed);
        Assert.Equal(2, two.Step("s1").Content.Answered);
        Assert.Equal("causes", Own(two, "idir").Places["money"]);
        Assert.Empty(Own(two.Given(Idir, new ProposePlace("w", "s1", "money", null)), "idir").Places);
    }

    [Fact]
    public void What_is_hidden_or_not_shown_is_read_by_nobody_it_is_kept_from()
    {
        var hidden = Filled.When(Cleo, new HideCard("w", "s1", "money", true)).Then(new CardHidden("w", "s1", "money", true));
        hidden.When(Cleo, new HideCard("w", "s1", "money", true)).ThenNothing();
        Assert.Equal(2, Shown.Items<CardItem>(hidden.Project, Audience.Participant).Count());
        Assert.Equal(3, Shown.Items<CardItem>(hidden.Project, Audience.Team).Count());
        hidden.When(Idir, new ProposePlace("w", "s1", "money", "causes")).ThenRefused(Refusal.CardUnknown);
        var unseen = Filled.Given(Ana, new ShowContent("w", "s1", false));
        Assert.Empty(Shown.Items<CardItem>(unseen.Project, Audience.Team));
        Assert.Equal(3, Shown.Items<StepItem>(unseen.Project, Audience.Team).First(step => step.Id == "s1").Ideas);
        Assert.Equal(["alone"], Own(unseen, "ines").Ideas.Select(card => card.Id));
        unseen.When(Idir, new ProposePlace("w", "s1", "money", "causes")).ThenRefused(Refusal.CardUnknown);
    }

    [Fact]
    public void Ideas_that_were_shown_are_on_the_table_when_the_frame_opens()
    {
        var ideas = Story.Running(new CollectStep(), Tree with { Source = FrameSource.Ideas })
            .Given(Ines, new AddIdea("w", "s1", "bench", "Un banc")).Given(Idir, new AddIdea("w", "s1", "tree", "Un arbre"));
        Assert.Empty(Content(ideas.Given(Ana, new GoToStep("w", "s2")), "s2").Cards);
        var framed = ideas.Given(Ana, new ShowContent("w", "s1", true), new GoToStep("w", "s2"), new ShowContent("w", "s2", true));
        Assert.Equal(["bench", "tree"], Content(framed, "s2").Cards.Select(card => card.Id));
        framed.When(Ana, new TakeCards("w", "s2")).ThenNothing();
        var more = framed.Given(Cleo, new DictateIdea("w", "s1", "shade", "De l’ombre", null), new TakeCards("w", "s2"));
        Assert.Equal(["bench", "tree", "shade"], Content(more, "s2").Cards.Select(card => card.Id));
        framed.When(Ines, new WithdrawCard("w", "s2", "bench")).ThenRefused(Refusal.CardUnknown);
    }

    [Fact]
    public void What_becomes_of_an_idea_becomes_of_its_card()
    {
        var framed = Story.Running(new CollectStep(), Tree with { Source = FrameSource.Ideas })
            .Given(Ines, new AddIdea("w", "s1", "bench", "Un banc")).Given(Idir, new AddIdea("w", "s1", "tree", "Un arbre"))
            .Given(Ana, new ShowContent("w", "s1", true), new GoToStep("w", "s2"), new ShowContent("w", "s2", true));
        framed.When(Ana, new HideIdea("w", "s1", "bench", true)).Then(new IdeaHidden("w", "s1", "bench", true), new CardHidden("w", "s2", "bench", true));
        framed.Given(Ana, new GoToStep("w", "s1")).When(Ines, new WithdrawIdea("w", "s1", "bench")).Then(new IdeaWithdrawn("w", "s1", "bench"), new CardWithdrawn("w", "s2", "bench"));
        Assert.Empty(Shown.Items<CardItem>(framed.Given(Ana, new ShowContent("w", "s1", false)).Project, Audience.Team));
    }

    [Fact]
    public void What_lies_in_a_frame_can_be_voted_on()
    {
        var voting = Story.Running(Tree, new VoteStep(new DotVoting(3, false), OptionSource.Before)).Given(Ana, new ShowContent("w", "s1", true))
            .Given(Cleo, new DictateCard("w", "s1", "closed", "Le local est fermé", null, "problem"), new DictateCard("w", "s1", "money", "Pas de budget", null))
            .Given(Ana, new GoToStep("w", "s2"));
        Assert.Equal(["closed"], voting.Ballot("s2").Options.Select(option => option.SourceId));
    }

    [Fact]
    public void Chosen_cards_become_obstacles_and_a_branch_says_what_brings_what_about()
    {
        var hung = Filled.Given(Ana, new PlaceCard("w", "s1", "money", "causes", "closed"));
        var pour = new PourCards("w", "s1", ["closed", "money"], new AsObstacles(ObstacleFamily.InstitutionalComplexity, ObstacleBasis.Observed));
        var poured = hung.Given(Ana, pour);
        var money = poured.Project.Assessment.Obstacles["money"];
        Assert.Equal((ObstacleFamily.InstitutionalComplexity, "Pas de budget", null), (money.Family, money.Text.Text, money.CollegeId));
        Assert.Equal(["closed"], money.LeadsToIds);
        Assert.True(Card(poured, Audience.Team, "money").Poured);
        poured.When(Ana, pour).ThenNothing();
        var alone = poured.Given(Ana, new PlaceCard("w", "s1", "closed", "causes"), new PlaceCard("w", "s1", "alone", "effects"), new PlaceCard("w", "s1", "closed", "causes", "alone"), pour with { CardIds = ["alone"] });
        Assert.Equal(["alone"], alone.Project.Assessment.Obstacles["closed"].LeadsToIds);
        Assert.Equal(("ines", "ines"), (alone.Project.Assessment.Obstacles["alone"].By, alone.Project.Assessment.Obstacles["alone"].Text.Owner));
    }

    [Fact]
    public void Cards_become_levers_or_assets_as_well()
    {
        var levers = Filled.Given(Ana, new PourCards("w", "s1", ["alone"], new AsLevers(LeverCategory.PowerToAct)), new PourCards("w", "s1", ["money"], new AsAssets(AssetKind.KnowHow)));
        Assert.Equal(LeverCategory.PowerToAct, levers.Project.Assessment.Levers["alone"].Category);
        Assert.Equal(AssetKind.KnowHow, levers.Project.Assessment.Resources["money"].Kind);
    }

    [Fact]
    public void Pouring_refuses_what_is_unknown_hidden_or_speaks_of_somebody()
    {
        var into = new AsObstacles(ObstacleFamily.LegalFramework, ObstacleBasis.Perceived);
        Filled.When(Ana, new PourCards("w", "s1", ["nothing"], into)).ThenRefused(Refusal.CardUnknown);
        Filled.Given(Ana, new HideCard("w", "s1", "alone", true)).When(Ana, new PourCards("w", "s1", ["alone"], into)).ThenRefused(Refusal.CardUnknown);
        Filled.Given(Ana, new ShowContent("w", "s1", false)).When(Ana, new PourCards("w", "s1", ["alone"], into)).ThenRefused(Refusal.IdeasStillHidden);
        var named = Filled.Given(Cleo, new DictateCard("w", "s1", "her", "Mme Dupont ne répond pas", null));
        named.When(Ana, new PourCards("w", "s1", ["her"], into)).ThenRefused(Refusal.NamesSomebody);
        named.When(Ana, new PourCards("w", "s1", ["her"], into, NamesNobody: true)).ThenDone();
    }

    [Fact]
    public void Obstacles_of_the_assessment_are_on_the_table_when_the_frame_opens_and_are_not_poured_back()
    {
        var card = new ObstacleCard(ObstacleFamily.LegalFramework, null, null, ObstacleBasis.Observed, "Trop de dossiers", null);
        var story = Story.Running(new InstructionStep(), Tree with { Source = FrameSource.Obstacles }).Given(Ana, new AddObstacle("files", card, new Provenance()), new GoToStep("w", "s2"), new ShowContent("w", "s2", true));
        Assert.Equal(["files"], Content(story, "s2").Cards.Select(one => one.Id));
        story.When(Ana, new PourCards("w", "s2", ["files"], new AsObstacles(ObstacleFamily.LegalFramework, ObstacleBasis.Observed))).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void A_frame_has_places_with_words_and_a_matrix_four_of_them()
    {
        var story = Story.Planned();
        Refused(Refusal.NumberOutOfRange, Tree with { Places = [new("one", "Une seule")] });
        Refused(Refusal.NumberOutOfRange, Tree with { Form = FrameForm.Matrix });
        Refused(Refusal.NumberOutOfRange, Tree with { LimitPerPerson = 0 });
        Refused(Refusal.IdTaken, Tree with { Places = [new("one", "Une"), new("one", "Deux")] });
        Refused(Refusal.TextMissing, Tree with { Places = [new("one", "Une"), new("two", " ")] });
        Refused(Refusal.UnknownThing, Tree with { Across = new FrameAxis("peu", "beaucoup") });
        Refused(Refusal.TextMissing, Tree with { Form = FrameForm.Matrix, Places = [.. Tree.Places, new("more", "Autre")], Across = new FrameAxis("", "beaucoup") });

        void Refused(Refusal refusal, FrameStep frame) => story.When(Ana, new AddStep("w", "f", new StepPlan(frame, "Cadre"))).ThenRefused(refusal);
    }

    [Fact]
    public void A_place_where_cards_lie_stays_and_the_others_may_change()
    {
        var plan = Filled.Step("s1").Plan;
        Filled.When(Ana, new ChangeStep("w", "s1", plan with { Kind = Tree with { Places = [Tree.Places[0], Tree.Places[2]] } })).ThenRefused(Refusal.StepHasContent);
        Filled.When(Ana, new ChangeStep("w", "s1", plan with { Kind = Tree with { Places = [new("problem", "Le souci"), Tree.Places[2]] } })).ThenDone();
        Filled.When(Ana, new RemoveStep("w", "s1")).ThenRefused(Refusal.StepHasContent);
    }

    [Fact]
    public void A_college_with_a_card_in_a_frame_stays() => Filled.When(Ana, new RemoveCollege("persons")).ThenRefused(Refusal.CollegeInUse);

    [Fact]
    public void Minutes_tell_a_frame_as_lists_once_it_was_shown()
    {
        var hung = Filled.Given(Ana, new PlaceCard("w", "s1", "money", "causes", "closed"), new HideCard("w", "s1", "alone", true));
        var told = Assert.IsType<FrameFilled>(Minutes.Of(hung.Project, "w")!.Steps[0].Content);
        Assert.Equal(["Les conséquences", "Le problème", "Les causes"], told.Places.Select(place => place.Title));
        Assert.Empty(told.Places[0].Cards);
        Assert.Equal(new MinutesCard("Pas de budget", true, "Le local est fermé"), Assert.Single(told.Places[2].Cards));
        Assert.Equal((0, 1), (told.Aside.Count, told.Hidden));
        Assert.IsType<NotShown>(Minutes.Of(hung.Given(Ana, new ShowContent("w", "s1", false)).Project, "w")!.Steps[0].Content);
    }

    private static readonly FrameStep Debate = new(FrameForm.Debate, [new("for", "Pour"), new("against", "Contre"), new("conditions", "À quelles conditions")]);

    [Fact]
    public void In_a_debate_an_argument_lies_where_its_author_put_it_and_no_undoing_takes_it_away()
    {
        var debate = Story.Running(Debate).Given(Ana, new ShowContent("w", "s1", true)).Given(Ana, new DictateCard("w", "s1", "room", "Dit dans la salle", null, "against"), new PlaceCard("w", "s1", "room", "for"));
        debate = debate.Given(Ines, new AddCard("w", "s1", "time", "Il faut du temps", "conditions"), new AddCard("w", "s1", "what", "Je ne sais pas où"));
        Assert.Equal("room@for time@conditions", Lying(debate));
        debate.When(Ana, new PlaceCard("w", "s1", "time", "for")).ThenRefused(Refusal.ArgumentStays);
        debate = debate.Given(Ana, new UndoPlacing("w", "s1"), new UndoPlacing("w", "s1"));
        Assert.Equal("time@conditions", Lying(debate));
        Assert.Equal("", Lying(debate.Given(Ines, new WithdrawCard("w", "s1", "time"))));
        // Elsewhere it is the group that places.
        Assert.Equal("", Lying(Begun.Given(Ines, new AddCard("w", "s1", "a", "Un banc", "causes"))));
    }

    [Fact]
    public void Minutes_tell_a_debate_by_college_and_never_one_that_is_too_small_to_be_said()
    {
        Command[] seats =
        [
            .. Enumerable.Range(0, 5).Select(i => new TakeSeat($"r{i}", "w", "persons", null, false)), .. Enumerable.Range(0, 5).Select(i => new TakeSeat($"p{i}", "w", "professionals", null, false)),
            .. Enumerable.Range(0, 4).Select(i => new TakeSeat($"a{i}", "w", "associations", null, false)), new TakeSeat("elu", "w", "elected", null, false),
        ];
        var debate = Story.Running(Debate, new InstructionStep()).Given(Person.Door, seats).Given(Ana, new ShowContent("w", "s1", true))
            .Given(Person.Seat("elu"), new AddCard("w", "s1", "c1", "Cela coûte", "for"))
            .Given(Person.Seat("p0"), new AddCard("w", "s1", "c2", "Nous savons faire", "for"))
            .Given(Person.Seat("r0"), new AddCard("w", "s1", "c3", "On se connaît", "for"));
        var told = Assert.IsType<FrameFilled>(Minutes.Of(debate.Project, "w")!.Steps[0].Content);
        Assert.Equal(["Pour", "Contre", "À quelles conditions"], told.Places.Select(place => place.Title));
        string Label(string college) => debate.Project.Participants.College(college)!.Label;
        Assert.Equal(
            [new MinutesCard("On se connaît", false, null, Label("persons")), new("Nous savons faire", false, null, Label("professionals")), new("Cela coûte", false, null)], told.Places[0].Cards);
        // Where the group places cards together, no college is told.
        var columns = Story.Running(Tree with { Form = FrameForm.Columns }).Given(Person.Door, seats).Given(Ana, new ShowContent("w", "s1", true), new DictateCard("w", "s1", "d", "Un banc", "persons", "causes"));
        Assert.Null(Assert.IsType<FrameFilled>(Minutes.Of(columns.Project, "w")!.Steps[0].Content).Places[2].Cards[0].College);
    }

    [Fact]
    public void The_four_questions_of_the_mandate_are_ready_to_be_debated()
    {
        Assert.Equal(4, Debates.All.Select(debate => debate.Question).Distinct().Count());
        for (var i = 0; i < 4; i++)
        {
            var planned = Story.Founded.Given(Ana, new PlanWorkshop("w", Story.Card, $"debate{i + 1}"));
            var frame = planned.Workshop.Steps.Find(step => step.Content is FrameContent)!;
            Assert.Equal(Debates.All[i].Question, frame.Plan.Instruction);
            Assert.Equal(["Pour", "Contre", "À quelles conditions"], ((FrameStep)frame.Plan.Kind).Places.Select(place => place.Title));
            Assert.Equal(FrameForm.Debate, ((FrameStep)frame.Plan.Kind).Form);
        }
    }

    [Theory]
    [InlineData("problemTree")]
    [InlineData("strengths")]
    [InlineData("debate1")]
    [InlineData("debate4")]
    public void A_template_places_cards_and_votes_on_them(string template)
    {
        var planned = Story.Founded.Given(Ana, new PlanWorkshop("w", Story.Card, template));
        var frame = planned.Workshop.Steps.Find(step => step.Content is FrameContent)!;
        Assert.Null(frame.Plan.Check(planned.Project));
        Assert.Equal(Visibility.ShownAtOnce, frame.Plan.Visibility);
    }

    private static FrameContent Content(Story story, string step = "s1") => (FrameContent)story.Step(step).Content;

    /// <summary>Where each card lies, and after &lt; what it hangs from.</summary>
    private static string Lying(Story story) =>
        string.Join(' ', Content(story).Placed.Select(card => $"{card.CardId}@{card.PlaceId}{(card.UnderId is null ? "" : $"<{card.UnderId}")}"));

    private static CardItem Card(Story story, Audience audience, string id) => Shown.Items<CardItem>(story.Project, audience).Single(card => card.Id == id);

    private static OwnStepItem Own(Story story, string seat) =>
        (OwnStepItem)ProjectView.Own(story.Project, seat, 1).Single(entry => entry is { Room: ViewRooms.OwnSteps, Key: "s1" }).Render();

    [Theory]
    [InlineData(FrameSource.Obstacles)]
    [InlineData(FrameSource.Levers)]
    [InlineData(FrameSource.Needs)]
    public void What_leaves_the_assessment_leaves_the_table_and_is_not_poured_again(FrameSource source)
    {
        Command add = source switch
        {
            FrameSource.Obstacles => new AddObstacle("bus", new(ObstacleFamily.LegalFramework, null, null, ObstacleBasis.Observed, "Pas de bus.", null), new()),
            FrameSource.Levers => new AddLever("bus", new(LeverCategory.PowerToAct, "Un bus de plus.", null, null, null), new()),
            _ => new AddNeed("bus", "Un bus le soir", 40, "hiver"),
        };
        Command withdraw = source switch
        {
            FrameSource.Obstacles => new WithdrawObstacle("bus"),
            FrameSource.Levers => new WithdrawLever("bus"),
            _ => new WithdrawNeed("bus"),
        };
        var story = Story.Planned(Tree with { Source = source }, new InstructionStep()).Given(Ana, add, new GoToStep("w", "s1"), new ShowContent("w", "s1", true), new PlaceCard("w", "s1", "bus", "causes"));
        Assert.Equal("bus@causes", Lying(story));
        var gone = story.Given(Ana, withdraw);
        Assert.Equal("", Lying(gone));
        gone.When(Ana, new PourCards("w", "s1", ["bus"], new AsAssets())).ThenRefused(Refusal.CardUnknown);
        gone.When(Ana, new TakeCards("w", "s1")).ThenNothing();
        // The minutes of a workshop that has ended say what was on the table.
        var ended = story.Given(Ana, new CloseWorkshop("w", true)).Given(Ana, withdraw);
        Assert.NotNull(((FrameContent)ended.Step("s1").Content).Find("bus"));
    }
}
