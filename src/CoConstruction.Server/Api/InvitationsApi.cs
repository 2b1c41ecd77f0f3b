using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;

namespace CoConstruction.Server;

/// <summary>Inviting others to a project's team by a link that works once.</summary>
internal static class InvitationsApi
{
    /// <summary>What the invited person may do.</summary>
    /// <param name="GuestId">The guest whom the project expects, when they are invited as one.</param>
    public sealed record NewInvitation(Role Role, string? GuestId = null);

    /// <summary>The link to give; its secret is shown this once.</summary>
    public sealed record Link(string Url);

    /// <summary>What an invited person sees before accepting.</summary>
    public sealed record InvitationView(string ProjectTitle, Role Role, bool SignedIn);

    /// <summary>A new account; nothing from somebody who is signed in.</summary>
    public sealed record Accepting(string? Email = null, string? Name = null, string? Password = null);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/api/projects/{project}/invitations", Invite).Accepts<NewInvitation>("application/json").Produces<Link>().RequireRateLimiting(RateLimits.Commands);
        app.MapGet("/api/invitations/{token}", Show).Produces<InvitationView>().RequireRateLimiting(RateLimits.Guessing);
        app.MapPost("/api/invitations/{token}", Accept).Accepts<Accepting>("application/json").Produces<TeamApi.Made>().RequireRateLimiting(RateLimits.Guessing);
    }

    private static async Task<IResult> Invite(string project, HttpContext http, IGrainFactory grains, Doorman doorman, ServerOptions options)
    {
        if (!Checks.IsId(project)) return Problems.NotFound();
        if (await doorman.Recognise(http, project) is not { } caller) return Problems.NotSignedIn();
        var (sent, problem) = await Bodies.Read<NewInvitation>(http);
        if (sent is null) return problem!;
        var id = Guid.NewGuid().ToString("N");
        var secret = RandomNumberGenerator.GetHexString(32, lowercase: true);
        Command invite = sent is { Role: Role.Guest, GuestId: { } guest } ? new InviteGuest(guest, id, Hash(secret)) : new InviteMember(id, sent.Role, Hash(secret));
        var reply = await grains.GetGrain<IProjectGrain>(project).Ask(new Asking(caller, Guid.NewGuid().ToString(), invite));
        return reply.Answer is not { } answer ? Problems.Of(reply.Outcome, reply.Trouble, http)
            : answer.Refusal is not null ? Results.Json(answer, Contract.Json)
            : Results.Json(new Link(options.Link($"equipe#/invitation/{project}.{id}.{secret}")), Contract.Json);
    }

    private static async Task<IResult> Show(string token, HttpContext http, IGrainFactory grains) =>
        Read(token) is var (project, id, hash) && await grains.GetGrain<IProjectGrain>(project).Invited(id, hash) is { } invited
            ? Results.Json(new InvitationView(invited.ProjectTitle, invited.Role, http.User.Identity?.IsAuthenticated == true), Contract.Json)
            : Used();

    private static async Task<IResult> Accept(string token, HttpContext http, SignInManager<TeamAccount> signIn, IGrainFactory grains, IVault vault)
    {
        var (sent, problem) = await Bodies.Read<Accepting>(http);
        if (sent is null) return problem!;
        if (Read(token) is not var (project, id, hash) || await grains.GetGrain<IProjectGrain>(project).Invited(id, hash) is null) return Used();
        var account = await signIn.UserManager.GetUserAsync(http.User);
        if (account is null)
        {
            (account, var refused) = await TeamApi.Create(signIn.UserManager, sent.Email ?? "", sent.Name ?? "", sent.Password ?? "");
            if (account is null) return refused!;
            await signIn.SignInAsync(account, isPersistent: true);
        }

        var member = await vault.Join(project, Memberships.NewReference(), account.Id);
        var reply = await grains.GetGrain<IProjectGrain>(project).Ask(
            new Asking(new Caller.Door(), Guid.NewGuid().ToString(), new AcceptInvitation(id, hash, member, account.DisplayName)));
        return reply.Answer is not { } answer ? Problems.Of(reply.Outcome, reply.Trouble, http)
            : answer.Refusal is null or Refusal.InvitationUsed ? Results.Json(new TeamApi.Made(project), Contract.Json)
            : Used();
    }

    private static (string Project, string Id, string Hash)? Read(string token) =>
        token.Split('.') is [var project, var id, var secret] && Checks.IsId(project) && Checks.IsId(id) ? (project, id, Hash(secret)) : null;

    private static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static IResult Used() => Problems.NotFound("Cette invitation ne marche plus. Demandez-en une autre à la personne qui vous invite.");
}
