namespace CoConstruction.Domain;

/// <content>What people allowed to be shown: whoever may write it down reads all of it; everyone else what was given to the project, and their own.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewEntry> Voices(Project project, Reader reader)
    {
        var all = reader.Role is Role.Facilitator or Role.CoFacilitator or Role.Professional;
        return project.Voices.All.Values
            .Where(voice => !voice.Withdrawn && (all || Mine(voice.By, reader.PersonId) || voice.MayBeShown(VoiceUse.Project)))
            .Select(voice => Entry(ViewRooms.Voices, voice.Id, [voice], () => new VoiceItem(
                voice.Id, voice.Text.Text, voice.CollegeId, voice.Consent, voice.ReadAgain, voice.At, voice.Order, Mine(voice.By, reader.PersonId))));
    }

    /// <summary>Which briefs were handed out, for everyone; each is read as a document.</summary>
    private static IEnumerable<ViewEntry> Notes(Project project) =>
        project.Briefs.All.Values.Select(brief => Entry(ViewRooms.Briefs, brief.Id, [brief], () => new BriefItem(brief.Id, brief.Number, brief.At)));
}
