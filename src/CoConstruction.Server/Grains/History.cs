using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A project as it stood at a version.</summary>
internal sealed record Standing(Project State, long Version);

/// <summary>
/// The project as it stood a while ago, up to a thousand events back. An opening is made of a state that lies behind
/// and of what came after it, so that it can tell what changed since the versions that pages hold: a project that moves,
/// or whose process dies, sends nobody everything again. States are immutable and share what did not change.
/// </summary>
internal sealed class History
{
    /// <summary>The oldest state lies at least so many events back, and, once some thousands have passed since the opening, less than twice as many.</summary>
    public const int Reach = 500;

    /// <summary>How far behind the end a snapshot usually lies, at least.</summary>
    public const int LikeSnapshot = 2 * Reach;

    /// <summary>How far behind the end of what was read states are remembered: pages are seldom further back than the last few events.</summary>
    private static readonly ImmutableArray<int> Marks = [100, 10];

    /// <summary>
    /// For so many events after an opening the oldest state stays: a server whose silo died may hear of the new opening only
    /// after a busy second or two, and its pages would have to take everything again.
    /// </summary>
    private const int Settling = 5_000;

    private readonly List<Standing> _past;
    private long? _opened;

    public History(Project state, long version) => _past = [new(state, version)];

    /// <summary>From the oldest on.</summary>
    public IReadOnlyList<Standing> Past => _past;

    /// <summary>How far behind the end a project is packed when all of its events are read: as a snapshot would be, or at a later state that is remembered; half of them lie before it.</summary>
    public static int? PackedAt(int events) => Marks.Insert(0, LikeSnapshot).Cast<int?>().FirstOrDefault(back => back <= events / 2);

    /// <summary>Remembers how the project stands, when it is time to.</summary>
    /// <param name="left">How many events are still to be read.</param>
    public void Add(Project state, long version, Happened happened, int left)
    {
        // Words of an erased person, of a voice or a story that was taken back, are nowhere any more, in no state of before either: what was shown of them would not seem to change.
        if (happened is SeatErased or VoiceWithdrawn or StoryWithdrawn) _past.Clear();
        else if (version - _past[^1].Version < Reach && !Marks.Contains(left)) return;
        Keep(state, version);
    }

    /// <summary>The same after a group of commands.</summary>
    public void Add(Project state, long version)
    {
        _opened ??= version;
        if (version - _past[^1].Version >= Reach) Keep(state, version);
    }

    private void Keep(Project state, long version)
    {
        _past.Add(new(state, version));
        var stays = version - _opened < Settling ? 1 : 0;
        while (_past.Count > stays + 1 && version - _past[stays + 1].Version >= Reach) _past.RemoveAt(stays);
    }
}
