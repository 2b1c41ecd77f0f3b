namespace CoConstruction.Domain;

/// <summary>
/// Something asked beside the words of a shared text. Ids are made by who asks, so that what is sent again is done once.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CommentOn), "comment")]
[JsonDerivedType(typeof(SuggestChange), "suggest")]
[JsonDerivedType(typeof(ReplyTo), "reply")]
[JsonDerivedType(typeof(ResolveNote), "resolve")]
[JsonDerivedType(typeof(ReopenNote), "reopen")]
[JsonDerivedType(typeof(AcceptSuggestion), "accept")]
[JsonDerivedType(typeof(DeclineSuggestion), "decline")]
[JsonDerivedType(typeof(WithdrawNote), "withdraw")]
[JsonDerivedType(typeof(RestoreText), "restore")]
public abstract record NoteCommand
{
    /// <summary>What somebody must be allowed to do with the text to ask this.</summary>
    public abstract TextRight Needs { get; }
}

/// <summary>Says something about a passage.</summary>
/// <param name="Version">The version of the text in which it lies from <paramref name="From"/> to <paramref name="To"/>.</param>
public sealed record CommentOn(string NoteId, long Version, int From, int To, string Text) : NoteCommand
{
    public override TextRight Needs => TextRight.Comment;
}

/// <summary>Proposes other words for a passage, or none: that it go; or some where nothing is.</summary>
public sealed record SuggestChange(string NoteId, long Version, int From, int To, string Replacement, string? Text) : NoteCommand
{
    public override TextRight Needs => TextRight.Comment;
}

/// <summary>Answers a comment or a suggestion.</summary>
public sealed record ReplyTo(string NoteId, string ReplyId, string Text) : NoteCommand
{
    public override TextRight Needs => TextRight.Comment;
}

/// <summary>The group is done with a comment.</summary>
public sealed record ResolveNote(string NoteId) : NoteCommand
{
    public override TextRight Needs => TextRight.Comment;
}

/// <summary>The group is not done with it after all.</summary>
public sealed record ReopenNote(string NoteId) : NoteCommand
{
    public override TextRight Needs => TextRight.Comment;
}

/// <summary>Takes the proposed words into the text.</summary>
public sealed record AcceptSuggestion(string NoteId, string? Reason) : NoteCommand
{
    public override TextRight Needs => TextRight.Write;
}

/// <summary>Leaves the text as it is, and says why.</summary>
public sealed record DeclineSuggestion(string NoteId, string Reason) : NoteCommand
{
    public override TextRight Needs => TextRight.Write;
}

/// <summary>Takes back what one has said oneself.</summary>
public sealed record WithdrawNote(string NoteId) : NoteCommand
{
    public override TextRight Needs => TextRight.Comment;
}

/// <summary>Makes the text what it was, by a change that follows all others.</summary>
/// <param name="Version">The version of the text to come back to.</param>
public sealed record RestoreText(long Version) : NoteCommand
{
    public override TextRight Needs => TextRight.Write;
}

/// <summary>What happened in a shared text's own stream. Stored names are for ever.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextEntry), "textChanged")]
[JsonDerivedType(typeof(TextRestated), "textRestated")]
[JsonDerivedType(typeof(NoteMade), "noteMade")]
[JsonDerivedType(typeof(NoteReplied), "noteReplied")]
[JsonDerivedType(typeof(NoteSettled), "noteSettled")]
public abstract record TextHappened;

/// <summary>The text and all that is said of it: what stands before is not needed any more, and was dropped when it was adopted.</summary>
public sealed record TextRestated(string Text, long Version, ImmutableList<TextNote> Notes) : TextHappened;

/// <summary>Somebody said something about a passage of the version before.</summary>
/// <param name="Was">The passage.</param>
/// <param name="Replacement">Other words for it; null for a comment.</param>
public sealed record NoteMade(
    string NoteId, int From, int To, string Was, PersonalText? Text, PersonalText? Replacement, string Author, DateTimeOffset At) : TextHappened;

/// <summary>Somebody answered.</summary>
public sealed record NoteReplied(string NoteId, string ReplyId, PersonalText Text, string Author, DateTimeOffset At) : TextHappened;

/// <summary>It stands otherwise now.</summary>
public sealed record NoteSettled(string NoteId, NoteState State, PersonalText? Reason, string Author, DateTimeOffset At) : TextHappened;
