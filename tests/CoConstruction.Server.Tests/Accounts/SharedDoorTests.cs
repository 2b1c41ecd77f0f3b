using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>Two processes on one database are one house: whoever one of them let in, the other lets in.</summary>
public sealed class SharedDoorTests
{
    [Fact]
    public async Task What_one_process_gave_the_other_recognises_also_when_both_started_together_on_an_empty_database()
    {
        await using var database = TestDatabase.Create();
        var servers = await Task.WhenAll(TestServer.Start(database), TestServer.Start(database));
        await using var one = servers[0];
        await using var other = servers[1];
        var at = one;
        using var ana = new Person(() => at.Address, IPAddress.Parse("127.2.0.1"), "");
        Assert.Equal(HttpStatusCode.NoContent, (await ana.Post("/api/team/first-account", new { token = one.FirstToken, email = "ana@example.org", name = "Ana", password = Person.Password })).Status);
        at = other;
        Assert.Equal(HttpStatusCode.OK, (await ana.Get("/api/team/me")).Status);
        using var again = other.Somebody();
        Assert.Equal(HttpStatusCode.NoContent, (await again.Post("/api/team/sign-in", new { email = "ana@example.org", password = Person.Password })).Status);
    }
}
