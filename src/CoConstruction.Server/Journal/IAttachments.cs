namespace CoConstruction.Server;

/// <summary>A picture that was attached.</summary>
/// <param name="ContentType">Its media type, read from the picture itself.</param>
public sealed record Attachment(byte[] Content, string ContentType);

/// <summary>
/// Pictures of a project: photographs of counting sheets. Nothing leads to one but its id, which is of chance. May throw
/// <see cref="JournalUnavailableException"/>.
/// </summary>
public interface IAttachments
{
    /// <summary>Keeps a picture durably and answers its id; null when it is none of the kinds that are known.</summary>
    Task<string?> Keep(string project, byte[] content);

    Task<Attachment?> Find(string project, string id);

    Task<bool> Has(string project, string id);
}
