namespace CoConstruction.Server;

/// <summary>Somebody else wrote this stream: forget what you believe and read it again.</summary>
public sealed class JournalConflictException(string stream, long expectedVersion)
    : Exception($"The stream {stream} is not at version {expectedVersion}.")
{
    /// <summary>The stream that was to be added to.</summary>
    public string Stream => stream;

    /// <summary>The version its writer believed to be the last.</summary>
    public long ExpectedVersion => expectedVersion;
}

/// <summary>Why storage does not answer: each has other words, and another remedy, for the person who runs the server.</summary>
public enum JournalTrouble
{
    /// <summary>No room left on the disk.</summary>
    Full,

    /// <summary>The file or its disk may only be read.</summary>
    ReadOnly,

    /// <summary>Another program holds the file (a backup, a second server).</summary>
    Locked,

    /// <summary>The disk fails, or the file is damaged or missing.</summary>
    Broken,

    /// <summary>More is waiting to be written than the server accepts to hold; trying again a little later works.</summary>
    TooBusy,

    /// <summary>
    /// The papers of a secret ballot, or the key to them, are missing or damaged, as after a restore: it takes no vote and
    /// is never counted, and the vote is held again. Trying again does not help.
    /// </summary>
    BoxLost,

    /// <summary>The database server does not answer, or not in time: it is stopped, restarting, or out of reach.</summary>
    Unreachable,
}

/// <summary>
/// What was asked of the journal, the vault or the directory is not acknowledged. Ask again: storage is tried anew each
/// time and works as soon as the disk does.
/// </summary>
[GenerateSerializer]
public sealed class JournalUnavailableException(JournalTrouble trouble, Exception? cause = null)
    : Exception($"Storage is unavailable: {trouble}.", cause)
{
    /// <summary>What is the matter.</summary>
    [Id(0)]
    public JournalTrouble Trouble { get; } = trouble;
}

/// <summary>The data was written by a newer CoConstruction: nothing was touched, and the program prints this and stops.</summary>
/// <param name="place">Where they lie, in words: « du dossier … », « de la base … ».</param>
public sealed class NewerSchemaException(string place)
    : Exception($"Les données {place} ont été écrites par une version plus récente de CoConstruction : "
        + "installez cette version, ou rétablissez une sauvegarde faite avec la version présente.");
