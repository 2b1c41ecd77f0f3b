using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace CoConstruction.Server;

/// <summary>One connection and the statements already prepared on it; parameters are $1, $2, … in order.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> prepared = [];

    public SqliteConnection Connection => connection;

    /// <summary>Runs a statement and answers how many rows it changed.</summary>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Prepared(sql, values).ExecuteNonQuery();

    public List<T> All<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var rows = Prepared(sql, values).ExecuteReader();
        var all = new List<T>();
        while (rows.Read()) all.Add(read(rows));
        return all;
    }

    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var rows = Prepared(sql, values).ExecuteReader();
        return rows.Read() ? read(rows) : default;
    }

    /// <summary>
    /// Runs a statement about the transaction itself. Not as a command: those answer a lock by sleeping 150 ms in a loop of
    /// at least a second, where SQLite's own wait ends as soon as the lock does.
    /// </summary>
    public void Control(string sql) => SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(connection.Handle, sql), connection.Handle);

    public void Dispose()
    {
        // A statement that is still prepared would keep the file, and the transaction, open.
        foreach (var command in prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Prepared(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            prepared.Add(sql, command);
        }
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }
}
