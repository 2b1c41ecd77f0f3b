namespace CoConstruction.Domain;

/// <summary>Words quoted in a brief; null once they were taken back.</summary>
public sealed record QuotedVoice(string? Text, string College);

/// <summary>A brief as documents tell it: handed out under a number, or still a draft, with the words that people still allow.</summary>
/// <param name="Number">Null for a draft.</param>
public sealed record BriefDocument(string ProjectId, int? Number, Brief Brief, ImmutableList<QuotedVoice> Voices)
{
    /// <summary>A brief that was handed out, which everyone of the project may read; null when there is none.</summary>
    public static BriefDocument? Issued(Project project, string briefId) =>
        project.Briefs.All.TryGetValue(briefId, out var issued) ? Of(project, issued.Number, issued.Brief) : null;

    /// <summary>What would be handed out now.</summary>
    public static BriefDocument Draft(Project project, DateOnly on) => Of(project, null, Brief.Of(project, on));

    private static BriefDocument Of(Project project, int? number, Brief brief) => new(
        project.Id, number, brief.Standing(project),
        brief.VoiceIds.ConvertAll(id => project.Voices.Find(id) is { } voice
            ? new QuotedVoice(voice.MayBeShown(VoiceUse.Brief) ? voice.Text.Text : null, project.Participants.College(voice.CollegeId)?.Label ?? voice.CollegeId)
            : new QuotedVoice(null, "")));
}
