namespace CoConstruction.Domain.Tests;

/// <summary>
/// What somebody voted in secret is never beside who they are: whatever happens in a project, not in an event, not in
/// what is remembered, not on any screen. Every secret paper bears a receipt of its own, by which it is recognised.
/// </summary>
public sealed class BallotPrivacyTests
{
    public static TheoryData<uint> Lives => PrivacyTests.Lives;

    [Theory]
    [MemberData(nameof(Lives))]
    public void No_event_of_a_secret_ballot_bears_the_marks_of_a_voter(uint seed)
    {
        foreach (var (before, happened, _) in RandomLife.Of(seed).Happenings)
        {
            if (happened is not BallotsHappened { BallotId: var id } || before.Ballots.Find(id) is not { Secrecy: Secrecy.Secret }) continue;
            Assert.False(happened is PaperCast or VoteCast or LateVoteOffered or LateVoteAnswered or BallotReopened);
            if (happened is not BoxCounted) Assert.DoesNotContain("receipt-x", JsonSerializer.Serialize<Happened>(happened, Contract.Json), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void What_a_box_gave_names_no_voter_and_is_all_that_is_remembered_of_its_papers(uint seed)
    {
        foreach (var project in RandomLife.Of(seed).Moments)
        {
            foreach (var ballot in project.Ballots.All.Values.Where(ballot => ballot.Secrecy == Secrecy.Secret))
            {
                Assert.True(ballot.Papers.IsEmpty && ballot.Late.IsEmpty);
                var box = JsonSerializer.Serialize(ballot.Box, Contract.Json);
                Assert.DoesNotContain(ballot.Roll.Keys.Concat(project.Participants.Seats.Keys), voter => box.Contains($"\"{voter}\"", StringComparison.Ordinal));
            }

            var rest = project with { Ballots = new Ballots { All = project.Ballots.All.ToImmutableSortedDictionary(one => one.Key, one => one.Value with { Box = null }) } };
            Assert.DoesNotContain("receipt-x", JsonSerializer.Serialize(rest, Contract.Json), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void No_screen_tells_of_a_secret_ballot_more_than_its_count_once_it_is_closed(uint seed)
    {
        foreach (var project in RandomLife.Of(seed).Moments)
        {
            var items = Shown.Everything(project).Select(entry => entry.Render()).ToList();
            Assert.DoesNotContain("receipt-x", Shown.Text(Shown.Everything(project)), StringComparison.Ordinal);
            foreach (var ballot in items.OfType<BallotItem>().Where(ballot => ballot.Rules.Secrecy == Secrecy.Secret))
            {
                var box = project.Ballots.All[ballot.Id].Box;
                Assert.True(ballot.Result is null || (ballot.Status is BallotStatus.Closed or BallotStatus.Published && ballot.Result == box?.Tally));
                if (ballot.Status != BallotStatus.Open) Assert.All(items.OfType<CountItem>().Where(count => count.BallotId == ballot.Id), count => Assert.True(count.Counts.IsEmpty && count.Papers.IsEmpty));
            }

            var own = items.OfType<OwnBallotItem>().Where(vote => project.Ballots.All[vote.BallotId].Secrecy == Secrecy.Secret);
            Assert.All(own, vote => Assert.Equal((null, null, false), (vote.Marks, vote.At, vote.Late)));
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_list_of_papers_is_long_in_the_order_of_its_codes_and_leaves_nobody_by_subtraction(uint seed)
    {
        foreach (var project in RandomLife.Of(seed).Moments)
        {
            foreach (var ballot in project.Ballots.All.Values)
            {
                if (ProjectView.Papers(project, Audience.Team, ballot.Id) is not { Papers: var papers }) continue;
                Assert.Equal((BallotStatus.Published, Secrecy.Secret), (ballot.Status, ballot.Secrecy));
                Assert.True(papers.Count >= 10 && ballot.Box!.Tally.People - papers.Count is 0 or >= SmallCounts.Threshold);
                Assert.Equal(papers.Select(paper => paper.Receipt).Order(StringComparer.Ordinal), papers.Select(paper => paper.Receipt));
            }
        }
    }

    [Fact]
    public void Lives_count_secret_ballots_publish_their_lists_and_see_votes_come_late()
    {
        var projects = RandomLife.Several().Select(life => life.Project).ToList();
        var ballots = projects.SelectMany(project => project.Ballots.All.Values).ToList();
        Assert.True(ballots.Count(ballot => ballot.Box is { Tally.People: > 0 }) > 5);
        Assert.Contains(projects, project => project.Ballots.All.Keys.Any(id => ProjectView.Papers(project, Audience.Team, id) is not null));
        Assert.True(ballots.Select(ballot => ballot.Method.GetType()).Distinct().Count() > 5);
        Assert.Contains(RandomLife.Several().SelectMany(life => life.Past), project => project.Ballots.All.Values.Any(ballot => !ballot.Late.IsEmpty));
    }
}
