namespace CoConstruction.Domain.Tests;

/// <summary>Harvested outcomes: who does what otherwise, and what somebody outside says of it.</summary>
public sealed class OutcomesTests
{
    private static readonly Person Rose = Person.Rose;
    private static readonly OutcomeCard Card = new("La mairie ouvre la salle sans réservation.", "Le service des salles", "Les habitants ont tenu un registre.", "On s’y retrouve.", OutcomeBasis.Observed)
    {
        SourceRoles = ["Animatrice du centre social"],
    };

    private static Story Harvested => Story.Founded.Given(Rose, new WriteOutcome("o", Card));

    [Fact]
    public void An_outcome_says_who_does_what_otherwise_how_and_why_it_matters()
    {
        foreach (var part in (OutcomeCard[])[Card with { WhatChanged = "" }, Card with { WhoChanged = "" }, Card with { Contribution = "" }, Card with { Significance = "" }])
        {
            Story.Founded.When(Rose, new WriteOutcome("o", part)).ThenRefused(Refusal.TextMissing);
        }

        Story.Founded.When(Rose, new WriteOutcome("o", Card with { WhoChanged = "M. Martin, gardien" })).ThenRefused(Refusal.NamesSomebody);
        Story.Founded.When(Rose, new WriteOutcome("o", Card with { SourceRoles = ["Mme Diallo"] })).ThenRefused(Refusal.NamesSomebody);
        Harvested.When(Rose, new WriteOutcome("o", Card)).ThenNothing();
    }

    [Fact]
    public void It_is_linked_to_what_is_there_and_to_nothing_that_went()
    {
        Harvested.When(Rose, new WriteOutcome("o", Card with { Links = new() { ActionIds = ["a"] } })).ThenRefused(Refusal.ActionUnknown);
        Harvested.When(Rose, new WriteOutcome("o", Card with { Links = new() { StoryIds = ["s"] } })).ThenRefused(Refusal.StoryUnknown);
        var linked = Harvested.Given(Rose, new TellStory("s", new("Titre", "Ce qui a changé", "Les voisins"), new()), new WriteOutcome("o", Card with { Links = new() { StoryIds = ["s"] } }));
        Assert.Equal(["s"], Item(linked).Links.StoryIds);
        Assert.Empty(Item(linked.Given(Rose, new WithdrawStory("s"))).Links.StoryIds);
    }

    [Fact]
    public void Whoever_confirms_it_is_none_of_those_who_told_it()
    {
        Harvested.When(Rose, new SubstantiateOutcome("o", "c", "animatrice du centre social ", OutsideVerdict.Agrees, "C’est vrai.")).ThenRefused(Refusal.SourceNotOutside);
        Harvested.When(Rose, new SubstantiateOutcome("none", "c", "Directeur d’école", OutsideVerdict.Agrees, "C’est vrai.")).ThenRefused(Refusal.OutcomeUnknown);
        Harvested.When(Rose, new SubstantiateOutcome("o", "c", "Directeur d’école", OutsideVerdict.Partly, "")).ThenRefused(Refusal.TextMissing);
        var said = Harvested.Given(Rose, new SubstantiateOutcome("o", "c", "Directeur d’école", OutsideVerdict.Partly, "Le lundi seulement."));
        Assert.Equal(("Directeur d’école", OutsideVerdict.Partly, "Le lundi seulement.", false), Said(said));
        Assert.Empty(Item(said.Given(Rose, new RemoveConfirmation("o", "c"))).Confirmations);
    }

    [Fact]
    public void What_was_confirmed_of_former_words_says_so_once_the_outcome_says_something_else()
    {
        var said = Harvested.Given(Rose, new SubstantiateOutcome("o", "c", "Directeur d’école", OutsideVerdict.Agrees, "C’est vrai."));
        Assert.False(Said(said.Given(Rose, new WriteOutcome("o", Card with { SourceRoles = ["Médiatrice"] }))).OfFormer);
        Assert.True(Said(said.Given(Rose, new WriteOutcome("o", Card with { WhatChanged = "La mairie ouvre toutes les salles." }))).OfFormer);
    }

    [Fact]
    public void Stories_outcomes_and_counts_go_out_and_come_in_again()
    {
        var story = FeltTests.Answered(5).Given(Rose,
            new WriteOutcome("o", Card), new SubstantiateOutcome("o", "c", "Directeur d’école", OutsideVerdict.Agrees, "C’est vrai."),
            new NameChangeDomains([new("ties", "Les liens")]), new TellStory("s", new("Titre", "Ce qui a changé", "Les voisins", "Depuis mai", "ties"), new("persons")));
        var file = ProjectFileWriter.Write(story.Project);
        var read = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(file)).File;
        var again = read.Events.Aggregate(new Project(read.ProjectId), (project, happened) => project.Evolve(happened));
        Assert.Equal(file, ProjectFileWriter.Write(again));
        Assert.Equal(5, again.Evaluation.Felt.Lines.Single().Total);
        Assert.Equal("Ce qui a changé", again.Evaluation.Stories.All["s"].Words.WhatChanged.Text);
        Assert.Equal("C’est vrai.", again.Evaluation.Outcomes.All["o"].Confirmations.Single().Words.Text);
    }

    private static OutcomeItem Item(Story story) => Shown.Items<OutcomeItem>(story.Project, Audience.Observer).Single();

    private static (string Role, OutsideVerdict Verdict, string? Words, bool OfFormer) Said(Story story) =>
        Item(story).Confirmations.Single() is var one ? (one.Role, one.Verdict, one.Words, one.OfFormerWords) : default;
}
