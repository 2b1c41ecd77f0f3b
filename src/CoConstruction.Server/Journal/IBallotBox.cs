using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>
/// Where the papers of a secret ballot lie while it is open: beside the journal, which knows who has voted and never what.
/// A paper may be changed or taken out until the closing; then all are taken out together in an order of chance, counted,
/// and nothing is left. May throw <see cref="JournalUnavailableException"/>; everything may be repeated.
/// </summary>
/// <remarks>
/// What it protects against: whoever gets hold of the databases or their backups, at any time, reads neither a paper nor
/// whose it is; after the closing nobody does, since the key is nowhere any more. What it does not: while a ballot is
/// open, whoever runs the server holds its key and can read the box. A copy of the whole disk taken then stays readable.
/// </remarks>
public interface IBallotBox
{
    /// <summary>
    /// Puts papers of one ballot in, durably, each in place of an earlier one of its voter. Of a ballot that has begun (its
    /// roll has lines) the box must be there: a new one would let people vote in what can never be counted.
    /// </summary>
    Task Put(string project, string ballotId, IReadOnlyCollection<SealedPaper> papers, bool begun);

    /// <summary>Takes papers out; one that is not there is already out.</summary>
    Task Remove(string project, IReadOnlyCollection<SealedPaper> papers);

    /// <summary>The papers of these voters and of nobody else, in an order of chance. Each of them must have one, or the box is <see cref="JournalTrouble.BoxLost"/>.</summary>
    Task<ImmutableList<BoxPaper>> Open(string project, string ballotId, IReadOnlyCollection<string> voterIds);

    /// <summary>Destroys the key, then the papers and every trace of them; what was begun and not finished goes on when it is asked again.</summary>
    Task Destroy(string project, string ballotId);

    /// <summary>The projects of which papers still lie in the box, or left a trace there.</summary>
    Task<IReadOnlyList<string>> Projects();
}

/// <summary>
/// The key of each ballot box: outside the database that it opens and outside its backups, or destroying it would mean
/// nothing. May throw <see cref="JournalUnavailableException"/>.
/// </summary>
public interface IBallotKeys
{
    /// <summary>The key, or null when there is none.</summary>
    byte[]? Find(string ballot);

    /// <summary>A new key of chance, or the one that somebody else has just made; durable when this returns.</summary>
    byte[] Make(string ballot);

    /// <summary>Overwrites and removes a key; durable when this returns. May be repeated.</summary>
    void Destroy(string ballot);
}
