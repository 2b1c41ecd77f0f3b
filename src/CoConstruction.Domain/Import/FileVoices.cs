namespace CoConstruction.Domain;

/// <summary>What people allowed to be shown, as a file says it: nobody's words without what they allowed.</summary>
internal static class FileVoices
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index) => [.. root.Things("voices").SelectMany(voice => Voice(voice, index))];

    private static IEnumerable<Happened> Voice(FilePlace voice, FileIndex index)
    {
        var text = voice.Must("text")?.AsText(Checks.Idea) ?? "";
        var college = voice.Must("collegeId")?.AsReference(index.Colleges) ?? "";
        yield return new VoiceRecorded(voice.Id, new PersonalText(Domain.Voice.OwnerOf(voice.Id), text), college, Consent(voice.Must("consent")), null, voice.May("at")?.AsMoment() ?? index.DayOf(voice));
        if (voice.May("readAgain")?.AsFlag() == true) yield return new VoiceReadAgain(voice.Id);
    }

    private static VoiceConsent Consent(FilePlace? consent)
    {
        if (consent?.AsThing() is not { } said) return new(default, default, []);
        ImmutableList<VoiceUse> uses = [.. said.Values("uses", 10).Select(use => use.AsWord<VoiceUse>() ?? default).Distinct().Order()];
        if (uses.IsEmpty) said.Wrong("Il manque ce que la personne a permis.");
        return new(said.Must("on")?.AsDate() ?? default, said.Must("manner")?.AsWord<ConsentManner>() ?? default, uses);
    }
}
