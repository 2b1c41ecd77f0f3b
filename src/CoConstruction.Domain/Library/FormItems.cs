namespace CoConstruction.Domain;

/// <summary>A form of collective social work as lists and filters name it.</summary>
/// <param name="Version">The one that is read; null while nothing is published of it: it is a word already.</param>
public sealed record FormLine(string Id, string Name, string? Definition, int? Version)
{
    public static FormLine Of(CollectiveWorkForm form) => new(form.Id, form.Name, form.Published?.Entry.Definition, form.Published?.Number);
}

/// <summary>What the framework says of a form, as it is read.</summary>
/// <param name="Version">Null for what is being written.</param>
/// <param name="At">The day of this version; null for what came with the library itself.</param>
/// <param name="IsWaiting">Something is written that is not published, as far as the caller may know.</param>
public sealed record FormPage(string Id, FormEntry Entry, int? Version, DateTimeOffset? At, bool IsWaiting)
{
    public ImmutableList<FormVersion> Versions { get; init; } = [];

    /// <summary>Published practices that show it: those that were chosen, then the latest.</summary>
    public ImmutableList<PracticeCard> Examples { get; init; } = [];

    /// <summary>How many published practices say that they are of this form.</summary>
    public int Practices { get; init; }

    /// <summary>What the caller may ask of it, by the names of commands.</summary>
    public ImmutableList<string> May { get; init; } = [];
}

/// <summary>A version that can be read.</summary>
public sealed record FormVersion(int Number, DateTimeOffset? At);
