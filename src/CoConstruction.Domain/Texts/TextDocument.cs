namespace CoConstruction.Domain;

/// <summary>A text ready to be laid out as a document that can be taken away: data, and the words that readers know.</summary>
/// <param name="Kind">What it is, in a word: « Charte ».</param>
/// <param name="Status">Where it stands, in a word: « Adoptée ».</param>
/// <param name="Version">The number of the frozen version; null for the text of now, which may change again.</param>
/// <param name="Date">The day of the version, or of now. Every time that a file must tell comes from it.</param>
/// <param name="ReviewOn">When it has to be read again at the latest.</param>
public sealed record TextDocument(
    string ProjectTitle, string Title, string Kind, string Status, int? Version, DateOnly Date, string Markdown, DateOnly? ReviewOn,
    ImmutableList<DocumentCommitment> Commitments, ImmutableList<DocumentAnswers> Answers, ImmutableList<DocumentSignature> Signatures);

/// <summary>What a college promises.</summary>
public sealed record DocumentCommitment(string College, string Text, DateOnly? Due);

/// <summary>What the colleges answered about one article; small ones are merged by whoever makes this.</summary>
public sealed record DocumentAnswers(string Article, ImmutableList<DocumentCollegeAnswers> Colleges);

/// <summary>How many of a college agree, can live with it, or object; and why they object.</summary>
public sealed record DocumentCollegeAnswers(string College, int Agree, int CanLiveWith, int Objects, ImmutableList<string> Objections);

/// <summary>Who signed: one person in a role, or how many of a college when they are only counted.</summary>
/// <param name="Role">In which role, as signed; null when people are only counted.</param>
public sealed record DocumentSignature(string College, string? Role, DateOnly? SignedOn, int People = 1);
