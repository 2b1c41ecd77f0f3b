namespace CoConstruction.Domain;

/// <summary>What an editor sends: its changes that it has not seen come back yet, one following the other.</summary>
/// <param name="Session">One editor on one page, as the server named it; never a person.</param>
/// <param name="Base">The version of the text that the first of them was made for.</param>
/// <param name="Seq">How many changes this session had sent before the first of them.</param>
public sealed record TextPush(string Session, long Base, long Seq, ImmutableArray<ChangeSet> Changes);

/// <summary>A change that the text has taken: one version of it.</summary>
/// <param name="Session">Whose editor it came from, and <paramref name="Seq"/> its place among what that editor has sent.</param>
/// <param name="Author">The member or seat that wrote it.</param>
public sealed record TextEntry(string Session, long Seq, string Author, ChangeSet Change) : TextHappened;

/// <summary>What a text makes of a push.</summary>
public abstract record TextAnswer
{
    private TextAnswer()
    {
    }

    /// <summary>The changes as they follow the text of now; none when all had been taken before.</summary>
    public sealed record Taken(ImmutableArray<TextEntry> Entries) : TextAnswer;

    /// <summary>Nothing is taken. An editor that works sends nothing of the kind: it takes the text again.</summary>
    public sealed record Refused(TextFault Fault) : TextAnswer;

    /// <summary>Nothing is taken, and nobody did wrong: the editor takes the text again and carries its own changes over.</summary>
    public sealed record TakeAgain(TextGap Gap) : TextAnswer;
}

/// <summary>What is wrong with a push whose changes are change sets.</summary>
public enum TextFault
{
    /// <summary>Whoever sends it may not write, or not any more.</summary>
    NotAllowed,

    /// <summary>Sent in the name of another editor.</summary>
    NotYourSession,

    /// <summary>Made for a version that there has not been.</summary>
    UnknownVersion,

    /// <summary>Changes are missing between those taken from this session and these.</summary>
    MissingChanges,

    /// <summary>A change that was taken before, sent as if it were for another version than it was.</summary>
    TakenBefore,

    /// <summary>The changes do not follow one another, or not the text of that version.</summary>
    WrongLength,

    /// <summary>The text would be longer than <see cref="ChangeSet.LongestText"/>.</summary>
    TooLong,

    /// <summary>A change would begin or end in the middle of a character.</summary>
    CutsCharacter,
}

/// <summary>Why an editor is too far behind to be carried over.</summary>
public enum TextGap
{
    /// <summary>What came since is not at hand any more.</summary>
    TooOld,

    /// <summary>Too much came since for as many changes.</summary>
    TooMuchSince,

    /// <summary>The session does not follow the text, or was forgotten: its page slept for very long.</summary>
    UnknownSession,
}
