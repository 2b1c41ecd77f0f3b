namespace CoConstruction.Domain;

/// <summary>Writes down what an institution promises to others, or words it better.</summary>
public sealed record WritePledge(string PledgeId, PledgeCard Card) : GovernanceCommand;

/// <summary>Says what has become of a pledge, with a sentence that everyone may read.</summary>
public sealed record ReportPledge(string PledgeId, PledgeStatus Status, string Sentence) : GovernanceCommand;

/// <summary>Takes away a pledge that was written by mistake.</summary>
public sealed record RemovePledge(string PledgeId) : GovernanceCommand;

/// <summary>An institution promises something by a day.</summary>
public sealed record PledgeWritten(string PledgeId, PledgeCard Card, DateTimeOffset At) : GovernanceHappened;

/// <summary>Something was said of a pledge.</summary>
public sealed record PledgeReported(string PledgeId, PledgeStatus Status, string Sentence, DateTimeOffset At) : GovernanceHappened;

/// <summary>A pledge that nobody had made is gone.</summary>
public sealed record PledgeRemoved(string PledgeId) : GovernanceHappened;

/// <summary>Where a pledge is. That it is overdue is read from its day.</summary>
public enum PledgeStatus { Promised, UnderWay, Kept, Dropped }

/// <summary>What is promised: time, a mandate, money, people, or something else (S84).</summary>
public enum PledgeSubject { Time, Mandate, Budget, People, Other }

/// <summary>What an institution promises.</summary>
/// <param name="OwnerRole">Who answers for it: a role, never a person.</param>
/// <param name="ToWhom">To whom it is promised: another institution, a college, the group.</param>
public sealed record PledgeCard(string OwnerRole, string ToWhom, string Text, DateOnly Due, PledgeSubject Subject = PledgeSubject.Other);

/// <summary>What was once said of a pledge.</summary>
public sealed record PledgeReport(PledgeStatus Status, string Sentence, DateTimeOffset At);

/// <summary>A commitment between institutions (engagement), for every college to follow.</summary>
public sealed record Pledge(string Id, PledgeCard Card, DateTimeOffset At)
{
    /// <summary>What was said of it, the latest last.</summary>
    public ImmutableList<PledgeReport> Reports { get; init; } = [];

    public PledgeStatus Status => Reports.IsEmpty ? PledgeStatus.Promised : Reports[^1].Status;

    public bool IsOverdue(DateOnly today) => Status is PledgeStatus.Promised or PledgeStatus.UnderWay && Card.Due < today;

    internal Pledge Reported(PledgeReported e) => this with { Reports = Reports.Add(new PledgeReport(e.Status, e.Sentence, e.At)) };
}

/// <content>Commitments between institutions.</content>
public sealed partial record Governance
{
    public ImmutableSortedDictionary<string, Pledge> Pledges { get; init; } = Ordinal.Empty<Pledge>();

    private Decision Write(WritePledge c, Asked asked)
    {
        if (Room(Pledges, c.PledgeId) is { } taken) return taken;
        var card = c.Card;
        return (Checks.Text(card.OwnerRole, Checks.Line) ?? Checks.Text(card.ToWhom, Checks.Line) ?? Checks.Text(card.Text, Checks.Paragraph)) is { } refusal ? refusal
            : Pledges.GetValueOrDefault(c.PledgeId)?.Card == card ? Decision.Nothing
            : new PledgeWritten(c.PledgeId, card, asked.At);
    }

    private Decision Report(ReportPledge c, Asked asked)
    {
        if (!Pledges.TryGetValue(c.PledgeId, out var pledge)) return Refusal.PledgeUnknown;
        if (pledge.Reports.Count >= Most) return Refusal.TooMany;
        if (Checks.Text(c.Sentence, Checks.Paragraph) is { } refusal) return refusal;
        return !pledge.Reports.IsEmpty && (pledge.Status, pledge.Reports[^1].Sentence) == (c.Status, c.Sentence.Trim())
            ? Decision.Nothing
            : new PledgeReported(c.PledgeId, c.Status, c.Sentence.Trim(), asked.At);
    }

    private Decision Remove(RemovePledge c) =>
        !Pledges.TryGetValue(c.PledgeId, out var pledge) ? Decision.Nothing
        : pledge.Reports.IsEmpty ? new PledgeRemoved(c.PledgeId)
        : Refusal.PledgeFollowed;

    private Governance Set(Pledge pledge) => this with { Pledges = Pledges.SetItem(pledge.Id, pledge) };
}
