using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>Guides made of published practices, and what may be taken away of guides and practices. Anybody reads them.</summary>
internal static class GuidesApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var library = app.MapGroup("/api/library");
        library.MapGet("/guides", All).WithSummary("The guides, the latest first.").Produces<IEnumerable<GuideLine>>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/guides/{guide}", Read).WithSummary("One guide, with those of its practices that are published.").Produces<GuideItem>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/guides/{guide}/exports/{name}", Guide).WithSummary("A guide as one document: guide.html, guide.docx, guide.odt.").RequireRateLimiting(RateLimits.Exporting);
        library.MapGet("/practices/{practice}/exports/{name}", Practice).RequireRateLimiting(RateLimits.Exporting)
            .WithSummary("A published practice as a document: practice.html, practice.docx, practice.odt, success-note.html, argument-note.html, argument-note.docx, argument-note.odt.");
    }

    private static async Task<IResult> All(IGrainFactory grains, PracticeSearch search)
    {
        var published = (await search.Published()).Select(document => document.Card.Id).ToHashSet(StringComparer.Ordinal);
        return Results.Json(
            (await Library(grains).Guides()).Select(guide => new GuideLine(guide.Id, guide.Title, guide.Preface, guide.At, guide.PracticeIds.Count(published.Contains))), Contract.Json);
    }

    private static async Task<IResult> Read(string guide, HttpContext http, IGrainFactory grains, LibraryDoor door) =>
        Checks.IsId(guide) && await Library(grains).Guide(guide) is { } found
            ? Results.Json(GuideItem.Of(found, await Pages(found, grains), await door.Recognise(http)), Contract.Json)
            : Problems.NotFound("Ce guide n’est pas, ou n’est plus, dans la bibliothèque.");

    private static async Task<IResult> Guide(string guide, string name, bool? download, HttpContext http, IGrainFactory grains, TimeProvider time)
    {
        if (!Checks.IsId(guide) || Exports.Find(name) is not Export<GuidePaper> export || await Library(grains).Guide(guide) is not { } found) return Problems.NotFound();
        var forms = await Library(grains).Forms();
        var practices = (await Pages(found, grains)).Select(page => PracticePaper.Of(page, forms)).ToList();
        return practices.Count == 0
            ? Problems.NotFound("Aucune pratique de ce guide n’est publiée en ce moment.")
            : File(export, new GuidePaper(found.Title, found.Preface, practices, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime)), download, http);
    }

    private static async Task<IResult> Practice(string practice, string name, bool? download, HttpContext http, IGrainFactory grains) =>
        Checks.IsId(practice) && Exports.Find(name) is Export<PracticePaper> export && await Page(practice, grains) is { } page
            ? File(export, PracticePaper.Of(page, await Library(grains).Forms()), download, http)
            : Problems.NotFound("Cette pratique n’est pas, ou n’est plus, dans la bibliothèque.");

    /// <summary>As a stranger reads it: a document leaves the house, whoever took it.</summary>
    private static async Task<PracticePage?> Page(string practice, IGrainFactory grains) =>
        await grains.GetGrain<IPracticeGrain>(practice).Page(new LibraryCaller(), null) is { Sheet: not null, Version: not null } page ? page : null;

    private static async Task<ImmutableList<PracticePage>> Pages(Guide guide, IGrainFactory grains) =>
        [.. (await Task.WhenAll(guide.PracticeIds.Select(practice => Page(practice, grains)))).OfType<PracticePage>()];

    private static ILibraryGrain Library(IGrainFactory grains) => grains.GetGrain<ILibraryGrain>(ILibraryGrain.Key);

    internal static IResult File<T>(Export<T> export, T subject, bool? download, HttpContext http)
    {
        // A document carries its own style, so that it prints as it is from a disk; it can do nothing else.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return Results.File(export.Render(subject), export.ContentType, download == true ? export.FileName(subject) : null);
    }
}
