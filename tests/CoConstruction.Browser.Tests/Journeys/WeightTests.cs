using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What a page costs to somebody who pays for their network.</summary>
public sealed class WeightTests(Chromium chromium)
{
    private const int Budget = 60 * 1024;

    [Fact]
    public async Task A_phone_comes_in_with_less_than_60_kilobytes_and_again_with_less_than_5()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", "priorities");
        var amina = new Phone(await evening.Phone("Amina"));
        var bytes = await Weigh(amina.Device);

        await amina.OpenDoor(code);
        await amina.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(bytes(), 1, Budget);

        var first = bytes();
        await amina.Page.ReloadAsync();
        await Assertions.Expect(amina.Page.Button("Entrer")).ToBeVisibleAsync();
        await amina.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(bytes() - first, 1, 5 * 1024);
        evening.NothingWentWrong();
    }

    /// <summary>Bytes that came over the network so far, as they were sent: compressed, with their headers.</summary>
    private static async Task<Func<int>> Weigh(Device device)
    {
        var bytes = 0d;
        var session = await device.Context.NewCDPSessionAsync(device.Page);
        await session.SendAsync("Network.enable");
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished?.GetProperty("encodedDataLength").GetDouble() ?? 0;
        return () => (int)bytes;
    }
}
