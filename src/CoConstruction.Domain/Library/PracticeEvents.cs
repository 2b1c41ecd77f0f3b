namespace CoConstruction.Domain;

/// <summary>Something happened to a practice.</summary>
public abstract record PracticeHappened : LibraryHappened;

/// <summary>Somebody told of it.</summary>
/// <param name="By">Reference of the account, random and valid in the library only; empty for the server.</param>
public sealed record PracticeSignalled(string PracticeId, PracticeSignal Signal, string By, DateTimeOffset At) : PracticeHappened;

/// <summary>A project brought its sheet.</summary>
public sealed record PracticeOffered(
    string PracticeId, PracticeSignal Signal, PracticeSheet Sheet, string ProjectId, ImmutableList<PersonalText> Authors, string By, DateTimeOffset At) : PracticeHappened;

/// <summary>It is a collective intervention, as these answers say.</summary>
public sealed record PracticeQualified(FilledGrid Criteria) : PracticeHappened;

/// <summary>It is not taken up.</summary>
public sealed record PracticeDeclined(string Reason, Signatory As, DateTimeOffset At) : PracticeHappened;

/// <summary>Its sheet is another one.</summary>
public sealed record PracticeWritten(PracticeSheet Sheet, DateTimeOffset At) : PracticeHappened;

/// <summary>Its sheet was read by the grid.</summary>
public sealed record PracticeReviewed(FilledGrid Review) : PracticeHappened;

/// <summary>Its sheet, as it was then, may be read by anybody.</summary>
public sealed record PracticePublished(int Number, string Licence, DateTimeOffset At) : PracticeHappened;

/// <summary>Its sheet is being written on.</summary>
public sealed record PracticeRevisionBegun(DateTimeOffset At) : PracticeHappened;

/// <summary>It is in the library no more.</summary>
public sealed record PracticeWithdrawn(string? Reason, DateTimeOffset At) : PracticeHappened;

/// <summary>Somebody said what it was to them.</summary>
/// <param name="Missing">What they miss; the mark's own words, under its own key.</param>
public sealed record PracticeMarked(string By, bool Used, bool Useful, PersonalText? Missing, DateTimeOffset At) : PracticeHappened;

/// <summary>A quote is gone from every version, and its key with it.</summary>
public sealed record PracticeVerbatimWithdrawn(string VerbatimId) : PracticeHappened;

/// <summary>A project began with its approach.</summary>
public sealed record PracticeTakenUp(string ProjectId, DateTimeOffset At) : PracticeHappened;
