namespace CoConstruction.Server;

/// <summary>What the vault holds of one project, by owner (the random reference that the journal knows).</summary>
/// <param name="Keys">The key that each owner's personal texts are encrypted with.</param>
/// <param name="Names">The name each owner goes by.</param>
public sealed record VaultContent(IReadOnlyDictionary<string, byte[]> Keys, IReadOnlyDictionary<string, string> Names);

/// <summary>
/// What must be able to disappear: names, keys of erasable texts, who is who. It is never in the journal; once a key is
/// gone from here, what it encrypted there can be read by nobody. May throw <see cref="JournalUnavailableException"/>.
/// </summary>
public interface IVault
{
    /// <summary>All keys and names of a project.</summary>
    Task<VaultContent> Open(string project);

    /// <summary>
    /// Keeps keys and names, all or none, durably. A name replaces the one before; a key already there stands, and the
    /// answer is false when it was another one: who came second opens the vault again before using a key.
    /// </summary>
    Task<bool> Keep(string project, IReadOnlyDictionary<string, byte[]> keys, IReadOnlyDictionary<string, string> names);

    /// <summary>
    /// Forgets an owner: key, name, and which account it was. When it completes no file of the vault holds any of them.
    /// May be repeated; after an error, repeat it.
    /// </summary>
    Task Erase(string project, string owner);

    /// <summary>
    /// Notes that an account is this member of a project, and answers the member it is: the first one noted, so that two
    /// devices of a person that join at the same moment are the same member.
    /// </summary>
    Task<string> Join(string project, string member, string account);

    /// <summary>Which member of a project an account is.</summary>
    Task<string?> MemberOf(string project, string account);

    /// <summary>The projects an account is a member of, in order of their ids.</summary>
    Task<IReadOnlyList<string>> ProjectsOf(string account);
}
