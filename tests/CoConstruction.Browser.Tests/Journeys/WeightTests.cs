using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What a page costs to somebody who pays for their network.</summary>
public sealed class WeightTests(Chromium chromium)
{
    private const int FirstSight = 60 * 1024, WholeDoor = 78 * 1024, SecondVisit = 5 * 1024;

    [Fact]
    public async Task A_phone_sees_the_door_with_less_than_60_kilobytes_and_again_with_less_than_5()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", "priorities");
        var amina = new Phone(await evening.Phone("Amina"));
        var weighed = await Weigh(amina.Device);

        await amina.OpenDoor(code);
        await amina.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // What is behind the door is asked for once the door is drawn, and comes while one reads it.
        Assert.InRange(weighed.Where(file => !file.Key.Contains("/inside-", StringComparison.Ordinal)).Sum(file => file.Value), 1, FirstSight);
        Assert.InRange(weighed.Values.Sum(), 1, WholeDoor);

        weighed.Clear();
        await amina.Page.ReloadAsync();
        await Assertions.Expect(amina.Page.Button("Entrer")).ToBeVisibleAsync();
        await amina.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(weighed.Values.Sum(), 1, SecondVisit);
        evening.NothingWentWrong();
    }

    /// <summary>Bytes that come over the network, by address, as they were sent: compressed, with their headers.</summary>
    private static async Task<ConcurrentDictionary<string, int>> Weigh(Device device)
    {
        var addresses = new ConcurrentDictionary<string, string>();
        var bytes = new ConcurrentDictionary<string, int>();
        var session = await device.Context.NewCDPSessionAsync(device.Page);
        await session.SendAsync("Network.enable");
        session.Event("Network.requestWillBeSent").OnEvent += (_, sent) =>
            addresses[sent!.Value.GetProperty("requestId").GetString()!] = sent.Value.GetProperty("request").GetProperty("url").GetString()!;
        session.Event("Network.loadingFinished").OnEvent += (_, finished) =>
        {
            var address = addresses.GetValueOrDefault(finished!.Value.GetProperty("requestId").GetString()!, "");
            bytes.AddOrUpdate(address, Length, (_, before) => before + Length(address));

            int Length(string _) => (int)finished.Value.GetProperty("encodedDataLength").GetDouble();
        };
        return bytes;
    }
}
