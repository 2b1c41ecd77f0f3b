using CoConstruction.Load;

namespace CoConstruction.Server.Tests;

/// <summary>
/// Two silos and a process with doors on PostgreSQL; the silo that holds the project is killed while people vote (the whole
/// campaign is in the load tool). Both tests demand votes that were durable and not answered: without them neither proves anything.
/// </summary>
[WithoutHouse]
public sealed class FailoverTests
{
    // Ten votes lie between commit and answer at any moment: a kill that meets none is as good as impossible.
    private const int Phones = 24, Rate = 48, AnswerDelay = 200, Patience = 4;

    [Fact]
    public async Task Every_vote_is_in_the_journal_once_although_the_silo_of_the_project_was_killed()
    {
        var report = await Killed(freshIds: false);

        Assert.InRange(report.InTheWindow, 1, Phones);
        Assert.Equal(0, report.Missing);
        Assert.Equal(0, report.Doubled);
        Assert.Equal(0, report.Reloads);
        Assert.True(report.Gapless);
    }

    [Fact]
    public async Task Doubles_would_be_seen_in_a_cluster_if_phones_sent_their_repeats_under_new_ids()
    {
        var report = await Killed(freshIds: true);

        Assert.InRange(report.InTheWindow, 1, Phones);
        Assert.InRange(report.Doubled, report.InTheWindow, int.MaxValue);
    }

    private static async Task<FailoverScenario.FailoverReport> Killed(bool freshIds)
    {
        var cancel = TestContext.Current.CancellationToken;
        if (Environment.GetEnvironmentVariable("COCONSTRUCTION_POSTGRES") is not { Length: > 0 })
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("COCONSTRUCTION_POSTGRES_REQUIRED") == "1", "COCONSTRUCTION_POSTGRES names no PostgreSQL.");
            Assert.Fail("COCONSTRUCTION_POSTGRES names no PostgreSQL, and it is required.");
        }

        await using var postgres = await PostgresServer.Find(cancel);
        return await FailoverScenario.Run(new(Trouble.Kill, Phones, Rate, 1, AnswerDelay, TimeSpan.Zero, freshIds, Patience), postgres, cancel);
    }
}
