namespace CoConstruction.Domain;

/// <summary>Something asked of the project's charter; its words are a text that is written together.</summary>
public abstract record CharterCommand(string TextId) : Command;

/// <summary>The draft is ready to be read again by everyone.</summary>
public sealed record ReviewCharter(string TextId) : CharterCommand(TextId);

/// <summary>The charter goes back to those who write it.</summary>
public sealed record ReturnCharterToDraft(string TextId) : CharterCommand(TextId);

/// <summary>Asks everyone for their consent, article by article: the text is kept as a version and is not written any more.</summary>
/// <param name="CarryOver">As for <see cref="KeepVersion"/>.</param>
public sealed record SubmitCharter(string TextId, bool CarryOver) : CharterCommand(TextId), INeedsWords;

/// <summary>Answers an article, once for each person; another answer replaces it.</summary>
/// <param name="Article">The article's key.</param>
/// <param name="CollegeId">The college one speaks for: a seat's own; a member says which, for all of their answers.</param>
/// <param name="Reason">Why one objects. It is kept for an objection only.</param>
public sealed record AnswerArticle(string TextId, string Article, string CollegeId, ArticleAnswer Answer, string? Reason) : CharterCommand(TextId);

/// <summary>Takes one's own answer back.</summary>
public sealed record WithdrawArticleAnswer(string TextId, string Article) : CharterCommand(TextId);

/// <summary>An objection is met: its author says so, or who facilitates, with what was agreed.</summary>
public sealed record LiftArticleObjection(string TextId, string Article, string ObjectionId, string? Note) : CharterCommand(TextId);

/// <summary>The charter is adopted, since nobody objects.</summary>
/// <param name="ReviewOn">The day on which it is read again.</param>
public sealed record AdoptCharter(string TextId, DateOnly? ReviewOn) : CharterCommand(TextId);

/// <summary>The charter is written again, while the adopted version stays in force.</summary>
public sealed record ReviseCharter(string TextId) : CharterCommand(TextId);

/// <summary>Says when the adopted charter is read again, or that no day is set.</summary>
public sealed record SetCharterReview(string TextId, DateOnly? Date) : CharterCommand(TextId);

/// <summary>The charter is in force no more.</summary>
public sealed record ExpireCharter(string TextId) : CharterCommand(TextId);

/// <summary>Signs the version that was adopted, for everyone to see.</summary>
/// <param name="As">In what quality ("Présidente du CCAS"), never the name of a person.</param>
public sealed record SignCharter(string TextId, string CollegeId, string As) : CharterCommand(TextId);

/// <summary>Takes a signature back.</summary>
public sealed record WithdrawSignature(string TextId, string SignatureId) : CharterCommand(TextId);

/// <summary>What somebody answers to an article, as in any decision by consent.</summary>
public enum ArticleAnswer { Agree, CanLiveWith, Objection }

/// <summary>Something happened to the project's charter.</summary>
public abstract record CharterHappened(string TextId) : Happened;

/// <summary>The charter is at another point of its life.</summary>
public sealed record CharterMoved(string TextId, CharterStatus Status, DateTimeOffset At) : CharterHappened(TextId);

/// <summary>A version is submitted to everyone's consent; nobody has answered it yet.</summary>
/// <param name="Articles">Its articles as they were read then, whatever reads them later.</param>
public sealed record CharterSubmitted(string TextId, int Number, ImmutableList<Article> Articles, DateTimeOffset At) : CharterHappened(TextId);

/// <summary>Somebody answered an article.</summary>
/// <param name="PersonId">The seat or member who did.</param>
/// <param name="ObjectionId">What the objection is known by, since nobody is told whose it is.</param>
public sealed record ArticleAnswered(
    string TextId, string Article, string PersonId, string CollegeId, ArticleAnswer Answer, string? ObjectionId, PersonalText? Reason, DateTimeOffset At) : CharterHappened(TextId);

/// <summary>Somebody took their answer back.</summary>
public sealed record ArticleAnswerWithdrawn(string TextId, string Article, string PersonId) : CharterHappened(TextId);

/// <summary>An objection stands no more: its author can live with the article.</summary>
/// <param name="Note">What was agreed, in the team's words.</param>
public sealed record ArticleObjectionLifted(string TextId, string Article, string ObjectionId, LiftedBy By, string? Note, DateTimeOffset At) : CharterHappened(TextId);

/// <summary>A version is the project's charter from now on.</summary>
public sealed record CharterAdopted(string TextId, int Number, DateOnly? ReviewOn, DateTimeOffset At) : CharterHappened(TextId);

/// <summary>The charter is read again on another day, or on none that is known.</summary>
public sealed record CharterReviewSet(string TextId, DateOnly? Date) : CharterHappened(TextId);

/// <summary>A version was signed.</summary>
/// <param name="SignedBy">The seat or member who did.</param>
public sealed record CharterSigned(
    string TextId, string SignatureId, int Number, string CollegeId, PersonalText As, string SignedBy, DateTimeOffset At) : CharterHappened(TextId);

/// <summary>A signature was taken back.</summary>
public sealed record CharterSignatureWithdrawn(string TextId, string SignatureId) : CharterHappened(TextId);

/// <summary>So many people of each college signed a version elsewhere.</summary>
public sealed record CharterSignaturesCounted(string TextId, int Number, ImmutableSortedDictionary<string, int> Colleges) : CharterHappened(TextId);
