namespace CoConstruction.Domain.Tests;

/// <summary>What was voted on paper is typed by one person and read again by another, before anybody sees a result.</summary>
public sealed class RoomCountTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo;

    private static readonly CheckCount Read = new("s1", "persons", VoteChannel.Paper);
    private static readonly Story Typed = Voting.Open().Given(Ana, Voting.Count("persons", 6), new CloseBallot("s1"));

    [Fact]
    public void A_result_waits_until_paper_has_been_read_again_by_another_member()
    {
        Typed.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.CountsUnchecked);
        Typed.When(Ana, Read).ThenRefused(Refusal.SecondPersonNeeded);
        var read = Typed.When(Cleo, Read).Then(new CountChecked("s1", "persons", VoteChannel.Paper, "cleo"));
        read.When(Ana, new PublishBallot("s1")).ThenDone();
        read.Given(Ana, new PublishBallot("s1")).When(Cleo, Read).ThenRefused(Refusal.BallotClosed);
    }

    [Fact]
    public void Who_typed_it_may_read_it_again_with_somebody_of_the_room_and_that_is_seen()
    {
        var read = Typed.When(Ana, Read with { WithTheRoom = true }).Then(new CountChecked("s1", "persons", VoteChannel.Paper, "ana"));
        Assert.Equal((1, 0), (Typed.Item(Audience.Team).Unread, read.Item(Audience.Team).Unread));
        var count = Shown.Items<CountItem>(read.Project, Audience.Team).Single();
        Assert.Equal(("ana", "ana"), (count.EnteredBy, count.CheckedBy));
        read.When(Ana, new PublishBallot("s1")).ThenDone();
    }

    [Fact]
    public void Correcting_a_count_takes_the_reading_away_and_typing_it_again_does_not()
    {
        var read = Typed.Given(Cleo, Read);
        read.When(Ana, Voting.Count("persons", 6)).ThenNothing();
        var corrected = read.Given(Ana, Voting.Count("persons", 5));
        Assert.Null(corrected.Ballot("s1").Counted.Single().CheckedBy);
        corrected.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.CountsUnchecked);
        corrected.Given(Ana, Voting.Count("persons", 0)).When(Ana, new PublishBallot("s1")).ThenDone();
    }

    [Fact]
    public void Raised_hands_were_counted_before_everybodys_eyes()
    {
        var hands = Voting.Open().Given(Ana, Voting.Count("persons", 6, channel: VoteChannel.Hands), new CloseBallot("s1"));
        hands.When(Ana, new PublishBallot("s1")).ThenDone();
    }

    [Fact]
    public void After_the_workshop_paper_is_still_read_corrected_and_shown()
    {
        var closed = Typed.Given(Ana, new CloseWorkshop("w", true));
        closed.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.CountsUnchecked);
        closed.Given(Ana, Voting.Count("persons", 5)).Given(Cleo, Read).Given(Ana, new AttachSheet("s1", "persons", "photo"), new PublishBallot("s1"))
            .When(Ana, Voting.Count("persons", 4)).ThenRefused(Refusal.BallotClosed);
    }

    [Fact]
    public void Only_the_colleges_of_the_step_are_counted()
    {
        var story = Story.Planned().Given(Ana, new AddStep("w", "s1", new StepPlan(Voting.Step(), "Voter") { ActingColleges = ["persons"] }), new GoToStep("w", "s1"), new OpenBallot("s1"));
        story.When(Ana, Voting.Count("persons", 3)).ThenDone();
        story.When(Ana, Voting.Count("elected", 3)).ThenRefused(Refusal.NotYourTurn);
    }

    [Fact]
    public void The_photograph_of_a_sheet_is_kept_by_college_for_the_team()
    {
        var attached = Typed.When(Ana, new AttachSheet("s1", "persons", "photo")).Then(new SheetAttached("s1", "persons", "photo", "ana"));
        attached.When(Cleo, new AttachSheet("s1", "persons", "photo")).ThenNothing();
        Assert.Equal("photo", attached.Item(Audience.Team).Sheets!["persons"]);
        Assert.All(Voting.Audiences.Except([Audience.Team]), audience => Assert.Null(attached.Item(audience).Sheets));
        Typed.When(Ana, new AttachSheet("s1", "martians", "photo")).ThenRefused(Refusal.CollegeUnknown);
        Typed.When(Ana, new AttachSheet("s1", "persons", "../photo")).ThenRefused(Refusal.UnknownThing);
        Story.Running(Voting.Step()).When(Ana, new AttachSheet("s1", "persons", "photo")).ThenRefused(Refusal.BallotNotOpen);
    }

    public static TheoryData<VoteMethod, string[]> ByPaper => new()
    {
        { new RankedVoting(), ["1", "2", "9"] },
        { new BudgetVoting(1000) { Costs = Enumerable.Range(1, 3).ToImmutableSortedDictionary(i => $"o{i}", i => 300) }, ["1", "1", "2"] },
    };

    [Theory]
    [MemberData(nameof(ByPaper))]
    public void Where_sums_would_not_be_enough_papers_are_typed_one_by_one(VoteMethod method, string[] marks)
    {
        var open = Voting.Open(method: method);
        var paper = Voting.Marks(("o1", marks[0]), ("o2", marks[1]));
        var entry = new EnterCount("s1", "persons", VoteChannel.Paper, 2, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty) { Papers = [paper, Voting.Marks(("o2", marks[0]))] };
        var typed = open.When(Ana, entry).ThenDone();
        typed.When(Ana, entry).ThenNothing();
        typed.When(Ana, entry with { Papers = [paper, paper] }).ThenDone();
        Assert.Equal((2, 2), (Tally.Of(typed.Ballot("s1"), typed.Project.Participants).People, Tally.Of(typed.Ballot("s1"), typed.Project.Participants).Channels[VoteChannel.Paper]));
        Assert.Equal(2, Shown.Items<CountItem>(typed.Project, Audience.Team).Single().Papers.Count);
        open.When(Ana, entry with { People = 3 }).ThenRefused(Refusal.CountsDoNotAddUp);
        open.When(Ana, entry with { Channel = VoteChannel.Hands }).ThenRefused(Refusal.PaperByPaper);
        open.When(Ana, Voting.Count("persons", 2, method.Kinds[0])).ThenRefused(Refusal.PaperByPaper);
        open.When(Ana, entry with { Papers = [paper, Voting.Marks(("o1", marks[2]))] }).ThenRefused(Refusal.MarkUnknown);
        open.When(Ana, entry with { Papers = [paper, null!] }).ThenRefused(Refusal.MarksIncomplete);
        Voting.Open().When(Ana, entry).ThenRefused(Refusal.CountsDoNotAddUp);
    }

    [Fact]
    public void Papers_typed_one_by_one_and_votes_on_phones_are_one_count()
    {
        var story = Voting.Open(method: new RankedVoting()).Given(Person.Seat("ines"), Voting.Cast(null, ("o2", "1")))
            .Given(Ana, new EnterCount("s1", "persons", VoteChannel.Paper, 1, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>.Empty) { Papers = [Voting.Marks(("o1", "1"), ("o2", "2"))] });
        var tally = Tally.Of(story.Ballot("s1"), story.Project.Participants);
        Assert.Equal((2, 1, 1), (tally.People, tally.Options[0].Counts[RankedVoting.First], tally.Options[1].Counts[RankedVoting.First]));
    }
}
