namespace CoConstruction.Domain;

/// <summary>
/// A ballot (scrutin): its options, its method, and the papers. Papers are the truth; every count is derived from them.
/// </summary>
/// <param name="Papers">Of a public ballot, one paper per voter; a later one replaces it.</param>
/// <param name="Roll">Of a secret ballot, who has voted (émargement), and never what.</param>
/// <param name="Counted">Votes that were counted in the room, by college and channel.</param>
/// <param name="Recorded">Results of a ballot held elsewhere, brought in from a file.</param>
public sealed record Ballot(
    string Id, string? WorkshopId, string Title, VoteMethod Method, ImmutableList<BallotOption> Options, BallotStatus Status)
{
    [JsonIgnore]
    public ImmutableSortedDictionary<string, BallotPaper> Papers { get => PapersLater.Value; init => PapersLater = new(value); }

    [JsonPropertyName("papers")]
    public Later<ImmutableSortedDictionary<string, BallotPaper>> PapersLater { get; init; } = new(Ordinal.Empty<BallotPaper>());

    [JsonIgnore]
    public ImmutableSortedDictionary<string, SignOff> Roll { get => RollLater.Value; init => RollLater = new(value); }

    [JsonPropertyName("roll")]
    public Later<ImmutableSortedDictionary<string, SignOff>> RollLater { get; init; } = new(Ordinal.Empty<SignOff>());

    public ImmutableList<CountedPapers> Counted { get; init; } = [];
    public ImmutableList<RecordedCollege> Recorded { get; init; } = [];
    public Secrecy Secrecy { get; init; } = Secrecy.Public;
    public string? Rule { get; init; }
    public ImmutableSortedSet<string> Retained { get; init; } = [];
    public DateTimeOffset? OpenedAt { get; init; }
    public DateTimeOffset? ClosedAt { get; init; }
    public int TimesReopened { get; init; }
    public bool LiveResults { get; init; }
    public RetentionRule? Retention { get; init; }

    /// <summary>The step it is voted in, when its id is not the step's own: a further round within a step.</summary>
    public string? WithinStep { get; init; }

    /// <summary>The step it is voted in.</summary>
    public string StepId => WithinStep ?? Id;

    /// <summary>The ballot of which this one is a further round.</summary>
    public string? PreviousId { get; init; }

    /// <summary>The college in which each seat that was there at the opening votes, whatever becomes of the seat.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<string, string> Electorate { get => ElectorateLater.Value; init => ElectorateLater = new(value); }

    [JsonPropertyName("electorate")]
    public Later<ImmutableSortedDictionary<string, string>> ElectorateLater { get; init; } = new(Ordinal.Empty<string>());

    /// <summary>What the box of a secret ballot gave; null until it has been counted.</summary>
    public CountedBox? Box { get; init; }

    /// <summary>Votes that reached the server after the closing, until somebody says what becomes of them.</summary>
    public ImmutableSortedDictionary<string, LatePaper> Late { get; init; } = Ordinal.Empty<LatePaper>();

    /// <summary>Seats that took their own vote back once: nobody votes for them any more but themselves.</summary>
    public ImmutableSortedSet<string> TakenBack { get; init; } = [];

    /// <summary>Photographs of counting sheets, by college.</summary>
    public ImmutableSortedDictionary<string, string> Sheets { get; init; } = Ordinal.Empty<string>();

    /// <summary>What changed last among its papers and its roll since the project was opened. No memory, so it is not written.</summary>
    [JsonIgnore]
    public PaperChange? Change { get; init; }

    /// <summary>A secret ballot is closed, and what lies in its box is not known yet.</summary>
    [JsonIgnore]
    public bool AwaitsCount => Secrecy == Secrecy.Secret && Recorded.IsEmpty && Box is null && Status == BallotStatus.Closed;

    /// <summary>Something typed from paper has not been read again.</summary>
    [JsonIgnore]
    public bool HasUncheckedPaper => Counted.Exists(count => count is { Channel: VoteChannel.Paper, CheckedBy: null });

    /// <summary>A secret count is made once, at the closing: what was typed from paper is part of it, and must have been read again before.</summary>
    [JsonIgnore]
    public bool MayNotCloseYet => Secrecy == Secrecy.Secret && Status == BallotStatus.Open && HasUncheckedPaper;

    public BallotOption? Option(string id) => Options.Find(option => option.Id == id);

    public bool HasVoted(string voterId) => Papers.ContainsKey(voterId) || Roll.ContainsKey(voterId);

    /// <summary>The college in which a seat votes here: the one it had at the opening, or had at its first paper when it came later; null as long as that is open.</summary>
    public string? CollegeOf(string seatId) =>
        Electorate.GetValueOrDefault(seatId) ?? Papers.GetValueOrDefault(seatId)?.CollegeId ?? Roll.GetValueOrDefault(seatId)?.CollegeId;

    /// <summary>Whether somebody votes here in a college, or was counted in it.</summary>
    public bool Mentions(string collegeId) =>
        Electorate.ContainsValue(collegeId) || Papers.Values.Any(paper => paper.CollegeId == collegeId) || Roll.Values.Any(line => line.CollegeId == collegeId)
        || Late.Values.Any(late => late.CollegeId == collegeId) || Counted.Exists(count => count.CollegeId == collegeId) || Recorded.Exists(line => line.CollegeIds.Contains(collegeId));
}

/// <summary>Prepared, then open to votes, then closed, then its result is for everyone.</summary>
public enum BallotStatus { Prepared, Open, Closed, Published }

/// <summary>How votes reached the count; always shown with the result. Assisted is the porte-voix: a helper votes for who asked for it.</summary>
public enum VoteChannel { Phone, Paper, Hands, Tablet, Assisted }

/// <summary>What one may vote for.</summary>
/// <param name="Label">The words of the idea, group or proposal when the ballot was prepared.</param>
/// <param name="SourceId">The idea, group, proposal or former option it stands for; null when it was typed.</param>
public sealed record BallotOption(string Id, PersonalText Label, string? SourceId);

/// <summary>One person's vote: a mark per option, as the method writes it.</summary>
public sealed record BallotPaper(ImmutableSortedDictionary<string, string> Marks, DateTimeOffset At)
{
    /// <summary>The college in which the person voted; null for the seat's own (papers of the first version).</summary>
    public string? CollegeId { get; init; }

    public VoteChannel Channel { get; init; } = VoteChannel.Phone;
}

/// <summary>A line of the roll: that somebody voted, in which college and by which channel.</summary>
public sealed record SignOff(string CollegeId, VoteChannel Channel);

/// <summary>A vote that came after the closing.</summary>
public sealed record LatePaper(string CollegeId, ImmutableSortedDictionary<string, string> Marks, DateTimeOffset At);

/// <summary>
/// A secret paper on its way to the ballot box, which lies beside the journal. Marks are null when it is taken out again.
/// </summary>
/// <param name="VoterId">A seat, or a paper of a tablet; the box only knows it under a key that goes at closing.</param>
public sealed record SealedPaper(
    string BallotId, string VoterId, string CollegeId, VoteChannel Channel, ImmutableSortedDictionary<string, string>? Marks, string? Receipt);

/// <summary>A paper as it comes out of the box: nobody's.</summary>
public sealed record BoxPaper(string CollegeId, VoteChannel Channel, ImmutableSortedDictionary<string, string> Marks, string? Receipt);

/// <summary>A secret ballot's count: the result, and its papers in no order, without college.</summary>
public sealed record CountedBox(Tally Tally)
{
    [JsonIgnore]
    public ImmutableList<UnsignedPaper> Papers { get => PapersLater.Value; init => PapersLater = new(value); }

    [JsonPropertyName("papers"), JsonRequired]
    public Later<ImmutableList<UnsignedPaper>> PapersLater { get; init; } = new([]);
}

/// <summary>A paper that everyone may read, with the code by which its voter finds it again.</summary>
public sealed record UnsignedPaper(string? Receipt, ImmutableSortedDictionary<string, string> Marks);

/// <summary>Votes of one college that were counted in the room, on paper or by raised hands.</summary>
/// <param name="People">How many ballot papers, or how many people raised a hand.</param>
/// <param name="Counts">Per option, how many of each kind the method counts.</param>
/// <param name="CheckedBy">The second person who read the count again; the one who typed it, when that was with somebody of the room.</param>
public sealed record CountedPapers(
    string CollegeId, VoteChannel Channel, int People,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts, string EnteredBy, string? CheckedBy)
{
    /// <summary>The papers one by one, for methods whose sums would not be enough.</summary>
    public ImmutableList<ImmutableSortedDictionary<string, string>> Papers { get; init; } = [];
}

/// <summary>One college's result in a ballot that was held elsewhere.</summary>
public sealed record RecordedCollege(
    string CollegeId, int Registered, int Voted, int OnPaper, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts)
{
    /// <summary>Other colleges that were counted together with it.</summary>
    public ImmutableList<string> With { get; init; } = [];

    [JsonIgnore]
    public ImmutableList<string> CollegeIds => With.Insert(0, CollegeId);
}

/// <summary>The ballot that a step brings along.</summary>
/// <param name="PreviousId">The ballot of which it is a further round.</param>
public sealed record BallotPlan(VoteMethod Method, OptionSource Source, BallotRules Rules, string? PreviousId = null)
{
    /// <summary>Null for the id of the step.</summary>
    public string? Id { get; init; }
}
