using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>Looking at a project, and asking it something.</summary>
internal static class ProjectsApi
{
    /// <summary>One command as a client sends it; the same id may be sent as often as the network needs.</summary>
    public sealed record SentCommand(string Id, string Type, JsonElement Data);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/projects/{project}", Look).WithSummary("What the caller may see: everything, or what changed since a version.")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").RequireRateLimiting(RateLimits.Looking);
        app.MapGet("/api/projects/{project}/shelves/{name}", Shelf).WithSummary("What a phone reads when it is asked for, as the caller may see it: a part of the project under its name. The shelf of proposals has pages (page), is looked through by words (q), or shows one (thing).")
            .Produces(StatusCodes.Status200OK, contentType: "application/json").RequireRateLimiting(RateLimits.Looking);
        app.MapGet("/api/projects/{project}/ballots/{ballot}/papers", Papers).WithSummary("The papers of a published secret ballot, in the order of their codes.")
            .Produces<PublishedPapers>().RequireRateLimiting(RateLimits.Looking);
        app.MapGet("/api/projects/{project}/sheets/{sheet}/library", AtLibrary).WithSummary("What of a practice sheet goes to the library, what stays, and where it stands there; for who writes in the project.")
            .Produces<SheetOffer>().RequireRateLimiting(RateLimits.Looking);
        app.MapPost("/api/projects/{project}/commands", Ask).WithSummary("Asks something of a project. A refusal by a rule is an answer.")
            .Accepts<SentCommand>("application/json").Produces<Answer>().RequireRateLimiting(RateLimits.Commands);
    }

    private static async Task<IResult> Look(string project, long? since, string? epoch, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (!Checks.IsId(project)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        var sight = await grains.GetGrain<IProjectGrain>(project).Look(caller, epoch, since);
        return sight.Feed is { } feed ? Results.Json(feed, Contract.Json) : Problems.Of(sight.Outcome, sight.Trouble, http);
    }

    private static async Task<IResult> Shelf(string project, string name, int? page, string? q, string? thing, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (!Checks.IsId(project) || !ProjectView.Shelves.Contains(name)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        var wanted = new ShelfPage(page ?? 1, q, thing);
        if (!wanted.IsRight) return Problems.Malformed("Cette page n’existe pas. Cherchez avec moins de mots, ou revenez au début.");
        var sight = await grains.GetGrain<IProjectGrain>(project).Shelf(caller, name, wanted);
        return sight.Feed is { } feed ? Results.Json(feed, Contract.Json) : Problems.Of(sight.Outcome, sight.Trouble, http);
    }

    private static async Task<IResult> Papers(string project, string ballot, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (!Checks.IsId(project)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        return await grains.GetGrain<IProjectGrain>(project).Papers(caller, ballot) is { } papers
            ? Results.Json(papers, Contract.Json)
            : Problems.NotFound("Il n’y a pas de liste de bulletins pour ce vote, ou vous n’y avez pas accès.");
    }

    private static async Task<IResult> AtLibrary(string project, string sheet, HttpContext http, Doorman doorman, SheetCarrier carrier)
    {
        if (!Checks.IsId(project) || !Checks.IsId(sheet)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        return await carrier.Offer(http, project, caller, sheet) is { } offer ? Results.Json(offer, Contract.Json) : Problems.NotFound("Cette fiche n’existe pas, ou vous n’y avez pas accès.");
    }

    private static async Task<IResult> Ask(string project, HttpContext http, IGrainFactory grains, Doorman doorman, IDirectory directory, IAttachments attachments, LiveFeed live, SheetCarrier carrier)
    {
        if (!Checks.IsId(project)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        var (sent, problem) = await Bodies.Read<SentCommand>(http);
        if (sent is null) return problem!;
        if (!Checks.IsId(sent.Id)) return Problems.Malformed("L’identifiant de la demande n’est pas correct.");
        if (!Contract.Commands.TryGetValue(sent.Type, out var type)) return Problems.UnknownCommand(sent.Type);
        if (sent.Data.ValueKind != JsonValueKind.Object || HasHole(sent.Data)) return Problems.Malformed("Les données de la demande manquent.");
        try
        {
            var command = (Command)sent.Data.Deserialize(type, Contract.Json)!;
            if (Attached(command) is { } picture && caller is Caller.Member && !await Has(attachments, project, picture)) return Problems.NotFound("Cette photo n’est pas là. Envoyez-la de nouveau.");
            // Only who could be allowed to plan has a code set aside: codes are never given back.
            var code = command is PlanWorkshop && caller is Caller.Member ? await JoinCodes.Reserve(directory, project) : null;
            var words = command is INeedsWords about && Checks.IsId(about.TextId) ? await grains.GetGrain<ITextGrain>($"{project}/{about.TextId}").Words() : null;
            var practice = command is INeedsPractice cited && caller is Caller.Member && Checks.IsId(cited.PracticeId) ? await grains.GetGrain<IPracticeGrain>(cited.PracticeId).Published() : null;
            var reply = await grains.GetGrain<IProjectGrain>(project).Ask(new Asking(caller, sent.Id, command, code, words, practice));
            live.Heard(project, reply.Epoch);
            if (command is SendSheet sheet) reply = await carrier.Bring(http, project, caller, sent.Id, sheet, reply);
            return reply.Answer is { } answer ? Results.Json(answer, Contract.Json) : Problems.Of(reply.Outcome, reply.Trouble, http);
        }
        catch (JsonException fault)
        {
            return Bodies.Malformed(fault);
        }
    }

    /// <summary>The picture that a command is about, when there is one.</summary>
    private static string? Attached(Command command) => command switch
    {
        AttachSheet c => c.AttachmentId,
        RecordReading c => c.Card.AttachmentId,
        ChangeReading c => c.Card.AttachmentId,
        _ => null,
    };

    private static async Task<bool> Has(IAttachments attachments, string project, string id) => Checks.IsId(id) && await attachments.Has(project, id);

    /// <summary>A null inside a list, which the JSON reader lets through and no rule expects.</summary>
    public static bool HasHole(JsonElement data) => data.ValueKind switch
    {
        JsonValueKind.Array => data.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Null || HasHole(item)),
        JsonValueKind.Object => data.EnumerateObject().Any(field => HasHole(field.Value)),
        _ => false,
    };
}
