namespace CoConstruction.Domain.Tests;

/// <summary>Change stories: told by anybody, chosen by panels that write why, taken back by whoever told them.</summary>
public sealed class ChangeStoriesTests
{
    private static readonly DateOnly Day = DateOnly.FromDateTime(Story.Start.UtcDateTime);
    private static readonly StoryCard Kitchen = new("La cuisine du mercredi", "On mange ensemble, et on se parle.", "Les familles de l’immeuble", "Depuis l’hiver");
    private static readonly StoryRoundCard Spring = new("Le printemps", Day, Day.AddDays(90));
    private static readonly Person Ana = Person.Ana, Rose = Person.Rose, Ines = Person.Seat("ines"), Paul = Person.Seat("paul");

    private static Story Told => Story.Running(new InstructionStep())
        .Given(Ines, new TellStory("kitchen", Kitchen, new Provenance()))
        .Given(Paul, new TellStory("bus", Kitchen with { Title = "Le bus du soir" }, new Provenance("elected")));

    private static Story Handed => Told.Given(Ana, new PlanStoryRound("r", Spring), new HandStoriesOver("r"));

    private static Story Chosen => Handed
        .Given(Rose, new ChooseStory("r", "persons", "kitchen", "On y vient sans rendez-vous."))
        .Given(Rose, new ChooseStory("r", "professionals", "bus", "Il a changé nos horaires."));

    [Fact]
    public void A_story_comes_from_a_college_and_may_be_passed_on_for_another_one() => Assert.Equal(
        [new Provenance("persons"), new Provenance("elected", "professionals")],
        new[] { "kitchen", "bus" }.Select(id => Told.Project.Evaluation.Stories.All[id].From));

    [Fact]
    public void A_story_that_names_somebody_is_held_until_its_teller_has_read_it_again()
    {
        var named = Kitchen with { WhatChanged = "Mme Bernard a ouvert la salle." };
        Told.When(Ines, new TellStory("s", named, new())).ThenRefused(Refusal.NamesSomebody);
        Told.When(Ines, new TellStory("s", named, new(), NamesNobody: true)).ThenDone();
        Told.When(Ines, new TellStory("s", Kitchen with { Title = "1 85 05 78 006 084 36" }, new(), NamesNobody: true)).ThenRefused(Refusal.LooksLikeNir);
    }

    [Fact]
    public void A_story_says_what_changed_and_for_whom_in_a_domain_that_the_group_chose()
    {
        Told.When(Ines, new TellStory("s", Kitchen with { ForWhom = " " }, new())).ThenRefused(Refusal.TextMissing);
        Told.When(Ines, new TellStory("s", Kitchen with { DomainId = "ties" }, new())).ThenRefused(Refusal.DomainUnknown);
        var named = Told.Given(Rose, new NameChangeDomains([new("ties", "Les liens")])).Given(Ines, new TellStory("s", Kitchen with { DomainId = "ties" }, new()));
        named.When(Rose, new NameChangeDomains([])).ThenRefused(Refusal.DomainInUse);
        named.Given(Ines, new WithdrawStory("s")).When(Rose, new NameChangeDomains([])).ThenDone();
    }

    [Fact]
    public void Nobody_tells_more_than_fifty()
    {
        var full = Enumerable.Range(0, 49).Aggregate(Told, (story, i) => story.Given(Ines, new TellStory($"s{i}", Kitchen, new())));
        full.When(Ines, new TellStory("more", Kitchen, new())).ThenRefused(Refusal.TooMany);
        // Telling and taking back for ever would fill the project all the same.
        full.Given(Ines, new WithdrawStory("s1")).When(Ines, new TellStory("more", Kitchen, new())).ThenRefused(Refusal.TooMany);
        full.When(Paul, new TellStory("more", Kitchen, new())).ThenDone();
    }

    [Fact]
    public void Before_the_panels_have_it_its_teller_and_the_team_alone_read_it()
    {
        var project = Told.Project;
        Assert.Equal(2, Shown.Items<StoryItem>(project, Audience.Team).Count());
        Assert.Empty(Shown.Items<StoryItem>(project, Audience.Observer));
        Assert.Equal(["kitchen"], OnPhone(project, "ines").Select(story => story.Id));
        Assert.True(OnPhone(project, "ines").Single().Mine);
        Assert.Empty(OnPhone(project, "idir"));
    }

    [Fact]
    public void The_panels_receive_every_story_of_the_days_of_the_round_and_no_other()
    {
        var early = Told.Given(Ana, new PlanStoryRound("r", Spring with { From = Day.AddDays(1) }));
        early.When(Ana, new HandStoriesOver("r")).ThenRefused(Refusal.NoStories);
        early.When(Ana, new PlanStoryRound("r", Spring with { Until = Day.AddDays(-1) })).ThenRefused(Refusal.DatesReversed);
        var round = Told.Given(Ana, new SetStoryAside("bus", "Ce récit parle d’un autre quartier."), new PlanStoryRound("r", Spring), new HandStoriesOver("r")).Project.Evaluation.Stories.Rounds["r"];
        Assert.Equal(["kitchen"], round.StoryIds);
        Assert.Equal(["bus", "kitchen"], OnPhone(Handed.Project, "idir").Select(story => story.Id).Order());
    }

    [Fact]
    public void Who_told_a_story_that_is_kept_from_the_panels_reads_why()
    {
        var aside = Told.Given(Ana, new SetStoryAside("kitchen", "On y reconnaît quelqu’un."));
        var mine = OnPhone(aside.Project, "ines").Single();
        Assert.Equal((StoryState.Aside, "On y reconnaît quelqu’un."), (mine.State, mine.AsideReason));
        aside.When(Ana, new SetStoryAside("bus", " ")).ThenRefused(Refusal.ReasonMissing);
        Assert.Equal(StoryState.Received, OnPhone(aside.Given(Ana, new SetStoryAside("kitchen", null)).Project, "ines").Single().State);
    }

    [Fact]
    public void A_story_that_panels_have_is_not_worded_otherwise_behind_their_back()
    {
        Told.When(Ines, new RewordStory("kitchen", Kitchen with { Title = "La cuisine" })).ThenDone();
        Told.When(Paul, new RewordStory("kitchen", Kitchen)).ThenRefused(Refusal.NotYours);
        Handed.When(Ines, new RewordStory("kitchen", Kitchen with { Title = "La cuisine" })).ThenRefused(Refusal.StoryHandedOver);
        Handed.When(Ana, new PlanStoryRound("r", Spring with { Title = "L’été" })).ThenRefused(Refusal.RoundHandedOver);
    }

    [Fact]
    public void A_panel_chooses_one_or_none_and_always_writes_why()
    {
        Told.Given(Ana, new PlanStoryRound("r", Spring)).When(Rose, new ChooseStory("r", "persons", "kitchen", "Parce que.")).ThenRefused(Refusal.StoriesNotHandedOver);
        Handed.When(Rose, new ChooseStory("r", "persons", "kitchen", " ")).ThenRefused(Refusal.ReasonMissing);
        Handed.When(Rose, new ChooseStory("r", "persons", "other", "Parce que.")).ThenRefused(Refusal.StoryElsewhere);
        Handed.When(Rose, new ChooseStory("r", "nobody", "bus", "Parce que.")).ThenRefused(Refusal.CollegeUnknown);
        Handed.When(Rose, new ChooseStory("r", "persons", "bus", "Mme X l’a bien dit.")).ThenRefused(Refusal.NamesSomebody);
        Handed.When(Rose, new ChooseStory("r", "persons", null, "Aucun ne parle de nous.")).ThenDone().ThenAgainChangesNothing(Rose, new ChooseStory("r", "persons", null, "Aucun ne parle de nous."));
    }

    [Fact]
    public void The_mixed_panel_comes_last_and_chooses_among_what_the_colleges_chose()
    {
        Handed.When(Rose, new ChooseStory("r", null, "bus", "Parce que.")).ThenRefused(Refusal.CollegePanelsFirst);
        Handed.Given(Rose, new ChooseStory("r", "persons", "kitchen", "Parce que.")).When(Rose, new ChooseStory("r", null, "bus", "Parce que.")).ThenRefused(Refusal.StoryElsewhere);
        var mixed = Chosen.Given(Rose, new ChooseStory("r", null, "kitchen", "Cela nous concerne tous."));
        mixed.When(Rose, new ChooseStory("r", "persons", "bus", "Autre chose.")).ThenRefused(Refusal.MixedPanelChose);
        mixed.When(Rose, new TakeBackChoice("r", "persons")).ThenRefused(Refusal.MixedPanelChose);
        mixed.Given(Rose, new TakeBackChoice("r", null)).When(Rose, new ChooseStory("r", "persons", "bus", "Autre chose.")).ThenDone();
    }

    [Fact]
    public void Who_told_a_story_reads_which_panels_chose_it_and_why()
    {
        var mine = OnPhone(Chosen.Project, "ines").Single(story => story.Mine);
        Assert.Equal([new StoryChosenItem("r", "Le printemps", "persons", "On y vient sans rendez-vous.")], mine.Chosen);
    }

    [Fact]
    public void A_story_that_is_taken_back_is_without_a_word_everywhere_and_the_choice_stays()
    {
        var project = Chosen.Given(Ines, new WithdrawStory("kitchen")).Project;
        Assert.All(Shown.Audiences(project).Append(Audience.Team), audience => Assert.DoesNotContain("La cuisine du mercredi", Shown.Text(project, audience), StringComparison.Ordinal));
        Assert.DoesNotContain("La cuisine du mercredi", JsonSerializer.Serialize(project, Contract.Json), StringComparison.Ordinal);
        var left = Shown.Items<StoryItem>(project, Audience.Observer).Single(story => story.Id == "kitchen");
        Assert.Equal((StoryState.Withdrawn, "On y vient sans rendez-vous."), (left.State, left.Chosen.Single().Why));
        Chosen.When(Paul, new WithdrawStory("kitchen")).ThenRefused(Refusal.NotYours);
        Chosen.When(Ana, new WithdrawStory("kitchen")).ThenRefused(Refusal.NotYours);
    }

    [Fact]
    public void Whoever_is_erased_takes_their_stories_with_them() =>
        Chosen.When(Ines, new EraseSeat("ines")).Then(new SeatErased("ines"), new SeatLeft("w", "ines"), new StoryWithdrawn("kitchen"));

    [Fact]
    public void The_words_of_a_story_are_under_no_key_that_is_somebodys()
    {
        // Otherwise a story told under the name of another seat, and taken back, would erase that seat.
        var told = Told.Given(Ines, new TellStory("paul", Kitchen, new())).Project;
        Assert.DoesNotContain(told.Evaluation.Stories.All["paul"].Words.Title.Owner, told.Participants.Seats.Keys);
    }

    [Fact]
    public void A_round_in_which_nobody_chose_may_be_taken_away()
    {
        Handed.When(Ana, new RemoveStoryRound("r")).ThenDone();
        Chosen.When(Ana, new RemoveStoryRound("r")).ThenRefused(Refusal.RoundHandedOver);
    }

    private static IEnumerable<StoryItem> OnPhone(Project project, string seat) =>
        ProjectView.Shelf(project, ViewRooms.Stories, new Reader(Audience.Participant, Role.Participant, seat))!.Select(entry => entry.Render()).OfType<StoryItem>();
}
