using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CoConstruction.Server.Tests;

/// <summary>What a process does once for itself before people come.</summary>
public sealed class RehearsalTests
{
    [Fact]
    public async Task It_goes_through_without_trouble_and_leaves_nothing_behind()
    {
        var logs = new Logs();
        await using var server = await TestServer.Start(builder => builder.Services.AddSingleton<ILoggerProvider>(logs));
        var journal = server.Get<IJournal>();

        await server.Get<Rehearsal>().Run();
        await server.Get<Rehearsal>().Run();

        Assert.Empty(await journal.Streams(""));
        Assert.Empty((await server.Get<IVault>().Open("*")).Keys);
        Assert.Empty(await server.Get<IDirectory>().All());
        Assert.DoesNotContain(logs.Lines, line => line.Contains("rehearsal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_disk_that_does_not_answer_is_no_reason_to_stop()
    {
        var logs = new Logs();
        await using var server = await TestServer.Start(builder => builder.Services.AddSingleton<ILoggerProvider>(logs));
        var broken = new FaultyJournal(server.Get<IJournal>()) { Reading = JournalTrouble.Unreachable };

        await new Rehearsal(broken, server.Get<IVault>(), TimeProvider.System, server.Get<ILogger<Rehearsal>>()).Run();

        Assert.Contains(logs.Lines, line => line.Contains("rehearsal", StringComparison.Ordinal));
    }
}
