using System.Security.Cryptography;

namespace CoConstruction.Server;

/// <summary>One file per picture, in <c>attachments/{project}</c> of the data directory.</summary>
public sealed class FileAttachments(string dataDirectory) : IAttachments
{
    private readonly string root = Path.Combine(dataDirectory, "attachments");

    public Task<string?> Keep(string project, byte[] content) => Try(() =>
    {
        if (Pictures.TypeOf(content) is null) return null;
        var id = RandomNumberGenerator.GetHexString(32, lowercase: true);
        DurableFile.MakeDirectory(root);
        DurableFile.MakeDirectory(Path.Combine(root, project));
        DurableFile.Write(PathOf(project, id), content);
        return id;
    });

    public Task<Attachment?> Find(string project, string id) => Try(() =>
        File.Exists(PathOf(project, id)) && File.ReadAllBytes(PathOf(project, id)) is var content && Pictures.TypeOf(content) is { } type ? new Attachment(content, type) : null);

    public Task<bool> Has(string project, string id) => Try(() => File.Exists(PathOf(project, id)));

    /// <summary>Ids are letters, digits, dash and underscore: none leads elsewhere.</summary>
    private string PathOf(string project, string id) =>
        Checks.IsId(project) && Checks.IsId(id) ? Path.Combine(root, project, id) : throw new ArgumentException("Not an id.", nameof(id));

    private Task<T> Try<T>(Func<T> work) => Task.Run(() =>
    {
        try
        {
            return work();
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw SqliteTrouble.Of(trouble, dataDirectory);
        }
    });
}

/// <summary>The kinds of pictures that phones make, known by their first bytes: what a sender says of them proves nothing.</summary>
internal static class Pictures
{
    public static string? TypeOf(ReadOnlySpan<byte> content) =>
        content.StartsWith<byte>([0xff, 0xd8, 0xff]) ? "image/jpeg"
        : content.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a]) ? "image/png"
        : content.Length > 12 && content.StartsWith("RIFF"u8) && content[8..12].SequenceEqual("WEBP"u8) ? "image/webp"
        : null;
}
