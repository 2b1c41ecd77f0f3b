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

    /// <summary>Keeps the text as it is now under a name, and sees it among the versions.</summary>
    public async Task Keep(int number, string name)
    {
        if (!await page.Button("Garder cette version").IsVisibleAsync()) await Unfold("Versions");
        await Press("Garder cette version");
        await Keys.Write("Son nom", name);
        await Keys.Press("Garder cette version");
        await page.ReadsTitle($"Version {number} : {name}");
    }

    /// <summary>Proposes other words for the last line.</summary>
    public async Task SuggestForLastLine(string words)
    {
        await GoToEnd();
        await page.Keyboard.PressAsync("Shift+Home");
        await page.Keyboard.PressAsync("Control+Alt+s");
        await Keys.Reach(page.GetByLabel("Les mots que vous proposez"));
        await page.Keyboard.PressAsync("Control+a");
        await Type(words);
        await Keys.Press("Envoyer");
        await page.ReadsTitle("Suggestion de vous");
    }

    /// <summary>Accepts the suggestion of somebody, and says why.</summary>
    public async Task Accept(string of, string reason)
    {
        await page.ReadsTitle($"Suggestion de {of}");
        await Press("Accepter");
        await Keys.Write("Dites pourquoi", reason);
        await Keys.Press("Accepter");
    }

    public async Task Press(string button)
    {
        await Leave();
        await Keys.Press(button);
    }

    /// <summary>Within the text Tab may be one of its keys; after Escape it goes on.</summary>
    private Task Leave() => page.Keyboard.PressAsync("Escape");
}
