using System.Security.Cryptography;

namespace CoConstruction.Server;

/// <summary>Pictures in PostgreSQL, so that every process shows what any of them took. Opened by its constructor, as <see cref="PostgresJournal"/>.</summary>
internal sealed class PostgresAttachments : IAttachments
{
    private readonly PostgresDatabase database;

    public PostgresAttachments(PostgresDatabase database)
    {
        this.database = database;
        database.Migrate("attachments", PostgresSchema.Attachments);
    }

    public async Task<string?> Keep(string project, byte[] content)
    {
        if (Pictures.TypeOf(content) is null) return null;
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        await database.Run("INSERT INTO attachments (project, id, content) VALUES ($1, $2, $3)", project, id, content);
        return id;
    }

    public async Task<Attachment?> Find(string project, string id) =>
        await database.First("SELECT content FROM attachments WHERE project = $1 AND id = $2", row => row.GetFieldValue<byte[]>(0), project, id) is { } content
        && Pictures.TypeOf(content) is { } type
            ? new(content, type)
            : null;

    public Task<bool> Has(string project, string id) => database.First("SELECT true FROM attachments WHERE project = $1 AND id = $2", row => row.GetBoolean(0), project, id);
}
