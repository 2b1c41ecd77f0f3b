using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

[assembly: InternalsVisibleTo("CoConstruction.Server.Tests")]

namespace CoConstruction.Server;

/// <summary>
/// Where a test stands beside the writer: what a real disk does to a transaction (no room, no leave to write, a failure
/// before or after the commit) cannot be had on demand, nor can the moment at which writes gather.
/// </summary>
internal sealed record CommitSeam
{
    public static CommitSeam None { get; } = new();

    /// <summary>The transaction is open, nothing is written yet.</summary>
    public Action<SqliteConnection> Begun { get; init; } = _ => { };

    /// <summary>All is written, nothing is durable yet.</summary>
    public Action Committing { get; init; } = () => { };

    /// <summary>All is durable, nobody knows yet.</summary>
    public Action Committed { get; init; } = () => { };
}
