namespace CoConstruction.Domain;

/// <summary>
/// What views of one project remember from one rendering to the next, and from one audience to another, so that nothing
/// large is counted again for each. It changes nothing of what is shown: without it all is counted anew.
/// </summary>
public sealed class ViewMemory
{
    private sealed record Registered(ImmutableArray<object?> DependsOn, int Moves, int Strays, ImmutableSortedDictionary<string, int> People);

    private readonly Dictionary<string, RunningTally> _tallies = [];
    private readonly Dictionary<string, Registered> _registered = [];

    /// <summary>What the papers and the roll of a ballot add up to.</summary>
    public RunningTally Of(Ballot ballot, Participants participants)
    {
        if (!_tallies.TryGetValue(ballot.Id, out var tally)) tally = _tallies[ballot.Id] = new();
        return tally.Reach(ballot, participants);
    }

    /// <summary>See <see cref="Ballots.Registered"/>.</summary>
    public ImmutableSortedDictionary<string, int> RegisteredIn(Project project, Ballot ballot, Workshop workshop)
    {
        ImmutableArray<object?> dependsOn = [workshop.Entered, workshop.Counted, workshop.Step(ballot.StepId)?.Plan, ballot.Electorate];
        var (moves, strays) = (project.Participants.Moves, Of(ballot, project.Participants).Strays);
        if (_registered.TryGetValue(ballot.Id, out var known) && (known.Moves, known.Strays) == (moves, strays) && known.DependsOn.AsSpan().SequenceEqual(dependsOn.AsSpan(), ReferenceEqualityComparer.Instance)) return known.People;
        var people = Ballots.Registered(project, ballot, workshop);
        _registered[ballot.Id] = new(dependsOn, moves, strays, people);
        return people;
    }
}
