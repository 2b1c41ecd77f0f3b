namespace CoConstruction.Server;

/// <summary>A brief and where its reader stands: the team's page, or a phone.</summary>
[GenerateSerializer, Immutable]
public sealed record BriefSheet([property: Id(0)] BriefDocument Note, [property: Id(1)] bool ForTeam)
{
    /// <summary>Practices that it tells of and that the library has no more.</summary>
    [Id(2)]
    public IReadOnlyCollection<string> Withdrawn { get; init; } = [];

    /// <summary>Where a source is read; null when the reader's page has no such place.</summary>
    public string? AddressOf(BriefSource source) => source is { Room: BriefSource.Library, Id: { } practice }
        ? Withdrawn.Contains(practice) ? null : $"/bibliotheque/pratiques/{Uri.EscapeDataString(practice)}"
        : ForTeam ? $"/equipe#/projets/{Uri.EscapeDataString(Note.ProjectId)}{Team(source)}"
        : Phone(source) is { } place ? $"/#projet/{place}" : null;

    private static string Team(BriefSource source) => source.Room switch
    {
        ViewRooms.Proposals => $"/propositions{Thing(source)}",
        ViewRooms.Actions => $"/plan-d-actions{Thing(source)}",
        ViewRooms.Pledges => "/gouvernance",
        ViewRooms.Milestones => "/calendrier",
        ViewRooms.Charters => "/charte",
        ViewRooms.Decisions => "/decisions",
        ViewRooms.Workshops => "/ateliers",
        ViewRooms.Opinions => "/avis",
        ViewRooms.Ballots => "/resultats",
        ViewRooms.Indicators => "/indicateurs",
        ViewRooms.EvaluationNotes => "/evaluation",
        _ => "",
    };

    private static string? Phone(BriefSource source) => source.Room switch
    {
        ViewRooms.Proposals => $"propositions{Thing(source)}",
        ViewRooms.Actions => $"plan{Thing(source)}",
        ViewRooms.Opinions => "avis",
        ViewRooms.Pledges or ViewRooms.Milestones => "qui-decide",
        _ => null,
    };

    private static string Thing(BriefSource source) => source.Id is null ? "" : $"/{Uri.EscapeDataString(source.Id)}";
}
