namespace CoConstruction.Domain.Tests;

/// <summary>What people leave in each kind of step.</summary>
public sealed class StepsTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines"), Idir = Person.Seat("idir"), Paul = Person.Seat("paul");

    private static readonly Story Collecting = Story.Running(new CollectStep(2), new GroupingStep(), new InstructionStep());

    private static readonly Story Grouping = Collecting
        .Given(Ines, new AddIdea("w", "s1", "bench", "Un banc"), new AddIdea("w", "s1", "tree", "Un arbre"))
        .Given(Idir, new AddIdea("w", "s1", "shade", "De l'ombre"))
        .Given(Ana, new ShowContent("w", "s1", true), new GoToStep("w", "s2"), new ShowContent("w", "s2", true));

    [Fact]
    public void An_idea_is_trimmed_and_kept_with_its_college() =>
        Collecting.When(Ines, new AddIdea("w", "s1", "i", " Un banc "))
            .Then(new IdeaAdded("w", "s1", new Idea("i", new PersonalText("ines", "Un banc"), IdeaOrigin.Written, "ines", "persons", Collecting.Now)));

    [Fact]
    public void An_idea_sent_twice_is_one_idea() =>
        Collecting.Given(Ines, new AddIdea("w", "s1", "i", "Un banc")).ThenAgainChangesNothing(Ines, new AddIdea("w", "s1", "i", "Un banc"));

    [Fact]
    public void Ideas_are_refused_beyond_the_limit_without_words_too_long_or_out_of_step()
    {
        var two = Collecting.Given(Ines, new AddIdea("w", "s1", "i", "Un banc"), new AddIdea("w", "s1", "j", "Un arbre"));
        two.When(Ines, new AddIdea("w", "s1", "k", "De l'ombre")).ThenRefused(Refusal.IdeaLimitReached);
        two.When(Idir, new AddIdea("w", "s1", "k", "De l'ombre")).ThenDone();
        two.Given(Ines, new WithdrawIdea("w", "s1", "i")).When(Ines, new AddIdea("w", "s1", "k", "De l'ombre")).ThenDone();
        Collecting.When(Ines, new AddIdea("w", "s1", "k", "  ")).ThenRefused(Refusal.TextMissing);
        Collecting.When(Ines, new AddIdea("w", "s1", "k", new string('a', 601))).ThenRefused(Refusal.TextTooLong);
        Collecting.When(Ines, new AddIdea("w", "s1", "trop de mots", "Un banc")).ThenRefused(Refusal.IdTaken);
        Collecting.When(Person.Seat("nobody"), new AddIdea("w", "s1", "k", "Un banc")).ThenRefused(Refusal.SeatUnknown);
        Collecting.Given(Ana, new GoToStep("w", "s3")).When(Ines, new AddIdea("w", "s1", "k", "Un banc")).ThenRefused(Refusal.StepNotOpen);
    }

    [Fact]
    public void One_takes_back_ones_own_idea_and_nobody_elses()
    {
        var story = Collecting.Given(Ines, new AddIdea("w", "s1", "i", "Un banc"));
        story.When(Idir, new WithdrawIdea("w", "s1", "i")).ThenRefused(Refusal.IdeaUnknown);
        story.When(Ines, new WithdrawIdea("w", "s1", "i")).Then(new IdeaWithdrawn("w", "s1", "i")).When(Ines, new WithdrawIdea("w", "s1", "i")).ThenNothing();
        story.Given(Ana, new GoToStep("w", "s3")).When(Ines, new WithdrawIdea("w", "s1", "i")).ThenRefused(Refusal.StepNotOpen);
    }

    [Fact]
    public void Only_the_colleges_of_a_step_act_in_it()
    {
        var story = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(new CollectStep(), "Entre habitants") { ActingColleges = ["persons"] }), new GoToStep("w", "s1"))
            .Given(Person.Door, new TakeSeat("ines", "w", "persons", null, false), new TakeSeat("paul", "w", "professionals", null, false));
        story.When(Ines, new AddIdea("w", "s1", "i", "Un banc")).ThenDone();
        story.When(Paul, new AddIdea("w", "s1", "j", "Un guichet")).ThenRefused(Refusal.NotYourTurn);
    }

    [Fact]
    public void The_team_types_what_is_dictated_without_limit_and_without_a_seat()
    {
        var story = Collecting.Given(Cleo, [.. Enumerable.Range(0, 5).Select(i => new DictateIdea("w", "s1", $"d{i}", "Un banc", "persons"))]);
        Assert.All(((CollectContent)story.Step("s1").Content).Ideas, idea => Assert.Equal((IdeaOrigin.Dictated, null, "persons"), (idea.Origin, idea.SeatId, idea.CollegeId)));
        story.When(Cleo, new DictateIdea("w", "s1", "d0", "Un banc", null)).ThenRefused(Refusal.IdTaken);
        story.When(Cleo, new DictateIdea("w", "s1", "x", "Un banc", "martians")).ThenRefused(Refusal.CollegeUnknown);
        story.Given(Ana, new GoToStep("w", "s3")).When(Cleo, new DictateIdea("w", "s1", "x", "Un banc", null)).ThenDone();
        Story.Running(new InstructionStep(), new CollectStep()).When(Cleo, new DictateIdea("w", "s2", "x", "Un banc", null)).ThenRefused(Refusal.StepNotOpen);
    }

    [Fact]
    public void A_hidden_idea_is_kept_for_the_team_and_shown_again_when_it_says_so()
    {
        var hidden = Grouping.When(Cleo, new HideIdea("w", "s1", "bench", true)).Then(new IdeaHidden("w", "s1", "bench", true));
        hidden.When(Cleo, new HideIdea("w", "s1", "bench", true)).ThenNothing();
        hidden.When(Cleo, new HideIdea("w", "s1", "nothing", true)).ThenRefused(Refusal.IdeaUnknown);
        Assert.Equal(2, Shown.Items<IdeaItem>(hidden.Project, Audience.Participant).Count());
        Assert.Equal(3, Shown.Items<IdeaItem>(hidden.Project, Audience.Team).Count());
        Assert.Equal(1, Shown.Items<StepItem>(hidden.Project, Audience.Participant).First().HiddenIdeas);
        Assert.Equal(3, Shown.Items<IdeaItem>(hidden.Given(Ana, new HideIdea("w", "s1", "bench", false)).Project, Audience.Participant).Count());
    }

    [Fact]
    public void Ideas_put_together_stay_as_they_were_left()
    {
        var story = Grouping.When(Cleo, new PutTogether("w", "s2", "g", "tree", "shade")).Then(new IdeasPutTogether("w", "s2", "g", ["tree", "shade"]));
        story.When(Cleo, new PutTogether("w", "s2", "g", "tree", "shade")).ThenNothing();
        Assert.Equal(Written(Grouping), Written(story));
        var three = story.When(Ana, new PutTogether("w", "s2", "unused", "bench", "g")).Then(new IdeasPutTogether("w", "s2", "g", ["bench", "tree", "shade"]));
        var named = three.Given(Ana, new NameGroup("w", "s2", "g", " Au frais "));
        Assert.Equal("Au frais", named.Project.Group("g")!.Name);
        named.When(Ana, new NameGroup("w", "s2", "g", "Au frais")).ThenNothing();
        var without = named.Given(Ana, new TakeOut("w", "s2", "bench"));
        without.When(Ana, new TakeOut("w", "s2", "bench")).ThenNothing();
        Assert.Equal(["tree", "shade"], without.Project.Group("g")!.IdeaIds);
        Assert.Equal(Written(Grouping), Written(without));

        static string Written(Story story) => JsonSerializer.Serialize(story.Step("s1").Content, Contract.Json);
    }

    [Fact]
    public void Undoing_takes_back_gesture_by_gesture_to_the_first()
    {
        var story = Grouping.Given(Ana,
            new PutTogether("w", "s2", "g", "tree", "shade"), new NameGroup("w", "s2", "g", "Au frais"), new PutTogether("w", "s2", "h", "g", "bench"), new TakeOut("w", "s2", "tree"));
        var groups = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            story = story.Given(Ana, new UndoGrouping("w", "s2"));
            groups.Add(string.Join(' ', ((GroupingContent)story.Step("s2").Content).Groups.Select(group => $"{group.Name}:{string.Join(',', group.IdeaIds)}")));
        }

        Assert.Equal(["Au frais:tree,shade,bench", "Au frais:tree,shade", ":tree,shade", ""], groups);
        story.When(Ana, new UndoGrouping("w", "s2")).ThenRefused(Refusal.NothingToUndo);
    }

    [Fact]
    public void Thirty_gestures_can_be_undone_and_the_groups_stay()
    {
        var story = Grouping.Given(Ana, new PutTogether("w", "s2", "g", "tree", "shade"));
        story = story.Given(Ana, [.. Enumerable.Range(0, 40).Select(i => new NameGroup("w", "s2", "g", $"Nom {i}"))]);
        story = story.Given(Ana, [.. Enumerable.Repeat(new UndoGrouping("w", "s2"), 30)]);
        Assert.Equal("Nom 9", story.Project.Group("g")!.Name);
        story.When(Ana, new UndoGrouping("w", "s2")).ThenRefused(Refusal.NothingToUndo);
    }

    [Fact]
    public void Putting_together_refuses_what_is_unknown_hidden_the_same_or_taken()
    {
        Grouping.When(Ana, new PutTogether("w", "s2", "g", "tree", "tree")).ThenRefused(Refusal.SameThing);
        Grouping.When(Ana, new PutTogether("w", "s2", "g", "tree", "nothing")).ThenRefused(Refusal.IdeaUnknown);
        Grouping.When(Ana, new PutTogether("w", "s2", "un groupe", "tree", "shade")).ThenRefused(Refusal.IdTaken);
        Grouping.When(Ana, new PutTogether("w", "s2", "bench", "tree", "shade")).ThenRefused(Refusal.IdTaken);
        Grouping.When(Ana, new NameGroup("w", "s2", "g", "Au frais")).ThenRefused(Refusal.GroupUnknown);
        Grouping.Given(Ana, new ShowContent("w", "s1", false)).When(Ana, new PutTogether("w", "s2", "g", "tree", "shade")).ThenRefused(Refusal.IdeasStillHidden);
        Story.Running(new CollectStep(), new GroupingStep()).When(Ana, new PutTogether("w", "s2", "g", "tree", "shade")).ThenRefused(Refusal.StepNotOpen);
        Story.Running(new GroupingStep()).When(Ana, new PutTogether("w", "s1", "g", "tree", "shade")).ThenRefused(Refusal.StepUnknown);
    }

    [Fact]
    public void A_new_group_never_takes_the_place_of_another()
    {
        var story = Grouping.Given(Cleo, new DictateIdea("w", "s1", "water", "Une fontaine", null), new PutTogether("w", "s2", "g", "tree", "shade"));
        story.When(Ana, new PutTogether("w", "s2", "g", "bench", "water")).ThenRefused(Refusal.IdTaken);
    }

    [Fact]
    public void Each_tells_one_mood_and_may_change_it()
    {
        var story = Story.Running(new MoodStep());
        var told = story.When(Ines, new TellMood("w", "s1", Mood.Rain, " fatiguée ")).Then(new MoodTold("w", "s1", "ines", Mood.Rain, new PersonalText("ines", "fatiguée")));
        told.When(Ines, new TellMood("w", "s1", Mood.Rain, "fatiguée")).ThenNothing();
        Assert.Equal(1, told.Given(Ines, new TellMood("w", "s1", Mood.Sun, null)).Step("s1").Content.Answered);
        story.When(Ines, new TellMood("w", "s1", Mood.Happy, null)).ThenRefused(Refusal.MarkUnknown);
        story.When(Ines, new TellMood("w", "s1", Mood.Sun, new string('a', 61))).ThenRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void Raised_hands_are_added_to_the_moods_of_phones_and_replace_the_count_before()
    {
        var hands = ImmutableSortedDictionary<Mood, int>.Empty.Add(Mood.Sun, 4);
        var story = Story.Running(new MoodStep()).Given(Ines, new TellMood("w", "s1", Mood.Sun, "bien"))
            .Given(Ana, new CountMoods("w", "s1", "persons", hands.SetItem(Mood.Sun, 9)), new CountMoods("w", "s1", "persons", hands));
        Assert.Null(Shown.Items<StepItem>(story.Project, Audience.Participant).Single().Result);
        var result = Assert.IsType<MoodResult>(Shown.Items<StepItem>(story.Given(Ana, new ShowContent("w", "s1", true)).Project, Audience.Participant).Single().Result);
        Assert.Equal((5, 5), (result.People, result.Counts[Mood.Sun]));
        var shown = story.Given(Person.Seat("idir"), new TellMood("w", "s1", Mood.Sun, "bien")).Given(Ana, new ShowContent("w", "s1", true));
        Assert.Empty(Shown.Items<WordItem>(story.Project, Audience.Team));
        Assert.Equal([new WordItem("w", "s1", "bien", 2)], Shown.Items<WordItem>(shown.Project, Audience.Participant));
        story.When(Ana, new CountMoods("w", "s1", "martians", hands)).ThenRefused(Refusal.CollegeUnknown);
        story.When(Ana, new CountMoods("w", "s1", "persons", hands.SetItem(Mood.Sun, -1))).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Ana, new CountMoods("w", "s1", "persons", hands.SetItem(Mood.Happy, 1))).ThenRefused(Refusal.MarkUnknown);
        story.ThenAgainChangesNothing(Ana, new CountMoods("w", "s1", "persons", hands));
    }

    [Fact]
    public void The_group_sees_how_many_moved_never_who()
    {
        var hands = ImmutableSortedDictionary<Stance, int>.Empty.Add(Stance.Doubt, 3);
        var story = Story.Running(new PositionStep("On respire mieux."))
            .Given(Ines, new TakePosition("w", "s1", Stance.Agree)).Given(Idir, new TakePosition("w", "s1", Stance.Doubt))
            .Given(Ines, new TakePosition("w", "s1", Stance.Disagree)).Given(Ana, new CountPositions("w", "s1", "persons", hands), new ShowContent("w", "s1", true));
        var result = Assert.IsType<PositionResult>(Shown.Items<StepItem>(story.Project, Audience.Participant).Single().Result);
        Assert.Equal((5, 1, 4), (result.People, result.Moved, result.Counts[Stance.Doubt]));
        story.When(Ines, new TakePosition("w", "s1", Stance.Disagree)).ThenNothing();
        Assert.Equal(0, ((PositionContent)story.Given(Ines, new TakePosition("w", "s1", Stance.Agree)).Step("s1").Content).Moved);
        story.When(Ana, new CountPositions("w", "s1", "martians", hands)).ThenRefused(Refusal.CollegeUnknown);
        story.When(Ana, new CountPositions("w", "s1", "persons", hands.SetItem(Stance.Doubt, -1))).ThenRefused(Refusal.NumberOutOfRange);
        story.When(Person.Seat("nobody"), new TakePosition("w", "s1", Stance.Agree)).ThenRefused(Refusal.SeatUnknown);
    }
}
