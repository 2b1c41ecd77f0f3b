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

    /// <summary>The words of several colleges, in the project's own order.</summary>
    public ImmutableList<string> Labels(IEnumerable<string> collegeIds) =>
        [.. collegeIds.OrderBy(id => Find<CollegeItem>(ViewRooms.Colleges, id)?.Order ?? int.MaxValue).Select(Label)];
}
