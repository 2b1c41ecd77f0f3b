using System.Security.Cryptography;
using System.Text;

namespace CoConstruction.Server;

/// <summary>Coming in by a workshop's code, without account, and coming back by a recall code.</summary>
internal static class JoinApi
{
    /// <param name="Id">Made by the phone: the same join sent again gets the same seat.</param>
    public sealed record Joining(string Code, string CollegeId, string? Id = null, string? FirstName = null, bool Remote = false);

    /// <summary>The code of the workshop, and what the person remembers.</summary>
    public sealed record Returning(string Code, RecallCode Recall);

    /// <summary>The seat is held by this phone, unless a rule refused.</summary>
    public sealed record Joined(long Version, Refusal? Refusal, string Project, string WorkshopId);

    /// <summary>What somebody sees before coming in.</summary>
    public sealed record DoorItem(
        string Project, string ProjectTitle, string WorkshopId, string Title, DateOnly Date, TimeOnly? StartsAt, string? Place, WorkshopMode Mode,
        WorkshopStatus Status, IEnumerable<DoorCollege> Colleges, bool Seated);

    /// <summary>A college that one may say one belongs to.</summary>
    public sealed record DoorCollege(string Id, string Label, string? PlainLabel);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/door/{code}", Show).WithSummary("What somebody sees before coming in.").Produces<DoorItem>().RequireRateLimiting(RateLimits.Looking);
        app.MapPost("/api/join", Join).WithSummary("A code becomes a seat; its token comes as a cookie.")
            .Accepts<Joining>("application/json").Produces<Joined>().RequireRateLimiting(RateLimits.Joining);
        app.MapPost("/api/return", Return).WithSummary("A recall code brings back the seat on this phone; the phone before only reads.")
            .Accepts<Returning>("application/json").Produces<Joined>().RequireRateLimiting(RateLimits.Guessing);
    }

    private static async Task<IResult> Show(string code, HttpContext http, IGrainFactory grains, IDirectory directory, SeatTokens seats)
    {
        if (await Find(code, grains, directory) is not (var project, { } door)) return Problems.NotFound("Ce code n’ouvre aucun atelier. Vérifiez les six caractères.");
        var card = door.Card;
        return Results.Json(
            new DoorItem(
                project, door.ProjectTitle, door.WorkshopId, card.Title, card.Date, card.StartsAt, card.Place, card.Mode, door.Status,
                door.Colleges.Select(college => new DoorCollege(college.Id, college.Label, college.PlainLabel)), await Seated(http, grains, seats, project) is not null),
            Contract.Json);
    }

    private static async Task<IResult> Join(HttpContext http, IGrainFactory grains, IDirectory directory, SeatTokens seats)
    {
        var (sent, problem) = await Bodies.Read<Joining>(http);
        if (sent is null) return problem!;
        var id = sent.Id ?? Guid.NewGuid().ToString();
        if (!Checks.IsId(id)) return Problems.Malformed("L’identifiant de la demande n’est pas correct.");
        if (await Find(sent.Code, grains, directory) is not (var project, { } door)) return Problems.NotFound("Ce code n’ouvre aucun atelier. Vérifiez les six caractères.");
        var grain = grains.GetGrain<IProjectGrain>(project);
        if (await Seated(http, grains, seats, project) is { } seated)
        {
            var entered = await grain.Ask(new Asking(new Caller.Door(), id, new EnterWorkshop(seated.SeatId, door.WorkshopId, sent.Remote)));
            return Answer(entered, project, door.WorkshopId, http);
        }

        // Nobody can guess an id that a phone made, so the seat that grows from it is as random, and the same for a repeat.
        var seatId = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"seat|{project}|{id}")))[..24];
        var reply = await grain.Ask(new Asking(new Caller.Door(), id, new TakeSeat(seatId, door.WorkshopId, sent.CollegeId, sent.FirstName, sent.Remote)));
        if (reply.Answer is { Refusal: null }) seats.Give(http, project, seatId, 1);
        return Answer(reply, project, door.WorkshopId, http);
    }

    private static async Task<IResult> Return(HttpContext http, IGrainFactory grains, IDirectory directory, SeatTokens seats, RecallGuesses guesses)
    {
        var (sent, problem) = await Bodies.Read<Returning>(http);
        if (sent is null) return problem!;
        if (await Find(sent.Code, grains, directory) is not (var project, { } door)) return Problems.NotFound("Ce code n’ouvre aucun atelier. Vérifiez les six caractères.");
        if (!guesses.May(door.WorkshopId)) return Problems.TooFast();
        var returned = await grains.GetGrain<IProjectGrain>(project).Return(sent.Recall, door.WorkshopId);
        if (returned.Seat is { } seat) seats.Give(http, project, seat.SeatId, seat.Generation);
        return Answer(returned.Reply, project, door.WorkshopId, http);
    }

    /// <summary>The seat that this phone holds in the project and may write with; null when it has none or lost it.</summary>
    private static async Task<Caller.Seat?> Seated(HttpContext http, IGrainFactory grains, SeatTokens seats, string project) =>
        seats.Read(http, project) is { } seat && await grains.GetGrain<IProjectGrain>(project).RoleOf(seat) is not null ? seat : null;

    private static async Task<(string Project, WorkshopDoor? Door)?> Find(string typed, IGrainFactory grains, IDirectory directory) =>
        JoinCodes.Read(typed) is { } code && await directory.ProjectOf(code) is { } project && await grains.GetGrain<IProjectGrain>(project).Door(code) is { } door
            ? (project, door)
            : null;

    private static IResult Answer(Reply reply, string project, string workshopId, HttpContext http) =>
        reply.Answer is { } answer ? Results.Json(new Joined(answer.Version, answer.Refusal, project, workshopId), Contract.Json) : Problems.Of(reply.Outcome, reply.Trouble, http);
}
