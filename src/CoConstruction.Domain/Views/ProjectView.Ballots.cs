namespace CoConstruction.Domain;

/// <content>Ballots: how many voted for those who run them, the result for everyone once published.</content>
public static partial class ProjectView
{
    private static ViewEntry Show(Project project, Ballot ballot, Audience audience)
    {
        var workshop = project.Workshops.Find(ballot.WorkshopId);
        var counts = audience.Kind is AudienceKind.Team or AudienceKind.Screen;
        ImmutableArray<object?> dependsOn = counts || ballot.Status == BallotStatus.Published
            ? [ballot, workshop?.Entered, workshop?.Counted, Readable(workshop), project.Participants.Seats]
            : [ballot.Status, ballot.Options, ballot.TimesReopened, Readable(workshop)];
        return Entry(ViewRooms.Ballots, ballot.Id, dependsOn, () => Show(project, workshop, ballot, audience));
    }

    private static BallotItem Show(Project project, Workshop? workshop, Ballot ballot, Audience audience)
    {
        var team = audience.Kind == AudienceKind.Team;
        var published = ballot.Status == BallotStatus.Published;
        var counts = published || team || audience.Kind == AudienceKind.Screen;
        var tally = published || (team && ballot.Status == BallotStatus.Closed) ? Tally.Of(ballot, project.Participants) : null;
        var voted = ballot.Papers.Count + ballot.Counted.Sum(count => count.People) + ballot.Recorded.Sum(college => college.Voted);
        var present = ballot.Recorded.IsEmpty ? workshop?.Present : ballot.Recorded.Sum(college => college.Registered);
        return new(
            ballot.Id, ballot.WorkshopId, ballot.Title, ballot.Method, ballot.Options.ConvertAll(option => Show(option, workshop)), ballot.Status,
            ballot.Secrecy, ballot.Rule, ballot.Retained, ballot.OpenedAt, ballot.ClosedAt, ballot.TimesReopened,
            counts ? voted : null, counts ? present : null, team ? present is { } people && voted > people : null,
            team ? ballot.Counted.ConvertAll(count => new CountItem(count.CollegeId, count.Channel, count.People, count.Counts, count.EnteredBy, count.CheckedBy)) : null,
            tally);
    }

    /// <summary>An option drawn from an idea is readable as long as the idea is.</summary>
    private static OptionItem Show(BallotOption option, Workshop? workshop)
    {
        var taken = option.SourceId is not null && Hidden(option, workshop);
        return new(option.Id, taken ? null : option.Label.Text, option.SourceId);
    }

    private static bool Hidden(BallotOption option, Workshop? workshop) =>
        workshop?.Steps.Any(step => step.Content is CollectContent collected
            && collected.Ideas.Exists(idea => (idea.Id == option.SourceId || (option.Label.Owner is not null && idea.Text == option.Label)) && (idea.Hidden || !step.Shown))) == true;

    /// <summary>What decides whether options may be read: a change of it renders the ballot again.</summary>
    private static string Readable(Workshop? workshop) =>
        workshop is null ? "" : string.Join(' ', workshop.Steps.Where(step => step.Content is CollectContent)
            .Select(step => $"{step.Id}{step.Shown}{string.Join(',', ((CollectContent)step.Content).Ideas.Where(idea => idea.Hidden).Select(idea => idea.Id))}"));
}
