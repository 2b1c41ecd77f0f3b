namespace CoConstruction.Domain;

/// <summary>
/// What decision makers are told of a project (note aux décideurs), in two pages: what is asked of them, who spoke, where
/// people meet and where they do not, what could be done. It is made of what the project knows and of nothing else: each
/// number says where it can be read, and people's words are theirs.
/// </summary>
/// <param name="On">Its day: what is late is late on that day.</param>
/// <param name="VoiceIds">Words that people allowed to be shown here, by reference: once taken back, they are gone from here too.</param>
public sealed record Brief(
    DateOnly On, BriefSubject Subject, BriefAsked Asked, BriefPresence Presence, ImmutableList<BriefReading> Convergences,
    ImmutableList<BriefReading> Disagreements, ImmutableList<string> VoiceIds, BriefOptions Options, BriefEvidence Evidence, ImmutableList<BriefDecision> Decisions)
{
    /// <summary>Practices of the library that shed light on it; none in a brief of before they were told.</summary>
    public ImmutableList<BriefPractice> Practices { get; init; } = [];

    /// <summary>So many of each at most, that it always holds in two pages.</summary>
    public const int MostAsked = 4, MostReadings = 2, MostVoices = 3, MostActions = 4, MostIndicators = 3, MostDecisions = 2, MostPractices = 3;

    /// <summary>Longest words of a line, of how something is collected, and of a role or a name beside it; what is longer is read in the project.</summary>
    public const int Longest = 80, LongestMethod = 60, LongestRole = 36;

    /// <summary>Longest ambition: it stands once, above all the rest.</summary>
    public const int LongestAmbition = 120;

    /// <summary>Longest voice: nobody's words are cut.</summary>
    public const int LongestVoice = 300;

    /// <summary>Every number that it tells.</summary>
    public IEnumerable<Figure> Figures =>
    [
        .. Asked.Figures, .. Presence.Figures, .. Convergences.Concat(Disagreements).SelectMany(reading => reading.Figures), .. Options.Figures, .. Evidence.Figures,
    ];

    /// <summary>The brief of a project on a day: always the same of the same project.</summary>
    public static Brief Of(Project project, DateOnly on)
    {
        var readings = BriefReadings.Of(project);
        return new(
            on, BriefSubject.Of(project), BriefAsked.Of(project, on), BriefPresence.Of(project),
            readings.Where(reading => reading.Reading != OpinionReading.UsefulDisagreement).Take(MostReadings).ToImmutableList(),
            readings.Where(reading => reading.Reading == OpinionReading.UsefulDisagreement).Take(MostReadings).ToImmutableList(),
            Voices(project), BriefOptions.Of(project), BriefEvidence.Of(project),
            [.. project.Decisions.All.Values.OrderByDescending(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal).Take(MostDecisions)
                .Select(decision => new BriefDecision(Cut(decision.Text), Cut(decision.OwnerRole, LongestRole), DateOnly.FromDateTime(decision.At.UtcDateTime), decision.Due, new(ViewRooms.Decisions, decision.Id)))])
        {
            Practices = BriefPractice.Of(project),
        };
    }

    /// <summary>As it was handed out, without what was taken out of the evaluation since: what a paper says cannot be called back, what we tell can.</summary>
    internal Brief Standing(Project project) => this with { Evidence = Evidence.Standing(Evaluation.Of(project)) };

    /// <summary>The latest of each college in turn, and none that would have to be cut.</summary>
    private static ImmutableList<string> Voices(Project project) =>
    [
        .. project.Voices.For(VoiceUse.Brief).Where(voice => voice.Text.Text!.Length <= LongestVoice)
            .GroupBy(voice => voice.CollegeId, (_, said) => said.OrderByDescending(voice => voice.Order).Select((voice, turn) => (voice, turn)))
            .SelectMany(said => said).OrderBy(said => said.turn).ThenByDescending(said => said.voice.Order).Take(MostVoices).Select(said => said.voice.Id),
    ];

    /// <summary>At most so many characters, on one line, cut between two words.</summary>
    internal static string Cut(string text, int longest = Longest)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= longest) return line;
        var space = line.LastIndexOf(' ', longest - 1);
        return $"{line[..(space > longest / 2 ? space : char.IsHighSurrogate(line[longest - 2]) ? longest - 2 : longest - 1)]}…";
    }

    internal static string? MaybeCut(string? text, int longest = LongestRole) => string.IsNullOrWhiteSpace(text) ? null : Cut(text, longest);

    /// <summary>Words of a person stay under their own key.</summary>
    internal static PersonalText Cut(PersonalText text) => text.Text is null ? text : text with { Text = Cut(text.Text) };

    internal static ImmutableList<string> Labels(Project project, IEnumerable<string> collegeIds) =>
        [.. collegeIds.OrderBy(id => project.Participants.Colleges.FindIndex(college => college.Id == id)).Select(id => Cut(project.Participants.College(id)?.Label ?? id, LongestRole))];
}

/// <summary>What the project is, whose it is, and what it is for in the group's own words.</summary>
/// <param name="SponsorRole">The elected office that carries it; null when nobody does, which is told.</param>
/// <param name="CommonGood">The ambition, as the group wrote it.</param>
public sealed record BriefSubject(string Title, string Territory, string? LeadAuthority, string? SponsorRole, ParticipationLevel Level, string? CommonGood)
{
    /// <summary>What collective social work brings here; null as long as nobody has said it, which is told.</summary>
    public string? CollectiveWork { get; init; }

    internal static BriefSubject Of(Project project) => new(
        Brief.Cut(project.Territory.Title), Brief.Cut(project.Territory.Card.Name), Brief.MaybeCut(project.Territory.Card.LeadAuthorityRole, Brief.Longest),
        Brief.MaybeCut(project.ActionPlan.SponsorRole, Brief.Longest), project.Territory.ParticipationLevel, Brief.MaybeCut(project.ActionPlan.PlainAmbition ?? project.ActionPlan.Ambition, Brief.LongestAmbition))
    {
        CollectiveWork = Brief.MaybeCut(project.Territory.Card.CollectiveWork, Brief.LongestAmbition),
    };
}

/// <summary>A decision that was taken.</summary>
public sealed record BriefDecision(string Text, string OwnerRole, DateOnly On, DateOnly? Due, BriefSource Source);
