namespace CoConstruction.Domain;

/// <summary>Everything that minutes may draw from: what an observer may see of its workshop, each item made when it is asked for.</summary>
internal sealed class MinutesSource(Project project, string workshopId)
{
    private readonly ImmutableDictionary<string, ImmutableDictionary<string, Lazy<object>>> _rooms =
        ProjectView.Of(project, new Audience(AudienceKind.Observer, workshopId)).GroupBy(entry => entry.Room)
            .ToImmutableDictionary(room => room.Key, room => room.ToImmutableDictionary(entry => entry.Key, entry => new Lazy<object>(entry.Render)));

    /// <summary>The items of a room, in no order.</summary>
    public IEnumerable<T> All<T>(string room) => _rooms.TryGetValue(room, out var items) ? items.Values.Select(item => (T)item.Value) : [];

    public T? Find<T>(string room, string key)
        where T : class =>
        _rooms.GetValueOrDefault(room)?.GetValueOrDefault(key)?.Value as T;

    /// <summary>A college's words; its id when it was removed since.</summary>
    public string Label(string collegeId) => Find<CollegeItem>(ViewRooms.Colleges, collegeId)?.Label ?? collegeId;

    /// <summary>The number by which people call a proposal.</summary>
    public int? NumberOf(string? proposalId) => proposalId is null ? null : Find<ProposalItem>(ViewRooms.Proposals, proposalId)?.Number;

    /// <summary>The words of several colleges, in the project's own order.</summary>
    public ImmutableList<string> Labels(IEnumerable<string> collegeIds) =>
        [.. collegeIds.OrderBy(Order).Select(Label)];

    /// <summary>Where a line of colleges stands among others: in the project's own order, merged ones last.</summary>
    public int Place(ImmutableList<string> collegeIds) => collegeIds.Count > 1 ? int.MaxValue : Order(collegeIds[0]);

    private int Order(string collegeId) => Find<CollegeItem>(ViewRooms.Colleges, collegeId)?.Order ?? int.MaxValue;
}
