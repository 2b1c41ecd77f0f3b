using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>
/// One evening in a house: the people who come with their devices, and all that went wrong, told at the end.
/// </summary>
internal sealed class Evening : IAsyncDisposable
{
    private static readonly string? Album = Environment.GetEnvironmentVariable("COCONSTRUCTION_SHOTS");

    private readonly IBrowser _browser;
    private readonly List<(IBrowserContext Context, Witness Witness)> _devices = [];

    private Evening(IBrowser browser, House house) => (_browser, House, Look) = (browser, house, new Look(Album));

    public House House { get; }

    /// <summary>Looks at a page as a demanding visitor, and keeps what is not right for the end.</summary>
    public Look Look { get; }

    /// <param name="inPostgres">Whether the house keeps everything in PostgreSQL; the test is skipped where there is none, unless it is required.</param>
    public static async Task<Evening> Begin(Chromium chromium, bool inPostgres = false)
    {
        var browser = await chromium.Open();
        var house = new House(inPostgres ? TestDatabase.Create() : null);
        await house.Start();
        return new(browser, house);
    }

    /// <summary>A phone, as most residents have: small, and in the hand.</summary>
    public async Task<Device> Phone(string who) => await Bring(who, 360, 740);

    /// <summary>A laptop on the facilitator's table.</summary>
    public async Task<Device> Laptop(string who) => await Bring(who, 1440, 900);

    /// <summary>The tablet that goes round the room, held upright unless said otherwise.</summary>
    public async Task<Device> Tablet(int width = 800, int height = 1280) => await Bring("the tablet", width, height, touch: true);

    /// <summary>The projector on the wall.</summary>
    public async Task<Device> Projector() => await Bring("the projector", 1920, 1080);

    /// <summary>Stops the server and starts it again, while pages are open.</summary>
    public async Task Restart()
    {
        await Stop();
        await Start();
    }

    /// <summary>The server goes down: pages reach nobody, and may say so.</summary>
    public async Task Stop()
    {
        foreach (var (_, witness) in _devices) witness.NetworkMayFail = true;
        await House.Stop();
    }

    public Task Start() => House.Start();

    /// <summary>Nothing was asked of another host, no page complained, and nothing that was looked at was wrong.</summary>
    public void NothingWentWrong() => Assert.False(Wrongs.Any(), string.Join(Environment.NewLine, Wrongs));

    private IEnumerable<string> Wrongs => _devices.SelectMany(device => device.Witness.Wrongs).Concat(Look.Remarks);

    public async ValueTask DisposeAsync()
    {
        // An evening that stops in the middle says what it had seen until then.
        foreach (var wrong in Wrongs) TestContext.Current.TestOutputHelper?.WriteLine(wrong);
        foreach (var (context, _) in _devices)
        {
            await Look.Keep(context.Pages, "last");
            await context.DisposeAsync();
        }

        await House.DisposeAsync();
    }

    private async Task<Device> Bring(string who, int width, int height, bool touch = false)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = House.Address,
            Locale = "fr-FR",
            TimezoneId = "Europe/Paris",
            ViewportSize = new() { Width = width, Height = height },
            HasTouch = touch || width < 800,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(15_000);
        var witness = new Witness(context, who, House.Address);
        _devices.Add((context, witness));
        return new(who, context, await context.NewPageAsync(), witness);
    }
}

/// <summary>Somebody's browser, with its own cookies and memory.</summary>
internal sealed record Device(string Who, IBrowserContext Context, IPage Page, Witness Witness)
{
    /// <summary>The network goes away, or comes back.</summary>
    public async Task Network(bool there)
    {
        Witness.NetworkMayFail = true;
        await Context.SetOfflineAsync(!there);
    }
}
