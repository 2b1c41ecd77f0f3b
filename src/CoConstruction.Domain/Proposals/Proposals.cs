namespace CoConstruction.Domain;

/// <summary>All the proposals of a project.</summary>
public sealed partial record Proposals
{
    private const int MostProposals = 5000, MostOfOne = 50;

    public ImmutableSortedDictionary<string, Proposal> All { get; init; } = Ordinal.Empty<Proposal>();

    /// <summary>The highest number that a proposal ever had: people call it by that, so no other ever gets it.</summary>
    public int Numbered { get; init; }

    /// <summary>Pairs that a person said are not the same: under the first id, the ids after it.</summary>
    public ImmutableSortedDictionary<string, ImmutableList<string>> Apart { get; init; } = Ordinal.Empty<ImmutableList<string>>();

    /// <summary>Up to when each seat has been shown the answers to what it follows.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Seen { get; init; } = Ordinal.Empty<DateTimeOffset>();

    /// <summary>How often an institution answered: as long as it stands, nobody has a new answer.</summary>
    public int Answers { get; init; }

    public Proposal? Find(string? id) => id is null ? null : All.GetValueOrDefault(id);

    /// <summary>The proposal whose answer is a proposal's own: itself, or what it was merged into.</summary>
    public Proposal Carrier(Proposal proposal)
    {
        var here = proposal;
        while (Find(here.MergedInto) is { } next) here = next;
        return here;
    }

    /// <summary>Whether a college stands behind a proposal.</summary>
    public bool Mentions(string collegeId) => All.Values.Any(proposal => proposal.CollegeId == collegeId || proposal.RelayedBy == collegeId);

    public static Decision Decide(Project project, ProposalsCommand command, Asked asked) => command switch
    {
        MakeProposal c => project.Proposals.Make(project, c, asked),
        EditProposal c => project.Proposals.Edit(c),
        ChangeProposalStatus c => project.Proposals.Change(c, asked),
        MarkProposalRead c => project.Proposals.Read(c, asked),
        MarkProposalDebated c => project.Proposals.Debate(project, c, asked),
        MergeProposals c => project.Proposals.Merge(project, c, asked),
        UndoMerge c => project.Proposals.Undo(project, c, asked),
        SplitProposal c => project.Proposals.Split(project, c, asked),
        UndoSplit c => project.Proposals.Undo(project, c, asked),
        ObjectToMerge c => project.Proposals.Object(c, asked),
        AnswerMergeObjection c => project.Proposals.Answer(c, asked),
        SetProposalsApart c => project.Proposals.SetApart(c),
        PromiseResponse c => project.Proposals.Promise(c, asked),
        RespondToProposal c => project.Proposals.Respond(c, asked),
        SeeAnswers c => project.Proposals.See(c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Make(Project project, MakeProposal c, Asked asked)
    {
        if (!Checks.IsId(c.ProposalId) || OpinionCards.IsKnown(project, c.ProposalId)) return Refusal.IdTaken;
        if (All.Count >= MostProposals) return Refusal.TooMany;
        if (c.Origin.Check(project) is { } astray) return astray;
        // The server's own examples were read by whoever wrote them.
        if (c.Text.Check(c.NamesNobody || asked.Role == Role.Door) is { } refusal) return refusal;
        if (c.CollegeId is not null && project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (c.RelayedBy is not null && (project.Participants.College(c.RelayedBy) is null || c.CollegeId is null)) return Refusal.CollegeUnknown;
        if (MayPropose(project, c, asked) is { } no) return no;
        var author = asked.Role is Role.Participant or Role.Professional ? asked.By : null;
        return New(c.ProposalId, c.Text, c.CollegeId, author, c.RelayedBy, c.Origin, asked);
    }

    /// <summary>Null when somebody may propose for a college: a seat for its own, or passing on for another with its own named.</summary>
    private Refusal? MayPropose(Project project, MakeProposal c, Asked asked)
    {
        if (asked.Role != Role.Participant) return null;
        if (project.Participants.Seats.GetValueOrDefault(asked.By) is not { Cancelled: false } seat) return Refusal.SeatUnknown;
        if ((c.RelayedBy ?? c.CollegeId) != seat.CollegeId) return Refusal.OtherCollege;
        return All.Values.Count(proposal => proposal.AuthorId == asked.By) >= MostOfOne ? Refusal.TooMany : null;
    }

    /// <summary>A person's words go with their seat; those that nobody's seat stands behind are the proposal's own.</summary>
    private Happened New(string id, ProposalText text, string? collegeId, string? author, string? relayedBy, ProposalOrigin origin, Asked asked, int after = 0)
    {
        var (number, owner) = (Numbered + after + 1, author ?? id);
        return author is null && relayedBy is null
            ? new ProposalMade(id, number, text.Title.Trim(), Words(owner, text.Text)!, Words(owner, text.Why), collegeId, origin, asked.At)
            : new ProposalBrought(
                id, number, Words(owner, text.Title)!, Words(owner, text.Text)!, Words(owner, text.Why), collegeId, author, relayedBy, origin, asked.At);
    }

    private Decision Edit(EditProposal c)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (c.Text.Check(c.NamesNobody) is { } refusal) return refusal;
        var owner = proposal.AuthorId ?? c.ProposalId;
        var (title, text, why) = (c.Text.Title.Trim(), Words(owner, c.Text.Text)!, Words(owner, c.Text.Why));
        if ((proposal.Heading.Text, proposal.Text, proposal.Why) == (title, text, why)) return Decision.Nothing;
        return proposal.Heading.Owner is null ? new ProposalEdited(c.ProposalId, title, text, why) : new ProposalReworded(c.ProposalId, Words(owner, title)!, text, why);
    }

    private Decision Change(ChangeProposalStatus c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (!proposal.SplitInto.IsEmpty) return Refusal.ProposalElsewhere;
        if (Checks.Text(c.ReasonedResponse, Checks.Paragraph, required: false) is { } refusal) return refusal;
        if (c.Status == ProposalStatus.NotRetained && string.IsNullOrWhiteSpace(c.ReasonedResponse)) return Refusal.ReasonMissing;
        var target = c.Status == ProposalStatus.Merged ? Find(c.MergedInto) : null;
        if (c.Status == ProposalStatus.Merged && (target is null || target.Id == proposal.Id || LeadsTo(target, proposal.Id))) return Refusal.MergeTargetMissing;
        return (proposal.Status, proposal.MergedInto, proposal.ReasonedResponse) == (c.Status, target?.Id, c.ReasonedResponse)
            ? Decision.Nothing
            : new ProposalStatusChanged(c.ProposalId, c.Status, target?.Id, c.ReasonedResponse, asked.At);
    }

    /// <summary>Whether following the merges and the parts from a proposal reaches another: neither must ever run in a circle.</summary>
    private bool LeadsTo(Proposal from, string id)
    {
        var seen = new HashSet<string> { from.Id };
        var ahead = new Stack<Proposal>([from]);
        while (ahead.TryPop(out var here))
        {
            if (here.Id == id) return true;
            foreach (var next in here.SplitInto.Add(here.MergedInto ?? here.Id).Where(seen.Add)) ahead.Push(All[next]);
        }

        return false;
    }

    private static PersonalText? Words(string owner, string? text) => string.IsNullOrWhiteSpace(text) ? null : new PersonalText(owner, text.Trim());

    public static Proposals Evolve(Proposals here, ProposalsHappened happened) => happened switch
    {
        ProposalMade e => here.Add(new(e.ProposalId, e.Number, PersonalText.Plain(e.Title), e.Text, e.Why, e.CollegeId, e.Origin, ProposalStatus.ToBeExamined, null, null) { At = e.At }),
        ProposalBrought e => here.Add(new(e.ProposalId, e.Number, e.Title, e.Text, e.Why, e.CollegeId, e.Origin, ProposalStatus.ToBeExamined, null, null)
        {
            At = e.At,
            AuthorId = e.AuthorId,
            RelayedBy = e.RelayedBy,
        }),
        ProposalEdited e => here.With(e.ProposalId, proposal => proposal with { Heading = PersonalText.Plain(e.Title), Text = e.Text, Why = e.Why }),
        ProposalReworded e => here.With(e.ProposalId, proposal => proposal with { Heading = e.Title, Text = e.Text, Why = e.Why }),
        ProposalStatusChanged e => here.Changed(e),
        ProposalRead e => here.With(e.ProposalId, proposal => proposal with { ReadAt = e.At }),
        ProposalDebated e => here.With(e.ProposalId, proposal => proposal with { Debated = new(e.WorkshopId, e.At) }),
        ProposalsMerged e => here.Merged(e),
        ProposalsUnmerged e => here.Unmerged(e),
        ProposalWasSplit e => here.Split(e),
        SplitUndone e => here.Unsplit(e),
        MergeObjected e => here.With(e.ProposalId, proposal => proposal with { Objection = new(e.Reason, e.At) }),
        MergeObjectionAnswered e => here.With(e.ProposalId, proposal => proposal with { Objection = proposal.Objection! with { Answer = e.Text } }),
        ProposalsSetApart e => here.SetApart(e),
        ResponsePromised e => here.With(e.ProposalId, proposal => proposal with { Promise = new(e.Institution, e.Due) }),
        ProposalAnswered e => here.Answered(e),
        AnswersSeen e => here with { Seen = here.Seen.SetItem(e.SeatId, e.Until) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Proposals Add(Proposal proposal) =>
        this with { All = All.SetItem(proposal.Id, proposal), Numbered = Math.Max(Numbered, proposal.Number) };

    private Proposals With(string id, Func<Proposal, Proposal> change) => this with { All = All.SetItem(id, change(All[id])) };
}
