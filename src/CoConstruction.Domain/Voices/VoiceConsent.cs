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
