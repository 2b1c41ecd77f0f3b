using System.Collections.Immutable;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace CoConstruction.Server.Tests;

/// <summary>A secret ballot from its opening to its result, also when the server stops or the disk fails at the wrong moment.</summary>
public sealed class SecretBallotTests
{
    private static readonly string Ballot = Stage.Step(5);

    [Fact]
    public async Task Of_each_voter_the_last_word_counts_once_whatever_was_changed_and_withdrawn()
    {
        await using var house = await House.Open();
        var (stage, phones) = (house.Stage, house.Phones);
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        await stage.VoteSecretly(phones[1], "b1", ["o1", "o2"]);
        await stage.VoteSecretly(phones[1], "b2", ["o3"]);
        await stage.VoteSecretly(phones[2], "c1", ["o1"]);
        await phones[2].Do(stage.Project, new WithdrawVote(Ballot));
        await stage.VoteSecretly(phones[3], "d1", ["o1"]);
        await phones[3].Do(stage.Project, new WithdrawVote(Ballot));
        await stage.VoteSecretly(phones[3], "d2", ["o2", "o3"]);
        Assert.Equal(3, await house.Voted());
        await house.Close();
        Assert.Equal("3: o1 1, o2 1, o3 2", await house.Result());
        Assert.Equal(["a1", "b2", "d2"], (await house.Papers()).Select(paper => paper.Receipt).Order());
        house.AssertNothingLeft();
    }

    [Fact]
    public async Task A_changed_vote_sent_again_gets_the_same_answer_and_leaves_no_word_of_who_changed()
    {
        await using var house = await House.Open();
        var (stage, phone) = (house.Stage, house.Phones[0]);
        await stage.VoteSecretly(phone, "a1", ["o1"], "first");
        var changed = await stage.VoteSecretly(phone, "a2", ["o2"], "second");
        await stage.VoteSecretly(phone, "a3", ["o3"], "third");
        // The network brings the second once more: it was answered, and changes nothing.
        Assert.Equal(changed.Body, (await stage.VoteSecretly(phone, "a2", ["o2"], "second")).Body);
        await house.Server.Restart();
        Assert.Equal(changed.Body, (await stage.VoteSecretly(phone, "a2", ["o2"], "second")).Body);
        var seat = await stage.SeatOf(phone);
        var entries = await house.Journal.Read(ProjectStreams.Of(stage.Project), 0);
        Assert.Single(entries, entry => entry.Type == "voterSignedOff");
        Assert.DoesNotContain(entries.Where(entry => entry.Type == "commandAnswered"), entry => entry.Data.Contains(seat, StringComparison.Ordinal));
        await house.Close();
        Assert.Equal("1: o1 0, o2 0, o3 1", await house.Result());
    }

    [Fact]
    public async Task A_server_that_stops_between_box_and_journal_counts_no_paper_that_nobody_was_told_of_and_each_that_is_sent_again_once()
    {
        await using var house = await House.Open();
        var (stage, phones) = (house.Stage, house.Phones);
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        house.Journal.Writing = JournalTrouble.Broken;
        foreach (var (phone, receipt) in new[] { (phones[1], "b1"), (phones[2], "c1") })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await phone.Ask(stage.Project, new CastVote(Ballot, Stage.Marks("o2"), receipt), receipt)).Status);
        }

        await house.Server.Restart();
        await stage.VoteSecretly(phones[1], "b1", ["o2"], "b1");
        await house.Close();
        Assert.Equal("2: o1 1, o2 1, o3 0", await house.Result());
        house.AssertNothingLeft();
    }

    [Fact]
    public async Task A_vote_whose_paper_cannot_be_put_in_is_not_acknowledged_and_leaves_no_line_on_the_roll()
    {
        await using var house = await House.Open();
        var (stage, phones) = (house.Stage, house.Phones);
        house.Box.Putting = JournalTrouble.Full;
        var said = await phones[0].Ask(stage.Project, new CastVote(Ballot, Stage.Marks("o1"), "a1"), "v1");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, said.Status);
        Assert.Contains("plein", (string?)said.Json["detail"]);
        Assert.Equal(0, await house.Voted());
        house.Box.Putting = null;
        await stage.VoteSecretly(phones[0], "a1", ["o1"], "v1");
        await house.Close();
        Assert.Equal("1: o1 1, o2 0, o3 0", await house.Result());
    }

    [Fact]
    public async Task A_withdrawn_paper_that_could_not_be_taken_out_is_not_counted()
    {
        await using var house = await House.Open();
        var (stage, phones) = (house.Stage, house.Phones);
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        await stage.VoteSecretly(phones[1], "b1", ["o2"]);
        house.Box.Removing = JournalTrouble.Broken;
        await phones[0].Do(stage.Project, new WithdrawVote(Ballot));
        await house.Close();
        Assert.Equal("1: o1 0, o2 1, o3 0", await house.Result());
        house.AssertNothingLeft();
    }

    [Fact]
    public async Task A_server_started_again_while_people_vote_keeps_every_paper_and_lets_it_be_changed()
    {
        await using var house = await House.Open();
        var (stage, phones) = (house.Stage, house.Phones);
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        await stage.VoteSecretly(phones[1], "b1", ["o1"]);
        await house.Server.Restart();
        await stage.VoteSecretly(phones[1], "b2", ["o2"]);
        await stage.VoteSecretly(phones[2], "c1", ["o3"]);
        await house.Close();
        Assert.Equal("3: o1 1, o2 1, o3 1", await house.Result());
        house.AssertNothingLeft();
    }

    [Theory]
    [InlineData(Later.Started)]
    [InlineData(Later.ClosedAgain)]
    [InlineData(Later.AMinuteLater)]
    public async Task A_closed_ballot_whose_box_did_not_open_is_counted_later(object when)
    {
        await using var house = await House.Open();
        var (stage, phones) = (house.Stage, house.Phones);
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        house.Box.Opening = JournalTrouble.Locked;
        await house.Close();
        for (var people = 1; people < 5; people++) await stage.Lead(new CountPresent(Stage.Workshop, "associations", people));
        Assert.Equal(1, house.Box.Openings);
        Assert.Null((await stage.Facilitator.Look(stage.Project))["ballots", Ballot]!["result"]);
        Assert.Equal("ballotNotCounted", (await stage.Facilitator.Ask(stage.Project, new PublishBallot(Ballot))).Refusal);
        house.Box.Opening = null;
        await house.Wait((Later)when);
        Assert.Equal("1: o1 1, o2 0, o3 0", await house.Result());
        Assert.Single(await house.Journal.Read(ProjectStreams.Of(stage.Project), 0), entry => entry.Type == "boxCounted");
        house.AssertNothingLeft();
    }

    [Theory]
    [InlineData(Later.Started)]
    [InlineData(Later.ClosedAgain)]
    [InlineData(Later.AMinuteLater)]
    public async Task A_counted_ballot_whose_box_did_not_go_loses_it_later(object when)
    {
        await using var house = await House.Open();
        var (stage, phones) = (house.Stage, house.Phones);
        await stage.VoteSecretly(phones[0], "a1", ["o1"]);
        house.Box.Destroying = JournalTrouble.Broken;
        await house.Close();
        house.Box.Destroying = null;
        await stage.Lead(new PublishBallot(Ballot));
        Assert.NotEmpty(house.Keys());
        await house.Wait((Later)when);
        Assert.Equal("1: o1 1, o2 0, o3 0", await house.Result());
        Assert.Single(await house.Journal.Read(ProjectStreams.Of(stage.Project), 0), entry => entry.Type == "boxCounted");
        house.AssertNothingLeft();
    }

    [Fact]
    public async Task Closing_the_workshop_counts_its_secret_ballot_and_nobody_voting_is_a_result_too()
    {
        await using var house = await House.Open();
        await house.Stage.Lead(new CloseWorkshop(Stage.Workshop, NoDecision: true));
        await house.Stage.Lead(new PublishBallot(Ballot));
        Assert.Equal("0: o1 0, o2 0, o3 0", await house.Result());
        house.AssertNothingLeft();
    }

    /// <summary>What lets the server try again.</summary>
    private enum Later { Started, ClosedAgain, AMinuteLater }

    private sealed record House(TestServer Server, Stage Stage, Person[] Phones, FakeTimeProvider Clock) : IAsyncDisposable
    {
        public FaultyJournal Journal => (FaultyJournal)Server.Get<IJournal>();

        public FaultyBox Box => (FaultyBox)Server.Get<IBallotBox>();

        public static async Task<House> Open()
        {
            var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
            var server = await TestServer.Start(builder =>
            {
                FaultyBox.Fit(builder.Services);
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
            });
            var stage = await Stage.Set(server);
            var phones = new[] { await stage.Phone(), await stage.Phone(), await stage.Phone("elected"), await stage.Phone("elected") };
            await stage.OpenSecretVote();
            return new(server, stage, phones, clock);
        }

        public Task<Said> Close() => Stage.Lead(new CloseBallot(Ballot));

        /// <summary>Until the server has tried again.</summary>
        public async Task Wait(Later when)
        {
            if (when == Later.Started) await Server.Restart();
            if (when == Later.ClosedAgain) await Close();
            if (when == Later.AMinuteLater) Clock.Advance(TimeSpan.FromMinutes(1));
            if (when != Later.ClosedAgain) await Stage.Lead(new CountPresent(Stage.Workshop, "associations", 7));
        }

        public async Task<int> Voted() => (int)(await Stage.Facilitator.Look(Stage.Project))["ballots", Ballot]!["voted"]!;

        public Task<string> Result() => CountedBoxes.Result(Server, Stage.Project, Ballot);

        public Task<ImmutableList<UnsignedPaper>> Papers() => CountedBoxes.Papers(Server, Stage.Project, Ballot);

        public string[] Keys() => Directory.GetFiles(Path.Combine(Server.Data, "keys", "ballots"));

        public void AssertNothingLeft()
        {
            Assert.Empty(Keys());
            Assert.DoesNotContain(DataFiles.Rows(Server), row => row.Table == "papers");
        }

        public async ValueTask DisposeAsync()
        {
            Stage.Dispose();
            await Server.DisposeAsync();
        }
    }
}
