using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>Accounts, invitations, and leaving a team.</summary>
public sealed class TeamTests
{
    [Fact]
    public async Task The_first_account_link_works_once_even_when_two_use_it_at_once()
    {
        await using var server = await TestServer.Start();
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => server.Somebody().Post("/api/team/first-account", First(server, $"p{i}@example.org", Person.Password))));
        Assert.Equal([204, 404, 404, 404], made.Select(said => (int)said.Status).Order());
        Assert.Equal(HttpStatusCode.NotFound, (await server.Somebody().Post("/api/team/first-account", First(server, "z@example.org", Person.Password))).Status);
    }

    [Fact]
    public async Task A_first_account_that_is_refused_leaves_the_link_good()
    {
        await using var server = await TestServer.Start();
        using var somebody = server.Somebody();
        Assert.Equal(HttpStatusCode.BadRequest, (await somebody.Post("/api/team/first-account", First(server, "a@example.org", "court"))).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await somebody.Post("/api/team/first-account", First(server, "a@example.org", Person.Password))).Status);
    }

    [Fact]
    public async Task A_wrong_password_is_refused_in_French_and_a_right_one_lets_in()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        using var somebody = server.Somebody();
        foreach (var email in new[] { "ana@example.org", "inconnue@example.org" })
        {
            var said = await somebody.Post("/api/team/sign-in", new { email, password = "une autre phrase de passe" });
            Assert.Equal((HttpStatusCode.Unauthorized, "wrongPassword"), (said.Status, said.Code));
            Assert.Contains("mot de passe", (string?)said.Json["title"]);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await somebody.Get("/api/team/me")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await somebody.Post("/api/team/sign-in", new { email = "ana@example.org", password = Person.Password })).Status);
        Assert.Equal(stage.Project, (string)(await somebody.Get("/api/team/me")).Json["projects"]![0]!["id"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await somebody.Post("/api/team/sign-out", new { })).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await somebody.Get("/api/team/me")).Status);
    }

    [Fact]
    public async Task An_invitation_is_used_once()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var token = await stage.Invite(Role.Observer);
        Assert.Equal("observer", (string)(await server.Somebody().Get($"/api/invitations/{token}")).Json["role"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Somebody().Get($"/api/invitations/{token[..^1]}x")).Status);
        var used = await server.Somebody().Post($"/api/invitations/{token}", new { email = "o@example.org", name = "Omar", password = Person.Password });
        Assert.Equal(HttpStatusCode.OK, used.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Somebody().Get($"/api/invitations/{token}")).Status);
        var again = await server.Somebody().Post($"/api/invitations/{token}", new { email = "x@example.org", name = "Xavier", password = Person.Password });
        Assert.Equal((HttpStatusCode.NotFound, "notFound"), (again.Status, again.Code));
    }

    [Fact]
    public async Task A_removed_member_is_let_go_and_sees_nothing_more_nor_does_one_who_becomes_an_observer_see_the_teams_things()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (removed, lowered) = (await stage.Invited(Role.CoFacilitator, "Rémi"), await stage.Invited(Role.CoFacilitator, "Lou"));
        string Id(View view) => (string)view["ownMember", "member"]!["id"]!;
        var (removedId, loweredId) = (Id(await removed.Look(stage.Project)), Id(await lowered.Look(stage.Project)));
        await using var one = await Watcher.Of(removed, stage.Project);
        await using var other = await Watcher.Of(lowered, stage.Project);
        await stage.Lead(new RemoveMember(removedId));
        await stage.Lead(new ChangeMemberRole(loweredId, Role.Observer));
        await Task.WhenAll(one.Gone, other.Gone).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, (await removed.Get($"/api/projects/{stage.Project}")).Status);
        Assert.Empty((await removed.Get("/api/team/me")).Json["projects"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, (await removed.Get($"/api/projects/{stage.Project}/exports/minutes.html?workshop={Stage.Workshop}")).Status);
        Assert.Empty((await lowered.Look(stage.Project)).All("seats").Concat((await lowered.Look(stage.Project)).All("members")));
        Assert.Equal(HttpStatusCode.Forbidden, (await lowered.Ask(stage.Project, new TakeOver(Stage.Workshop))).Status);
    }

    private static object First(TestServer server, string email, string password) => new { token = server.FirstToken, email, name = "Ana", password };
}
