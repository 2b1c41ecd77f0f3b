using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>The framework of the forms of collective social work, and the questions that help to choose. Anybody reads it, without an account.</summary>
internal static class OrientationApi
{
    /// <summary>How many practices an entry shows, and how many answers there may be.</summary>
    private const int MostExamples = 5, MostAnswers = 100;

    public static void Map(IEndpointRouteBuilder app)
    {
        var library = app.MapGroup("/api/library");
        library.MapGet("/forms", All).WithSummary("The forms of collective social work by their names.").Produces<IEnumerable<FormLine>>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/forms/{form}", Read).WithSummary("What the framework says of a form, or said in one of its versions.").Produces<FormPage>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/orientation/suggestions", Suggest).WithSummary("Forms that these answers speak for (answers=start.place,time.years), with the reasons. Nothing is kept.")
            .Produces<IEnumerable<FormSuggestion>>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/orientation/exports/{name}", File).RequireRateLimiting(RateLimits.Exporting)
            .WithSummary("The framework as a document, or what it asks of training (form=… for one form): orientation.html, .md, .docx, .odt; training.html, .md, .docx, .odt.");
    }

    private static async Task<IResult> All(IGrainFactory grains) => Results.Json(await Library(grains).Forms(), Contract.Json);

    private static async Task<IResult> Read(string form, int? version, bool? draft, HttpContext http, LibraryDoor door, IGrainFactory grains, PracticeSearch search)
    {
        if ((await Library(grains).Framework()).Find(one => one.Id == form) is not { } found || LibraryView.Of(found, await door.Recognise(http), version, draft == true) is not { } page)
        {
            return Problems.NotFound("Cette forme n’est pas décrite, ou pas encore.");
        }

        var ofForm = await search.Search(new PracticeQuery { Form = form, PageSize = MostExamples }, new LibraryCaller());
        var chosen = await search.Published(page.Entry.Examples);
        return Results.Json(
            page with { Practices = ofForm.Total, Examples = [.. chosen.Concat(ofForm.Items).DistinctBy(card => card.Id).Take(Math.Max(MostExamples, chosen.Count))] }, Contract.Json);
    }

    private static async Task<IResult> Suggest(string? answers, IGrainFactory grains)
    {
        var given = (answers ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return given.Length > MostAnswers ? Problems.Malformed("Il y a trop de réponses.") : Results.Json(await Library(grains).Suggest([.. given]), Contract.Json);
    }

    private static async Task<IResult> File(string name, string? form, bool? download, HttpContext http, IGrainFactory grains, TimeProvider time)
    {
        var forms = (await Library(grains).Framework()).Where(one => one.Published is not null && (form is null || one.Id == form)).Select(one => one.Published!).ToImmutableList();
        return forms.IsEmpty || Exports.Find(name) is not Export<FrameworkPaper> export
            ? Problems.NotFound()
            : GuidesApi.File(export, new FrameworkPaper(forms, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)), download, http);
    }

    private static ILibraryGrain Library(IGrainFactory grains) => grains.GetGrain<ILibraryGrain>(ILibraryGrain.Key);
}
