namespace CoConstruction.Domain;

/// <summary>A practice sheet of the project.</summary>
/// <param name="Obstacles">What it points to in the assessment and what it says itself, in words.</param>
/// <param name="Quotes">Only those whose person allowed that they be read in the project.</param>
/// <param name="Versions">Versions that were frozen.</param>
/// <param name="SentAt">When it went to the library last.</param>
public sealed record SheetItem(
    string Id, int Order, SheetStatus Status, SheetContent Content, ImmutableList<SheetObstacle> Obstacles, ImmutableList<SheetLever> Levers, ImmutableList<QuoteItem> Quotes,
    ImmutableSortedDictionary<SheetField, ImmutableList<SheetSource>> Sources, ImmutableList<SheetCheck> Checks, ImmutableList<CreditItem> Credits,
    ImmutableList<SheetVersionItem> Versions, string? TextId, ImmutableList<UnreadLine> Unread, DateTimeOffset At, DateTimeOffset? SentAt);

/// <summary>A quote that may be shown.</summary>
public sealed record QuoteItem(string VoiceId, string? Text, string College);

/// <summary>Somebody who asked to be credited.</summary>
/// <param name="MemberId">For the team, of a member; null for a seat, of which only the words are told.</param>
public sealed record CreditItem(string? As, string? MemberId);

/// <summary>A version that was frozen.</summary>
public sealed record SheetVersionItem(int Number, DateTimeOffset At);
