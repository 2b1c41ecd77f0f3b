namespace CoConstruction.Domain;

/// <summary>Words that somebody allowed to be shown. Never who gave them: "mine" is said to its author, or to who wrote it down, alone.</summary>
/// <param name="ReadAgain">A second person says that nobody can be recognised by it.</param>
public sealed record VoiceItem(string Id, string? Text, string CollegeId, VoiceConsent Consent, bool ReadAgain, DateTimeOffset At, int Order, bool Mine);

/// <summary>A brief for decision makers that was handed out under a number.</summary>
public sealed record BriefItem(string Id, int Number, DateTimeOffset At);
