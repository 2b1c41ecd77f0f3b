using Microsoft.Data.Sqlite;

namespace CoConstruction.Load;

/// <summary>The journal as it lies on the disk, read beside the server and after its death: the server is not asked.</summary>
public sealed class WrittenRows : IDisposable
{
    private readonly SqliteConnection _file;
    private readonly SqliteCommand _count;

    public WrittenRows(ServerProcess server)
    {
        _file = new($"Data Source={Path.Combine(server.Data, "journal.db")};Mode=ReadOnly;Pooling=False");
        _file.Open();
        _count = _file.CreateCommand();
        _count.CommandText = "SELECT max(version) FROM journal";
    }

    /// <summary>How many rows the one project of a campaign has.</summary>
    public long Count() => (long)_count.ExecuteScalar()!;

    /// <summary>How many rows each command left; one that changed nothing leaves one too.</summary>
    public IReadOnlyDictionary<string, int> ByCommand()
    {
        using var all = _file.CreateCommand();
        all.CommandText = "SELECT command, count(*) FROM journal WHERE command IS NOT NULL GROUP BY command";
        using var row = all.ExecuteReader();
        var rows = new Dictionary<string, int>();
        while (row.Read()) rows[row.GetString(0)] = row.GetInt32(1);
        return rows;
    }

    public void Dispose()
    {
        _count.Dispose();
        _file.Dispose();
    }
}
