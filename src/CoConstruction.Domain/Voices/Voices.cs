namespace CoConstruction.Domain;

/// <summary>
/// What people said and allowed to be shown (paroles): with whom, since when, and how they said yes. Whoever gave words
/// may take them back, and they are gone everywhere.
/// </summary>
public sealed record Voices
{
    private const int Most = 2000, MostOfOne = 50;

    /// <summary>Also those that were taken back, without their words: an id never means something else.</summary>
    public ImmutableSortedDictionary<string, Voice> All { get; init; } = Ordinal.Empty<Voice>();

    public Voice? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    public bool Mentions(string collegeId) => All.Values.Any(voice => voice.CollegeId == collegeId && !voice.Withdrawn);

    /// <summary>What may be shown there, the oldest first.</summary>
    public IEnumerable<Voice> For(VoiceUse use) => All.Values.Where(voice => voice.MayBeShown(use)).OrderBy(voice => voice.Order);

    /// <summary>When a person is erased, so is what they said.</summary>
    public IEnumerable<VoiceWithdrawn> Erased(string seatId) =>
        All.Values.Where(voice => voice.By == seatId && !voice.Withdrawn).Select(voice => new VoiceWithdrawn(voice.Id));

    public static Decision Decide(Project project, VoicesCommand command, Asked asked)
    {
        var here = project.Voices;
        var there = here.Find(command.VoiceId);
        return command switch
        {
            RecordVoice c => here.Record(project, c, asked),
            WithdrawVoice when there is null or { Withdrawn: true } => Decision.Nothing,
            _ when there is null or { Withdrawn: true } => Refusal.VoiceUnknown,
            _ when !MayChange(there, asked) => Refusal.NotYours,
            ChangeConsent c => Change(there, c, asked),
            ReadVoiceAgain => there.ReadAgain ? Decision.Nothing : there.By == asked.By ? Refusal.SecondPersonNeeded : new VoiceReadAgain(there.Id),
            WithdrawVoice => new VoiceWithdrawn(there.Id),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private Decision Record(Project project, RecordVoice c, Asked asked)
    {
        if (!Checks.IsId(c.VoiceId) || All.ContainsKey(c.VoiceId)) return Refusal.IdTaken;
        if (All.Count >= Most) return Refusal.TooMany;
        if ((Checks.Text(c.Text, Checks.Idea) ?? NamedPeople.Check(c.NamesNobody, c.Text) ?? Check(c.Consent, asked)) is { } refusal) return refusal;
        var college = c.CollegeId;
        if (asked.Role == Role.Participant)
        {
            if (All.Values.Count(voice => voice.By == asked.By) >= MostOfOne) return Refusal.TooMany;
            college = project.Participants.Seats[asked.By].CollegeId;
        }

        return project.Participants.College(college) is null
            ? Refusal.CollegeUnknown
            : new VoiceRecorded(c.VoiceId, new PersonalText(Voice.OwnerOf(c.VoiceId), c.Text.Trim()), college, Told(c.Consent, asked), asked.By, asked.At);
    }

    private static Decision Change(Voice there, ChangeConsent c, Asked asked)
    {
        if (Check(c.Consent, asked) is { } refusal) return refusal;
        var consent = Told(c.Consent, asked);
        return consent == there.Consent ? Decision.Nothing : new ConsentChanged(there.Id, consent);
    }

    /// <summary>Somebody said yes to something, and not in the days to come.</summary>
    private static Refusal? Check(VoiceConsent consent, Asked asked) =>
        consent.Uses.Count > 10 ? Refusal.TooMany
        : consent.Uses.IsEmpty || (asked.Role != Role.Participant && consent.On > Today(asked).AddDays(1)) ? Refusal.ConsentMissing
        : null;

    /// <summary>A seat says it here and now.</summary>
    private static VoiceConsent Told(VoiceConsent consent, Asked asked)
    {
        var told = consent with { Uses = [.. consent.Uses.Distinct().Order()] };
        return asked.Role == Role.Participant ? told with { On = Today(asked), Manner = ConsentManner.Form } : told;
    }

    private static bool MayChange(Voice voice, Asked asked) => asked.Role != Role.Participant || voice.By == asked.By;

    private static DateOnly Today(Asked asked) => DateOnly.FromDateTime(asked.At.UtcDateTime);

    public static Voices Evolve(Voices here, VoicesHappened happened) => happened switch
    {
        VoiceRecorded e => here.Set(new Voice(e.VoiceId, e.Text, e.CollegeId, e.Consent, e.By, e.At, here.All.Count)),
        ConsentChanged e => here.Set(here.All[e.VoiceId] with { Consent = e.Consent }),
        VoiceReadAgain e => here.Set(here.All[e.VoiceId] with { ReadAgain = true }),
        VoiceWithdrawn e => here.Set(here.All[e.VoiceId] with { Withdrawn = true, Text = new PersonalText(Voice.OwnerOf(e.VoiceId), null) }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Voices Set(Voice voice) => this with { All = All.SetItem(voice.Id, voice) };
}
