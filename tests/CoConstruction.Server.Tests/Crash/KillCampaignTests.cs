using CoConstruction.Load;

namespace CoConstruction.Server.Tests;

/// <summary>
/// The real server, killed while people vote (the whole campaign is in the load tool). Kills come when the disk shows
/// votes whose answers have not arrived: without such votes neither test would prove anything, so both demand some.
/// </summary>
[WithoutHouse]
public sealed class KillCampaignTests
{
    private const int Phones = 24, Kills = 3, Seed = 7;

    [Fact]
    public async Task Every_vote_counts_once_and_every_phone_shows_the_result_although_the_server_was_killed()
    {
        var report = await KillScenario.Run(new(Phones, Kills, Seed), TestContext.Current.CancellationToken);

        Assert.Equal(Kills, report.Kills);
        Assert.Equal(Phones, report.Acknowledged);
        Assert.Equal(0, report.Missing);
        Assert.Equal(0, report.Doubles);
        Assert.Equal(Phones, report.PapersShown);
        Assert.Equal(Phones, report.ShownRight);
        Assert.InRange(report.InTheWindow, 1, Phones);
        Assert.InRange(report.Reconnections, Phones, int.MaxValue);
    }

    [Fact]
    public async Task Doubles_would_be_seen_if_phones_sent_their_repeats_under_new_ids()
    {
        var report = await KillScenario.Run(new(Phones, Kills, Seed, FreshIds: true), TestContext.Current.CancellationToken);

        Assert.InRange(report.InTheWindow, 1, Phones);
        // A phone that was twice not answered in time has sent its vote three times.
        Assert.InRange(report.Doubles, report.InTheWindow, int.MaxValue);
    }
}
