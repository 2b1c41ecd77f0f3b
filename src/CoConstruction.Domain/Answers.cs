namespace CoConstruction.Domain;

/// <summary>A command that changed nothing was answered; kept so that its repeat gets the same answer.</summary>
public sealed record CommandAnswered(Refusal? Refusal, string? WorkshopId) : Happened;

/// <summary>The answer that a command got.</summary>
/// <param name="WorkshopId">The workshop it was about: its closing forgets the answer, since it then refuses every repeat by name.</param>
public readonly record struct KeptAnswer(long Version, Refusal? Refusal, string? WorkshopId);

/// <summary>
/// Answers already given, by the client's command id. Those of a workshop are kept until it closes; of the others the
/// latest few thousand.
/// </summary>
public sealed record Answers
{
    private const int MostOutsideWorkshops = 4096;

    [JsonIgnore]
    public ImmutableDictionary<string, KeptAnswer> Kept { get => KeptLater.Value; init => KeptLater = new(value); }

    [JsonPropertyName("kept")]
    public Later<ImmutableDictionary<string, KeptAnswer>> KeptLater { get; init; } = new(ImmutableDictionary<string, KeptAnswer>.Empty);

    /// <summary>Ids of commands that were about no workshop, oldest first.</summary>
    [JsonIgnore]
    public ImmutableList<string> OutsideWorkshops { get => OutsideWorkshopsLater.Value; init => OutsideWorkshopsLater = new(value); }

    [JsonPropertyName("outsideWorkshops")]
    public Later<ImmutableList<string>> OutsideWorkshopsLater { get; init; } = new([]);

    /// <summary>Those since the project was opened, which count before the others: they let the others stay packed.</summary>
    public ImmutableDictionary<string, KeptAnswer> Recent { get; init; } = ImmutableDictionary<string, KeptAnswer>.Empty;

    public Answer? To(string commandId) =>
        Recent.TryGetValue(commandId, out var kept) || Kept.TryGetValue(commandId, out kept) ? new Answer(kept.Version, kept.Refusal) : null;

    /// <summary>All of them together, as they are written.</summary>
    public Answers Gathered() => Recent.IsEmpty ? this : this with { Kept = Kept.SetItems(Recent), Recent = Recent.Clear() };

    public Answers Remember(Happened happened, string? commandId, long version, string? workshopId)
    {
        var here = happened is WorkshopClosed closed ? Without(closed.WorkshopId) : this;
        if (commandId is null) return here;
        var isNew = workshopId is null && here.To(commandId) is null;
        here = here with { Recent = here.Recent.SetItem(commandId, new KeptAnswer(version, (happened as CommandAnswered)?.Refusal, workshopId)) };
        if (!isNew) return here;
        return OutsideWorkshops.Count < MostOutsideWorkshops
            ? here with { OutsideWorkshops = OutsideWorkshops.Add(commandId) }
            : here with { Kept = here.Kept.Remove(OutsideWorkshops[0]), Recent = here.Recent.Remove(OutsideWorkshops[0]), OutsideWorkshops = OutsideWorkshops.RemoveAt(0).Add(commandId) };
    }

    private Answers Without(string workshopId)
    {
        var all = Gathered().Kept;
        return this with { Kept = all.RemoveRange(all.Where(answer => answer.Value.WorkshopId == workshopId).Select(answer => answer.Key)), Recent = Recent.Clear() };
    }
}
