namespace CoConstruction.Domain;

/// <summary>Something asked of the texts that a project writes together.</summary>
public abstract record TextsCommand(string TextId) : Command;

/// <summary>Begins a text with the outline of its kind; of charters there is one.</summary>
public sealed record BeginText(string TextId, TextKind Kind, string Title) : TextsCommand(TextId);

/// <summary>Gives a text another title.</summary>
public sealed record RenameText(string TextId, string Title) : TextsCommand(TextId);

/// <summary>Says what the people of each college may do with a text from their seats; a college that is not named may nothing.</summary>
public sealed record OpenText(string TextId, ImmutableSortedDictionary<string, TextRight> Colleges) : TextsCommand(TextId);

/// <summary>Keeps the text as it is now as a version with a number, and a name if one is given.</summary>
/// <param name="CarryOver">Suggestions that nobody has answered go on with the next version; without it they are in the way.</param>
public sealed record KeepVersion(string TextId, string? Name, bool CarryOver) : TextsCommand(TextId), INeedsWords;

/// <summary>A command about the words of a text, which the door reads where they are written and stamps on it: <see cref="Asked.Words"/>.</summary>
public interface INeedsWords
{
    /// <summary>The text that is meant.</summary>
    string TextId { get; }
}

/// <summary>A text as it stood when the door looked.</summary>
/// <param name="Version">How many changes it had taken since it was begun.</param>
/// <param name="OpenSuggestions">Suggestions in it that nobody has answered.</param>
public sealed record WrittenWords(string Text, long Version, int OpenSuggestions);

/// <summary>Something happened to a text that the project writes together.</summary>
public abstract record TextsHappened(string TextId) : Happened;

/// <summary>A text was begun.</summary>
/// <param name="Text">What it began with.</param>
public sealed record TextBegun(string TextId, TextKind Kind, string Title, string Text, DateTimeOffset At) : TextsHappened(TextId);

/// <summary>A text has another title.</summary>
public sealed record TextRenamed(string TextId, string Title) : TextsHappened(TextId);

/// <summary>The people of these colleges may do this with it, and those of others nothing.</summary>
public sealed record TextOpened(string TextId, ImmutableSortedDictionary<string, TextRight> Colleges) : TextsHappened(TextId);

/// <summary>A version was kept, for ever and to the letter.</summary>
/// <param name="By">The member who kept it; null when it came from a file.</param>
/// <param name="CarriedOver">Suggestions that were open in it.</param>
public sealed record VersionKept(
    string TextId, int Number, string? Name, string Text, long TextVersion, int CarriedOver, string? By, DateTimeOffset At) : TextsHappened(TextId);
