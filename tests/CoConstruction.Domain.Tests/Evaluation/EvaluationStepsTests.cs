namespace CoConstruction.Domain.Tests;

/// <summary>Evaluating together in a workshop: a panel that chooses a story, tables that write a scale.</summary>
public sealed class EvaluationStepsTests
{
    private static readonly Person Ana = Person.Ana, Ines = Person.Seat("ines"), Idir = Person.Seat("idir"), Paul = Person.Seat("paul");
    private static readonly DateOnly Day = DateOnly.FromDateTime(Story.Start.UtcDateTime);
    private static readonly ImmutableList<string> Words = ["Je regarde", "Je viens", "Je propose", "J’organise"];
    private static readonly IndicatorDefinition Place = new(
        "Place prise", null, IndicatorKind.Quantitative, IndicatorFocus.Process, Criterion.PowerToAct, "Quelle place prend-on ?", null, null, null, null, null, null, null, null);

    private static Story Panel(params string[] colleges) => Story.Running(new InstructionStep())
        .Given(Ines, new TellStory("kitchen", new("La cuisine", "On se parle.", "Les voisins"), new()), new TellStory("bus", new("Le bus", "Il passe le soir.", "Les jeunes"), new()))
        .Given(Ana, new PlanStoryRound("r", new("Le printemps", Day, Day)), new HandStoriesOver("r"))
        .Given(Ana, new AddStep("w", "p", new StepPlan(new StoriesStep(), "Récits") { ActingColleges = [.. colleges] }), new GoToStep("w", "p"));

    private static Story Tables => Story.Running(new InstructionStep()).Given(Person.Rose, new ChooseIndicator("i", Place))
        .Given(Ana, new AddStep("w", "e", new StepPlan(new ScaleStep("i"), "Échelle")), new GoToStep("w", "e"));

    [Fact]
    public void The_panel_of_the_college_that_acts_receives_every_story_of_the_latest_round()
    {
        var panel = Shown.Items<PanelItem>(Panel("persons").Project, Audience.Participant).Single();
        Assert.Equal(("r", "persons"), (panel.RoundId, panel.CollegeId));
        Assert.Equal(["La cuisine", "Le bus"], panel.Stories.Select(story => story.Title));
        Assert.Empty(Shown.Items<PanelItem>(Panel().Project, Audience.Participant).Single().Stories);
        Assert.Equal(["La cuisine"], Shown.Items<PanelItem>(
            Panel().Given(Ana, new ChooseStory("r", "persons", "kitchen", "Parce que.")).Project, Audience.Screen("w")).Single().Stories.Select(story => story.Title));
    }

    [Fact]
    public void Each_says_which_story_matters_most_and_the_group_sees_how_many_once_it_is_shown()
    {
        var story = Panel("persons").Given(Ines, new PointAtStory("w", "p", "bus")).Given(Idir, new PointAtStory("w", "p", "bus"));
        story.When(Paul, new PointAtStory("w", "p", "bus")).ThenRefused(Refusal.NotYourTurn);
        story.When(Ines, new PointAtStory("w", "p", "none")).ThenRefused(Refusal.StoryElsewhere);
        story.When(Ines, new PointAtStory("w", "p", "bus")).ThenNothing();
        Assert.Null(Shown.Items<StepItem>(story.Project, Audience.Participant).Single(step => step.Id == "p").Result);
        var shown = story.Given(Ines, new PointAtStory("w", "p", null)).Given(Ana, new ShowContent("w", "p", true));
        var result = Assert.IsType<StoriesResult>(Shown.Items<StepItem>(shown.Project, Audience.Participant).Single(step => step.Id == "p").Result);
        Assert.Equal((1, 1), (result.People, result.Counts["bus"]));
    }

    [Fact]
    public void What_the_panel_chose_and_why_is_read_in_the_step_and_by_whoever_told_it()
    {
        var chosen = Panel("persons").Given(Ana, new ChooseStory("r", "persons", "bus", "Il a changé nos soirées."));
        Assert.Equal(("bus", "Il a changé nos soirées."), Shown.Items<PanelItem>(chosen.Project, Audience.Screen("w")).Single().Choice is { } choice ? (choice.StoryId, choice.Why) : default);
        var withdrawn = chosen.Given(Ines, new WithdrawStory("bus"));
        Assert.Null(Shown.Items<PanelItem>(withdrawn.Project, Audience.Screen("w")).Single().Stories.Single(story => story.Id == "bus").Title);
    }

    [Fact]
    public void A_table_writes_four_levels_in_its_own_words()
    {
        Tables.When(Ines, new ProposeScale("w", "e", Words.RemoveAt(0))).ThenRefused(Refusal.NumberOutOfRange);
        Tables.When(Ines, new ProposeScale("w", "e", Words.SetItem(0, " "))).ThenRefused(Refusal.TextMissing);
        Tables.When(Ines, new ProposeScale("w", "e", Words.SetItem(0, "Comme Mme Roux"))).ThenRefused(Refusal.NamesSomebody);
        var written = Tables.Given(Ines, new ProposeScale("w", "e", Words)).Given(Idir, new ProposeScale("w", "e", Words.SetItem(3, "Je décide")));
        Assert.Empty(Scale(written).Proposals);
        Assert.Equal(2, Scale(written.Given(Ana, new ShowContent("w", "e", true))).Proposals.Count);
        Assert.Empty(Scale(written.Given(Ines, new ProposeScale("w", "e", [])).Given(Idir, new ProposeScale("w", "e", [])).Given(Ana, new ShowContent("w", "e", true))).Proposals);
    }

    [Fact]
    public void The_scale_that_the_group_keeps_becomes_the_indicators_for_the_next_review()
    {
        var kept = Tables.Given(Ana, new KeepScale("w", "e", Words));
        var indicator = kept.Project.ActionPlan.Indicators["i"].Definition;
        Assert.Equal((IndicatorKind.Qualitative, true), (indicator.Kind, indicator.BuiltInWorkshop));
        Assert.Equal([new(1, "Je regarde"), new(2, "Je viens"), new(3, "Je propose"), new IndicatorLevel(4, "J’organise")], indicator.Levels);
        Assert.Equal(Words, Scale(kept).Kept);
        kept.When(Ana, new KeepScale("w", "e", Words)).ThenNothing();
        Tables.Given(Ana, new ChangeStep("w", "e", new StepPlan(new ScaleStep(), "Échelle"))).When(Ana, new KeepScale("w", "e", Words)).ThenRefused(Refusal.IndicatorUnknown);
    }

    [Fact]
    public void What_was_written_for_one_indicator_or_round_is_not_taken_for_another()
    {
        Tables.Given(Ines, new ProposeScale("w", "e", Words)).When(Ana, new ChangeStep("w", "e", new StepPlan(new ScaleStep("j"), "Échelle"))).ThenRefused(Refusal.StepHasContent);
        Panel("persons").Given(Ines, new PointAtStory("w", "p", "bus")).When(Ana, new ChangeStep("w", "p", new StepPlan(new StoriesStep("q"), "Récits"))).ThenRefused(Refusal.StepHasContent);
    }

    [Fact]
    public void Minutes_tell_what_a_panel_chose_and_the_scale_that_was_kept()
    {
        var chosen = Panel("persons").Given(Ana, new ChooseStory("r", "persons", "bus", "Il a changé nos soirées."));
        Assert.Equal(new StoryKept("Personnes concernées et habitants", true, "Le bus", "Il a changé nos soirées."), Told(chosen, "Récits"));
        Assert.IsType<NothingKept>(Told(Panel("persons"), "Récits"));
        var kept = Assert.IsType<ScaleWritten>(Told(Tables.Given(Ana, new KeepScale("w", "e", Words)), "Échelle"));
        Assert.Equal(("Place prise", 4), (kept.Indicator, kept.Levels.Count));
    }

    private static MinutesContent Told(Story story, string step) => Minutes.Of(story.Project, "w")!.Steps.Single(one => one.Title == step).Content;

    private static ScaleItem Scale(Story story) => Shown.Items<ScaleItem>(story.Project, Audience.Participant).Single();
}
