namespace CoConstruction.Domain;

/// <summary>Where a comment or a suggestion stands.</summary>
public enum NoteState { Open, Resolved, Accepted, Declined, Withdrawn }

/// <summary>An answer to a comment or a suggestion.</summary>
public sealed record NoteReply(string Id, PersonalText Text, string Author, DateTimeOffset At);

/// <summary>A comment on a passage, or other words for it.</summary>
/// <param name="From">Where the passage begins in the text of now; where it went when it was deleted.</param>
/// <param name="Was">The passage when it was said.</param>
/// <param name="Replacement">Null for a comment.</param>
public sealed record TextNote(
    string Id, int From, int To, string Was, PersonalText? Text, PersonalText? Replacement, string Author, DateTimeOffset At)
{
    public NoteState State { get; init; }
    public PersonalText? Reason { get; init; }
    public ImmutableList<NoteReply> Replies { get; init; } = [];

    /// <summary>Whether it proposes something that nobody has answered.</summary>
    public bool Waits => Replacement is not null && State == NoteState.Open;
}

/// <summary>
/// What people say beside the words of a shared text. Passages follow the text here and nowhere else: carried along by each
/// editor for itself, they would drift apart.
/// </summary>
public sealed record TextNotes
{
    private const int MostNotes = 1_000, MostReplies = 200;

    /// <summary>Longest passage that other words are proposed for, and longest words for it.</summary>
    private const int LongestPassage = 20_000;

    public ImmutableSortedDictionary<string, TextNote> All { get; init; } = Ordinal.Empty<TextNote>();

    public int OpenSuggestions => All.Values.Count(note => note.Waits);

    /// <summary>What becomes of something that was asked, on this text.</summary>
    /// <param name="owner">Whose key keeps the words: see <see cref="PersonalText"/>.</param>
    public NoteDecision Decide(NoteCommand command, SharedText text, string author, Func<string, string> owner, DateTimeOffset at) => command switch
    {
        CommentOn c => Make(text, c.NoteId, c.Version, c.From, c.To, c.Text, null, author, owner, at),
        SuggestChange c => Make(text, c.NoteId, c.Version, c.From, c.To, c.Text, c.Replacement, author, owner, at),
        ReplyTo c => Find(c.NoteId, note => Reply(note, c, author, owner, at)),
        ResolveNote c => Find(c.NoteId, note => note.Replacement is not null ? Refusal.ReasonMissing : Settle(note, NoteState.Resolved, null, author, at)),
        ReopenNote c => Find(c.NoteId, note => note.State is NoteState.Accepted or NoteState.Withdrawn ? Refusal.NoteClosed : Settle(note, NoteState.Open, null, author, at)),
        WithdrawNote c => Find(c.NoteId, note => note.Author != author ? Refusal.NoteUnknown
            : note.State is NoteState.Accepted or NoteState.Declined ? Refusal.NoteClosed
            : Settle(note, NoteState.Withdrawn, null, author, at)),
        DeclineSuggestion c => Find(c.NoteId, note => Checks.Text(c.Reason, Checks.Paragraph) is not null ? Refusal.ReasonMissing
            : note.State == NoteState.Declined ? NoteDecision.Nothing
            : !note.Waits ? Refusal.NoteClosed
            : Settle(note, NoteState.Declined, new PersonalText(owner(note.Id), c.Reason.Trim()), author, at)),
        AcceptSuggestion c => Find(c.NoteId, note => Accept(note, c, text, author, owner, at)),
        _ => throw new InvalidOperationException($"Not about a note: {command.GetType().Name}."),
    };

    /// <summary>After something happened.</summary>
    public TextNotes Evolve(TextHappened happened) => happened switch
    {
        TextEntry e => Follow(e.Change),
        TextRestated e => new() { All = Ordinal.Empty<TextNote>().AddRange(e.Notes.Select(note => KeyValuePair.Create(note.Id, note))) },
        NoteMade e => Set(new TextNote(e.NoteId, e.From, e.To, e.Was, e.Text, e.Replacement, e.Author, e.At)),
        NoteReplied e when All[e.NoteId] is var note => Set(note with { Replies = note.Replies.Add(new NoteReply(e.ReplyId, e.Text, e.Author, e.At)) }),
        NoteSettled e => Set(All[e.NoteId] with { State = e.State, Reason = e.Reason }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private TextNotes Follow(ChangeSet change) => All.IsEmpty ? this : this with { All = All.SetItems(All.Values.Select(note => Follow(note, change)).Where(note => note.Value != All[note.Key])) };

    /// <summary>What is written at its edges does not belong to a passage; what is written where it was stays its place.</summary>
    private static KeyValuePair<string, TextNote> Follow(TextNote note, ChangeSet change)
    {
        var from = change.MapPosition(note.From, assoc: note.From == note.To ? -1 : 1);
        return new(note.Id, note with { From = from, To = Math.Max(from, change.MapPosition(note.To)) });
    }

    private NoteDecision Make(
        SharedText text, string noteId, long version, int from, int to, string? said, string? replacement, string author, Func<string, string> owner, DateTimeOffset at)
    {
        if (!Checks.IsId(noteId)) return Refusal.IdTaken;
        if (All.TryGetValue(noteId, out var there)) return there.Author == author ? NoteDecision.Nothing : Refusal.IdTaken;
        if (All.Count >= MostNotes) return Refusal.TooMany;
        if (Checks.Text(said, Checks.Paragraph, required: replacement is null) is { } refusal) return refusal;
        if (replacement is not null && (replacement.Length > LongestPassage || !Units.IsText(replacement))) return Refusal.TextTooLong;
        if (text.Place(version, from, to) is not var (start, end)) return Refusal.PassageGone;
        if (end - start > LongestPassage) return Refusal.TextTooLong;
        var was = text.ToString()[start..end];
        if (replacement is null ? was.Length == 0 : was == replacement) return Refusal.PassageGone;
        var ours = owner(noteId);
        return new NoteMade(
            noteId, start, end, was, string.IsNullOrWhiteSpace(said) ? null : new PersonalText(ours, said.Trim()),
            replacement is null ? null : new PersonalText(ours, replacement), author, at);
    }

    private static NoteDecision Reply(TextNote note, ReplyTo c, string author, Func<string, string> owner, DateTimeOffset at)
    {
        if (!Checks.IsId(c.ReplyId)) return Refusal.IdTaken;
        if (note.Replies.Exists(reply => reply.Id == c.ReplyId)) return NoteDecision.Nothing;
        if (note.State == NoteState.Withdrawn) return Refusal.NoteClosed;
        if (note.Replies.Count >= MostReplies) return Refusal.TooMany;
        return Checks.Text(c.Text, Checks.Paragraph) is { } refusal ? refusal : new NoteReplied(note.Id, c.ReplyId, new PersonalText(owner(c.ReplyId), c.Text.Trim()), author, at);
    }

    private static NoteDecision Settle(TextNote note, NoteState state, PersonalText? reason, string author, DateTimeOffset at) =>
        note.State == state ? NoteDecision.Nothing : new NoteSettled(note.Id, state, reason, author, at);

    /// <summary>Only while the passage is what it was: otherwise somebody must look again.</summary>
    private static NoteDecision Accept(TextNote note, AcceptSuggestion c, SharedText text, string author, Func<string, string> owner, DateTimeOffset at)
    {
        if (note.State == NoteState.Accepted) return NoteDecision.Nothing;
        if (!note.Waits) return Refusal.NoteClosed;
        if (Checks.Text(c.Reason, Checks.Paragraph, required: false) is { } refusal) return refusal;
        if (note.Replacement!.Text is not { } words || text.ToString()[note.From..note.To] != note.Was) return Refusal.PassageGone;
        var change = ChangeSet.Of(text.Length, new Replacement(note.From, note.To, words));
        if (change.NewLength > ChangeSet.LongestText) return Refusal.TextTooLong;
        return NoteDecision.Of(
            // Nobody's session: the text took it by itself, once.
            new TextEntry($"note:{note.Id}", 0, author, change),
            new NoteSettled(note.Id, NoteState.Accepted, string.IsNullOrWhiteSpace(c.Reason) ? null : new PersonalText(owner(note.Id), c.Reason.Trim()), author, at));
    }

    private NoteDecision Find(string noteId, Func<TextNote, NoteDecision> decide) => All.TryGetValue(noteId, out var note) ? decide(note) : Refusal.NoteUnknown;

    private TextNotes Set(TextNote note) => this with { All = All.SetItem(note.Id, note) };
}

/// <summary>What a text answers to something asked beside its words: what happens, nothing since it is so already, or a refusal.</summary>
public sealed record NoteDecision(ImmutableArray<TextHappened> Happened, Refusal? Refusal)
{
    public static NoteDecision Nothing { get; } = new([], null);

    public static NoteDecision Of(params TextHappened[] happened) => new([.. happened], null);

    public static implicit operator NoteDecision(TextHappened happened) => Of(happened);

    public static implicit operator NoteDecision(Refusal refusal) => new([], refusal);
}
