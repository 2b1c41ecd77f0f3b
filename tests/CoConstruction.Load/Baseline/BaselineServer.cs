using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CoConstruction.Load;

/// <summary>
/// The peer: what a good developer writes in a day without Orleans. A minimal API, EF Core on PostgreSQL with pooled
/// contexts and prepared statements, one upsert a vote, SignalR for who watches. It knows one ballot, and neither rules,
/// nor rights, nor repeats, nor history, all of which the product pays for.
/// </summary>
internal static class BaselineServer
{
    public const string Ballot = "gommettes";

    /// <summary>A usual size for two cores; other sizes were not tried.</summary>
    private const int Connections = 32;

    private sealed record Vote(string Option);

    /// <summary>Serves it until the process ends.</summary>
    public static Task Serve(string[] args) => Serving.Other(args, builder =>
    {
        var database = new NpgsqlConnectionStringBuilder(builder.Configuration["database"]) { MaxPoolSize = Connections, MaxAutoPrepare = 20, AutoPrepareMinUsages = 2 };
        builder.Services.AddDbContextPool<BaselineVotes>(votes => votes.UseNpgsql(database.ConnectionString).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
        builder.Services.AddSingleton<BaselineTally>();
        builder.Services.AddHostedService(provider => provider.GetRequiredService<BaselineTally>());
    }, Map);

    private static async Task Map(WebApplication app)
    {
        await using (var scope = app.Services.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<BaselineVotes>().Database.EnsureCreatedAsync();
        app.MapHub<BaselineHub>("/live");
        app.MapPost("/join", Join);
        app.MapPost("/vote", Cast);
    }

    private static async Task<IResult> Join(HttpContext http, BaselineVotes votes)
    {
        var voter = new BaselineVoter(Guid.NewGuid(), DateTimeOffset.UtcNow);
        votes.Voters.Add(voter);
        await votes.SaveChangesAsync();
        http.Response.Cookies.Append("voter", voter.Id.ToString());
        return Results.Ok(new { voter.Id });
    }

    private static async Task<IResult> Cast(HttpContext http, Vote vote, BaselineVotes votes, BaselineTally tally)
    {
        if (!Guid.TryParse(http.Request.Cookies["voter"], out var voter)) return Results.Unauthorized();
        if (!BaselineTally.Options.Contains(vote.Option)) return Results.BadRequest();
        await votes.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO votes (ballot_id, voter_id, option_id, at) VALUES ({Ballot}, {voter}, {vote.Option}, {DateTimeOffset.UtcNow})
             ON CONFLICT (ballot_id, voter_id) DO UPDATE SET option_id = excluded.option_id, at = excluded.at
             """);
        return Results.Ok(new { version = tally.Changed() });
    }
}
