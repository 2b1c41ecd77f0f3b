namespace CoConstruction.Domain;

/// <summary>
/// Why a change that somebody sent is not one. No person is ever told: an editor that works sends none of these, and takes
/// the text again after it.
/// </summary>
public enum ChangeFault
{
    /// <summary>Not JSON: cut off, a comma too many, something after the end.</summary>
    NotJson,

    /// <summary>JSON, but no array.</summary>
    NotAnArray,

    /// <summary>A part that is neither a number nor an array of a number and lines.</summary>
    NotAPart,

    /// <summary>Negative, with a fraction or with an exponent.</summary>
    NotAPlainNumber,

    /// <summary>Beyond the longest text.</summary>
    NumberTooLarge,

    /// <summary>A part that does nothing, or a single empty line for what is deleted.</summary>
    EmptyPart,

    /// <summary>Two neighbours that say together what one could: both kept, both deleted or both inserted.</summary>
    SplitPart,

    /// <summary>A line that holds a line break.</summary>
    LineBreakInLine,

    /// <summary>A control character other than a tab.</summary>
    ControlCharacter,

    /// <summary>Half a surrogate pair, or bytes that are not UTF-8.</summary>
    BrokenCharacter,

    /// <summary>More parts than one change may have.</summary>
    TooManyParts,

    /// <summary>More inserted text than one change may bring.</summary>
    TooMuchText,

    /// <summary>Made for a text of another length.</summary>
    WrongLength,
}
