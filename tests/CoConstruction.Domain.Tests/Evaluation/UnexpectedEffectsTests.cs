using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>What nobody had expected: anybody tells it, at any time, of no indicator.</summary>
public sealed class UnexpectedEffectsTests
{
    private static readonly Person Ines = Seat("ines"), Idir = Seat("idir");

    [Fact]
    public void A_resident_tells_words_otherwise_and_takes_back_what_nobody_had_expected()
    {
        var story = Story.Running(new InstructionStep()).Given(Ines, new TellUnexpectedEffect("e", "Une épicerie rouvre le mercredi.", new()));
        Assert.Equal(("persons", "ines"), (story.Project.Evaluation.Effects["e"].From.CollegeId, story.Project.Evaluation.Effects["e"].By));
        story.When(Idir, new ChangeUnexpectedEffect("e", "Autre chose")).ThenRefused(Refusal.NotYours);
        story.When(Idir, new WithdrawUnexpectedEffect("e")).ThenRefused(Refusal.NotYours);
        Assert.Equal("L’épicerie rouvre.", story.Given(Ines, new ChangeUnexpectedEffect("e", "L’épicerie rouvre.")).Project.Evaluation.Effects["e"].Text.Text);
        Assert.Empty(story.Given(Ines, new WithdrawUnexpectedEffect("e")).Project.Evaluation.Effects);
        Assert.Empty(story.Given(Ana, new WithdrawUnexpectedEffect("e")).Project.Evaluation.Effects);
    }

    [Fact]
    public void Only_its_author_is_told_that_it_is_theirs_and_nobody_who_they_are()
    {
        var project = Story.Running(new InstructionStep()).Given(Ines, new TellUnexpectedEffect("e", "Une épicerie rouvre.", new())).Project;
        UnexpectedEffectItem Seen(string reader) => ProjectView.Shelf(project, "evaluation", new Reader(Audience.Participant, Role.Participant, reader))!
            .Select(entry => entry.Render()).OfType<UnexpectedEffectItem>().Single();
        Assert.True(Seen("ines").Mine);
        Assert.False(Seen("idir").Mine);
        Assert.DoesNotContain("ines", JsonSerializer.Serialize(Seen("idir"), Contract.Json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_tells_fifty_of_them_at_most()
    {
        var story = Enumerable.Range(0, 50).Aggregate(Story.Running(new InstructionStep()), (story, i) => story.Given(Ines, new TellUnexpectedEffect($"e{i}", $"Effet {i}", new())));
        story.When(Ines, new TellUnexpectedEffect("more", "Encore un", new())).ThenRefused(Refusal.TooMany);
        story.Given(Idir, new TellUnexpectedEffect("more", "Encore un", new()));
    }

    [Fact]
    public void What_names_somebody_is_held()
    {
        var story = Story.Running(new InstructionStep());
        story.When(Ines, new TellUnexpectedEffect("e", "Ma voisine a trouvé un travail.", new())).ThenRefused(Refusal.NamesSomebody);
        story.Given(Ines, new TellUnexpectedEffect("e", "Ma voisine a trouvé un travail.", new(), NamesNobody: true));
        story.When(Ines, new ChangeUnexpectedEffect("x", "x")).ThenRefused(Refusal.EffectUnknown);
        story.When(Ines, new TellUnexpectedEffect("e", " ", new())).ThenRefused(Refusal.TextMissing);
    }
}
