namespace CoConstruction.Domain;

/// <summary>Something asked of the voices that people allowed to be shown.</summary>
public abstract record VoicesCommand(string VoiceId) : Command;

/// <summary>Keeps somebody's words with what they allowed. A seat gives its own; whoever writes the project's texts, those of somebody who agreed.</summary>
/// <param name="CollegeId">Of whoever said it; a seat's is its own, whatever is said here.</param>
/// <param name="NamesNobody">Who writes it down read it again and says that it names nobody.</param>
public sealed record RecordVoice(string VoiceId, string Text, string CollegeId, VoiceConsent Consent, bool NamesNobody = false) : VoicesCommand(VoiceId);

/// <summary>The person allows something else than before.</summary>
public sealed record ChangeConsent(string VoiceId, VoiceConsent Consent) : VoicesCommand(VoiceId);

/// <summary>A second person read the words and says that nobody can be recognised by them.</summary>
public sealed record ReadVoiceAgain(string VoiceId) : VoicesCommand(VoiceId);

/// <summary>Takes the words back, for ever and everywhere.</summary>
public sealed record WithdrawVoice(string VoiceId) : VoicesCommand(VoiceId);

/// <summary>Something happened to a voice.</summary>
public abstract record VoicesHappened(string VoiceId) : Happened;

/// <summary>Somebody's words are kept with what they allowed.</summary>
/// <param name="Text">Under the voice's own key, so that it can be forgotten alone.</param>
/// <param name="By">The seat that gave it, or the member who wrote it down; null for a file.</param>
public sealed record VoiceRecorded(string VoiceId, PersonalText Text, string CollegeId, VoiceConsent Consent, string? By, DateTimeOffset At) : VoicesHappened(VoiceId);

/// <summary>Something else is allowed from now on.</summary>
public sealed record ConsentChanged(string VoiceId, VoiceConsent Consent) : VoicesHappened(VoiceId);

/// <summary>A second person read the words.</summary>
public sealed record VoiceReadAgain(string VoiceId) : VoicesHappened(VoiceId);

/// <summary>The words were taken back: their key is destroyed once this is durable.</summary>
public sealed record VoiceWithdrawn(string VoiceId) : VoicesHappened(VoiceId);
