namespace CoConstruction.Domain.Tests;

/// <summary>The quality of participation: each figure can be found again, and what is computed stands beside what is felt.</summary>
public sealed class ParticipationQualityTests
{
    private static readonly Person Ana = Person.Ana, Elise = Person.Elise;
    private static readonly ProposalText Bench = new("Un banc", "Un banc à l’ombre.", null);

    [Fact]
    public void Each_workshop_tells_how_many_colleges_were_there_and_which_had_nobody()
    {
        var held = Story.Running(new InstructionStep()).Given(Ana, new CountPresent("w", "persons", 6), new CountPresent("w", "elected", 5));
        var quality = ParticipationQuality.Of(held.Project);
        var workshop = Assert.Single(quality.Workshops);
        Assert.Equal(3, workshop.Colleges);
        Assert.Equal(["associations", "institutions"], workshop.AbsentIds.Order());
        SmallCountsTests.NobodyIsIsolated(
            held.Workshop.PresentByCollege(held.Project.Participants), workshop.Lines.ConvertAll(line => (line.CollegeIds, line.People)), held.Workshop.Present);
        Assert.Equal([1, 1, 0, 1, 0], new[] { "persons", "professionals", "institutions", "elected", "associations" }.Select(id => quality.Constancy.Single(one => one.CollegeId == id).Workshops));
        Assert.Equal(new Share(3, 5), Of(quality, FeltStatement.FreeToSpeak).Computed);
    }

    [Fact]
    public void A_workshop_that_nobody_came_to_yet_says_nothing() => Assert.Empty(ParticipationQuality.Of(Story.Planned(new InstructionStep()).Project).Workshops);

    [Fact]
    public void Each_proposal_is_answered_with_its_reason_or_waits_and_its_day_is_known()
    {
        var day = DateOnly.FromDateTime(Story.Start.UtcDateTime);
        var story = Story.Founded.Given(Ana, [.. new[] { "in-time", "late", "waiting", "plain" }.Select(id => new MakeProposal(id, Bench, null, new ProposalOrigin()))])
            .Given(Elise, new PromiseResponse("in-time", "La mairie", day.AddDays(9)), new PromiseResponse("late", "La mairie", day.AddDays(1)), new PromiseResponse("waiting", "La mairie", day.AddDays(20)))
            .After(TimeSpan.FromDays(3))
            .Given(Elise, new RespondToProposal("in-time", ProposalStatus.Adopted, "Oui.", "La mairie", null), new RespondToProposal("late", ProposalStatus.NotRetained, "Non, car…", "La mairie", null))
            .Given(Elise, new RespondToProposal("plain", ProposalStatus.AdoptedWithAmendment, "Oui, mais…", "La mairie", null));
        var quality = ParticipationQuality.Of(story.Project);
        var answers = quality.Proposals;
        Assert.Equal(["in-time", "late", "plain"], answers.Answered.Select(one => one.Id));
        Assert.Equal(("in-time", "late"), (answers.InTime.Single().Id, answers.Late.Single().Id));
        Assert.Equal(new TracedThing("waiting", "3. Un banc", day.AddDays(20)), answers.Waiting.Single());
        Assert.Equal(["in-time", "plain"], answers.Retained.Select(one => one.Id));
        Assert.Equal(new Share(3, 4), Of(quality, FeltStatement.ToldWhatBecame).Computed);
        Assert.Equal(new Share(2, 3), Of(quality, FeltStatement.Heard).Computed);
    }

    [Fact]
    public void A_decision_is_taken_in_the_open_or_announced()
    {
        var story = Story.Running(new InstructionStep())
            .Given(Ana, new RecordDecision("open", "w", "On ouvre le mercredi.", "Le centre social", null, null))
            .Given(Ana, new RecordDecision("told", null, "Le local change de rue.", "La mairie", null, null));
        var decisions = ParticipationQuality.Of(story.Project).Decisions;
        Assert.Equal(("open", "told"), (decisions.Open.Single().Id, decisions.Announced.Single().Id));
    }

    [Fact]
    public void When_what_is_computed_and_what_is_felt_differ_it_says_so()
    {
        // Everything is decided elsewhere, and people say that nothing was decided before.
        var told = FeltTests.Answered(5).Given(Ana, new RecordDecision("told", null, "Le local change de rue.", "La mairie", null, null));
        Assert.Equal(ComputedAndFelt.FeltHigher, Of(ParticipationQuality.Of(told.Project), FeltStatement.NotDecidedBefore).Reading);
        var open = FeltTests.Answered(5).Given(Ana, new GoToStep("w", "s1"), new RecordDecision("open", "w", "On ouvre.", "Le centre social", null, null));
        Assert.Equal(ComputedAndFelt.Same, Of(ParticipationQuality.Of(open.Project), FeltStatement.NotDecidedBefore).Reading);
        Assert.Equal((null, ComputedAndFelt.NotKnown), Of(ParticipationQuality.Of(open.Project), FeltStatement.Understood) is var felt ? (felt.Computed, felt.Reading) : default);
        Assert.Equal(ComputedAndFelt.NotKnown, Of(ParticipationQuality.Of(Story.Founded.Project), FeltStatement.Heard).Reading);
    }

    [Fact]
    public void That_colleges_do_not_live_it_alike_is_a_result()
    {
        var no = Enum.GetValues<FeltStatement>().ToImmutableSortedDictionary(one => one, _ => FeltStep.No);
        var together = FeltTests.Answered(5);
        var apart = Enumerable.Range(0, 5).Aggregate(together, (story, i) => story.Given(new Person($"m{i}", Role.Observer), new AnswerParticipation("elected", no)));
        Assert.False(Of(ParticipationQuality.Of(together.Project), FeltStatement.Heard).CollegesDiffer);
        Assert.True(Of(ParticipationQuality.Of(apart.Project), FeltStatement.Heard).CollegesDiffer);
        Assert.Equal(2, ParticipationQuality.Of(apart.Project).Felt.Count);
    }

    private static ParticipationReading Of(ParticipationQuality quality, FeltStatement statement) => quality.Readings.Single(reading => reading.Statement == statement);
}
