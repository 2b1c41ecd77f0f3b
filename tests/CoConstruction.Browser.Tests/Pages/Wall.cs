using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What the whole room reads.</summary>
internal sealed class Wall(Device device)
{
    public Device Device => device;

    public IPage Page => device.Page;

    public async Task Open(string link)
    {
        await Page.GotoAsync(link);
        await Page.ReadsTitle("Bienvenue");
    }

    public Task Shows(string text) => Page.Reads(text);
}
