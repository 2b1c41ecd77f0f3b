namespace CoConstruction.Domain;

/// <summary>
/// Each person chooses what a common sum should pay for; the count gives every person an equal share of it.
/// <see cref="EqualShares"/> says how, and whose method it is.
/// </summary>
/// <param name="Amount">The common sum, in euros, 1 to a thousand million.</param>
/// <param name="Entry">Whether a paper may choose more than the sum can pay.</param>
public sealed record BudgetVoting(int Amount, BudgetEntry Entry = BudgetEntry.Approval) : VoteMethod
{
    public const string Chosen = "chosen", Tick = "1";
    public const int MostAmount = 1_000_000_000;

    /// <summary>What each option costs, in euros.</summary>
    public ImmutableSortedDictionary<string, int> Costs { get; init; } = Ordinal.Empty<int>();

    public bool Equals(BudgetVoting? other) =>
        other is not null && (Amount, Entry) == (other.Amount, other.Entry) && Costs.SequenceEqual(other.Costs);

    public override int GetHashCode() => HashCode.Combine(Amount, Entry, Costs.Count);

    public override ImmutableArray<string> Kinds => [Chosen];

    public override bool? Backs(string mark) => true;

    public override bool IsCountedByPaper => true;

    public override Refusal? Check() =>
        Costs.Count > OptionSource.MostOptions || !Costs.Keys.All(Checks.IsId) ? Refusal.TooMany
        : Amount is < 1 or > MostAmount || Costs.Values.Any(cost => cost is < 1 or > MostAmount) ? Refusal.NumberOutOfRange
        : null;

    public override Refusal? CheckOptions(ImmutableList<BallotOption> options) =>
        options.TrueForAll(option => Costs.ContainsKey(option.Id)) ? null : Refusal.CostMissing;

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) =>
        marks.Keys.Any(option => !options.Exists(known => known.Id == option)) ? Refusal.OptionUnknown
        : marks.Values.Any(mark => mark != Tick) ? Refusal.MarkUnknown
        : Entry == BudgetEntry.Knapsack && marks.Keys.Sum(option => (long)Costs[option]) > Amount ? Refusal.OverBudget
        : null;

    public override void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into)
    {
        foreach (var (option, _) in marks) into.Add(option, Chosen, 1);
    }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) => Refusal.PaperByPaper;

    public override Reading Read(BallotCount count) => EqualShares.Of(this, count);

    /// <summary>What is paid for is retained.</summary>
    public override ImmutableList<Verdict> Judge(BallotCount count)
    {
        var funded = ((BudgetReading)count.Reading!).Funded;
        return count.Options.ConvertAll(option =>
            count.People == 0 ? Verdict.Of(option, RetentionReason.TooFewVoters)
            : funded.Contains(option.Id) ? Verdict.Of(option)
            : Verdict.Of(option, RetentionReason.NotPaidFor));
    }
}

/// <summary>Tick whatever is worth paying for, or fill the sum and no more (knapsack).</summary>
public enum BudgetEntry { Approval, Knapsack }

/// <summary>What the common sum pays for.</summary>
/// <param name="Funded">In the order in which they were paid for.</param>
/// <param name="Completed">Those of them that only the completion could pay for.</param>
/// <param name="Spent">Euros.</param>
public sealed record BudgetReading(ImmutableList<string> Funded, ImmutableList<string> Completed, int Spent) : Reading;
