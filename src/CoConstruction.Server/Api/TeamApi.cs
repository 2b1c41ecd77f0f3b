using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace CoConstruction.Server;

/// <summary>Accounts of the team: the first one, signing in and out, and the projects they belong to.</summary>
internal static class TeamApi
{
    /// <summary>The first account of the house, with the token of its link.</summary>
    public sealed record FirstAccountRequest(string Token, string Email, string Name, string Password);

    /// <summary>An account and its password.</summary>
    public sealed record SignInRequest(string Email, string Password);

    /// <summary>The account that is signed in.</summary>
    public sealed record Me(string Name, string Email, IEnumerable<MyProject> Projects);

    /// <summary>A project that the account is a member of.</summary>
    public sealed record MyProject(string Id, string Title);

    /// <summary>A project to open.</summary>
    public sealed record NewProject(string Title, string? PlainTitle, TerritoryCard Territory);

    /// <summary>The project that was opened or brought in.</summary>
    public sealed record Made(string Project);

    public static void Map(IEndpointRouteBuilder app)
    {
        var team = app.MapGroup("/api/team");
        team.MapPost("/first-account", First).Accepts<FirstAccountRequest>("application/json").RequireRateLimiting(RateLimits.SigningIn)
            .WithSummary("Makes the first account, by the one-time link printed at the first start.");
        team.MapPost("/sign-in", SignIn).Accepts<SignInRequest>("application/json").RequireRateLimiting(RateLimits.SigningIn);
        team.MapPost("/sign-out", SignOut);
        team.MapGet("/me", Show).Produces<Me>().RequireRateLimiting(RateLimits.Looking);
        app.MapPost("/api/projects", Found).Accepts<NewProject>("application/json").Produces<Made>(StatusCodes.Status201Created).RequireRateLimiting(RateLimits.Commands);
        app.MapGet("/api/templates", () => Results.Json(Templates.All.Select(TemplateItem.Of), Contract.Json)).Produces<IEnumerable<TemplateItem>>();
    }

    private static async Task<IResult> First(
        HttpContext http, FirstAccount first, SignInManager<TeamAccount> signIn, IGrainFactory grains, IDirectory directory, IVault vault)
    {
        var (sent, problem) = await Bodies.Read<FirstAccountRequest>(http);
        if (sent is null) return problem!;
        if (!await first.Take(sent.Token)) return Problems.NotFound("Ce lien ne marche plus. Le serveur en donne un autre à son prochain démarrage, tant qu’il n’y a pas de compte.");
        var (account, refused) = await Create(signIn.UserManager, sent.Email, sent.Name, sent.Password);
        if (account is null)
        {
            await first.GiveBack(sent.Token);
            return refused!;
        }

        // Projects that came without anybody (the demo, files imported before) belong to whoever sets the house up.
        foreach (var project in await directory.All()) await Memberships.Join(grains, vault, project.Id, account);
        await signIn.UserManager.AddClaimAsync(account, Administrators.Claim);
        await signIn.SignInAsync(account, isPersistent: true);
        return Results.NoContent();
    }

    private static async Task<IResult> SignIn(HttpContext http, SignInManager<TeamAccount> signIn)
    {
        var (sent, problem) = await Bodies.Read<SignInRequest>(http);
        if (sent is null) return problem!;
        var account = await signIn.UserManager.FindByEmailAsync(sent.Email.Trim());
        var done = account is not null && (await signIn.PasswordSignInAsync(account, sent.Password, isPersistent: true, lockoutOnFailure: true)).Succeeded;
        return done
            ? Results.NoContent()
            : Problems.Of(StatusCodes.Status401Unauthorized, "wrongPassword", "L’adresse ou le mot de passe n’est pas le bon.", "Vérifiez les deux, puis recommencez.");
    }

    private static async Task<IResult> SignOut(SignInManager<TeamAccount> signIn)
    {
        await signIn.SignOutAsync();
        return Results.NoContent();
    }

    private static async Task<IResult> Show(HttpContext http, UserManager<TeamAccount> accounts, IGrainFactory grains, IVault vault, IDirectory directory)
    {
        if (await accounts.GetUserAsync(http.User) is not { } account) return Problems.NotSignedIn();
        var mine = (await vault.ProjectsOf(account.Id)).ToHashSet();
        var listed = new List<MyProject>();
        foreach (var project in (await directory.All()).Where(project => mine.Contains(project.Id)))
        {
            // The vault remembers who came in; whether they still belong is for the project to say.
            var stays = await vault.MemberOf(project.Id, account.Id) is { } member && await grains.GetGrain<IProjectGrain>(project.Id).RoleOf(new Caller.Member(member)) is not null;
            if (stays) listed.Add(new(project.Id, project.Title));
        }

        return Results.Json(new Me(account.DisplayName, account.Email!, listed), Contract.Json);
    }

    private static async Task<IResult> Found(HttpContext http, UserManager<TeamAccount> accounts, IGrainFactory grains, IVault vault)
    {
        if (await accounts.GetUserAsync(http.User) is not { } account) return Problems.NotSignedIn();
        var (sent, problem) = await Bodies.Read<NewProject>(http);
        return sent is null ? problem! : await Open(sent, null, account, http, grains, vault);
    }

    /// <param name="plan">The plan of another territory that it begins with.</param>
    /// <param name="approach">The approach of a practice that it begins with.</param>
    /// <param name="opened">What is to be done with it once it is there.</param>
    public static async Task<IResult> Open(
        NewProject sent, DerivedPlan? plan, TeamAccount account, HttpContext http, IGrainFactory grains, IVault vault, Approach? approach = null, Func<string, Task>? opened = null)
    {
        var project = $"p-{RandomNumberGenerator.GetHexString(20, lowercase: true)}";
        // Known as its member before the project exists: the other way round, a crash between the two would leave it to nobody.
        var member = await vault.Join(project, Memberships.NewReference(), account.Id);
        var reply = await grains.GetGrain<IProjectGrain>(project).Ask(
            new Asking(new Caller.Door(), Guid.NewGuid().ToString(), new FoundProject(sent.Title, sent.PlainTitle, sent.Territory, member, account.DisplayName, plan, approach)));
        if (reply.Answer is not { } answer) return Problems.Of(reply.Outcome, reply.Trouble, http);
        if (answer.Refusal is not null) return Results.Json(answer, Contract.Json);
        if (opened is not null) await opened(project);
        return Results.Json(new Made(project), Contract.Json, statusCode: StatusCodes.Status201Created);
    }

    /// <summary>A new account, or the problem that says what is missing.</summary>
    public static async Task<(TeamAccount? Account, IResult? Problem)> Create(UserManager<TeamAccount> accounts, string email, string name, string password)
    {
        if (Checks.Text(name, Checks.Word) is not null) return (null, Problems.Malformed("Écrivez votre nom, en 60 lettres au plus."));
        if (Checks.Text(email, Checks.Line) is not null || !email.Contains('@', StringComparison.Ordinal)) return (null, Problems.Malformed("Écrivez une adresse électronique."));
        var account = new TeamAccount { UserName = email.Trim(), Email = email.Trim(), DisplayName = name.Trim() };
        var made = await accounts.CreateAsync(account, password);
        if (made.Succeeded) return (account, null);
        bool Says(string code) => made.Errors.Any(error => error.Code.StartsWith(code, StringComparison.Ordinal));
        return (null,
            Says("Duplicate") ? Problems.Of(StatusCodes.Status409Conflict, "accountExists", "Cette adresse a déjà un compte.", "Connectez-vous avec ce compte.")
            : Says("Password") ? Problems.Malformed($"Choisissez un mot de passe d’au moins {TeamAccounts.ShortestPassword} caractères, pas toujours les mêmes.")
            : Problems.Malformed("Écrivez une adresse électronique."));
    }
}

/// <summary>A template as the list of templates shows it.</summary>
internal sealed record TemplateItem(string Id, Stage Stage, string Title, int Minutes, IEnumerable<TemplateStep> Steps)
{
    public static TemplateItem Of(WorkshopTemplate template) =>
        new(template.Id, template.Stage, template.Title, template.Minutes, template.Steps.Select(step => new TemplateStep(step.Title, step.Kind, step.Minutes)));
}

/// <summary>One line of a template.</summary>
internal sealed record TemplateStep(string Title, StepKind Kind, int? Minutes);

/// <summary>Which account is which member of a project. A member's reference is random and means nothing elsewhere.</summary>
internal static class Memberships
{
    public static string NewReference() => $"m-{RandomNumberGenerator.GetHexString(20, lowercase: true)}";

    /// <summary>Makes an account a facilitator of a project that has no other way to find one.</summary>
    public static async Task Join(IGrainFactory grains, IVault vault, string project, TeamAccount account)
    {
        var member = await vault.Join(project, NewReference(), account.Id);
        await grains.GetGrain<IProjectGrain>(project).Ask(new Asking(new Caller.Door(), Guid.NewGuid().ToString(), new JoinAsFacilitator(member, account.DisplayName)));
    }
}
