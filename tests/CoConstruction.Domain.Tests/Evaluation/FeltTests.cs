using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>How people live their part: anonymous, and counted anew only when enough of them answered since.</summary>
public sealed class FeltTests
{
    private static readonly ImmutableSortedDictionary<FeltStatement, FeltStep> Yes = All(FeltStep.Yes), No = All(FeltStep.No);

    [Fact]
    public void Nothing_is_shown_before_five_people_of_a_line_have_answered()
    {
        Assert.Empty(Answered(4).Project.Evaluation.Felt.Lines);
        Assert.Equal((5, 5), Answered(5).Project.Evaluation.Felt.Lines.Single() is var line ? (line.Total, line.Of(FeltStatement.Heard).Yes) : default);
    }

    [Fact]
    public void Two_looks_one_after_the_other_tell_nothing_of_who_answered_in_between()
    {
        var story = Answered(5);
        foreach (var i in Enumerable.Range(5, 4))
        {
            var next = story.Given(Person.Seat($"p{i}"), new AnswerParticipation("persons", No));
            Assert.Equal(Text(story), Text(next));
            story = next;
        }

        var fifth = story.Given(Person.Seat("p9"), new AnswerParticipation("persons", No));
        Assert.Equal(new FeltCount(5, 0, 0, 5), fifth.Project.Evaluation.Felt.Lines.Single().Of(FeltStatement.Heard));
    }

    [Fact]
    public void One_who_answers_again_and_again_does_not_make_five()
    {
        var story = Answered(5);
        var again = Enumerable.Range(0, 9).Aggregate(story, (one, i) => one.Given(Person.Seat("p0"), new AnswerParticipation("persons", i % 2 == 0 ? No : Yes)));
        Assert.Equal(Text(story), Text(again));
    }

    [Fact]
    public void Colleges_that_are_too_small_are_counted_together()
    {
        var story = Answered(3);
        story = Enumerable.Range(0, 2).Aggregate(story, (one, i) => one.Given(new Person($"m{i}", Role.Observer), new AnswerParticipation("elected", No)));
        var line = Assert.Single(story.Project.Evaluation.Felt.Lines);
        Assert.Equal(["elected", "persons"], line.CollegeIds);
        Assert.Equal((5, new FeltCount(2, 0, 0, 3)), (line.Total, line.Of(FeltStatement.Heard)));
    }

    [Fact]
    public void A_statement_that_few_answered_is_left_out_of_the_line()
    {
        var one = Yes.Remove(FeltStatement.Understood);
        var story = Enumerable.Range(0, 4).Aggregate(Seated, (here, i) => here.Given(Person.Seat($"p{i}"), new AnswerParticipation("persons", one)))
            .Given(Person.Seat("p4"), new AnswerParticipation("persons", Yes));
        Assert.Equal((0, 5), story.Project.Evaluation.Felt.Lines.Single() is var line ? (line.Of(FeltStatement.Understood).Total, line.Of(FeltStatement.Heard).Total) : default);
    }

    [Fact]
    public void A_seat_speaks_for_its_own_college_and_may_take_its_answer_back()
    {
        Seated.When(Person.Seat("p0"), new AnswerParticipation("elected", Yes)).ThenRefused(Refusal.OtherCollege);
        Seated.When(Person.Seat("p0"), new AnswerParticipation("persons", No.Clear())).ThenNothing();
        var back = Answered(1).Given(Person.Seat("p0"), new AnswerParticipation("persons", No.Clear()));
        Assert.Empty(back.Project.Evaluation.Felt.Voices);
        Assert.Single(Own(Answered(1).Project, "p0"));
        Assert.Empty(Own(Answered(1).Project, "p1"));
    }

    /// <summary>Whatever people do: a line that changes from one look to the next changes by five people at least.</summary>
    [Fact]
    public void From_one_look_to_the_next_a_line_changes_only_when_five_of_its_people_answered() =>
        Gen.Select(Gen.Int[0, 11], Gen.Int[0, 2], Gen.Int[0, 4]).List[1, 120].Sample(
            moves =>
            {
                var (felt, since) = (new FeltParticipation(), new Dictionary<string, HashSet<string>>());
                foreach (var (person, college, step) in moves)
                {
                    var (id, answers) = ($"p{person}", step == 4 ? No.Clear() : All((FeltStep)step));
                    var former = felt.Voices.GetValueOrDefault(id)?.CollegeId;
                    var next = felt.Evolve(new ParticipationAnswered(id, $"c{college}", answers));
                    foreach (var touched in new[] { former, $"c{college}" }.OfType<string>()) (since.TryGetValue(touched, out var who) ? who : since[touched] = []).Add(id);
                    foreach (var line in next.Shown.Where(line => !felt.Shown.Contains(line)))
                    {
                        Assert.True(line.Total >= SmallCounts.Threshold);
                        Assert.True(line.CollegeIds.SelectMany(one => since.GetValueOrDefault(one) ?? []).Distinct().Count() >= SmallCounts.Threshold);
                        foreach (var one in line.CollegeIds) since.Remove(one);
                    }

                    Assert.Equal(next.Shown.Sum(line => line.CollegeIds.Count), next.Shown.SelectMany(line => line.CollegeIds).Distinct().Count());
                    felt = next;
                }
            },
            seed: "0000KOIXe6q4");

    internal static Story Answered(int people) =>
        Enumerable.Range(0, people).Aggregate(Seated, (story, i) => story.Given(Person.Seat($"p{i}"), new AnswerParticipation("persons", Yes)));

    /// <summary>Twelve people of one college have their seats.</summary>
    private static Story Seated => Story.Planned(new InstructionStep()).Given(Person.Door, [.. Enumerable.Range(0, 12).Select(i => new TakeSeat($"p{i}", "w", "persons", null, false))]);

    private static ImmutableSortedDictionary<FeltStatement, FeltStep> All(FeltStep step) => Enum.GetValues<FeltStatement>().ToImmutableSortedDictionary(one => one, _ => step);

    private static string Text(Story story) => JsonSerializer.Serialize(ParticipationQuality.Of(story.Project), Contract.Json);

    private static IEnumerable<OwnParticipationItem> Own(Project project, string seat) =>
        ProjectView.Shelf(project, ViewRooms.Participation, new Reader(Audience.Participant, Role.Participant, seat))!.Select(entry => entry.Render()).OfType<OwnParticipationItem>();
}
