namespace CoConstruction.Domain;

/// <summary>Everything that minutes may draw from: the items of an observer's view.</summary>
internal sealed class MinutesSource(Project project)
{
    private readonly ILookup<string, (string Key, object Item)> _rooms =
        ProjectView.Of(project, Audience.Observer).ToLookup(entry => entry.Room, entry => (entry.Key, entry.Render()));

    public IEnumerable<T> All<T>(string room) => _rooms[room].Select(entry => (T)entry.Item);

    public T? Find<T>(string room, string key)
        where T : class =>
        _rooms[room].Where(entry => entry.Key == key).Select(entry => (T)entry.Item).FirstOrDefault();

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
