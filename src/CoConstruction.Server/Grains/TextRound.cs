namespace CoConstruction.Server;

/// <summary>One group of things handed in to a text, decided one after the other on the text to be.</summary>
/// <param name="right">What a caller may do now.</param>
internal sealed class TextRound(OpenedText opened, DateTimeOffset now, Func<Caller, TextRight> right)
{
    /// <summary>The version before.</summary>
    public long From { get; } = opened.Text.Version;

    public List<TextHappened> Happened { get; } = [];

    public IReadOnlyList<TextEntry> Entries => [.. Happened.OfType<TextEntry>()];

    /// <summary>Whether something was said beside the words.</summary>
    public bool HasNotes => Happened.Exists(happened => happened is not TextEntry);

    public TextAnswer Take(WritingPage page, TextPush push)
    {
        if (right(page.Caller) < TextRight.Write) return new TextAnswer.Refused(TextFault.NotAllowed);
        // What a page still sends under a name it had before is late, not wrong.
        if (page.Session != push.Session)
        {
            return opened.OwnerOf(push.Session) is { } owner && owner != page.Author ? new TextAnswer.Refused(TextFault.NotYourSession) : new TextAnswer.TakeAgain(TextGap.UnknownSession);
        }

        var answer = opened.Text.Decide(push, page.Author);
        if (answer is TextAnswer.Taken taken) Happen(taken.Entries);
        return answer;
    }

    /// <param name="former">What the text was at the version that is to come back.</param>
    public Reply Decide(Caller by, string commandId, NoteCommand command, string? former)
    {
        if (right(by) < command.Needs) return new(Outcome.NotAllowed);
        var author = Callers.ReferenceOf(by);
        // A person with a seat can be erased, and their words with them; others' words are the note's own.
        string Owner(string note) => by is Caller.Seat ? author : note;
        var decided = command is RestoreText restore ? Restore(commandId, former, author) : opened.Notes.Decide(command, opened.Text, author, Owner, now);
        Happen(decided.Happened);
        return new(Outcome.Answered, new Answer(opened.Text.Version, decided.Refusal));
    }

    private NoteDecision Restore(string commandId, string? former, string author)
    {
        // Asked for once more under the same id, it is there already.
        var session = $"restore:{commandId}";
        if (opened.Text.TakenFrom(session) > 0) return NoteDecision.Nothing;
        if (former is null) return Refusal.PassageGone;
        var change = ChangeSet.Between(opened.Text.ToString(), former);
        return change.IsEmpty ? NoteDecision.Nothing : new TextEntry(session, 0, author, change);
    }

    private void Happen(IEnumerable<TextHappened> happened)
    {
        foreach (var one in happened)
        {
            opened.Apply(one);
            Happened.Add(one);
        }
    }
}
