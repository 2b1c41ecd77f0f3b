namespace CoConstruction.Domain;

/// <content>The texts that a project writes together: that they are there, never their words.</content>
public static partial class ProjectView
{
    /// <summary>
    /// Who writes or listens sees all of them. Everyone sees the versions that they were all asked about; what a college may
    /// read besides is seen by its seats alone (<see cref="OwnTexts"/>), and nothing of it on a screen of the room.
    /// </summary>
    private static ViewPart SharedTexts(Project project, Audience audience)
    {
        var (team, page) = (audience.Kind == AudienceKind.Team, audience.Kind is AudienceKind.Team or AudienceKind.Observer);
        var members = team ? project.Participants.Members : null;
        return new(ViewRooms.SharedTexts, [project.Texts, project.Charter, members], () =>
            project.Texts.All.Values.Where(text => page || (audience == Audience.Participant && text.Versions.Exists(version => Texts.IsForEveryone(project, text, version.Number))))
                .Select(text => Entry(ViewRooms.SharedTexts, text.Id, DependsOn(project, text, members), () => Show(project, text, members, right: null, all: page))));
    }

    private static IEnumerable<ViewEntry> OwnTexts(Project project, Seat seat) =>
        project.Texts.All.Values.Select(text => (Text: text, Right: Texts.RightOf(project, text.Id, Role.Participant, seat.Id))).Where(open => open.Right >= TextRight.Read)
            .Select(open => Entry(ViewRooms.OwnTexts, open.Text.Id, [.. DependsOn(project, open.Text, null), open.Right], () => Show(project, open.Text, null, open.Right, all: true)));

    private static ImmutableArray<object?> DependsOn(Project project, ProjectText text, object? members) =>
        text.Kind == TextKind.Charter ? [text, members, project.Charter.IsFrozen, project.Charter.Rounds] : [text, members];

    private static SharedTextItem Show(Project project, ProjectText text, ImmutableDictionary<string, Member>? members, TextRight? right, bool all) => new(
        text.Id, text.Kind, text.Title, text.At, Texts.IsFrozen(project, text), members is null ? null : text.Colleges, right,
        [.. text.Versions.Select(version => Show(version, members, Texts.IsForEveryone(project, text, version.Number))).Where(version => all || version.ForEveryone)]);

    private static VersionItem Show(KeptVersion version, ImmutableDictionary<string, Member>? members, bool forEveryone) => new(
        version.Number, version.Name, version.At, version.By is { } by ? members?.GetValueOrDefault(by)?.Name.Name : null, version.Length, version.CarriedOver, forEveryone);
}
