namespace CoConstruction.Domain;

/// <summary>
/// A text that several people write at once, as its server has it: the authority that every editor follows. A change is
/// made for some version; it is carried over each newer one in turn, and becomes the next version. What it remembers of
/// the past are its last versions, and how many changes of each session it has taken, so that a change sent again after a
/// lost answer is in it once.
/// </summary>
public sealed class SharedText
{
    /// <summary>So many versions back an editor is carried over; from further back it takes the text again.</summary>
    public const int MostTail = 10_000;

    /// <summary>Sessions whose count is kept: the newest.</summary>
    public const int MostSessions = 10_000;

    /// <summary>Parts of changes that one push may have mapped over each other: some tens of milliseconds.</summary>
    private const int MostWork = 1_000_000;

    private readonly GapText _text;
    private readonly Queue<string> _sessions = new();
    private readonly Dictionary<string, long> _taken = [];
    private readonly HashSet<string> _open = [], _closed = [];
    private readonly Queue<string> _closings = new();
    private readonly List<TextEntry> _tail = [];
    private string? _written;

    /// <param name="taken">Sessions with the number of their changes in it, the one that wrote first before the others.</param>
    /// <param name="tail">The last entries that led to it, in order.</param>
    public SharedText(string text, long version, IEnumerable<KeyValuePair<string, long>> taken, IEnumerable<TextEntry>? tail = null)
    {
        (_text, Version) = (new GapText(text), version);
        _tail.AddRange(tail ?? []);
        foreach (var (session, count) in taken) Count(session, count);
    }

    /// <summary>A text that nobody has changed yet. What may not stand in one is left out: a title or a file may hold anything.</summary>
    public static SharedText Begun(string text) => new(Units.Clean(text), 0, []);

    /// <summary>How many changes it has taken since it was begun.</summary>
    public long Version { get; private set; }

    /// <summary>The version after which everything is at hand.</summary>
    public long Oldest => Version - _tail.Count;

    /// <summary>How many units it has.</summary>
    public int Length => _text.Length;

    /// <summary>Sessions with the number of their changes in it, as the constructor takes them.</summary>
    public IEnumerable<KeyValuePair<string, long>> Sessions => _sessions.Select(session => KeyValuePair.Create(session, _taken[session]));

    /// <inheritdoc/>
    public override string ToString() => _written ??= _text.ToString();

    /// <summary>How many changes of a session are in it; none for one that is not known.</summary>
    public long TakenFrom(string session) => _taken.GetValueOrDefault(session);

    /// <summary>
    /// What came after the version that an editor has, which may send from now on. Null when that is not at hand: it takes
    /// the whole text under another session, and nothing is taken from this one any more, however late it comes.
    /// </summary>
    public IReadOnlyList<TextEntry>? Follow(string session, long version)
    {
        var missed = _closed.Contains(session) ? null : Since(version);
        if (missed is not null) _open.Add(session);
        else if (_open.Remove(session) | _taken.ContainsKey(session)) Close(session);
        return missed;
    }

    /// <summary>Nothing is taken from this editor before it follows again.</summary>
    public void Leave(string session) => _open.Remove(session);

    /// <summary>Where a passage of a version is now; null when that is not at hand, or when it is no passage of that version.</summary>
    public (int From, int To)? Place(long version, int from, int to)
    {
        if (Since(version) is not { } newer || from < 0 || to < from || to > (newer is [var first, ..] ? first.Change.OldLength : Length)) return null;
        // What is written at its edges does not belong to it.
        var assoc = from == to ? -1 : 1;
        foreach (var entry in newer) (from, to) = (entry.Change.MapPosition(from, assoc), entry.Change.MapPosition(to));
        return to < from || Cuts(from) || Cuts(to) ? null : (from, to);
    }

    /// <summary>The last entries, at most so many.</summary>
    public IReadOnlyList<TextEntry> Last(int most) => _tail[Math.Max(0, _tail.Count - most)..];

    /// <summary>What becomes of a push now. Nothing changes until <see cref="Apply"/>.</summary>
    public TextAnswer Decide(TextPush push, string author)
    {
        if (!_open.Contains(push.Session)) return new TextAnswer.TakeAgain(TextGap.UnknownSession);
        var taken = TakenFrom(push.Session);
        if (push.Base < 0 || push.Base > Version) return new TextAnswer.Refused(TextFault.UnknownVersion);
        if (push.Seq > taken) return taken > 0 ? new TextAnswer.Refused(TextFault.MissingChanges) : new TextAnswer.TakeAgain(TextGap.UnknownSession);
        if (push.Seq + push.Changes.Length <= taken) return new TextAnswer.Taken([]);
        if (Since(push.Base) is not { } newer) return new TextAnswer.TakeAgain(TextGap.TooOld);
        if (Rebase.Check(newer is [var first, ..] ? first.Change.OldLength : Length, push.Changes) is not null) return new TextAnswer.Refused(TextFault.WrongLength);
        if (IsTooMuch(newer, push.Changes)) return new TextAnswer.TakeAgain(TextGap.TooMuchSince);
        if (CarryOver(push, newer) is not { } changes) return new TextAnswer.Refused(TextFault.TakenBefore);
        return Fault(changes) is { } fault
            ? new TextAnswer.Refused(fault)
            : new TextAnswer.Taken([.. changes.Select((change, i) => new TextEntry(push.Session, taken + i, author, change))]);
    }

    /// <summary>Takes a change that is for the text of now.</summary>
    public void Apply(TextEntry entry)
    {
        _text.Apply(entry.Change);
        _written = null;
        Version++;
        _tail.Add(entry);
        Count(entry.Session, entry.Seq + 1);
        // Seldom, since what stands behind moves up.
        if (_tail.Count >= 2 * MostTail) _tail.RemoveRange(0, MostTail);
    }

    private List<TextEntry>? Since(long version) => version < Oldest || version > Version ? null : _tail[(int)(version - Oldest)..];

    /// <summary>The changes that the text has not taken, for the text of now; null when those that it has are not where they would be.</summary>
    private ImmutableArray<ChangeSet>? CarryOver(TextPush push, List<TextEntry> newer)
    {
        var (pending, seq) = (push.Changes, push.Seq);
        for (var done = 0; done < newer.Count;)
        {
            // One of its own that was taken before: from here on it stands in the text, and not among what is pending.
            if (newer[done].Session == push.Session)
            {
                if (newer[done].Seq != seq) return null;
                (pending, seq, done) = (pending.RemoveAt(0), seq + 1, done + 1);
                continue;
            }

            var others = newer.Skip(done).TakeWhile(entry => entry.Session != push.Session).Select(entry => entry.Change).ToList();
            (pending, done) = (Rebase.Over(others, pending).Pending, done + others.Count);
        }

        return seq == TakenFrom(push.Session) ? pending : null;
    }

    /// <summary>A page that was away for long, or one that wants to keep the text busy.</summary>
    private static bool IsTooMuch(List<TextEntry> newer, ImmutableArray<ChangeSet> pending)
    {
        var (over, mine) = (newer.Sum(entry => (long)entry.Change.Parts.Length), pending.Sum(change => (long)change.Parts.Length));
        return (over * pending.Length) + (mine * newer.Count) > MostWork;
    }

    /// <summary>What cannot be seen before they are carried over.</summary>
    private TextFault? Fault(ImmutableArray<ChangeSet> changes)
    {
        // Each is looked at on the text that those before it leave.
        var text = changes.Length > 1 ? new GapText(ToString()) : _text;
        for (var i = 0; i < changes.Length; i++)
        {
            if (i > 0) text.Apply(changes[i - 1]);
            if (changes[i].NewLength > ChangeSet.LongestText) return TextFault.TooLong;
            if (changes[i].CutsPair(text)) return TextFault.CutsCharacter;
        }

        return null;
    }

    private bool Cuts(int at) => at > 0 && at < Length && char.IsSurrogatePair(_text[at - 1], _text[at]);

    private void Close(string session)
    {
        if (_closed.Add(session)) _closings.Enqueue(session);
        if (_closings.Count > MostSessions) _closed.Remove(_closings.Dequeue());
    }

    private void Count(string session, long count)
    {
        if (!_taken.ContainsKey(session)) _sessions.Enqueue(session);
        _taken[session] = count;
        if (_sessions.Count > MostSessions) _taken.Remove(_sessions.Dequeue());
    }
}
