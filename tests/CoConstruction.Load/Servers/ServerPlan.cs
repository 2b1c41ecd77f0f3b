namespace CoConstruction.Load;

/// <summary>Which program a server process is, and how one knows that it is open.</summary>
/// <param name="Assembly">Beside this tool.</param>
/// <param name="OpenLine">How the line begins that it prints once it answers.</param>
public sealed record ServerPlan(string Assembly, IReadOnlyList<string> Arguments, string OpenLine)
{
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
}
