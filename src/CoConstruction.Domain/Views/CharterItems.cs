namespace CoConstruction.Domain;

// What screens receive of the texts that a project writes together, and of its charter.

/// <summary>A text that the project writes together; its words are asked for where they are written.</summary>
/// <param name="Frozen">Nobody writes in it now.</param>
/// <param name="Colleges">What seats of each college may do with it, for the team.</param>
/// <param name="Right">What the caller's own college may do with it, in <c>ownTexts</c>.</param>
/// <param name="Versions">Those that this audience may read, the oldest first.</param>
public sealed record SharedTextItem(
    string Id, TextKind Kind, string Title, DateTimeOffset At, bool Frozen, ImmutableSortedDictionary<string, TextRight>? Colleges, TextRight? Right,
    ImmutableList<VersionItem> Versions);

/// <summary>A version of a text, without its words.</summary>
/// <param name="By">The name of the member who kept it, for the team.</param>
/// <param name="ForEveryone">Everyone was asked about it, and may read it.</param>
public sealed record VersionItem(int Number, string? Name, DateTimeOffset At, string? By, int Length, int CarriedOver, bool ForEveryone);

/// <summary>Where the project's charter is. What its versions say are items of their own.</summary>
/// <param name="Round">How often everyone has been asked: answers of another round are about other words.</param>
/// <param name="Submitted">The version that everyone is asked about now, or was last.</param>
/// <param name="Voted">How many people have answered, for the team and the projector, then with the result for everyone.</param>
/// <param name="Unanswered">Articles that nobody has answered while everyone is asked, for the team.</param>
/// <param name="Result">What was answered, by article and college, small colleges merged: for the team, then for everyone once adopted.</param>
/// <param name="Objections">Those of the latest round, lifted ones too.</param>
/// <param name="Signatures">Those of the version in force.</param>
/// <param name="SignedElsewhere">How many signed it elsewhere, small colleges merged.</param>
public sealed record CharterItem(
    string TextId, CharterStatus Status, int Round, int? Submitted, int? Adopted, DateTimeOffset? AdoptedAt, DateOnly? ReviewOn, int? Voted,
    ImmutableList<string>? Unanswered, Tally? Result, ImmutableList<ObjectionItem> Objections, ImmutableList<SignatureItem> Signatures,
    ImmutableList<PresenceLine> SignedElsewhere);

/// <summary>An objection to an article, nobody's.</summary>
/// <param name="Reason">Null when it was erased, and on screens that the whole room sees.</param>
/// <param name="CollegeId">Its college, when enough of it have answered that this points at nobody.</param>
/// <param name="Lifted">Who said that it is met; null as long as it stands.</param>
/// <param name="Note">What was agreed then; kept from the same screens.</param>
public sealed record ObjectionItem(string Id, string Article, string? Reason, string? CollegeId, LiftedBy? Lifted, string? Note);

/// <summary>A signature, which is for everyone to see.</summary>
/// <param name="As">In what quality; null when it was erased.</param>
public sealed record SignatureItem(string Id, string CollegeId, string? As, DateTimeOffset At);

/// <summary>What a version of the charter says that everyone was asked about, read out of its words.</summary>
/// <param name="Undecided">What it leaves to be decided.</param>
public sealed record CharterVersionItem(
    string TextId, int Number, ImmutableList<ArticleItem> Articles, ImmutableList<Commitment> Commitments, ImmutableList<UndecidedPassage> Undecided);

/// <summary>An article of a version.</summary>
/// <param name="Text">Its words in Markdown, the heading among them.</param>
public sealed record ArticleItem(string Key, int Number, string Title, string Text);

/// <summary>What the caller answered and signed.</summary>
/// <param name="Round">The round that they answered in.</param>
/// <param name="Signatures">The caller's own, of the version in force.</param>
public sealed record OwnCharterItem(
    string TextId, int Round, string? CollegeId, ImmutableSortedDictionary<string, OwnArticleAnswer> Answers, ImmutableList<string> Signatures);

/// <summary>The caller's own answer to an article.</summary>
public sealed record OwnArticleAnswer(ArticleAnswer Answer, string? ObjectionId, string? Reason, LiftedBy? Lifted, string? Note, DateTimeOffset At);
