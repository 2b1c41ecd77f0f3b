using System.Security.Cryptography;

namespace CoConstruction.Server;

/// <summary>A shared text in memory: everything that is forgotten when an append fails, since it is read again.</summary>
/// <param name="stream">The version of its stream in the journal.</param>
/// <param name="restated">The version of the text that its stream begins with.</param>
internal sealed class OpenedText(ProjectCodec codec, Secrets secrets, SharedText text, TextNotes notes, long stream, long snapshot, long restated)
{
    private readonly Dictionary<string, string> _owners = [];

    public ProjectCodec Codec => codec;
    public Secrets Secrets => secrets;
    public SharedText Text { get; private set; } = text;
    public TextNotes Notes { get; private set; } = notes;

    /// <summary>The version of its stream.</summary>
    public long Stream { get; set; } = stream;

    /// <summary>The version of the snapshot in storage; 0 for none.</summary>
    public long Snapshot { get; set; } = snapshot;

    /// <summary>The version of the text that its stream begins with.</summary>
    public long Restated { get; private set; } = restated;

    /// <summary>Whether its stream still tells who wrote what.</summary>
    public bool HasHistory => Text.Version > Restated;

    /// <summary>Who writes under a session; null for one that is not known.</summary>
    public string? OwnerOf(string session) => _owners.GetValueOrDefault(session);

    /// <summary>A new name for an editor of somebody's: drawn, since whoever knew it could write in it.</summary>
    public string Begin(string author)
    {
        var session = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        Own(session, author);
        return session;
    }

    public void Own(string session, string author)
    {
        _owners[session] = author;
        if (_owners.Count <= 3 * SharedText.MostSessions) return;
        var known = Text.Sessions.Select(one => one.Key).ToHashSet();
        foreach (var old in _owners.Keys.Where(one => !known.Contains(one) && one != session).ToList()) _owners.Remove(old);
    }

    public void Apply(TextHappened happened)
    {
        switch (happened)
        {
            case TextEntry entry:
                Text.Apply(entry);
                Own(entry.Session, entry.Author);
                break;
            case TextRestated restated:
                Text = new SharedText(restated.Text, restated.Version, []);
                Restated = restated.Version;
                break;
        }

        Notes = Notes.Evolve(happened);
    }
}
