using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>Reading the library of practices: anybody reads what is published, without an account.</summary>
internal static class LibraryReadingApi
{
    private const int MostPages = 2_000, MostInMonth = 500, MostLevers = 40, LongestQuery = 200, MostAskedFor = 100;

    /// <summary>What a search may be narrowed by; names as the addresses say them.</summary>
    public sealed record Narrowed(
        string? Q, int? Page, string? Theme, string? Territory, string? Form, string? Family, string? Lever, string? Room, string? State, string? Kind, string? Country, bool? Mine, bool? Inside, int? PageSize, bool? Public = null);

    public static void Map(IEndpointRouteBuilder app)
    {
        var library = app.MapGroup("/api/library");
        library.MapGet("/practices", Search).WithSummary("Practices by words (accents, plurals and other names of a thing do not matter), narrowed by facets, page by page.")
            .Produces<LibraryResults>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/practices/{practice}", Read).WithSummary("One practice, or one of its versions, as the caller may read it.").Produces<PracticePage>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/published", Published).WithSummary("Which of some practices (id=…&id=…) anybody may still read, for who cites them.").Produces<IEnumerable<string>>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/levers", Levers).WithSummary("Levers that helped where an obstacle of this family held back, each with the practice that proves it.")
            .Produces<IEnumerable<InspiredLever>>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/territories", Territories).WithSummary("Territories with how many practices are published there.").Produces<IEnumerable<LibraryTerritory>>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/sources", Sources).WithSummary("Collections of practices that there are already.").Produces<IEnumerable<PracticeSource>>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/overview", Overview).WithSummary("What the library holds, and where nothing is yet.").Produces<LibraryOverview>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/digest", Digest).WithSummary("What was published in a month (month=2026-10; this month when none is said). An empty month says so.")
            .Produces<LibraryDigest>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/export.json", ExportJson).WithSummary("All published practices, for other collections.").Produces<IEnumerable<PracticePage>>().RequireRateLimiting(RateLimits.Exporting);
        library.MapGet("/export.csv", ExportCsv).WithSummary("All published practices as a table.").Produces(StatusCodes.Status200OK, contentType: "text/csv").RequireRateLimiting(RateLimits.Exporting);
        app.MapGet("/pratiques.atom", Atom).RequireRateLimiting(RateLimits.Looking).ExcludeFromDescription();
    }

    private static async Task<IResult> Search([AsParameters] Narrowed asked, HttpContext http, LibraryDoor door, PracticeSearch search) =>
        QueryOf(asked) is { } query ? Results.Json(await search.Search(query, await door.Recognise(http)), Contract.Json) : Problems.Malformed("Cette recherche n’est pas lisible. Raccourcissez-la, ou recommencez sans filtre.");

    private static PracticeQuery? QueryOf(Narrowed asked)
    {
        var (page, whole) = (asked.Page ?? 1, true);
        T? Known<T>(string? word) where T : struct, Enum
        {
            if (string.IsNullOrEmpty(word)) return null;
            if (Enum.TryParse<T>(word, ignoreCase: true, out var value) && !char.IsAsciiDigit(word[0]) && Enum.IsDefined(value)) return value;
            whole = false;
            return null;
        }

        string? Said(string? text)
        {
            whole &= text is null || text.Length <= LongestQuery;
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }

        var query = new PracticeQuery(Said(asked.Q), page)
        {
            Theme = Said(asked.Theme),
            Territory = Said(asked.Territory),
            Form = Said(asked.Form),
            Family = Known<ObstacleFamily>(asked.Family),
            Lever = Known<LeverCategory>(asked.Lever),
            Room = Known<RoomForManoeuvre>(asked.Room),
            State = Known<PracticeState>(asked.State),
            Kind = Known<PracticeKind>(asked.Kind),
            Country = Said(asked.Country),
            Mine = asked.Mine == true,
            Inside = asked.Inside == true,
            Public = asked.Public == true,
            PageSize = asked.PageSize ?? 20,
        };
        return whole && page is >= 1 and <= MostPages && query.PageSize is >= 1 and <= 100 ? query : null;
    }

    private static async Task<IResult> Read(string practice, int? version, HttpContext http, LibraryDoor door, IGrainFactory grains) =>
        Checks.IsId(practice) && await grains.GetGrain<IPracticeGrain>(practice).Page(await door.Recognise(http), version) is { } page
            ? Results.Json(page, Contract.Json)
            : Problems.NotFound("Cette pratique n’est pas, ou n’est plus, dans la bibliothèque.");

    private static async Task<IResult> Published(string[] id, PracticeSearch search) => id.Length <= MostAskedFor && Array.TrueForAll(id, Checks.IsId)
        ? Results.Json(await search.StillPublished(id), Contract.Json)
        : Problems.Malformed($"Demandez {MostAskedFor} pratiques au plus, par leur identifiant.");

    private static async Task<IResult> Levers(string? family, string? lever, PracticeSearch search, IGrainFactory grains)
    {
        if (QueryOf(new Narrowed(null, null, null, null, null, family, lever, null, null, null, null, null, null, null)) is not { Family: { } obstacle } query) return Problems.Malformed("Dites de quelle famille de freins il s’agit.");
        var levers = new List<InspiredLever>();
        foreach (var card in await search.First(MostLevers, query, new LibraryCaller()))
        {
            if (await grains.GetGrain<IPracticeGrain>(card.Id).Page(new LibraryCaller(), null) is not { Sheet: { } sheet }) continue;
            var obstacles = sheet.Obstacles.Where(one => one.Family == obstacle).Select(one => one.Text);
            levers.AddRange(sheet.Levers.Where(one => query.Lever is null || one.Category == query.Lever).Select(one =>
                new InspiredLever(card.Id, card.Title, one.Text, one.Category, one.RoomForManoeuvre, card.Place, card.On) { Obstacles = [.. obstacles] }));
            if (levers.Count >= MostLevers) break;
        }

        return Results.Json(levers, Contract.Json);
    }

    private static async Task<IResult> Territories(PracticeSearch search) => Results.Json(
        (await search.Published()).GroupBy(document => (PracticePlace.KeyOf(document.Card.Place.Territory), PracticePlace.KeyOf(document.Card.Place.Department ?? ""), document.Card.Country))
            .Select(there => new LibraryTerritory(there.First().Card.Place.Territory, there.First().Card.Place.Department, there.Key.Country, there.Count(), there.Max(document => document.Card.On)))
            .OrderBy(territory => PracticePlace.KeyOf(territory.Territory), StringComparer.Ordinal),
        Contract.Json);

    private static async Task<IResult> Sources(IGrainFactory grains) => Results.Json(await grains.GetGrain<ILibraryGrain>(ILibraryGrain.Key).Sources(), Contract.Json);

    private static async Task<IResult> Overview(PracticeSearch search, IGrainFactory grains)
    {
        var library = grains.GetGrain<ILibraryGrain>(ILibraryGrain.Key);
        var found = await search.Search(new PracticeQuery(), new LibraryCaller());
        var there = (await search.Published()).SelectMany(document => document.PlaceKeys).ToHashSet();
        return Results.Json(
            new LibraryOverview(found.Total)
            {
                Counts = found.Facets,
                WithoutPractice = (await library.Relayed()).RemoveAll(territory => there.Contains(PracticePlace.KeyOf(territory))),
                Sources = await library.Sources(),
            },
            Contract.Json);
    }

    private static async Task<IResult> Digest(string? month, PracticeSearch search, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var first = new DateOnly(today.Year, today.Month, 1);
        if (month is not null && !DateOnly.TryParseExact($"{month}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out first)) return Problems.Malformed("Écrivez le mois ainsi : 2026-10.");
        if (first.Year is < 2000 or > 2200) return Problems.Malformed("Écrivez le mois ainsi : 2026-10.");
        var published = await search.First(MostInMonth, new PracticeQuery { Days = (first, first.AddMonths(1).AddDays(-1)) }, new LibraryCaller());
        return Results.Json(new LibraryDigest(Month(first), Month(first.AddMonths(-1)), first.AddMonths(1) <= today ? Month(first.AddMonths(1)) : null) { Published = [.. published] }, Contract.Json);
    }

    private static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static async Task<IResult> Atom(string? territory, PracticeSearch search, ServerOptions options) => territory is { Length: > LongestQuery }
        ? Problems.Malformed("Ce nom de territoire est trop long.")
        : Results.Text(PracticesAtom.Text(await search.First(50, new PracticeQuery { Territory = territory }, new LibraryCaller()), territory, options), "application/atom+xml; charset=utf-8", Encoding.UTF8);

    /// <summary>Practice after practice, from the journal: however many there are, few are in memory.</summary>
    private static IResult ExportJson(PracticeSearch search, PracticeKeeper keeper) => Results.Stream(
        async body =>
        {
            await body.WriteAsync("["u8.ToArray());
            var first = true;
            await foreach (var page in Pages(search, keeper))
            {
                if (!first) await body.WriteAsync(",\n"u8.ToArray());
                first = false;
                await JsonSerializer.SerializeAsync(body, page, Contract.Json);
            }

            await body.WriteAsync("]"u8.ToArray());
        }, "application/json; charset=utf-8", "pratiques.json");

    private static IResult ExportCsv(PracticeSearch search, PracticeKeeper keeper) => Results.Stream(
        async body =>
        {
            await body.WriteAsync(Encoding.UTF8.GetBytes(PracticesCsv.Head()));
            await foreach (var page in Pages(search, keeper)) await body.WriteAsync(Encoding.UTF8.GetBytes(PracticesCsv.Line(page)));
        }, "text/csv; charset=utf-8", "pratiques.csv");

    private static async IAsyncEnumerable<PracticePage> Pages(PracticeSearch search, PracticeKeeper keeper)
    {
        foreach (var document in await search.Published())
        {
            if (LibraryView.Of((await keeper.Read(document.Card.Id)).Practice, new LibraryCaller()) is { } page) yield return page;
        }
    }
}
