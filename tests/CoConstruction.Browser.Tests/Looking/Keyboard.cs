using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Somebody who uses no mouse and no finger: at every stop, the focus must be somewhere and be seen.</summary>
internal sealed class Keyboard(IPage page, Look look)
{
    private const int Patience = 80;

    private bool _arrived;

    /// <summary>Goes from stop to stop until the thing is reached, from wherever the last gesture left the focus.</summary>
    public async Task Reach(ILocator thing)
    {
        await Assertions.Expect(thing.First).ToBeVisibleAsync();
        if (_arrived) await look.Focus(page);
        _arrived = true;
        for (var stop = 0; stop < Patience; stop++)
        {
            if (await thing.First.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
            // After the last stop comes the browser's own bar.
            if (!await page.EvaluateAsync<bool>("() => document.activeElement === document.body")) await look.Focus(page);
        }

        Assert.Fail($"{thing} cannot be reached with the keyboard");
    }

    public async Task Press(string button, string key = "Enter")
    {
        await Reach(page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));
        await page.Keyboard.PressAsync(key);
    }

    public async Task Follow(string link)
    {
        await Reach(page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }));
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task Write(string field, string text)
    {
        await Reach(page.GetByLabel(field, new() { Exact = true }));
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Ticks a box, or takes a radio button by its first press.</summary>
    public async Task Choose(ILocator control)
    {
        await Reach(control);
        await page.Keyboard.PressAsync("Space");
    }
}
