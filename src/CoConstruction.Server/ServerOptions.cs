namespace CoConstruction.Server;

/// <summary>What the person who starts the server decides.</summary>
/// <param name="Data">Directory of the journal, the vault, the accounts and the keys.</param>
/// <param name="PublicUrl">Address that phones use, printed on posters and QR codes, without a slash at its end.</param>
/// <param name="Demo">Whether the two sample projects are loaded.</param>
public sealed record ServerOptions(string Data, Uri PublicUrl, bool Demo)
{
    /// <summary>Loopback, unless the host says otherwise.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5000";

    /// <summary>Reads <c>--data --database --role --public-url --urls --demo</c>.</summary>
    /// <exception cref="OptionException">An option has a value that this version does not know.</exception>
    public static ServerOptions From(IConfiguration configuration)
    {
        Only(configuration, "database", "sqlite");
        Only(configuration, "role", "all");
        var address = configuration["public-url"] ?? (configuration["urls"] ?? DefaultUrls).Split(';')[0].Replace("*", "localhost", StringComparison.Ordinal);
        return Uri.TryCreate(address.TrimEnd('/'), UriKind.Absolute, out var publicUrl) && publicUrl.Scheme is "http" or "https"
            ? new(Path.GetFullPath(configuration["data"] ?? "data"), publicUrl, configuration.GetValue("demo", false))
            : throw new OptionException($"L’adresse publique « {address} » n’est pas une adresse web. Exemple : --public-url https://atelier.example.org");
    }

    /// <summary><c>--demo</c> alone means yes; the configuration reader would take the next option for its value.</summary>
    public static string[] Arguments(string[] args) => [.. args.Select(arg => arg == "--demo" ? "--demo=true" : arg)];

    /// <summary>An address under the public one.</summary>
    public string Link(string path) => $"{PublicUrl.ToString().TrimEnd('/')}/{path}";

    private static void Only(IConfiguration configuration, string name, string known)
    {
        if (configuration[name] is { } value && value != known)
        {
            throw new OptionException($"L’option --{name} « {value} » n’existe pas dans cette version. Valeur possible : {known}.");
        }
    }
}

/// <summary>The program was started with something it cannot do; the message is for the person who started it.</summary>
public sealed class OptionException(string message) : Exception(message);
