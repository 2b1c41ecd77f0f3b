namespace CoConstruction.Domain;

/// <summary>Who writes in a shared text, as others see them: members by their name, people with a seat by their college only.</summary>
public sealed record TextPerson(string? Name, string? College);

/// <content>What those who write a text together see of each other.</content>
public static partial class ProjectView
{
    /// <param name="by">A seat or member; who is not there any more is nobody.</param>
    public static TextPerson Writer(Project project, string by) =>
        project.Participants.Members.TryGetValue(by, out var member) ? new(member.Name.Name, null)
        : project.Participants.Seats.TryGetValue(by, out var seat) ? new(null, project.Participants.College(seat.CollegeId)?.Label)
        : new(null, null);
}
