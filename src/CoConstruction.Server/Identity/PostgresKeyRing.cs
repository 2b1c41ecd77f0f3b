using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace CoConstruction.Server;

/// <summary>
/// The keys that protect cookies, in PostgreSQL: what one process gave, every other recognises. They lie there in the clear,
/// as in their files on a single machine: whoever reads the database can make a cookie.
/// </summary>
internal sealed class PostgresKeyRing(PostgresDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = database.Source.CreateCommand("SELECT content FROM door_keys ORDER BY id");
        using var rows = command.ExecuteReader();
        var all = new List<XElement>();
        while (rows.Read()) all.Add(XElement.Parse(rows.GetString(0)));
        return all;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var command = database.Source.CreateCommand("INSERT INTO door_keys (name, content) VALUES ($1, $2)");
        command.Parameters.Add(new NpgsqlParameter { Value = friendlyName });
        command.Parameters.Add(new NpgsqlParameter { Value = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }
}
