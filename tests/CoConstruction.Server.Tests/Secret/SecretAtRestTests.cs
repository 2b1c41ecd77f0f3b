using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>What a secret ballot leaves behind: no byte, row, key, order or time that links a seat to a paper.</summary>
public sealed class SecretAtRestTests
{
    private static readonly string Ballot = Stage.Step(5);

    [Fact]
    public async Task While_it_is_open_no_file_holds_a_mark_or_a_receipt_that_can_be_read_and_nobody_is_told_a_tally()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phones = await Phones(stage, 12);
        await stage.OpenSecretVote();
        Person[] audiences = [phones[0], await stage.Invited(Role.Observer, "Odile"), stage.Screen(), await stage.Tablet(), await stage.Invited(Role.CoFacilitator, "Cléo")];
        await using var room = await Room.Open(stage, audiences);
        foreach (var (index, phone) in phones.Index()) await stage.VoteSecretly(phone, Receipt(index), [$"o{1 + (index % 3)}"]);
        await stage.VoteSecretly(phones[0], Receipt(90), ["o3"]);
        await room.Ask();

        foreach (var (name, bytes) in DataFiles.Of(server))
        {
            foreach (var word in Enumerable.Range(0, 12).Append(90).Select(Receipt).Append("\"o1\":\"1\"").Append("\"marks\"")) Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) < 0, $"{name} holds {word}");
        }

        // A tally names its options so, and nothing else does.
        room.AssertAbsent("\"optionId\":\"o1\"", "\"dots\":4", "gommettes. Où en est");
        room.AssertAbsent([.. Enumerable.Range(0, 12).Select(Receipt)]);
        Assert.Equal(12, (int)(await audiences[4].Look(stage.Project))["ballots", Ballot]!["voted"]!);

        await stage.Lead(new CloseBallot(Ballot));
        await room.Ask();
        foreach (var outside in audiences[..4]) room.AssertAbsentFrom(outside, "\"optionId\":\"o1\"");
        room.AssertPresentTo(audiences[4], "\"optionId\":\"o1\"");
        await stage.Lead(new PublishBallot(Ballot));
        await room.Ask();
        room.AssertPresent("\"optionId\":\"o1\"");
    }

    [Fact]
    public async Task After_its_closing_nothing_that_is_stored_leads_from_a_seat_to_a_paper()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phones = await Phones(stage, 14);
        await stage.OpenSecretVote();
        foreach (var (index, phone) in phones.Index()) await stage.VoteSecretly(phone, Receipt(index), [$"o{1 + (index % 3)}"], $"vote-{index}");
        await stage.VoteSecretly(phones[3], Receipt(93), ["o3"], "changed");
        await phones[13].Do(stage.Project, new WithdrawVote(Ballot));
        var seats = await Task.WhenAll(phones.Select(stage.SeatOf));
        var key = new FileBallotKeys(server.Data).Find($"{stage.Project}/{Ballot}")!;
        var hashes = seats.Select(seat => HMACSHA256.HashData(key.AsSpan(0, 32), Encoding.UTF8.GetBytes(seat))).ToList();
        // What is searched for below can be found as long as the ballot is open.
        Assert.All(hashes[..13], hash => Assert.Contains(DataFiles.Of(server), file => file.Bytes.AsSpan().IndexOf(hash) >= 0));
        Assert.Contains(DataFiles.Of(server), file => file.Bytes.AsSpan().IndexOf(key) >= 0);

        await stage.Lead(new CloseBallot(Ballot));
        await stage.Lead(new PublishBallot(Ballot));
        await KeepSnapshot(server, stage.Project);
        foreach (var restarted in new[] { false, true })
        {
            if (restarted) await server.Restart();
            AssertNoByte(server, key, hashes);
            await AssertNoRow(server, stage.Project, seats);
        }

        // Neither the order of the roll nor that in which people voted; thirteen papers agree with one by chance once in six thousand million times.
        var entry = (await server.Get<IJournal>().Read(ProjectStreams.Of(stage.Project), 0)).Single(entry => entry.Type == "boxCounted");
        var papers = JsonNode.Parse(entry.Data)!["count"]!["papers"]!.AsArray().Select(paper => (string)paper!["receipt"]!).ToList();
        var voted = Enumerable.Range(0, 13).Select(index => Receipt(index == 3 ? 93 : index)).ToList();
        Assert.Equal(voted.Order(), papers.Order());
        Assert.NotEqual(voted, papers);
        Assert.NotEqual(voted.Zip(seats).OrderBy(line => line.Second, StringComparer.Ordinal).Select(line => line.First), papers);
        Assert.DoesNotContain(entry.Data, "at", StringComparison.Ordinal);
        Assert.Null(entry.Command is { } command && command.StartsWith("vote-", StringComparison.Ordinal) ? command : null);
    }

    private static void AssertNoByte(TestServer server, byte[] key, List<byte[]> hashes)
    {
        Assert.Empty(Directory.GetFiles(Path.Combine(server.Data, "keys", "ballots")));
        foreach (var (name, bytes) in DataFiles.Of(server))
        {
            foreach (var trace in hashes.Append(key[..32]).Append(key[32..])) Assert.True(bytes.AsSpan().IndexOf(trace) < 0, $"{name} holds a key or what it made");
            if (name.StartsWith("journal", StringComparison.Ordinal) || name == "snapshots") continue;
            foreach (var index in Enumerable.Range(0, 14).Append(93)) Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Receipt(index))) < 0, $"{name} holds a receipt");
        }
    }

    /// <summary>Receipts lie in the one entry that counted the box, without seats; in a snapshot, in the count without seats and nowhere else.</summary>
    private static async Task AssertNoRow(TestServer server, string project, string[] seats)
    {
        var rows = DataFiles.Rows(server);
        var holding = rows.Where(row => Enumerable.Range(0, 14).Append(93).Any(index => row.Row.Contains(Receipt(index), StringComparison.Ordinal))).ToList();
        Assert.Equal(["journal"], holding.Select(row => row.Table));
        Assert.DoesNotContain(seats, seat => holding[0].Row.Contains(seat, StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.Table == "papers");

        // Its parts are packed: what it tells is what whoever has the file, and the vault, can read of it.
        var codec = new ProjectCodec(new Secrets(await server.Get<IVault>().Open(project)));
        var state = JsonSerializer.SerializeToNode(codec.Read((await server.Get<IJournal>().ReadSnapshot(ProjectStreams.Of(project)))!), Contract.Json)!;
        var ballot = state["ballots"]!["all"]![Ballot]!.AsObject();
        var counted = ballot["box"]!.ToJsonString();
        Assert.Contains(Receipt(0), counted, StringComparison.Ordinal);
        Assert.DoesNotContain(seats, seat => counted.Contains(seat, StringComparison.Ordinal));
        ballot.Remove("box");
        Assert.DoesNotContain("\"o1\":", ballot.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("receipt", ballot.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Enumerable.Range(0, 14).Append(93), index => state.ToJsonString().Contains(Receipt(index), StringComparison.Ordinal));
        Assert.DoesNotContain(new[] { 3, 13 }, index => counted.Contains(Receipt(index), StringComparison.Ordinal) || rows.Any(row => row.Row.Contains(Receipt(index), StringComparison.Ordinal)));
    }

    /// <summary>What the project would keep after some thousand events.</summary>
    private static async Task KeepSnapshot(TestServer server, string project)
    {
        var codec = new ProjectCodec(new Secrets(await server.Get<IVault>().Open(project)));
        var entries = await server.Get<IJournal>().Read(ProjectStreams.Of(project), 0);
        var state = entries.Aggregate(new Project(project), (now, entry) => now.Evolve(codec.Read(entry), entry.Command, entry.Version));
        await server.Get<IJournal>().WriteSnapshot(ProjectStreams.Of(project), codec.Write(state, entries[^1].Version));
    }

    private static Task<Person[]> Phones(Stage stage, int number) =>
        Task.WhenAll(Enumerable.Range(0, number).Select(index => stage.Phone(index % 3 == 0 ? "elected" : "persons")));

    private static string Receipt(int index) => $"hermine-{index:00}";
}
