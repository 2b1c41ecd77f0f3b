using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Somebody in front of a shared text, who uses no mouse.</summary>
internal sealed class WritingDesk(IPage page, Look look, string title)
{
    public IPage Page => page;

    public Keyboard Keys { get; } = new(page, look);

    /// <summary>The text itself, in the usual way of showing it or in the plain one.</summary>
    public ILocator Words => page.GetByRole(AriaRole.Textbox, new() { Name = $"Texte : {title}", Exact = true });

    /// <summary>Goes into the text, at its end.</summary>
    public async Task GoToEnd()
    {
        await Keys.Reach(Words);
        await page.Keyboard.PressAsync("Control+End");
    }

    /// <summary>Writes all at once, as one gesture to take back.</summary>
    public Task Type(string words) => page.Keyboard.InsertTextAsync(words);

    public Task Shows(string words) => Assertions.Expect(Words).ToContainTextAsync(words);

    public Task ShowsNoMore(string words) => Assertions.Expect(Words).Not.ToContainTextAsync(words);

    /// <summary>All that was written here is kept.</summary>
    public Task IsSaved() => page.Reads("Enregistré");

    /// <summary>Leaves the text, then opens or folds something beside it.</summary>
    public async Task Unfold(string panel)
    {
        await Leave();
        await Keys.Reach(page.Locator("summary", new() { HasText = panel }));
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task Press(string button)
    {
        await Leave();
        await Keys.Press(button);
    }

    /// <summary>Within the text Tab may be one of its keys; after Escape it goes on.</summary>
    private Task Leave() => page.Keyboard.PressAsync("Escape");
}
