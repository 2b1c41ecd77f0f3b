using System.Net;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>The list in which everybody finds their own paper and nobody's else, and the documents made of a ballot.</summary>
public sealed class PublishedPapersTests
{
    private static readonly string Ballot = Stage.Step(5);

    [Fact]
    public async Task It_is_shown_from_ten_papers_on_with_each_receipt_in_the_order_of_the_codes_and_without_college()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phones = await Task.WhenAll(Enumerable.Range(0, 10).Select(index => stage.Phone(index < 6 ? "persons" : "elected")));
        var (observer, screen, tablet) = (await stage.Invited(Role.Observer, "Odile"), stage.Screen(), await stage.Tablet());
        var path = $"/api/projects/{stage.Project}/ballots/{Ballot}/papers";
        await stage.OpenSecretVote();
        foreach (var (index, phone) in phones.Index()) await stage.VoteSecretly(phone, Receipt(index), [$"o{1 + (index % 3)}"]);
        Assert.Equal(HttpStatusCode.NotFound, (await phones[0].Get(path)).Status);
        await stage.Lead(new CloseBallot(Ballot));
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get(path)).Status);
        await stage.Lead(new PublishBallot(Ballot));

        foreach (var person in new[] { phones[0], observer, screen, tablet, stage.Facilitator })
        {
            var said = await person.Get(path);
            Assert.True(said.Status == HttpStatusCode.OK, said.Body);
            var papers = said.Json["papers"]!.AsArray();
            Assert.Equal(Enumerable.Range(0, 10).Select(Receipt).Order(StringComparer.Ordinal), papers.Select(paper => (string)paper!["receipt"]!));
            Assert.All(Enumerable.Range(0, 10), index => Assert.Equal($$"""{"o{{1 + (index % 3)}}":"1"}""", papers.Single(paper => (string)paper!["receipt"]! == Receipt(index))!["marks"]!.ToJsonString()));
            Assert.DoesNotContain("college", said.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("elected", said.Body, StringComparison.Ordinal);
        }

        Assert.True((bool)(await phones[0].Look(stage.Project))["ballots", Ballot]!["hasPapers"]!);
        var sheet = (await phones[0].Get($"/api/projects/{stage.Project}/exports/papers.csv?ballot={Ballot}&download=true"));
        Assert.Equal("bulletins-choisir.csv", sheet.Content.ContentDisposition?.FileName);
        var lines = sheet.Body.Split("\r\n");
        Assert.Contains(BallotWords.NotAnElection, lines[0], StringComparison.Ordinal);
        Assert.Equal("Code du bulletin;Un;Deux;Trois", lines[1]);
        Assert.Contains($"{Receipt(0)};1;;", lines);
        Assert.Equal(13, lines.Length);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.Somebody().Get(path)).Status);
    }

    [Fact]
    public async Task With_nine_papers_there_is_no_list()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phones = await Task.WhenAll(Enumerable.Range(0, 9).Select(_ => stage.Phone()));
        await stage.OpenSecretVote();
        foreach (var (index, phone) in phones.Index()) await stage.VoteSecretly(phone, Receipt(index), ["o1"]);
        await stage.PublishVote();
        Assert.Equal(HttpStatusCode.NotFound, (await phones[0].Get($"/api/projects/{stage.Project}/ballots/{Ballot}/papers")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await phones[0].Get($"/api/projects/{stage.Project}/exports/papers.csv?ballot={Ballot}")).Status);
        Assert.False((bool)(await phones[0].Look(stage.Project))["ballots", Ballot]!["hasPapers"]!);
    }

    [Fact]
    public async Task The_roll_names_who_voted_for_the_team_alone_and_runs_in_no_spreadsheet()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (formula, absent, observer) = (await stage.Phone("persons", "=1+1;\"x\""), await stage.Phone("elected", "Bilal"), await stage.Invited(Role.Observer, "Odile"));
        await stage.OpenSecretVote();
        await stage.VoteSecretly(formula, Receipt(0), ["o1"]);
        var path = $"/api/projects/{stage.Project}/exports/roll.csv?ballot={Ballot}";
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get(path)).Status);
        await stage.Lead(new CloseBallot(Ballot));
        foreach (var person in new[] { formula, absent, observer, stage.Screen() }) Assert.Equal(HttpStatusCode.NotFound, (await person.Get(path)).Status);
        var said = await stage.Facilitator.Get(path);
        Assert.Equal("text/csv", said.Content.ContentType?.MediaType);
        Assert.Equal(
        [
            BallotWords.NotAnElection, "Nom ou prénom;Collège;A voté;Moyen", "Bilal;Élus et dirigeants territoriaux;non;",
            "\"'=1+1;\"\"x\"\"\";Personnes concernées et habitants;oui;téléphone", "",
        ], said.Body.TrimStart('\uFEFF').Split("\r\n"));
        Assert.DoesNotContain(Receipt(0), said.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=A1", "'=A1")]
    [InlineData("  +33", "'  +33")]
    [InlineData("-2", "'-2")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("Léa", "Léa")]
    public void A_cell_that_begins_like_a_formula_is_text(string written, string cell) =>
        Assert.Equal(cell, Csv.Text([[written]]).TrimStart('\uFEFF').TrimEnd('\r', '\n').Trim('"'));

    [Fact]
    public async Task Publication_brings_the_whole_result_to_every_screen_in_one_message()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phones = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => stage.Phone()));
        await stage.OpenSecretVote();
        foreach (var (index, phone) in phones.Index()) await stage.VoteSecretly(phone, Receipt(index), [index < 7 ? "o1" : "o2"]);
        await stage.Lead(new CloseBallot(Ballot));
        Person[] audiences = [phones[0], await stage.Invited(Role.Observer, "Odile"), stage.Screen(), await stage.Tablet(), await stage.Invited(Role.CoFacilitator, "Cléo")];
        var watchers = await Task.WhenAll(audiences.Select(person => Watcher.Of(person, stage.Project)));
        var published = (await stage.Lead(new PublishBallot(Ballot))).Version;
        foreach (var watcher in watchers)
        {
            await watcher.UntilVersion(published);
            var frames = watcher.Frames.Where(frame => frame.Contains("\"status\":\"published\"", StringComparison.Ordinal)).ToList();
            var change = JsonNode.Parse(Assert.Single(frames))!["arguments"]![0]!["changes"]!.AsArray().Single(change => (string)change!["room"]! == "ballots")!;
            var result = change["value"]!["result"]!;
            Assert.Equal((12, 7, 5), ((int)result["people"]!, (int)result["options"]![0]!["counts"]!["dots"]!, (int)result["options"]![1]!["counts"]!["dots"]!));
            Assert.True((bool)change["value"]!["hasPapers"]!);
            await watcher.DisposeAsync();
        }
    }

    // Neither in the order of arrival nor of their numbers.
    private static string Receipt(int index) => $"{(char)('z' - index)}-{index}";
}
