using Microsoft.Data.Sqlite;

namespace CoConstruction.Server;

/// <summary>A database file with its writer: all that is asked of a file passes here.</summary>
internal sealed class SqliteStore : IAsyncDisposable
{
    private readonly SqliteFile file;
    private readonly SqliteWriter writer;

    public SqliteStore(SqliteFile file, string name, JournalLimits limits, CommitSeam seam)
    {
        this.file = file;
        try
        {
            writer = new SqliteWriter(file, name, limits, seam);
        }
        catch (SqliteException trouble)
        {
            throw file.Trouble(trouble);
        }
    }

    /// <inheritdoc cref="SqliteFile.Read"/>
    public Task<T> Read<T>(Func<SqliteSession, T> read) => file.Read(read);

    /// <inheritdoc cref="SqliteWriter.Write"/>
    public Task<T> Write<T>(Func<SqliteSession, T> write, long bytes = 0, Action<SqliteSession>? afterwards = null) =>
        writer.Write(write, bytes, afterwards);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        file.Close();
    }
}
