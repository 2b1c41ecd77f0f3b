using System.Globalization;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>What a person does on any page, by the words they read.</summary>
internal static class Gestures
{
    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static Task Press(this IPage page, string name) => page.Button(name).First.ClickAsync();

    public static Task Follow(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).First.ClickAsync();

    public static Task Write(this IPage page, string field, string text) => page.GetByLabel(field, new() { Exact = true }).FillAsync(text);

    public static Task Reads(this IPage page, string text) => Assertions.Expect(page.GetByText(text).Filter(new() { Visible = true }).First).ToBeVisibleAsync();

    public static Task ReadsTitle(this IPage page, string title) =>
        Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = title, Exact = true }).First).ToBeVisibleAsync();

    /// <summary>What stands in the browser's tab, once the page has caught up.</summary>
    public static Task IsCalled(this IPage page, string title) => Assertions.Expect(page).ToHaveTitleAsync(title);

    /// <summary>A code of return, as it stands on a phone or on a card.</summary>
    public static async Task<RecallWords> ReadRecall(this IPage page)
    {
        var parts = await page.Locator("figure .part").AllInnerTextsAsync();
        var digits = int.Parse(parts[2].Trim(), CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture);
        return new(parts[0].Trim(), parts[1].Trim(), digits);
    }

    /// <summary>Whether a text is anywhere in the page, seen or not.</summary>
    public static async Task<bool> Contains(this IPage page, string text) => (await page.ContentAsync()).Contains(text, StringComparison.Ordinal);
}
