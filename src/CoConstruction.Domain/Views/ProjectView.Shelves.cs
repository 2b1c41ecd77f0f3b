namespace CoConstruction.Domain;

/// <summary>Who takes something from a shelf.</summary>
/// <param name="PersonId">The seat or member, for what is theirs alone; null for a screen, a tablet, and a phone that the seat has left.</param>
public sealed record Reader(Audience Audience, Role Role, string? PersonId)
{
    /// <summary>What they want of a shelf that has pages; the others lie there whole.</summary>
    public ShelfPage Page { get; init; } = new();
}

/// <content>
/// Shelves: what a phone asks for when somebody wants to read it. A phone is not told of the whole project as it lives:
/// it must not carry two thousand proposals through a vote.
/// </content>
public static partial class ProjectView
{
    /// <summary>Every shelf by its name, each with what lies on it for a reader.</summary>
    private static readonly Dictionary<string, Func<Project, Reader, IEnumerable<ViewEntry>>> Shelved = new()
    {
        [ViewRooms.Proposals] = (project, reader) => ProposalsOnShelf(project, reader.Page),
        [ViewRooms.OpinionCards] = NextCards,
        [ViewRooms.OwnOpinions] = AnsweredCards,
        [ViewRooms.OpinionMap] = Map,
        ["assessment"] = (project, reader) => Assessment(project, reader.PersonId),
        [ViewRooms.Followed] = (project, reader) => Followed(project, reader.PersonId),
        [ViewRooms.Duplicates] = (project, reader) => reader.Audience.Kind == AudienceKind.Team ? Alike(project) : [],
        [ViewRooms.Actions] = (project, _) => Actions(project),
        [ViewRooms.Voices] = (project, reader) => [.. Voices(project, reader), .. Notes(project)],
        [ViewRooms.Stories] = (project, reader) => [.. Stories(project, reader.Audience.Kind == AudienceKind.Team, reader.PersonId), .. Outcomes(project)],
        [ViewRooms.Participation] = Participation,
        ["evaluation"] = (project, reader) => [.. NotesOnShelf(project, reader), .. Actions(project), .. EvaluationShelf(project, reader.PersonId)],
        ["governance"] = (project, _) => WhoDecidesAndWhen(project),
    };

    /// <summary>The names of the shelves.</summary>
    public static IReadOnlyCollection<string> Shelves => Shelved.Keys;

    /// <summary>What lies on a shelf for a reader; null when there is no such shelf, and for a guest, who is not invited to the whole of anything.</summary>
    public static IEnumerable<ViewEntry>? Shelf(Project project, string name, Reader reader) =>
        reader.Audience.Kind == AudienceKind.Guest ? null : Shelved.GetValueOrDefault(name)?.Invoke(project, reader);
}
