namespace CoConstruction.Domain;

/// <summary>
/// The Method of Equal Shares for approvals with cost utilities, which equalshares.net recommends, and its completion.
/// <para>
/// The sum is shared equally among all papers, blank ones too. Again and again the option with the greatest effective
/// number of votes is paid for: its cost divided by the most that one of those who chose it must then pay, when they
/// split it as equally as their purses allow. Between equals the cheaper one, then the one with more votes, then the one
/// that stands first in the list.
/// </para>
/// <para>
/// Since shares of those who chose little stay unspent, it is done over with shares greater by one hundredth of the
/// first one, then by two, up to four times the first one: until nothing more fits into the sum, or the next result
/// would cost more than the sum. What then still fits is added, most votes first, then the cheaper, then in the order of
/// the list. An option that nobody chose or that alone costs more than the sum takes no part.
/// </para>
/// Sources: Peters, Pierczyński and Skowron, "Proportional Participatory Budgeting with Additive Utilities", NeurIPS
/// (2021); equalshares.net, pages on computation, completion and tie-breaking.
/// </summary>
internal sealed class EqualShares
{
    private const int FirstPercent = 100, LastPercent = 399;

    private readonly int _amount, _papers;
    private readonly ImmutableList<Choice> _choices;
    private readonly ImmutableList<Purse> _purses;

    /// <param name="options">The ballot's options, of which there are fewer than bits in a long.</param>
    private EqualShares(int amount, IReadOnlyDictionary<string, int> costs, ImmutableList<BallotOption> options, IReadOnlyList<ImmutableSortedDictionary<string, string>> papers)
    {
        var index = options.Select((option, place) => (option.Id, place)).ToDictionary(option => option.Id, option => option.place);
        var groups = papers.GroupBy(marks => marks.Keys.Aggregate(0UL, (chosen, option) => chosen | 1UL << index[option]))
            .Select(group => (Chosen: group.Key, People: group.Count())).ToList();
        (_amount, _papers) = (amount, papers.Count);
        _choices = [.. options.Select((option, place) => new Choice(place, costs[option.Id], groups.Where(group => (group.Chosen >> place & 1) == 1).Sum(group => group.People)))
            .Where(choice => choice.Votes > 0 && choice.Cost <= amount)];
        _purses = [.. groups.Where(group => group.Chosen != 0).Select(group => new Purse(group.Chosen, group.People, 0))];
    }

    public static BudgetReading Of(BudgetVoting method, BallotCount count)
    {
        var shares = new EqualShares(method.Amount, method.Costs, count.Options, count.Papers);
        var first = shares.Pay(FirstPercent)!;
        var funded = shares.AndWhatStillFits(shares.Complete(first));
        return new BudgetReading(
            funded.ConvertAll(choice => count.Options[choice.Place].Id), [.. funded.Except(first).Select(choice => count.Options[choice.Place].Id)], funded.Sum(choice => choice.Cost));
    }

    private ImmutableList<Choice> Complete(ImmutableList<Choice> first)
    {
        var best = first;
        for (var percent = FirstPercent + 1; percent <= LastPercent && StillFitting(best).Any(); percent++)
        {
            if (Pay(percent) is not { } next) break;
            best = next;
        }

        return best;
    }

    private ImmutableList<Choice> AndWhatStillFits(ImmutableList<Choice> funded)
    {
        while (StillFitting(funded).OrderByDescending(choice => choice.Votes).ThenBy(choice => choice.Cost).ThenBy(choice => choice.Place).FirstOrDefault() is { } next) funded = funded.Add(next);
        return funded;
    }

    private IEnumerable<Choice> StillFitting(ImmutableList<Choice> funded)
    {
        var left = _amount - funded.Sum(choice => (long)choice.Cost);
        return _choices.Where(choice => choice.Cost <= left && !funded.Contains(choice));
    }

    /// <summary>What is paid for, in order, when each paper has so many hundredths of its share; null when that is more than the sum.</summary>
    private ImmutableList<Choice>? Pay(int percent)
    {
        if (_papers == 0) return [];
        var purses = new SharedPurses(_purses, (long)_amount * percent, (long)_papers * 100);
        var left = _choices.ToDictionary(choice => choice, choice => (double)choice.Votes);
        var funded = ImmutableList<Choice>.Empty;
        var spent = 0L;
        while (Best(purses, left) is { } best)
        {
            spent += best.Choice.Cost;
            if (spent > _amount) return null;
            left.Remove(best.Choice);
            purses.Pay(best);
            funded = funded.Add(best.Choice);
        }

        return funded;
    }

    /// <summary>
    /// The bill with the greatest effective number of votes. That number never grows from one purchase to the next, so
    /// only options whose last one could still win are worked out again; what its voters cannot pay for is out for good.
    /// </summary>
    private static Bill? Best(SharedPurses purses, Dictionary<Choice, double> left)
    {
        const double Rounding = 1 - 1e-9;
        Bill? best = null;
        foreach (var (choice, votes) in left.OrderByDescending(choice => choice.Value).ToList())
        {
            if (best is not null && votes < left[best.Choice] * Rounding) break;
            if (purses.Split(choice) is not { } bill)
            {
                left.Remove(choice);
                continue;
            }

            left[choice] = purses.EffectiveVotes(bill);
            if (best is null || bill.CompareTo(best) < 0) best = bill;
        }

        return best;
    }
}
