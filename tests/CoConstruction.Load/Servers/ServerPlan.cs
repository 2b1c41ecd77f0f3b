namespace CoConstruction.Load;

/// <summary>Which program a server process is, and how one knows that it is open.</summary>
/// <param name="Assembly">Beside this tool.</param>
/// <param name="OpenLine">How the line begins that it prints once it answers.</param>
public sealed record ServerPlan(string Assembly, IReadOnlyList<string> Arguments, string OpenLine)
{
    /// <summary>How a program that is none of .NET is started at an address and with a directory; null for the others.</summary>
    public Func<Uri, string, ProcessStartInfo>? Command { get; private init; }

    private const string ProductOpen = "CoConstruction est ouvert", Tool = "CoConstruction.Load.dll";

    /// <summary>The product, as a host starts it.</summary>
    /// <param name="database">As its option <c>--database</c> takes it.</param>
    public static ServerPlan Product(string database = "sqlite", params IEnumerable<string> others) =>
        new("CoConstruction.Server.dll", ["--database", database, .. others], ProductOpen);

    /// <summary>The product, started by this tool with a journal that keeps nothing: a ceiling.</summary>
    public static ServerPlan WithoutJournal(string database) => new(Tool, ["serve", "--journal", "none", "--database", database], ProductOpen);

    /// <summary>The product, started by this tool with so much time between each commit and its answers.</summary>
    public static ServerPlan WithLateAnswers(string database, int milliseconds, params IEnumerable<string> others) =>
        new(Tool, ["serve", "--answer-delay", $"{milliseconds}", "--database", database, .. others], ProductOpen);

    /// <summary>SignalR alone, sending to everybody what it is given: a ceiling.</summary>
    public static ServerPlan RawHub { get; } = new(Tool, ["serve-raw"], Serving.OpenLine);

    /// <summary>The peer: what a good developer writes in a day.</summary>
    /// <param name="database">A connection string of PostgreSQL.</param>
    public static ServerPlan Baseline(string database) => new(Tool, ["serve-baseline", "--database", database], Serving.OpenLine);

    /// <summary>A server of shared texts: Hocuspocus with its extension of SQLite.</summary>
    public static ServerPlan Hocuspocus { get; } = new("", [], Serving.OpenLine)
    {
        Command = (address, data) => NodeProgram.Command("hocuspocus.mjs", $"{address.Port}", Directory.CreateDirectory(data).FullName),
    };

    /// <summary>A server of shared texts: the reference of Yjs, with its persistence in LevelDB.</summary>
    public static ServerPlan Yjs { get; } = new("", [], "running at")
    {
        Command = (address, data) =>
        {
            var start = NodeProgram.Command("node_modules/@y/websocket-server/src/server.js");
            (start.Environment["HOST"], start.Environment["PORT"], start.Environment["YPERSISTENCE"]) = (address.Host, $"{address.Port}", data);
            return start;
        },
    };
}
