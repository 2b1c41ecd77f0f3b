namespace CoConstruction.Domain;

/// <summary>How somebody said yes.</summary>
public enum ConsentManner { Spoken, Written, Form }

/// <summary>Where words may be shown: within the project, in the brief that decision makers read, in the library of practices.</summary>
public enum VoiceUse { Project, Brief, Library }

/// <summary>What somebody allowed, when, and how they said it.</summary>
public sealed record VoiceConsent(DateOnly On, ConsentManner Manner, ImmutableList<VoiceUse> Uses)
{
    public bool Allows(VoiceUse use) => Uses.Contains(use);

    public bool Equals(VoiceConsent? other) => other is not null && (On, Manner) == (other.On, other.Manner) && Uses.SequenceEqual(other.Uses);

    public override int GetHashCode() => HashCode.Combine(On, Manner, Uses.Count);
}

/// <summary>Words that somebody allowed to be shown (parole).</summary>
/// <param name="Text">Its words are null once they were taken back.</param>
/// <param name="By">The seat that gave it, or the member who wrote it down; shown to nobody.</param>
public sealed record Voice(string Id, PersonalText Text, string CollegeId, VoiceConsent Consent, string? By, DateTimeOffset At, int Order)
{
    /// <summary>A second person says that nobody can be recognised by it.</summary>
    public bool ReadAgain { get; init; }

    /// <summary>It was taken back: what quoted it says so in its place.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Who holds the key of its words. No id can be like it, so that nobody's own key goes with a voice.</summary>
    public static string OwnerOf(string voiceId) => $"voice/{voiceId}";

    /// <summary>Whether it may be shown there now. Beyond the project it takes a second reader: by a place, an age and a trade together, somebody can be recognised.</summary>
    public bool MayBeShown(VoiceUse use) => !Withdrawn && Text.Text is not null && Consent.Allows(use) && (use == VoiceUse.Project || ReadAgain);
}
