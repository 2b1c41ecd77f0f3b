using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>
/// Looks at a page as it is now: axe in light and in dark, the language, the title, 320 px without sideways scroll, and
/// what its kind of page owes. What is not right is kept, so that one evening tells all of it.
/// </summary>
/// <param name="album">Folder where a picture of everything that is looked at is kept; none when null.</param>
internal sealed class Look(string? album)
{
    /// <summary>What an A4 leaves between its margins of 16 mm, in pixels of CSS.</summary>
    private const int PrintedWidth = 673;

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    private readonly List<string> _remarks = [];
    private int _picture;

    public IEnumerable<string> Remarks => _remarks;

    /// <summary>A participant's page: every target at least 48 px.</summary>
    public async Task Phone(IPage page, string name)
    {
        await Page(page, name);
        await Ask(page, name, Measures.SmallTargets);
    }

    /// <summary>A page of the team, which also works on a phone.</summary>
    public async Task Desk(IPage page, string name) => await Page(page, name);

    /// <summary>The wall: nothing smaller than what is read from twelve metres, nothing that scrolls.</summary>
    public async Task Wall(IPage page, string name)
    {
        await Page(page, name, narrow: false);
        await Ask(page, name, Measures.SmallTexts);
        await Ask(page, name, Measures.OverflowingWall);
    }

    /// <summary>Sheets as they come out of the printer: nothing is cut off.</summary>
    public async Task Paper(IPage page, string name)
    {
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(PrintedWidth, size.Height);
        await page.WaitForFunctionAsync($"() => innerWidth === {PrintedWidth} && matchMedia('print').matches");
        await Keep([page], $"{name} on paper");
        await Ask(page, $"{name} on paper", Measures.CutSheets);
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>Somebody with a keyboard always knows where they are. A place that the page brought them to needs no ring.</summary>
    public async Task Focus(IPage page) => await Ask(page, $"« {await page.TitleAsync()} » by keyboard", Measures.LostFocus);

    /// <summary>Keeps a picture of pages as they are left, to understand what stopped an evening.</summary>
    public async Task Keep(IEnumerable<IPage> pages, string name)
    {
        if (album is null) return;
        foreach (var page in pages.Where(page => !page.IsClosed)) await Picture(page, name);
    }

    private async Task Page(IPage page, string name, bool narrow = true)
    {
        await Keep([page], name);
        if (await page.GetAttributeAsync("html", "lang") != "fr") Remark(name, "the page does not say that it is in French");
        if (string.IsNullOrWhiteSpace(await page.TitleAsync())) Remark(name, "no title");
        await Axe(page, $"{name}, light", Measures.Barriers);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        // Only colours change in the dark.
        await Axe(page, $"{name}, dark", Measures.PaleColours);
        await Keep([page], $"{name}-dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        if (narrow) await Narrow(page, name);
    }

    /// <summary>Half of the smallest usual screen, or a page enlarged to the double: nothing goes out sideways.</summary>
    private async Task Narrow(IPage page, string name)
    {
        var size = page.ViewportSize!;
        // A window that fills the screen cannot be made smaller.
        await page.EvaluateAsync("() => document.fullscreenElement && document.exitFullscreen()");
        await page.SetViewportSizeAsync(320, 740);
        await page.WaitForFunctionAsync("() => innerWidth === 320 && matchMedia('(max-width: 320px)').matches");
        await Ask(page, $"{name} at 320 px", Measures.Sideways);
        if (size.Width > 800) await Keep([page], $"{name}-320");
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>Asked in the page itself, which has no frames: the wrapper for pages that have opens another page each time.</summary>
    private async Task Axe(IPage page, string name, string measure)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(_axe);
        await Ask(page, name, measure);
    }

    private async Task Ask(IPage page, string name, string measure)
    {
        foreach (var found in await Lasting(page, () => page.EvaluateAsync<string[]>(measure))) Remark(name, found);
    }

    /// <summary>A page may be caught between two frames, on a busy machine: what counts is still there when looked at again.</summary>
    private static async Task<T[]> Lasting<T>(IPage page, Func<Task<T[]>> look)
    {
        const int Looks = 5;
        var found = await look();
        for (var i = 1; i < Looks && found.Length > 0; i++)
        {
            await page.EvaluateAsync("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            found = await look();
        }

        return found;
    }

    private async Task Picture(IPage page, string name)
    {
        var file = $"{++_picture:000}-{string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'))}.png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(album!, file), FullPage = page.ViewportSize!.Width < 1900 });
    }

    private void Remark(string where, string what) => _remarks.Add($"{where}: {what}");
}
