namespace CoConstruction.Domain;

/// <content>Ballots: how many voted for those who run them, the result for everyone once published.</content>
public static partial class ProjectView
{
    private static ViewEntry Show(Project project, Ballot ballot, Audience audience)
    {
        var workshop = project.Workshops.Find(ballot.WorkshopId);
        var counts = audience.Kind is AudienceKind.Team or AudienceKind.Screen;
        ImmutableArray<object?> dependsOn = counts || ballot.Status == BallotStatus.Published
            ? [ballot, workshop?.Entered, workshop?.Counted, project.Participants.Moves, .. IdeasBehind(ballot, workshop)]
            : [ballot.Title, ballot.Method, ballot.Status, ballot.Options, ballot.TimesReopened, .. IdeasBehind(ballot, workshop)];
        return Entry(ViewRooms.Ballots, ballot.Id, dependsOn, () => Show(project, workshop, ballot, Unreadable(ballot, workshop), audience));
    }

    private static BallotItem Show(Project project, Workshop? workshop, Ballot ballot, ImmutableSortedSet<string> unreadable, Audience audience)
    {
        var team = audience.Kind == AudienceKind.Team;
        var published = ballot.Status == BallotStatus.Published;
        var counts = published || team || audience.Kind == AudienceKind.Screen;
        var tally = published || (team && ballot.Status == BallotStatus.Closed) ? Tally.Of(ballot, project.Participants) : null;
        var voted = ballot.Papers.Count + ballot.Counted.Sum(count => count.People) + ballot.Recorded.Sum(college => college.Voted);
        var present = ballot.Recorded.IsEmpty ? workshop?.Present : ballot.Recorded.Sum(college => college.Registered);
        return new(
            ballot.Id, ballot.WorkshopId, ballot.Title, ballot.Method,
            ballot.Options.ConvertAll(option => new OptionItem(option.Id, unreadable.Contains(option.Id) ? null : option.Label.Text, option.SourceId)), ballot.Status,
            ballot.Secrecy, ballot.Rule, ballot.Retained, ballot.OpenedAt, ballot.ClosedAt, ballot.TimesReopened,
            counts ? voted : null, counts ? present : null, team ? present is { } people && voted > people : null,
            team ? ballot.Counted.ConvertAll(count => new CountItem(count.CollegeId, count.Channel, count.People, count.Counts, count.EnteredBy, count.CheckedBy)) : null,
            tally);
    }

    /// <summary>What decides whether options drawn from ideas may be read: the ideas, and whether they are shown.</summary>
    private static IEnumerable<object?> IdeasBehind(Ballot ballot, Workshop? workshop) =>
        workshop is null || !DrawsOnIdeas(ballot) ? [] : workshop.Steps.Where(step => step.Content is CollectContent).SelectMany(step => (object?[])[step.Shown, step.Content]);

    private static bool DrawsOnIdeas(Ballot ballot) => ballot.Recorded.IsEmpty && ballot.Options.Exists(option => option.Label.Owner is not null);

    /// <summary>
    /// Options whose words may no longer be read: those drawn from an idea that the group does not read now, because it
    /// is hidden, withdrawn or not shown.
    /// </summary>
    private static ImmutableSortedSet<string> Unreadable(Ballot ballot, Workshop? workshop)
    {
        if (workshop is null || !DrawsOnIdeas(ballot)) return [];
        var read = workshop.Steps.Where(step => step.Shown).Select(step => step.Content).OfType<CollectContent>()
            .SelectMany(collected => collected.Ideas).Where(idea => !idea.Hidden).Select(idea => idea.Text).ToHashSet();
        return [.. ballot.Options.Where(option => option.Label.Owner is not null && !read.Contains(option.Label)).Select(option => option.Id)];
    }
}
