using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>Shared texts without their live door: to look, to comment and answer, to go back. Writing goes by the hub.</summary>
internal static class TextsApi
{
    private const string One = "/api/projects/{project}/texts/{text}";

    /// <summary>Something asked beside the words; the same id may be sent as often as the network needs.</summary>
    public sealed record SentNote(string Id, string Type, JsonElement Data);

    /// <summary>A version of a text.</summary>
    public sealed record FormerText(long Version, string Text);

    private static readonly IReadOnlyDictionary<string, Type> _commands = Contract.Names<NoteCommand>();

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet(One, Look).WithSummary("A text as it is now, with what is said beside it.").Produces<TextMessages.Seen>().RequireRateLimiting(RateLimits.Looking);
        app.MapPost($"{One}/commands", Ask).WithSummary("Comments, suggests, answers, accepts, or goes back to a version. A refusal by a rule is an answer.")
            .Accepts<SentNote>("application/json").Produces<Answer>().RequireRateLimiting(RateLimits.Commands);
        app.MapGet($"{One}/history", History).WithSummary("When the text was written, and by whom, the newest first.").Produces<IReadOnlyList<TextMoment>>().RequireRateLimiting(RateLimits.Exporting);
        app.MapGet($"{One}/versions/{{number:int}}", Version).WithSummary("A version that was kept, to the letter.").Produces<VersionText>().RequireRateLimiting(RateLimits.Looking);
        app.MapGet($"{One}/at/{{version:long}}", At).WithSummary("The text as it was at a version.").Produces<FormerText>().RequireRateLimiting(RateLimits.Exporting);
    }

    private static async Task<IResult> Look(string project, string text, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (await Find(project, text, http, grains, doorman) is not ({ } grain, { } caller)) return Nobody(project, text);
        var sight = await grain.Look(caller);
        return sight.Json is { } json ? Results.Bytes(json, "application/json; charset=utf-8") : Problems.Of(sight.Outcome, sight.Trouble, http);
    }

    private static async Task<IResult> Ask(string project, string text, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (await Find(project, text, http, grains, doorman) is not ({ } grain, { } caller)) return Nobody(project, text);
        var (sent, problem) = await Bodies.Read<SentNote>(http);
        if (sent is null) return problem!;
        if (!Checks.IsId(sent.Id)) return Problems.Malformed("L’identifiant de la demande n’est pas correct.");
        if (!_commands.TryGetValue(sent.Type, out var type)) return Problems.UnknownCommand(sent.Type);
        if (sent.Data.ValueKind != JsonValueKind.Object) return Problems.Malformed("Les données de la demande manquent.");
        try
        {
            var reply = await grain.Ask(caller, sent.Id, (NoteCommand)sent.Data.Deserialize(type, Contract.Json)!);
            return reply.Answer is { } answer ? Results.Json(answer, Contract.Json) : Problems.Of(reply.Outcome, reply.Trouble, http);
        }
        catch (JsonException fault)
        {
            return Bodies.Malformed(fault);
        }
    }

    private static async Task<IResult> History(string project, string text, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (await Find(project, text, http, grains, doorman) is not ({ } grain, { } caller)) return Nobody(project, text);
        return await grain.History(caller) is { } moments ? Results.Json(moments, Contract.Json) : NotThere();
    }

    private static async Task<IResult> At(string project, string text, long version, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (await Find(project, text, http, grains, doorman) is not ({ } grain, { } caller)) return Nobody(project, text);
        return await grain.At(caller, version) is { } words ? Results.Json(new FormerText(version, words), Contract.Json) : NotThere();
    }

    private static async Task<IResult> Version(string project, string text, int number, HttpContext http, IGrainFactory grains, Doorman doorman)
    {
        if (await Find(project, text, http, grains, doorman) is not (not null, { } caller)) return Nobody(project, text);
        return await grains.GetGrain<IProjectGrain>(project).VersionText(caller, text, number) is { } words ? Results.Json(words, Contract.Json) : NotThere();
    }

    private static async Task<(ITextGrain? Grain, Caller? Caller)> Find(string project, string text, HttpContext http, IGrainFactory grains, Doorman doorman) =>
        Checks.IsId(project) && Checks.IsId(text) && await doorman.Recognise(http, project) is { } caller ? (grains.GetGrain<ITextGrain>($"{project}/{text}"), caller) : (null, null);

    private static IResult Nobody(string project, string text) => Checks.IsId(project) && Checks.IsId(text) ? Problems.NotSignedIn() : Problems.NotFound();

    private static IResult NotThere() => Problems.NotFound("Ce texte n’existe pas, ou vous n’y avez pas accès.");
}
