namespace CoConstruction.Server;

/// <summary>What this process is in the house.</summary>
public enum ServerRole
{
    /// <summary>Doors and projects: one process does everything.</summary>
    All,

    /// <summary>Projects only; nobody comes in here.</summary>
    Silo,

    /// <summary>Doors only; projects live in other processes.</summary>
    Web,
}

/// <summary>What the person who starts the server decides.</summary>
/// <param name="Data">Directory of what lies in files: everything without PostgreSQL; with it, the keys of ballot boxes.</param>
/// <param name="PublicUrl">Address that phones use, printed on posters and QR codes, without a slash at its end.</param>
/// <param name="Demo">Whether the two sample projects are loaded.</param>
public sealed record ServerOptions(string Data, Uri PublicUrl, bool Demo)
{
    /// <summary>Loopback, unless the host says otherwise.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5000";

    private const string Sqlite = "sqlite";

    /// <summary>How PostgreSQL is reached; null when data lies in SQLite files and this process is alone.</summary>
    public string? Postgres { get; init; }

    public ServerRole Role { get; init; }

    /// <summary>How long a project stays in memory after the last thing asked of it. More than one minute.</summary>
    public TimeSpan IdleAfter { get; init; }

    /// <summary>How this process is found by the others of its cluster.</summary>
    public ClusterPlace Cluster { get; init; } = new();

    /// <summary>
    /// Reads <c>--data --database --role --public-url --urls --demo --idle-minutes</c> and, with PostgreSQL,
    /// <c>--cluster --silo-address --silo-port --gateway-port --cluster-patience</c>.
    /// </summary>
    /// <exception cref="OptionException">An option has a value that is not understood.</exception>
    public static ServerOptions From(IConfiguration configuration)
    {
        var address = configuration["public-url"] ?? (configuration["urls"] ?? DefaultUrls).Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal);
        if (!Uri.TryCreate(address.TrimEnd('/'), UriKind.Absolute, out var publicUrl) || publicUrl.Scheme is not ("http" or "https"))
        {
            throw new OptionException($"L’adresse publique « {address} » n’est pas une adresse web. Exemple : --public-url https://atelier.example.org");
        }

        var options = new ServerOptions(Path.GetFullPath(configuration["data"] ?? "data"), publicUrl, configuration.GetValue("demo", false))
        {
            Postgres = PostgresOf(configuration["database"] ?? Sqlite),
            Role = RoleOf(configuration["role"] ?? "all"),
            IdleAfter = TimeSpan.FromMinutes(Math.Max(2, configuration.GetValue("idle-minutes", 30))),
            Cluster = ClusterPlace.From(configuration),
        };
        return options is { Postgres: null, Role: not ServerRole.All }
            ? throw new OptionException("Plusieurs processus ont besoin de PostgreSQL. Ajoutez --database \"Host=…;Database=…;Username=…\", ou laissez --role all.")
            : options;
    }

    /// <summary><c>--demo</c> alone means yes; the configuration reader would take the next option for its value.</summary>
    public static string[] Arguments(string[] args) => [.. args.Select(arg => arg == "--demo" ? "--demo=true" : arg)];

    /// <summary>An address under the public one.</summary>
    public string Link(string path) => $"{PublicUrl.ToString().TrimEnd('/')}/{path}";

    private static string? PostgresOf(string database)
    {
        if (database == Sqlite) return null;
        try
        {
            return new Npgsql.NpgsqlConnectionStringBuilder(database) is { Host.Length: > 0 } known ? known.ConnectionString : throw new ArgumentException("No host.");
        }
        catch (ArgumentException)
        {
            // The value may hold a password: it is not repeated.
            throw new OptionException("L’option --database n’est pas comprise. Valeurs possibles : sqlite, ou l’adresse d’une base PostgreSQL, par exemple \"Host=localhost;Database=coconstruction;Username=coconstruction\".");
        }
    }

    private static ServerRole RoleOf(string role) => role switch
    {
        "all" => ServerRole.All,
        "silo" => ServerRole.Silo,
        "web" => ServerRole.Web,
        _ => throw new OptionException($"L’option --role « {role} » n’existe pas. Valeurs possibles : all, silo, web."),
    };
}

/// <summary>How a process of a cluster is found by the others.</summary>
public sealed record ClusterPlace
{
    private const int MostPatience = 20;

    /// <summary>Name of the cluster: processes of one name and one database form one.</summary>
    public string Name { get; init; } = "coconstruction";

    /// <summary>Address that the others reach this process at; null for the machine's own.</summary>
    public System.Net.IPAddress? Address { get; init; }

    /// <summary>Port between silos.</summary>
    public int SiloPort { get; init; } = 11111;

    /// <summary>Port by which web processes reach a silo.</summary>
    public int GatewayPort { get; init; } = 30000;

    /// <summary>How many times longer than usual it waits before it takes another for dead: 1, or more where machines are often busy with other things.</summary>
    public int Patience { get; init; } = 1;

    internal static ClusterPlace From(IConfiguration configuration)
    {
        var known = new ClusterPlace();
        return new()
        {
            Name = configuration["cluster"] ?? known.Name,
            Address = configuration["silo-address"] switch
            {
                null => null,
                var given when System.Net.IPAddress.TryParse(given, out var address) => address,
                var other => throw new OptionException($"L’option --silo-address « {other} » n’est pas une adresse IP."),
            },
            SiloPort = Port(configuration, "silo-port", known.SiloPort),
            GatewayPort = Port(configuration, "gateway-port", known.GatewayPort),
            Patience = configuration["cluster-patience"] switch
            {
                null => known.Patience,
                var given when byte.TryParse(given, out var times) && times is > 0 and <= MostPatience => times,
                var other => throw new OptionException($"L’option --cluster-patience « {other} » n’est pas un nombre de 1 à {MostPatience}."),
            },
        };
    }

    private static int Port(IConfiguration configuration, string name, int usual) => configuration[name] switch
    {
        null => usual,
        var given when ushort.TryParse(given, out var port) && port > 0 => port,
        var other => throw new OptionException($"L’option --{name} « {other} » n’est pas un numéro de port."),
    };
}

/// <summary>The program was started with something it cannot do; the message is for the person who started it.</summary>
public sealed class OptionException(string message) : Exception(message);
