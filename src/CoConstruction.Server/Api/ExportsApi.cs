namespace CoConstruction.Server;

/// <summary>Documents made from a project, by name.</summary>
internal static class ExportsApi
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/api/projects/{project}/exports/{name}", Export)
        .WithSummary("A document of the project: minutes.html, minutes.md (with workshop=…); papers.csv, and roll.csv for the team (with ballot=…); text.html, text.md, text.docx, text.odt (with text=… and, for a version, version=…); plan.csv, plan.ics, wall-plan.html; training-needs.csv for the team; sheet.html, sheet.docx, sheet.odt (with sheet=…); brief.html, brief.docx (with brief=…, or the draft of now); for the team project.json, which can be imported again.")
        .RequireRateLimiting(RateLimits.Exporting);

    private static async Task<IResult> Export(
        string project, string name, string? workshop, string? ballot, string? text, string? brief, string? sheet, int? version, bool? download, HttpContext http, IGrainFactory grains, Doorman doorman, PracticeSearch library)
    {
        if (!Checks.IsId(project) || Exports.Find(name) is not { } export) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        // A document carries its own style, so that it prints as it is from a disk; it can do nothing else.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        var grain = grains.GetGrain<IProjectGrain>(project);
        var file = export switch
        {
            Export<Minutes> minutes when Checks.IsId(workshop) => File(minutes, await grain.Minutes(caller, workshop!), download),
            Export<PublishedPapers> papers when ballot is not null => File(papers, await grain.Papers(caller, ballot), download),
            Export<TextDocument> made when Checks.IsId(text) => File(made, await grain.TextDocument(caller, text!, version, version is null ? await Now(grains, project, text!) : null), download),
            Export<PlanDocument> plan => File(plan, await grain.Plan(caller) is { } made ? made with { Withdrawn = await Withdrawn(library, made.Plan.Cited.Select(citation => citation.PracticeId)) } : null, download),
            Export<BriefSheet> note => File(note, await grain.Brief(caller, brief) is { } made ? made with { Withdrawn = await Withdrawn(library, made.Note.Brief.Practices.Select(practice => practice.Source.Id!)) } : null, download),
            Export<SheetPaper> paper when Checks.IsId(sheet) => File(paper, await Named(grains, await grain.Sheet(caller, sheet!)), download),
            Export<TrainingNeeds> needs => File(needs, await grain.TrainingNeeds(caller), download),
            Export<RollSheet> roll when ballot is not null => File(roll, await grain.Roll(caller, ballot), download),
            Export<ProjectCopy> copy => File(copy, await grain.Copy(caller, await grain.CharterDraft(caller) is { } draft ? await Now(grains, project, draft) : null), download),
            _ => null,
        };
        return file ?? Problems.NotFound("Ce document n’existe pas, ou vous n’y avez pas accès.");
    }

    /// <summary>Practices that a document cites and that nobody may read any more: their titles stay, and lead nowhere.</summary>
    private static async Task<IReadOnlyCollection<string>> Withdrawn(PracticeSearch library, IEnumerable<string> cited) =>
        cited.ToHashSet(StringComparer.Ordinal) is { Count: > 0 } practices ? [.. practices.Except(await library.StillPublished(practices)).Order(StringComparer.Ordinal)] : [];

    /// <summary>The words of now, which the project lets be read or not.</summary>
    private static async Task<string?> Now(IGrainFactory grains, string project, string text) => (await grains.GetGrain<ITextGrain>($"{project}/{text}").Words())?.Text;

    /// <summary>A sheet with its forms in words: the project knows them by their ids, the library by their names.</summary>
    private static async Task<SheetPaper?> Named(IGrainFactory grains, SheetPaper? paper) =>
        paper is null ? null : paper with { Sheet = FormNames.In(paper.Sheet, await grains.GetGrain<ILibraryGrain>(ILibraryGrain.Key).Forms()) };

    private static IResult? File<T>(Export<T> export, T? subject, bool? download)
        where T : class =>
        subject is null ? null : Results.File(export.Render(subject), export.ContentType, download == true ? export.FileName(subject) : null);
}
