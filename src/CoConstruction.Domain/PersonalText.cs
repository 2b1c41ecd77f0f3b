namespace CoConstruction.Domain;

/// <summary>
/// A text that a person wrote or said. In memory it is plain; in the journal and its snapshots it is encrypted with
/// its owner's key, which lives in the vault. When the key is erased the text reads as null, for ever and everywhere.
/// </summary>
/// <param name="Owner">Whose key encrypts it: a seat, or the thing itself when nobody's seat stands behind it;
/// null for a text of the organisation, which is not personal.</param>
/// <param name="Text">The words, or null once erased.</param>
public sealed record PersonalText(string? Owner, string? Text)
{
    /// <summary>A text of the organisation: a title, a group's name.</summary>
    public static PersonalText Plain(string text) => new(null, text);
}

/// <summary>
/// A person's name or pseudonym. It never enters the journal: the vault holds it beside, and may forget it.
/// </summary>
/// <param name="Owner">The seat or member that bears it.</param>
/// <param name="Name">The name, or null when none was given or when it was erased.</param>
public sealed record PersonalName(string Owner, string? Name);
