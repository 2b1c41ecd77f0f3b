namespace CoConstruction.Load;

/// <summary>A server with an open vote and a crowd in front of it.</summary>
public sealed class VotingHouse : IAsyncDisposable
{
    private readonly Room? _room;

    private VotingHouse(ServerProcess server, Room? room, Crowd crowd) => (Server, _room, Crowd) = (server, room, crowd);

    public ServerProcess Server { get; }

    public Crowd Crowd { get; }

    /// <summary>The product, or a product without its journal: its counts are shown while people vote.</summary>
    public static Task<VotingHouse> Product(ServerPlan plan, int phones, bool watching, CancellationToken cancel) => Open(plan, async server =>
    {
        var room = await Room.Prepare(server, cancel, liveResults: true);
        await room.Open(cancel);
        return (room, await Crowd.InRoom(server.Address, room, phones, watching, cancel));
    }, cancel);

    /// <summary>The peer.</summary>
    public static Task<VotingHouse> Baseline(ServerPlan plan, int phones, CancellationToken cancel) =>
        Open(plan, async server => (null, await Crowd.AtBaseline(server.Address, phones, cancel)), cancel);

    /// <summary>How many pages have been sent, in their latest push, the count that the phones' latest votes must give.</summary>
    public int ShowingRight()
    {
        var expected = Enumerable.Range(1, VoteRequest.Options).Select(option => Crowd.All.Count(voter => voter.Option == option)).ToList();
        return Crowd.All.Count(voter => Counts(JsonSerializer.Deserialize<JsonElement>(voter.Page!.Last.Span).GetProperty("arguments")[0]).SequenceEqual(expected));
    }

    private IEnumerable<int> Counts(JsonElement push) => _room is null
        ? push.GetProperty("counts").EnumerateArray().Select(count => count.GetInt32())
        : push.GetProperty("changes").EnumerateArray().Where(change => change.GetProperty("room").GetString() == ViewRooms.Ballots)
            .SelectMany(change => change.GetProperty("value").Deserialize<BallotItem>(Contract.Json)!.Result!.Options)
            .Select(option => option.Counts.GetValueOrDefault(DotVoting.Points));

    public async ValueTask DisposeAsync()
    {
        await Crowd.DisposeAsync();
        _room?.Dispose();
        Server.Dispose();
    }

    private static async Task<VotingHouse> Open(ServerPlan plan, Func<ServerProcess, Task<(Room? Room, Crowd Crowd)>> enter, CancellationToken cancel)
    {
        var server = new ServerProcess(plan);
        try
        {
            await server.Start(cancel);
            var (room, crowd) = await enter(server);
            return new(server, room, crowd);
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }
}
