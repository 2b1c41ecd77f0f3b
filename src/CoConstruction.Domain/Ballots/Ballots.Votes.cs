namespace CoConstruction.Domain;

/// <content>Votes, by whatever way they come: one's own phone, the shared tablet, a helper, or too late.</content>
public sealed partial record Ballots
{
    private const int LongestReceipt = 24;

    private static Decision Cast(Project project, Ballot ballot, Workshop? workshop, CastVote c, Asked asked) =>
        (MayVote(project, ballot, workshop, asked.By) ?? Unreasoned(project, ballot, asked.By, c.Marks)) is { } refusal ? refusal
        : Take(ballot, asked.By, CollegeOf(project, ballot, asked.By), VoteChannel.Phone, c.Marks, c.Receipt, asked);

    private static Decision CastAssisted(Project project, Ballot ballot, Workshop? workshop, CastAssistedVote c, Asked asked)
    {
        if (project.Participants.Seats.GetValueOrDefault(c.SeatId) is not { Assisted: { } assistance, Cancelled: false }) return Refusal.SeatUnknown;
        if (assistance.HelperId != asked.By) return Refusal.AnotherHelper;
        if ((MayVote(project, ballot, workshop, c.SeatId) ?? Unreasoned(project, ballot, c.SeatId, c.Marks)) is { } refusal) return refusal;
        if (HasOwnSay(ballot, c.SeatId)) return Refusal.OwnVoteStands;
        return Take(ballot, c.SeatId, CollegeOf(project, ballot, c.SeatId), VoteChannel.Assisted, c.Marks, c.Receipt, asked);
    }

    /// <summary>Whether the person of a seat has voted, or taken their vote back, themselves: nobody then does it for them.</summary>
    public static bool HasOwnSay(Ballot ballot, string seatId) => ballot.TakenBack.Contains(seatId) || ChannelOf(ballot, seatId) is not (null or VoteChannel.Assisted);

    private static Decision Drop(Project project, Ballot ballot, Workshop? workshop, DropPaper c, Asked asked)
    {
        if (workshop is null || workshop.Id != asked.By) return Refusal.BallotUnknown;
        if (!Checks.IsId(c.PaperId)) return Refusal.UnknownThing;
        if (project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        // The same paper sent again; what was dropped cannot be changed, for nobody knows whose it was.
        if (ballot.HasVoted(TabletPaper(c.PaperId))) return Decision.Nothing;
        if ((IsOpen(ballot) ?? MayAct(ballot, workshop, c.CollegeId)) is { } refusal) return refusal;
        return Take(ballot, TabletPaper(c.PaperId), c.CollegeId, VoteChannel.Tablet, c.Marks, c.Receipt, asked);
    }

    /// <summary>The voter that a tablet's paper stands for; never a seat, since seats have no slash.</summary>
    private static string TabletPaper(string paperId) => $"tablet/{paperId}";

    private static Decision Take(
        Ballot ballot, string voterId, string collegeId, VoteChannel channel, ImmutableSortedDictionary<string, string> marks, string? receipt, Asked asked)
    {
        if (ballot.Method.Check(marks, ballot.Options) is { } refusal) return refusal;
        if (ballot.Secrecy == Secrecy.Public)
        {
            var same = ballot.Papers.TryGetValue(voterId, out var paper) && paper.Channel == channel && paper.Marks.SequenceEqual(marks);
            return same ? Decision.Nothing : new PaperCast(ballot.Id, voterId, collegeId, channel, marks, asked.At);
        }

        if (receipt?.Length > LongestReceipt) return Refusal.TextTooLong;
        if (!Checks.IsId(receipt)) return Refusal.ReceiptMissing;
        var signOff = new SignOff(collegeId, channel);
        return new Decision.Accepted(ballot.Roll.GetValueOrDefault(voterId) == signOff ? [] : [new VoterSignedOff(ballot.Id, voterId, collegeId, channel)])
        {
            Paper = new SealedPaper(ballot.Id, voterId, collegeId, channel, marks, receipt),
        };
    }

    private static Decision Withdraw(Project project, Ballot ballot, Workshop? workshop, Asked asked) =>
        MayVote(project, ballot, workshop, asked.By) is { } refusal ? refusal
        : !ballot.HasVoted(asked.By) && !ballot.Late.ContainsKey(asked.By) ? Decision.Nothing
        : new Decision.Accepted([new VoteWithdrawn(ballot.Id, asked.By)])
        {
            Paper = ballot.Roll.TryGetValue(asked.By, out var signOff) ? new SealedPaper(ballot.Id, asked.By, signOff.CollegeId, signOff.Channel, null, null) : null,
        };

    private static Decision OfferLate(Project project, Ballot ballot, Workshop? workshop, OfferLateVote c, Asked asked)
    {
        if (ballot.Status == BallotStatus.Open) return Refusal.BallotNotClosed;
        if (ballot.Status != BallotStatus.Closed) return ballot.Status == BallotStatus.Prepared ? Refusal.BallotNotOpen : Refusal.BallotClosed;
        // Whoever sees the count before and after would see the vote.
        if (ballot.Secrecy == Secrecy.Secret) return Refusal.SecretStaysClosed;
        // What came in time stands, and so does what was first said too late.
        var said = ballot.Papers.GetValueOrDefault(asked.By)?.Marks ?? ballot.Late.GetValueOrDefault(asked.By)?.Marks;
        if (said is not null) return said.SequenceEqual(c.Marks) ? Decision.Nothing : Refusal.BallotClosed;
        if (workshop is not null && !workshop.Entered.ContainsKey(asked.By)) return Refusal.SeatUnknown;
        var college = CollegeOf(project, ballot, asked.By);
        return (MayAct(ballot, workshop, college) ?? ballot.Method.Check(c.Marks, ballot.Options) ?? Unreasoned(project, ballot, asked.By, c.Marks)) is { } refusal
            ? refusal
            : new LateVoteOffered(ballot.Id, asked.By, college, c.Marks, asked.At);
    }

    private static Decision AnswerLate(Ballot ballot, AnswerLateVote c, Asked asked) =>
        ballot.Late.ContainsKey(c.SeatId) ? new LateVoteAnswered(ballot.Id, c.SeatId, c.Admitted, asked.By)
        : ballot.HasVoted(c.SeatId) == c.Admitted ? Decision.Nothing
        : Refusal.SeatUnknown;

    /// <summary>A vote may arrive while the group has gone to another step: only the ballot's own state counts.</summary>
    private static Refusal? MayVote(Project project, Ballot ballot, Workshop? workshop, string seatId) =>
        IsOpen(ballot)
        ?? (workshop is not null && !workshop.Entered.ContainsKey(seatId) ? Refusal.SeatUnknown : MayAct(ballot, workshop, CollegeOf(project, ballot, seatId)));

    private static Refusal? IsOpen(Ballot ballot) => ballot.Status switch
    {
        BallotStatus.Prepared => Refusal.BallotNotOpen,
        BallotStatus.Open => null,
        _ => Refusal.BallotClosed,
    };

    /// <summary>Null when people of a college vote in this ballot.</summary>
    public static Refusal? MayAct(Ballot ballot, Workshop? workshop, string collegeId)
    {
        var acting = workshop?.Step(ballot.StepId)?.Plan.ActingColleges ?? [];
        return acting.IsEmpty || acting.Contains(collegeId) ? null : Refusal.NotYourTurn;
    }

    private static string CollegeOf(Project project, Ballot ballot, string seatId) => ballot.CollegeOf(seatId) ?? project.Participants.Seats[seatId].CollegeId;

    private static VoteChannel? ChannelOf(Ballot ballot, string seatId) =>
        ballot.Papers.GetValueOrDefault(seatId)?.Channel ?? ballot.Roll.GetValueOrDefault(seatId)?.Channel;
}
