using Microsoft.Playwright;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(CoConstruction.Browser.Tests.Chromium))]
// One house and one browser at a time: what is measured here is what a person feels, not how tests crowd a machine.
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace CoConstruction.Browser.Tests;

/// <summary>The real browser of this machine, started once for all journeys.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>The same engine without the window around the page opens pages in a third of the time; either will do.</summary>
    private static readonly string[] Usual = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser; the test is skipped where there is none, unless one is required.</summary>
    public async Task<IBrowser> Open()
    {
        var path = Environment.GetEnvironmentVariable("COCONSTRUCTION_CHROMIUM") ?? Usual.FirstOrDefault(File.Exists) ?? Usual[^1];
        if (!File.Exists(path)) Miss($"Chromium n'est pas là ({path}). Installez-le, ou dites où il est par COCONSTRUCTION_CHROMIUM.");
        // A page waits for five seconds before it tells that the network is gone: look for longer than that.
        Assertions.SetDefaultExpectTimeout(15_000);
        _playwright ??= await Playwright.CreateAsync();
        return _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox", "--lang=fr-FR"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static void Miss(string why)
    {
        if (Environment.GetEnvironmentVariable("COCONSTRUCTION_BROWSER_REQUIRED") == "1") Assert.Fail(why);
        Assert.Skip(why);
    }
}
