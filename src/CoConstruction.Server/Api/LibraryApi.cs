using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CoConstruction.Server;

/// <summary>Asking something of the library of practices.</summary>
internal static class LibraryApi
{
    /// <summary>How many practices one account may have told of.</summary>
    private const int MostTold = 500;

    /// <summary>An account to be the relay of territories, by its e-mail address.</summary>
    public sealed record NewRelay(string Email, IReadOnlyList<string> Territories);

    public static void Map(IEndpointRouteBuilder app)
    {
        var library = app.MapGroup("/api/library");
        library.MapPost("/commands", Ask).WithSummary("Asks something of the library. A refusal by a rule is an answer.").WithMetadata(new RequestSizeLimitAttribute(Bodies.Sheet))
            .Accepts<ProjectsApi.SentCommand>("application/json").Produces<Answer>().RequireRateLimiting(RateLimits.Commands);
        library.MapPost("/practices/{practice}/take-up", TakeUp).WithSummary("Opens a project that begins with the approach of a practice, without its places, days, amounts, figures and quotes.")
            .Accepts<TeamApi.NewProject>("application/json").Produces<TeamApi.Made>(StatusCodes.Status201Created).RequireRateLimiting(RateLimits.Commands);
        library.MapGet("/me", Me).WithSummary("What the caller is in the library.").Produces<LibraryMe>().RequireRateLimiting(RateLimits.Looking);
        library.MapGet("/relays", Relays).WithSummary("The local relays, for administrators.").Produces<IEnumerable<RelayItem>>().RequireRateLimiting(RateLimits.Looking);
        library.MapPost("/relays", Name).WithSummary("Makes an account the relay of territories.").Accepts<NewRelay>("application/json").Produces<Answer>().RequireRateLimiting(RateLimits.Commands);
    }

    private static async Task<IResult> Ask(HttpContext http, LibraryDoor door, PracticeSearch search)
    {
        var caller = await door.Recognise(http);
        if (caller.MemberId is not { } member) return Problems.NotSignedIn();
        var (sent, problem) = await Bodies.Read<ProjectsApi.SentCommand>(http);
        if (sent is null) return problem!;
        if (!Checks.IsId(sent.Id)) return Problems.Malformed("L’identifiant de la demande n’est pas correct.");
        if (!LibraryContract.Commands.TryGetValue(sent.Type, out var type)) return Problems.UnknownCommand(sent.Type);
        if (sent.Data.ValueKind != JsonValueKind.Object || ProjectsApi.HasHole(sent.Data)) return Problems.Malformed("Les données de la demande manquent.");
        try
        {
            var command = (LibraryCommand)sent.Data.Deserialize(type, Contract.Json)!;
            if (command is WriteGuide guide && guide.PracticeIds.Except(await search.StillPublished(guide.PracticeIds)).Any()) return Problems.NotFound("Une de ces pratiques n’est pas, ou n’est plus, dans la bibliothèque. Retirez-la du guide.");
            // A form that practices are of stays, published or not: they would be of nothing.
            if (command is RemoveForm form && LibraryRights.May(caller.Roles(), typeof(RemoveForm)) && (await search.First(1, new PracticeQuery { Form = form.FormId }, caller)).Count > 0) return Results.Json(new Answer(0, Refusal.FormStays), Contract.Json);
            if (command is SignalPractice && await search.ToldBy(member) >= MostTold) return Problems.TooMuch();
            return Answered(await door.Ask(caller, sent.Id, command), http);
        }
        catch (JsonException fault)
        {
            return Bodies.Malformed(fault);
        }
    }

    private static async Task<IResult> TakeUp(string practice, HttpContext http, UserManager<TeamAccount> accounts, IGrainFactory grains, IVault vault, LibraryDoor door)
    {
        if (!Checks.IsId(practice)) return Problems.NotFound();
        if (await accounts.GetUserAsync(http.User) is not { } account) return Problems.NotSignedIn();
        var (sent, problem) = await Bodies.Read<TeamApi.NewProject>(http);
        if (sent is null) return problem!;
        if (await grains.GetGrain<IPracticeGrain>(practice).Approach() is not { } approach) return Problems.NotFound("Cette pratique n’est pas, ou n’est plus, dans la bibliothèque.");
        // The project knows the practice from its first line; that the practice counts the project may come twice, and counts once.
        return await TeamApi.Open(sent, null, account, http, grains, vault, approach, project => door.Ask(LibraryCaller.Door, Guid.NewGuid().ToString(), new LinkProject(practice, project)));
    }

    private static async Task<IResult> Me(HttpContext http, LibraryDoor door) => Results.Json(LibraryView.Of(await door.Recognise(http)), Contract.Json);

    private static async Task<IResult> Relays(HttpContext http, LibraryDoor door, IGrainFactory grains) =>
        await grains.GetGrain<ILibraryGrain>(ILibraryGrain.Key).Relays(await door.Recognise(http)) is { } relays ? Results.Json(relays, Contract.Json) : Problems.NotAllowed();

    private static async Task<IResult> Name(HttpContext http, LibraryDoor door, UserManager<TeamAccount> accounts)
    {
        var caller = await door.Recognise(http);
        if (!LibraryRights.May(caller.Roles(), typeof(NameRelay))) return Problems.NotAllowed();
        var (sent, problem) = await Bodies.Read<NewRelay>(http);
        if (sent is null) return problem!;
        if (await accounts.FindByEmailAsync(sent.Email.Trim()) is not { } account) return Problems.NotFound("Aucun compte n’a cette adresse électronique. Vérifiez-la.");
        return Answered(await door.Ask(caller, Guid.NewGuid().ToString(), new NameRelay(await door.ReferenceOf(account.Id), account.DisplayName, [.. sent.Territories])), http);
    }

    private static IResult Answered(Reply reply, HttpContext http) =>
        reply.Answer is { } answer ? Results.Json(answer, Contract.Json) : Problems.Of(reply.Outcome, reply.Trouble, http);
}
