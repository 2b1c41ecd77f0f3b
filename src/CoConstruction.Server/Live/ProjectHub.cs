using Microsoft.AspNetCore.SignalR;

namespace CoConstruction.Server;

/// <summary>What the hub says to a page.</summary>
public interface IProjectPage
{
    /// <summary>What changed, in the shape of <c>GET /api/projects/{project}?since=</c>.</summary>
    Task Changed(Feed feed);
}

/// <summary>
/// The door for what is live: a page watches one project. Commands go by HTTP, where they may be repeated.
/// </summary>
internal sealed partial class ProjectHub(IGrainFactory grains, Doorman doorman, LiveFeed live, ILogger<ProjectHub> logger) : Hub<IProjectPage>
{
    /// <summary>From now on the page is told of what changes, starting with what it has missed since its version.</summary>
    /// <exception cref="HubException">The page may not see this project.</exception>
    public async Task Watch(string project, string? epoch, long version)
    {
        try
        {
            await Follow(project, epoch, version);
        }
        catch (Exception trouble) when (trouble is not HubException)
        {
            if (!ClusterTrouble.IsPassing(trouble)) LogTrouble(logger, trouble);
            throw new HubException("unavailable");
        }
    }

    private async Task Follow(string project, string? epoch, long version)
    {
        if (!Checks.IsId(project) || await doorman.Recognise(Context.GetHttpContext()!, project) is not { } caller) throw new HubException("notAllowed");
        var grain = grains.GetGrain<IProjectGrain>(project);
        var sight = await grain.Look(caller, epoch, version);
        if (sight.Outcome != Outcome.Answered) throw new HubException(sight.Outcome == Outcome.Unavailable ? "unavailable" : "notAllowed");
        var joined = await live.Join(Context.ConnectionId, new Page(project, caller, sight.Groups!, Context.Abort));
        // Gone while it joined: it has left already, and nobody would take it off the list.
        if (Context.ConnectionAborted.IsCancellationRequested) live.Leave(Context.ConnectionId);
        if (!joined) throw new HubException("unavailable");
        // Looked at once more inside the groups: a change between the two is then heard twice rather than never, and
        // whoever lost their place between the two is not left listening.
        var again = await grain.Look(caller, epoch, version);
        if (again.Feed is { } feed && again.Groups!.SequenceEqual(sight.Groups!)) await Clients.Caller.Changed(feed);
        else Context.Abort();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        live.Leave(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }

    [LoggerMessage(LogLevel.Error, "A page could not watch its project.")]
    private static partial void LogTrouble(ILogger logger, Exception trouble);
}
