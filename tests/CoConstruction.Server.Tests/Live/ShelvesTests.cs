using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>What a phone reads when it is asked for: by whoever may watch the project, through the same filter, and never of all the time.</summary>
public sealed class ShelvesTests
{
    private static readonly ObstacleCard Far = new(ObstacleFamily.CentralisedTradition, null, null, ObstacleBasis.Perceived, "On décide loin d’ici.", null);

    [Fact]
    public async Task A_phone_reads_a_shelf_of_its_project_and_finds_its_own_words_marked_there()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (author, other) = (await stage.Phone(), await stage.Phone());
        await author.Do(stage.Project, new AddObstacle("o1", Far, new()));
        Assert.Equal((true, false), (await Mine(author), await Mine(other)));
        Assert.DoesNotContain("On décide loin d’ici.", (await other.Look(stage.Project)).Text);

        async Task<bool> Mine(Person person)
        {
            var said = await person.Get($"/api/projects/{stage.Project}/shelves/assessment");
            Assert.Equal(HttpStatusCode.OK, said.Status);
            Assert.True(said.Headers.CacheControl!.NoStore);
            return (bool)said.Json["snapshot"]!.AsArray().Single(item => (string)item!["room"]! == "obstacles")!["value"]!["mine"]!;
        }
    }

    [Fact]
    public async Task Who_may_not_watch_the_project_reads_nothing_and_an_unknown_shelf_is_not_found()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var somebody = server.Somebody();
        var phone = await stage.Phone();
        Assert.Equal(HttpStatusCode.Unauthorized, (await somebody.Get($"/api/projects/{stage.Project}/shelves/proposals")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Get($"/api/projects/{stage.Project}/shelves/secrets")).Status);
    }

    [Theory]
    [InlineData("page=0")]
    [InlineData("page=-1")]
    [InlineData("page=1001")]
    [InlineData("page=two")]
    [InlineData("thing=../p1")]
    public async Task A_page_that_cannot_be_is_asked_for_in_vain(string asked)
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await stage.Phone()).Get($"/api/projects/{stage.Project}/shelves/proposals?{asked}")).Status);
    }

    [Fact]
    public async Task A_phone_reads_proposals_a_page_at_a_time_or_those_that_have_its_words()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        for (var i = 1; i <= ShelfPage.Size + 1; i++) await stage.Lead(new MakeProposal($"p{i}", new ProposalText($"Un vélo {i}", "Un abri à l’école.", null), null, new ProposalOrigin()));
        Assert.Equal((ShelfPage.Size, "p1", true), await Read("page=1"));
        Assert.Equal((1, $"p{ShelfPage.Size + 1}", false), await Read("page=2"));
        Assert.Equal((1, "p17", false), await Read("q=VELO+l%27ecole+17"));
        Assert.Equal((1, "p9", false), await Read("thing=p9"));

        async Task<(int Count, string First, bool More)> Read(string asked)
        {
            var items = (await phone.Get($"/api/projects/{stage.Project}/shelves/proposals?{asked}")).Json["snapshot"]!.AsArray();
            var proposals = items.Where(item => (string)item!["room"]! == "proposals").ToList();
            return (proposals.Count, (string)proposals[0]!["key"]!, (bool)items.Single(item => (string)item!["room"]! == "shelfPages")!["value"]!["more"]!);
        }
    }

    [Fact]
    public async Task What_a_phone_is_told_of_all_the_time_does_not_grow_with_the_proposals_of_its_project()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var phone = await stage.Phone();
        var before = (await phone.Look(stage.Project)).Text.Length;
        for (var i = 0; i < 20; i++) await stage.Lead(new MakeProposal($"p{i}", new ProposalText("Un banc", "Un banc sur la place.", null), null, new ProposalOrigin()));
        Assert.InRange((await phone.Look(stage.Project)).Text.Length, 0, before + 100);
        var shelf = (await phone.Get($"/api/projects/{stage.Project}/shelves/proposals")).Json["snapshot"]!.AsArray();
        Assert.Equal(20, shelf.Count(item => (string)item!["room"]! == "proposals"));
    }
}
