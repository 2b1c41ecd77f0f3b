using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CoConstruction.Server.Tests;

/// <summary>Everything that lies on the disk, read beside those who have it open.</summary>
internal static class DataFiles
{
    /// <summary>Every file of a server: those of its directory, by their name within it, and those of its tables in PostgreSQL, by the table.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(TestServer server) => [.. Of(server.Data), .. server.Database?.Files() ?? []];

    /// <summary>Every file of a directory, by its name within it.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(string directory) =>
        [.. Directory.GetFiles(directory, "*", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(directory, path), Bytes(path)))];

    /// <summary>Every row of every table of every database, in the order in which it lies there.</summary>
    public static IReadOnlyList<(string Table, string Row)> Rows(TestServer server)
    {
        if (server.Database is { } postgres)
        {
            using var connection = postgres.Beside();
            return Rows(connection, TestDatabase.Tables);
        }

        var rows = new List<(string, string)>();
        foreach (var path in Directory.GetFiles(server.Data, "*.db"))
        {
            using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
            connection.Open();
            rows.AddRange(Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"));
        }

        return rows;
    }

    private static List<(string, string)> Rows(DbConnection connection, string tables) =>
        [.. All(connection, tables).SelectMany(table => All(connection, $"SELECT * FROM \"{table}\"").Select(row => (table, row)))];

    private static List<string> All(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader.GetValue(i)}")));
        }

        return rows;
    }

    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
