namespace CoConstruction.Domain;

/// <summary>Where a charter is in its life.</summary>
public enum CharterStatus { Draft, UnderReview, SubmittedToVote, Adopted, UnderRevision, Expired }

/// <summary>A version that everyone was asked about.</summary>
/// <param name="Number">The version's.</param>
public sealed record CharterRound(int Number, ImmutableList<Article> Articles, DateTimeOffset At)
{
    public bool Has(string article) => Articles.Exists(one => one.Key == article);
}

/// <summary>The version in force, and since when.</summary>
/// <param name="Round">The how-manieth round adopted it; what was answered in another one is about something else.</param>
public sealed record AdoptedVersion(int Number, int Round, DateTimeOffset At);

/// <summary>What one person answered in the latest round.</summary>
/// <param name="CollegeId">The college they speak for.</param>
public sealed record CharterVoice(string CollegeId)
{
    /// <summary>By the article's key.</summary>
    public ImmutableSortedDictionary<string, GivenAnswer> Answers { get; init; } = Ordinal.Empty<GivenAnswer>();
}

/// <summary>What one person answered to one article.</summary>
public sealed record GivenAnswer(ArticleAnswer Answer, ArticleObjection? Objection, DateTimeOffset At)
{
    /// <summary>What it counts as: whoever objected can live with the article once the objection is lifted.</summary>
    public ArticleAnswer Counts => Objection?.Lifted is null ? Answer : ArticleAnswer.CanLiveWith;
}

/// <summary>Why somebody objected.</summary>
/// <param name="Lifted">Who said that it is met; null as long as it stands.</param>
/// <param name="Note">What was agreed then.</param>
public sealed record ArticleObjection(string Id, PersonalText Reason, LiftedBy? Lifted = null, string? Note = null);

/// <summary>A signature.</summary>
/// <param name="Number">The version that was signed.</param>
/// <param name="By">The seat or member who signed.</param>
public sealed record CharterSignature(string Id, int Number, string CollegeId, PersonalText As, string By, DateTimeOffset At);
