using Microsoft.Data.Sqlite;

namespace CoConstruction.Server.Tests;

/// <summary>Everything that lies on the disk, read beside those who have it open.</summary>
internal static class DataFiles
{
    /// <summary>Every file of a directory, by its name within it.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Of(string directory) =>
        [.. Directory.GetFiles(directory, "*", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(directory, path), Bytes(path)))];

    /// <summary>Every row of every table of every database, in the order in which it lies there.</summary>
    public static IReadOnlyList<(string Table, string Row)> Rows(string directory)
    {
        var rows = new List<(string, string)>();
        foreach (var path in Directory.GetFiles(directory, "*.db"))
        {
            using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
            connection.Open();
            foreach (var table in All(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
            {
                rows.AddRange(All(connection, $"SELECT * FROM \"{table}\"").Select(row => ($"{Path.GetFileName(path)}/{table}", row)));
            }
        }

        return rows;
    }

    private static List<string> All(SqliteConnection connection, string sql)
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
