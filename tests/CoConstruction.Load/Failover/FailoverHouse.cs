using System.Net;

namespace CoConstruction.Load;

/// <summary>
/// Two silos with doors and a process with doors only, on one database of PostgreSQL, all of them slow to answer what they
/// have made durable.
/// </summary>
public sealed class FailoverHouse : IAsyncDisposable
{
    private readonly List<(ServerProcess Server, int SiloPort)> _silos = [];
    private readonly List<ServerProcess> _doors = [];
    private readonly PostgresServer _postgres;

    private FailoverHouse(PostgresServer postgres, string database) => (_postgres, Database) = (postgres, database);

    /// <summary>Its connection string.</summary>
    public string Database { get; }

    /// <summary>The three processes; people may come in at each.</summary>
    public IReadOnlyList<ServerProcess> Doors => _doors;

    /// <summary>Starts them one after the other, so that the first alone makes the account's link.</summary>
    public static async Task<FailoverHouse> Start(PostgresServer postgres, FailoverPlan plan, CancellationToken cancel)
    {
        var house = new FailoverHouse(postgres, await postgres.Create(cancel));
        try
        {
            foreach (var role in (string[])["all", "all", "web"]) await house.Add(role, plan, cancel);
            return house;
        }
        catch
        {
            await house.DisposeAsync();
            throw;
        }
    }

    /// <summary>The process in which a project lives now, asked of the one that has only doors.</summary>
    public async Task<ServerProcess> HostOf(string project, CancellationToken cancel)
    {
        using var asking = new Visitor(_doors[^1].Address);
        var port = int.Parse(await asking.Read(Serving.HostPath(project), cancel), System.Globalization.CultureInfo.InvariantCulture);
        return _silos.Single(silo => silo.SiloPort == port).Server;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _doors) server.Dispose();
        await _postgres.Drop(Database, CancellationToken.None);
    }

    private async Task Add(string role, FailoverPlan plan, CancellationToken cancel)
    {
        var ports = FreePorts.Row(2);
        string[] place =
        [
            "--role", role, "--silo-address", $"{IPAddress.Loopback}", "--silo-port", $"{ports}", "--gateway-port", $"{ports + 1}", "--cluster-patience", $"{plan.Patience}",
        ];
        var server = new ServerProcess(ServerPlan.WithLateAnswers(Database, plan.AnswerDelay, place));
        _doors.Add(server);
        if (role != "web") _silos.Add((server, ports));
        await server.Start(cancel);
    }
}
