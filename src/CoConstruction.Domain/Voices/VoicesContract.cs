namespace CoConstruction.Domain;

[JsonDerivedType(typeof(RecordVoice), "recordVoice")]
[JsonDerivedType(typeof(ChangeConsent), "changeConsent")]
[JsonDerivedType(typeof(ReadVoiceAgain), "readVoiceAgain")]
[JsonDerivedType(typeof(WithdrawVoice), "withdrawVoice")]
public abstract partial record Command;

[JsonDerivedType(typeof(VoiceRecorded), "voiceRecorded")]
[JsonDerivedType(typeof(ConsentChanged), "voiceConsentChanged")]
[JsonDerivedType(typeof(VoiceReadAgain), "voiceReadAgain")]
[JsonDerivedType(typeof(VoiceWithdrawn), "voiceWithdrawn")]
public abstract partial record Happened;
