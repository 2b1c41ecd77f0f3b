namespace CoConstruction.Domain;

/// <summary>A command that changed nothing was answered; kept so that its repeat gets the same answer.</summary>
public sealed record CommandAnswered(Refusal? Refusal, string? WorkshopId) : Happened;

/// <summary>The answer that a command got.</summary>
/// <param name="WorkshopId">The workshop it was about: its closing forgets the answer, since it then refuses every repeat by name.</param>
public sealed record KeptAnswer(long Version, Refusal? Refusal, string? WorkshopId);

/// <summary>
/// Answers already given, by the client's command id. Those of a workshop are kept until it closes; of the others the
/// latest few thousand.
/// </summary>
public sealed record Answers
{
    private const int MostOutsideWorkshops = 4096;

    public ImmutableDictionary<string, KeptAnswer> Kept { get; init; } = ImmutableDictionary<string, KeptAnswer>.Empty;

    /// <summary>Ids of commands that were about no workshop, oldest first.</summary>
    public ImmutableList<string> OutsideWorkshops { get; init; } = [];

    public Answer? To(string commandId) => Kept.TryGetValue(commandId, out var kept) ? new Answer(kept.Version, kept.Refusal) : null;

    public Answers Remember(Happened happened, string? commandId, long version, string? workshopId)
    {
        var kept = happened is WorkshopClosed closed ? Kept.RemoveRange(Kept.Where(answer => answer.Value.WorkshopId == closed.WorkshopId).Select(answer => answer.Key)) : Kept;
        if (commandId is null) return this with { Kept = kept };
        var isNew = workshopId is null && !kept.ContainsKey(commandId);
        kept = kept.SetItem(commandId, new KeptAnswer(version, (happened as CommandAnswered)?.Refusal, workshopId));
        if (!isNew) return this with { Kept = kept };
        return OutsideWorkshops.Count < MostOutsideWorkshops
            ? this with { Kept = kept, OutsideWorkshops = OutsideWorkshops.Add(commandId) }
            : this with { Kept = kept.Remove(OutsideWorkshops[0]), OutsideWorkshops = OutsideWorkshops.RemoveAt(0).Add(commandId) };
    }
}
