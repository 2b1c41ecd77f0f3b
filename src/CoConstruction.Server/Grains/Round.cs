using System.Security.Cryptography;

namespace CoConstruction.Server;

/// <summary>Everything that is forgotten when somebody else wrote the stream.</summary>
internal sealed record OpenedProject(ProjectCodec Codec, Secrets Secrets, ProjectFeeds Feeds)
{
    public required Project State { get; set; }
    public required long Version { get; set; }
    public long SnapshotVersion { get; set; }
}

/// <summary>One group of commands, decided against the state to be.</summary>
internal sealed class Round(OpenedProject opened, TimeProvider time, Action<Exception> bug)
{
    public OpenedProject Opened => opened;
    public Project State { get; private set; } = opened.State;
    public long Version { get; private set; } = opened.Version;
    public List<(Happened Event, long Version, string? CommandId)> Happened { get; } = [];
    public HashSet<string> Seats { get; } = [];

    /// <summary>Seats whose person was erased: their keys and names go once this is durable.</summary>
    public List<string> Erased { get; } = [];

    private readonly List<string> _leaving = [];

    public Reply Decide(Asking asking)
    {
        if (Callers.RoleOf(State, asking.By) is not { } role) return new(Outcome.NotAllowed);
        if (!Rights.May(role, asking.Command)) return new(Outcome.NotAllowed);
        if (!State.Territory.Exists && role != Role.Door) return new(Outcome.NotFound);
        if (State.Answers.To(asking.CommandId) is { } first) return new(Outcome.Answered, first);
        if (asking.By is Caller.Seat seat && !Callers.IsCurrent(State, seat)) return new(Outcome.Answered, new Answer(Version, Refusal.SeatElsewhere));
        var asked = new Asked(
            Callers.ReferenceOf(asking.By), role, time.GetUtcNow(), asking.CommandId, BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)), asking.FreshCode);
        var (state, version, count) = (State, Version, Happened.Count);
        try
        {
            if (asking.By is Caller.Seat own) Seats.Add(own.SeatId);
            return new(Outcome.Answered, Answer(State.Decide(asking.Command, asked), asking));
        }
        catch (Exception unforeseen)
        {
            // A bug in one command must not take the others of its group with it.
            bug(unforeseen);
            (State, Version) = (state, version);
            Happened.RemoveRange(count, Happened.Count - count);
            return new(Outcome.Failed);
        }
    }

    /// <summary>Answers that changed nothing are kept too, so that a repeat gets the same; the door's are its own affair.</summary>
    private Answer Answer(Decision decision, Asking asking) => decision switch
    {
        Decision.Accepted accepted => Accept(accepted.Events, asking),
        var other when asking.By is Caller.Door => new Answer(Version, (other as Decision.Refused)?.Refusal),
        var other => Accept([new CommandAnswered((other as Decision.Refused)?.Refusal, State.WorkshopOf(asking.Command))], asking),
    };

    private Answer Accept(IEnumerable<Happened> events, Asking asking)
    {
        foreach (var happened in events)
        {
            Happened.Add((happened, ++Version, asking.CommandId));
            State = State.Evolve(happened, asking.CommandId, Version);
            Touch(happened);
        }

        return State.Answers.To(asking.CommandId) ?? new Answer(Version);
    }

    private void Touch(Happened happened)
    {
        if (happened is SeatTaken { SeatId: var taken }) Seats.Add(taken);
        if (happened is SeatReturned { SeatId: var returned }) Seats.Add(returned);
        if (happened is SeatMoved { SeatId: var moved }) Seats.Add(moved);
        if (happened is SeatErased { SeatId: var erased }) Erased.Add(erased);
        if (((happened as SeatCancelled)?.SeatId ?? (happened as SeatErased)?.SeatId) is { } cancelled) _leaving.Add(LiveGroups.OfSeat(State.Id, cancelled, State.Participants.Seats[cancelled].Generation));
        if (happened is MemberRemoved { MemberId: var removed }) _leaving.Add(LiveGroups.OfMember(State.Id, removed));
        if (happened is MemberRoleChanged { MemberId: var changed }) _leaving.Add(LiveGroups.OfMember(State.Id, changed));
    }

    /// <summary>Groups of connections whose holders may see less than before.</summary>
    public IReadOnlyList<string> Expelled => _leaving;
}
