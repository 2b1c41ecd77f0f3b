namespace CoConstruction.Domain;

/// <summary>Something asked of the project's practice sheets, or of what it refers to in the library.</summary>
public abstract record PracticesCommand : Command;

/// <summary>Something asked of one practice sheet.</summary>
public abstract record SheetCommand(string SheetId) : PracticesCommand;

/// <summary>Begins a sheet with what the project knows already, and where it knows it from. Nothing is invented.</summary>
public sealed record DraftSheet(string SheetId) : SheetCommand(SheetId);

/// <summary>Writes the fields of a sheet.</summary>
/// <param name="NamesNobody">Who writes it read it again and says that it names nobody.</param>
public sealed record ChangeSheet(string SheetId, SheetContent Content, bool NamesNobody = false) : SheetCommand(SheetId);

/// <summary>Begins a text that several people write at once, with the words of the sheet.</summary>
public sealed record WriteSheetTogether(string SheetId, string TextId) : SheetCommand(SheetId);

/// <summary>Takes the words of a shared text into the sheet; what cannot be read stays in the text, and is told line by line.</summary>
/// <inheritdoc cref="ChangeSheet" path="/param"/>
public sealed record TakeSheetText(string SheetId, string TextId, bool NamesNobody = false) : SheetCommand(SheetId), INeedsWords;

/// <summary>Answers the questions by which a sheet is read again.</summary>
public sealed record ReviewSheet(string SheetId, ImmutableList<SheetCheck> Checks, bool NamesNobody = false) : SheetCommand(SheetId);

/// <summary>Says that a sheet may be read again, or that it is to be written further.</summary>
/// <param name="Ready">Whether it waits for its reading.</param>
public sealed record SubmitSheet(string SheetId, bool Ready) : SheetCommand(SheetId);

/// <summary>Freezes a sheet as a version with a number.</summary>
public sealed record PublishSheet(string SheetId) : SheetCommand(SheetId);

/// <summary>Somebody who wrote it wants to be credited, and as whom (« éducatrice », or a name of their own).</summary>
public sealed record AskCredit(string SheetId, string As) : SheetCommand(SheetId);

/// <summary>Somebody wants to be credited no more.</summary>
public sealed record WithdrawCredit(string SheetId) : SheetCommand(SheetId);

/// <summary>Offers a sheet to the library, with the quotes whose people agreed to be read there; offered again, it says there what it says now.</summary>
/// <param name="Why">Why it inspires.</param>
/// <param name="As">In whose name it is offered.</param>
/// <param name="NamesNobody">Who offers it read it again and says that it names nobody.</param>
/// <param name="PracticeId">What it is called in the library, for the server alone; everyone else gets a new name.</param>
public sealed record SendSheet(string SheetId, PracticeKind Kind, string Why, Signatory As, bool NamesNobody = false, string? PracticeId = null) : SheetCommand(SheetId);

/// <summary>Takes away a sheet that the library was never offered.</summary>
public sealed record RemoveSheet(string SheetId) : SheetCommand(SheetId);

/// <summary>Something happened to the project's sheets or references.</summary>
public abstract record PracticesHappened : Happened;

/// <summary>Something happened to one sheet.</summary>
public abstract record SheetHappened(string SheetId) : PracticesHappened;

/// <summary>A sheet came from a file.</summary>
public sealed record SheetBrought(string SheetId, SheetContent Content, SheetStatus Status, ImmutableList<SheetCheck> Checks, DateTimeOffset At) : SheetHappened(SheetId)
{
    public ImmutableList<SheetCredit> Credits { get; init; } = [];
}

/// <summary>A sheet was begun with what the project knew.</summary>
public sealed record SheetDrafted(
    string SheetId, SheetContent Content, ImmutableSortedDictionary<SheetField, ImmutableList<SheetSource>> Sources, DateTimeOffset At) : SheetHappened(SheetId);

/// <summary>A sheet says something else.</summary>
/// <param name="Rewritten">Fields that come from whoever wrote them, and no more from the project's trace.</param>
/// <param name="TextId">The shared text that it was read from.</param>
/// <param name="Unread">Lines of that text which had no place in the sheet.</param>
public sealed record SheetChanged(
    string SheetId, SheetContent Content, ImmutableList<SheetField> Rewritten, string? TextId, ImmutableList<UnreadLine> Unread, DateTimeOffset At) : SheetHappened(SheetId);

/// <summary>A sheet is written together in this text.</summary>
public sealed record SheetTextBegun(string SheetId, string TextId) : SheetHappened(SheetId);

/// <summary>A sheet was read again.</summary>
public sealed record SheetReviewed(string SheetId, ImmutableList<SheetCheck> Checks, DateTimeOffset At) : SheetHappened(SheetId);

/// <summary>A sheet waits for its reading, or is written further.</summary>
public sealed record SheetSubmitted(string SheetId, bool Ready) : SheetHappened(SheetId);

/// <summary>A version of a sheet was frozen.</summary>
/// <param name="Sheet">As it was read then, without quotes: those may be taken back at any time.</param>
public sealed record SheetPublished(string SheetId, int Number, PracticeSheet Sheet, ImmutableList<string> VoiceIds, DateTimeOffset At) : SheetHappened(SheetId);

/// <summary>Somebody is credited.</summary>
/// <param name="By">The seat or member.</param>
public sealed record SheetCredited(string SheetId, string By, PersonalText As) : SheetHappened(SheetId);

/// <summary>Somebody is credited no more.</summary>
public sealed record SheetCreditWithdrawn(string SheetId, string By) : SheetHappened(SheetId);

/// <summary>A sheet goes to the library: written here first, so that the project knows of every copy of what people said.</summary>
/// <param name="VoiceIds">The quotes that go along.</param>
public sealed record SheetSent(string SheetId, string PracticeId, ImmutableList<string> VoiceIds, DateTimeOffset At) : SheetHappened(SheetId);

/// <summary>A sheet is gone.</summary>
public sealed record SheetRemoved(string SheetId) : SheetHappened(SheetId);
