namespace CoConstruction.Server;

/// <summary>How much may wait for the disk, and how long the disk is waited for.</summary>
public sealed record JournalLimits
{
    /// <summary>Writes that may be unanswered at once; the next is refused as <see cref="JournalTrouble.TooBusy"/>.</summary>
    public int Writes { get; init; } = 20_000;

    /// <summary>Bytes those writes may hold together. A single larger one is still taken when nothing else waits.</summary>
    public long Bytes { get; init; } = 128L << 20;

    /// <summary>How long to wait for another program that holds the file, before <see cref="JournalTrouble.Locked"/>.</summary>
    public TimeSpan LockPatience { get; init; } = TimeSpan.FromSeconds(5);
}
