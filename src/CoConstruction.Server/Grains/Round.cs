using System.Security.Cryptography;

namespace CoConstruction.Server;

/// <summary>Everything that is forgotten when somebody else wrote the stream.</summary>
internal sealed record OpenedProject(ProjectCodec Codec, Secrets Secrets, ProjectFeeds Feeds)
{
    public required Project State { get; set; }
    public required long Version { get; set; }
    public required History History { get; init; }
    public required ProjectStore.KeptSnapshot Snapshot { get; set; }
}

/// <summary>One group of commands, decided against the state to be.</summary>
/// <param name="troubles">Ballots whose box takes no paper: who votes there is told so, and nothing is decided for them.</param>
internal sealed class Round(OpenedProject opened, TimeProvider time, Action<Exception> bug, IReadOnlyDictionary<string, JournalTrouble> troubles)
{
    public OpenedProject Opened => opened;
    public Project State { get; private set; } = opened.State;
    public long Version { get; private set; } = opened.Version;
    public List<(Happened Event, long Version, string? CommandId)> Happened { get; } = [];

    /// <summary>Secret papers that were accepted, in order; one without marks is to be taken out.</summary>
    public List<SealedPaper> Papers { get; } = [];

    private readonly HashSet<string> _askers = [], _again = [];
    private readonly Project _before = opened.State;

    /// <summary>Seats whose holder acted, or whose place changed: they are answered at once.</summary>
    public IReadOnlyCollection<string> Seats => _askers.Concat(Touched(happened => happened switch
    {
        SeatTaken e => [e.SeatId],
        SeatReturned e => [e.SeatId],
        SeatMoved e => [e.SeatId],
        TextOpened e => SeatsOf([.. e.Colleges.Keys, .. _before.Texts.Find(e.TextId)?.Colleges.Keys ?? []]),
        ProposalAnswered e => Following.Followers(State, e.ProposalId),
        ProposalStatusChanged e => Following.Followers(State, e.ProposalId),
        // The team may do either in somebody's place.
        ArticleObjectionLifted e => State.Charter.Voices.Where(voice => voice.Value.Answers.GetValueOrDefault(e.Article)?.Objection?.Id == e.ObjectionId).Select(voice => voice.Key),
        CharterSignatureWithdrawn e => _before.Charter.Signatures.Where(signature => signature.Id == e.SignatureId).Select(signature => signature.By),
        _ => [],
    })).Where(State.Participants.Seats.ContainsKey).ToHashSet();

    /// <summary>Members whose own answers to the charter, or signatures of it, changed.</summary>
    public IReadOnlyCollection<string> Members => Touched(happened => happened switch
    {
        ArticleAnswered e => [e.PersonId],
        ArticleAnswerWithdrawn e => [e.PersonId],
        CharterSigned e => [e.SignedBy],
        ArticleObjectionLifted or CharterSignatureWithdrawn or CharterSubmitted or CharterAdopted => State.Participants.Members.Keys,
        _ => [],
    }).Where(State.Participants.Members.ContainsKey).ToHashSet();

    /// <summary>Seats whose holder asked for what was answered before.</summary>
    public IReadOnlyCollection<string> Again => _again;

    /// <summary>Seats whose person was erased, voices and stories that were taken back: their keys and names go once this is durable.</summary>
    public IReadOnlyList<string> Erased => [.. Touched(happened => happened switch
    {
        SeatErased e => [e.SeatId],
        VoiceWithdrawn e => [Voice.OwnerOf(e.VoiceId)],
        StoryWithdrawn e => [StoryWords.OwnerOf(e.StoryId)],
        _ => [],
    })];

    /// <summary>Groups of connections whose holders may see less than before.</summary>
    public IReadOnlyList<string> Expelled => [.. Touched(happened => happened switch
    {
        SeatCancelled e => PhonesOf(e.SeatId),
        SeatErased e => PhonesOf(e.SeatId),
        MemberRemoved e => [LiveGroups.OfMember(State.Id, e.MemberId)],
        MemberRoleChanged e => [LiveGroups.OfMember(State.Id, e.MemberId)],
        // They may see something else now, or nothing: they look again.
        GuestDescribed e => GuestOf(e.GuestId),
        GuestRemoved e => GuestOf(e.GuestId),
        TabletOpened e => TabletOf(e.WorkshopId),
        TabletClosed e => TabletOf(e.WorkshopId),
        _ => [],
    })];

    public Reply Decide(Asking asking)
    {
        if (Callers.RoleOf(State, asking.By, time.GetUtcNow()) is not { } role) return new(Outcome.NotAllowed);
        if (!Rights.May(role, asking.Command)) return new(Outcome.NotAllowed);
        if (!State.Territory.Exists && role != Role.Door) return new(Outcome.NotFound);
        if (asking.By is Caller.Seat own) _askers.Add(own.SeatId);
        if (State.Answers.To(asking.CommandId) is { } first)
        {
            if (asking.By is Caller.Seat again) _again.Add(again.SeatId);
            return Answered(first);
        }

        if (asking.By is Caller.Seat seat && !Callers.IsCurrent(State, seat)) return Answered(new Answer(Version, Refusal.SeatElsewhere));
        var asked = new Asked(
            Callers.ReferenceOf(asking.By), role, time.GetUtcNow(), asking.CommandId, BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)), asking.FreshCode)
        {
            Words = asking.Words,
            Practice = asking.Practice,
        };
        var (state, version, happened, papers) = (State, Version, Happened.Count, Papers.Count);
        try
        {
            var decision = State.Decide(asking.Command, asked);
            return decision is Decision.Accepted { Paper: { Marks: not null } paper } && troubles.TryGetValue(paper.BallotId, out var trouble)
                ? new(Outcome.Unavailable, Trouble: trouble)
                : Answered(Answer(decision, asking));
        }
        catch (Exception unforeseen)
        {
            // A bug in one command must not take the others of its group with it.
            bug(unforeseen);
            (State, Version) = (state, version);
            Happened.RemoveRange(happened, Happened.Count - happened);
            Papers.RemoveRange(papers, Papers.Count - papers);
            return new(Outcome.Failed);
        }
    }

    private Reply Answered(Answer answer) => new(Outcome.Answered, answer, Epoch: opened.Feeds.Epoch);

    /// <summary>Answers that leave no event are kept too, so that a repeat gets the same; the door's are its own affair.</summary>
    private Answer Answer(Decision decision, Asking asking)
    {
        if (decision is Decision.Accepted { Paper: { } paper }) Papers.Add(paper);
        return decision switch
        {
            Decision.Accepted { Events.IsEmpty: false } accepted => Accept(accepted.Events, asking),
            var other when asking.By is Caller.Door => new Answer(Version, (other as Decision.Refused)?.Refusal),
            var other => Accept([new CommandAnswered((other as Decision.Refused)?.Refusal, State.WorkshopOf(asking.Command))], asking),
        };
    }

    private Answer Accept(IEnumerable<Happened> events, Asking asking)
    {
        foreach (var happened in events)
        {
            Happened.Add((happened, ++Version, asking.CommandId));
            State = State.Evolve(happened, asking.CommandId, Version);
        }

        return State.Answers.To(asking.CommandId) ?? new Answer(Version);
    }

    /// <summary>Read from what happened in the end: a command that met a bug has left nothing there.</summary>
    private IEnumerable<string> Touched(Func<Happened, IEnumerable<string>> whom) => Happened.SelectMany(line => whom(line.Event));

    private IEnumerable<string> SeatsOf(IReadOnlyList<string> colleges) => State.Participants.Seats.Values.Where(seat => !seat.Cancelled && colleges.Contains(seat.CollegeId)).Select(seat => seat.Id);

    /// <summary>All the phones that ever held the seat: those it has left still watch.</summary>
    private IEnumerable<string> PhonesOf(string seatId) =>
        Enumerable.Range(1, State.Participants.Seats[seatId].Generation).Select(generation => LiveGroups.OfSeat(State.Id, seatId, generation));

    private IEnumerable<string> GuestOf(string guestId) => _before.Governance.Guests.GetValueOrDefault(guestId)?.MemberId is { } member ? [LiveGroups.OfMember(State.Id, member)] : [];

    /// <summary>The tablet that held the key of before, if there was one.</summary>
    private IEnumerable<string> TabletOf(string workshopId) =>
        _before.Workshops.Find(workshopId)?.TabletKey is { } key ? [LiveGroups.OfTablet(State.Id, workshopId, key)] : [];
}
