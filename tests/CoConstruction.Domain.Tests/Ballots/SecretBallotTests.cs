namespace CoConstruction.Domain.Tests;

/// <summary>Of a secret ballot the journal knows who voted; what they voted leaves the decision beside it, and comes back as a count.</summary>
public sealed class SecretBallotTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo, Ines = Person.Seat("ines"), Idir = Person.Seat("idir");

    private static readonly Story Open = Voting.Open(Voting.Secret);
    private static readonly Story Voted = Open.Given(Ines, Voting.Cast("mine", ("o1", "for"))).Given(Idir, Voting.Cast("his", ("o1", "against")));
    private static readonly Story Closed = Voted.Given(Ana, new CloseBallot("s1"));

    [Fact]
    public void A_vote_signs_the_roll_once_and_leaves_its_paper_beside_the_events()
    {
        var voted = Open.When(Ines, Voting.Cast("mine", ("o1", "for"))).Then(new VoterSignedOff("s1", "ines", "persons", VoteChannel.Phone));
        var paper = Assert.IsType<Decision.Accepted>(voted.Said).Paper!;
        Assert.Equal(("s1", "ines", "persons", VoteChannel.Phone, "mine"), (paper.BallotId, paper.VoterId, paper.CollegeId, paper.Channel, paper.Receipt));
        Assert.Equal(Voting.Marks(("o1", "for")), paper.Marks!);
        Assert.Empty(voted.Ballot("s1").Papers);
    }

    [Fact]
    public void A_changed_vote_is_a_new_paper_and_no_event_so_that_nobody_sees_who_hesitates()
    {
        var changed = Voted.When(Ines, Voting.Cast("again", ("o1", "noOpinion"))).Then();
        Assert.Equal("again", Assert.IsType<Decision.Accepted>(changed.Said).Paper!.Receipt);
        Assert.Equal(["again", "his"], changed.Box.Papers.Select(paper => paper.Receipt).Order());
        Assert.Equal(Voted.Ballot("s1"), changed.Ballot("s1"));
    }

    [Fact]
    public void A_vote_taken_back_leaves_roll_and_box()
    {
        var back = Voted.When(Ines, new WithdrawVote("s1")).Then(new VoteWithdrawn("s1", "ines"));
        Assert.Equal(["his"], back.Box.Papers.Select(paper => paper.Receipt));
        Assert.Equal(["idir"], back.Ballot("s1").Roll.Keys);
        back.When(Ines, new WithdrawVote("s1")).ThenNothing();
        back.Given(Ines, Voting.Cast("again", ("o1", "for"))).Given(Ana, new CloseBallot("s1")).Counted("s1");
        Closed.When(Ines, new WithdrawVote("s1")).ThenRefused(Refusal.BallotClosed);
    }

    [Theory]
    [InlineData(null, Refusal.ReceiptMissing)]
    [InlineData("", Refusal.ReceiptMissing)]
    [InlineData("my name is Inès", Refusal.ReceiptMissing)]
    [InlineData("a-code-that-goes-on-and-on", Refusal.TextTooLong)]
    public void A_paper_bears_a_short_code_of_letters_and_digits(string? receipt, Refusal refusal)
    {
        Open.When(Ines, Voting.Cast(receipt, ("o1", "for"))).ThenRefused(refusal);
        Open.When(Person.Tablet("w"), new DropPaper("s1", "p", "persons", Voting.Marks(("o1", "for")), receipt)).ThenRefused(refusal);
    }

    [Fact]
    public void A_paper_that_cannot_be_is_refused_before_it_is_sealed()
    {
        Open.When(Ines, Voting.Cast("mine", ("o9", "for"))).ThenRefused(Refusal.OptionUnknown);
        Open.When(Ines, Voting.Cast("mine", ("o1", "maybe"))).ThenRefused(Refusal.MarkUnknown);
    }

    [Fact]
    public void It_is_not_opened_again_and_nobody_comes_late()
    {
        Closed.When(Ana, new ReopenBallot("s1")).ThenRefused(Refusal.SecretStaysClosed);
        Closed.Counted("s1").Given(Ana, new PublishBallot("s1")).When(Ana, new ReopenBallot("s1")).ThenRefused(Refusal.SecretStaysClosed);
        Closed.When(Person.Seat("paul"), new OfferLateVote("s1", Voting.Marks(("o1", "for")))).ThenRefused(Refusal.SecretStaysClosed);
    }

    [Fact]
    public void Its_box_is_counted_once_closed_and_only_once()
    {
        Voted.When(Person.Door, Voted.Box.Count(Voted.Ballot("s1"))).ThenNothing();
        Closed.When(Ana, new PublishBallot("s1")).ThenRefused(Refusal.BallotNotCounted);
        var counted = Voted.With("elected", 5).WithVotes("elected", 5).Given(Ana, new CloseBallot("s1")).Counted("s1");
        Assert.Equal((7, 6, 1), (counted.Ballot("s1").Box!.Tally.People, Of(counted, "for"), Of(counted, "against")));
        counted.When(Person.Door, new CountBox("s1", [])).ThenNothing();
        counted.When(Ana, new PublishBallot("s1")).ThenDone();
        Voting.Open().Given(Ana, new CloseBallot("s1")).When(Person.Door, new CountBox("s1", [])).ThenNothing();

        static int Of(Story story, string kind) => story.Ballot("s1").Box!.Tally.Options[0].Counts[kind];
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Beside_fewer_than_five_who_voted_by_themselves_nothing_is_told_but_how_many_voted(int papers)
    {
        var few = Open.With("persons", papers).WithVotes("persons", papers)
            .Given(Ana, Voting.Count("elected", 12), new CheckCount("s1", "elected", VoteChannel.Paper, WithTheRoom: true), new CloseBallot("s1")).Counted("s1");
        foreach (var story in (Story[])[few, few.Given(Ana, new PublishBallot("s1"))])
        {
            foreach (var result in Voting.Audiences.Select(audience => story.Item(audience).Result).OfType<Tally>())
            {
                Assert.True(result.TooFew);
                Assert.Equal(papers + 12, result.People);
                Assert.All(result.Options, option => Assert.Empty(option.Counts));
                Assert.Equal((0, 0, null), (result.Lines.Count, result.Verdicts.Count, result.Reading));
            }
        }

        var minutes = Minutes.Of(few.Given(Ana, new PublishBallot("s1")).Project, "w")!;
        Assert.Empty(minutes.Steps.Select(step => step.Content).OfType<BallotHeld>().Single().Ballot.Result!.Options);
    }

    [Fact]
    public void A_box_is_counted_and_shown_after_its_workshop_too()
    {
        var closed = Voted.When(Ana, new CloseWorkshop("w", true)).Then(new WorkshopClosed("w", true, Voted.Now), new BallotClosed("s1", Voted.Now));
        closed.Counted("s1").When(Ana, new PublishBallot("s1")).ThenDone();
    }

    [Fact]
    public void What_the_room_counted_closes_with_it_and_has_been_read_again()
    {
        var typed = Voted.With("associations", 3).WithVotes("associations", 3).Given(Ana, Voting.Count("elected", 6));
        typed.When(Ana, new CloseBallot("s1")).ThenRefused(Refusal.CountsUnchecked);
        typed.When(Ana, new CloseWorkshop("w", true)).ThenRefused(Refusal.CountsUnchecked);
        var closed = typed.Given(Cleo, new CheckCount("s1", "elected", VoteChannel.Paper)).Given(Ana, new CloseBallot("s1"));
        closed.When(Ana, Voting.Count("elected", 5)).ThenRefused(Refusal.BallotClosed);
        var counted = closed.Counted("s1");
        Assert.Equal((11, 10), (counted.Ballot("s1").Box!.Tally.People, counted.Ballot("s1").Box!.Tally.Options[0].Counts["for"]));
        counted.When(Ana, Voting.Count("elected", 5)).ThenRefused(Refusal.BallotClosed);
    }

    [Fact]
    public void Before_its_closing_no_screen_holds_a_count_or_a_mark_and_ones_own_says_only_that_one_voted()
    {
        foreach (var story in (Story[])[Voted, Closed])
        {
            Assert.All(Voting.Audiences, audience => Assert.Null(story.Item(audience).Result));
        }

        var otherwise = Open.Given(Ines, Voting.Cast("hers", ("o1", "noOpinion"))).Given(Idir, Voting.Cast("other", ("o2", "for")));
        Assert.All(Voting.Audiences, audience => Assert.Equal(Shown.Text(Voted.Project, audience), Shown.Text(otherwise.Project, audience)));

        var own = Voted.Own("ines")!;
        Assert.Equal((null, null, VoteChannel.Phone, false), (own.Marks, own.At, own.Channel, own.Late));
        Assert.Equal((2, 2, null), (Voted.Item(Audience.Team).Voted, Voted.Item(Audience.Screen("w")).Voted, Voted.Item(Audience.Participant).Voted));
    }

    [Fact]
    public void Once_counted_the_result_is_the_boxs_and_room_counts_are_only_in_the_whole()
    {
        var counted = Voted.Given(Ana, Voting.Count("elected", 6), new CheckCount("s1", "elected", VoteChannel.Paper, WithTheRoom: true), new CloseBallot("s1")).Counted("s1");
        Assert.Same(counted.Ballot("s1").Box!.Tally, counted.Item(Audience.Team).Result);
        Assert.Empty(Shown.Items<CountItem>(counted.Project, Audience.Team).Single().Counts);
        Assert.Null(counted.Item(Audience.Participant).Result);
        Assert.Same(counted.Ballot("s1").Box!.Tally, counted.Given(Ana, new PublishBallot("s1")).Item(Audience.Participant).Result);
    }

    [Fact]
    public void Hands_are_not_raised_in_a_secret_vote() =>
        Open.When(Ana, Voting.Count("persons", 5, channel: VoteChannel.Hands)).ThenRefused(Refusal.MarkUnknown);

    [Theory]
    [InlineData(9, 0, false)]
    [InlineData(10, 0, true)]
    [InlineData(10, 4, false)]
    [InlineData(10, 5, true)]
    public void Papers_are_listed_by_their_code_from_ten_on_and_not_beside_a_handful_of_votes_from_the_room(int papers, int inTheRoom, bool listed)
    {
        var story = Open.With("persons", papers).WithVotes("persons", papers);
        if (inTheRoom > 0) story = story.Given(Ana, Voting.Count("elected", inTheRoom)).Given(Cleo, new CheckCount("s1", "elected", VoteChannel.Paper));
        var counted = story.Given(Ana, new CloseBallot("s1")).Counted("s1");
        Assert.Null(ProjectView.Papers(counted.Project, Audience.Team, "s1"));
        var published = counted.Given(Ana, new PublishBallot("s1"));
        foreach (var audience in Voting.Audiences)
        {
            Assert.Equal(listed, published.Item(audience).HasPapers);
            var list = ProjectView.Papers(published.Project, audience, "s1");
            Assert.Equal(listed ? Enumerable.Range(1, papers).Select(i => $"receipt-persons{i}").Order(StringComparer.Ordinal) : null, list?.Papers.Select(paper => paper.Receipt));
        }

        Assert.Null(ProjectView.Papers(published.Project, Audience.Screen("elsewhere"), "s1"));
    }
}
