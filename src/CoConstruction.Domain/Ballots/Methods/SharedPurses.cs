using System.Numerics;

namespace CoConstruction.Domain;

/// <summary>An option that money may be spent on.</summary>
/// <param name="Place">In the ballot's list, from 0.</param>
/// <param name="Cost">Euros.</param>
/// <param name="Votes">How many papers chose it.</param>
internal sealed record Choice(int Place, int Cost, int Votes);

/// <summary>People who chose the same options, and so have the same left.</summary>
/// <param name="Chosen">A bit for each option.</param>
/// <param name="Money">What each of them has, in fractions of a euro.</param>
internal readonly record struct Purse(ulong Chosen, int People, BigInteger Money)
{
    public bool Has(Choice choice) => (Chosen >> choice.Place & 1) == 1;
}

/// <summary>How an option would be paid for: who has too little gives all they have, and so many others share the rest equally.</summary>
/// <param name="Rest">In fractions of a euro.</param>
internal sealed record Bill(Choice Choice, BigInteger Rest, int Payers) : IComparable<Bill>
{
    /// <summary>Between bills of one moment the one to be paid first comes first.</summary>
    public int CompareTo(Bill? other)
    {
        if (other is null) return -1;
        var votes = (other.Rest * Payers * Choice.Cost).CompareTo(Rest * other.Payers * other.Choice.Cost);
        return votes != 0 ? -votes : (Choice.Cost, -Choice.Votes, Choice.Place).CompareTo((other.Choice.Cost, -other.Choice.Votes, other.Choice.Place));
    }
}

/// <summary>
/// What everybody has left. All amounts are whole numbers of one fraction of a euro, which is made smaller whenever a
/// bill does not come out even: nothing is ever rounded.
/// </summary>
internal sealed class SharedPurses
{
    /// <summary>Poorest first; who has nothing left is gone.</summary>
    private List<Purse> _purses;

    /// <summary>How many fractions make a euro.</summary>
    private BigInteger _euro;

    /// <summary>Everybody has so many euros, divided by a number.</summary>
    public SharedPurses(IEnumerable<Purse> purses, BigInteger euros, BigInteger dividedBy)
    {
        var common = BigInteger.GreatestCommonDivisor(euros, dividedBy);
        _euro = dividedBy / common;
        _purses = [.. purses.Select(purse => purse with { Money = euros / common })];
    }

    /// <summary>Null when those who chose the option cannot pay for it.</summary>
    public Bill? Split(Choice choice)
    {
        var (rest, payers) = (choice.Cost * _euro, _purses.Where(purse => purse.Has(choice)).Sum(purse => purse.People));
        foreach (var purse in _purses)
        {
            if (!purse.Has(choice)) continue;
            if (purse.Money * payers >= rest) return new Bill(choice, rest, payers);
            rest -= purse.Money * purse.People;
            payers -= purse.People;
        }

        return null;
    }

    /// <summary>Cost divided by the greatest payment, to fifteen digits.</summary>
    public double EffectiveVotes(Bill bill)
    {
        var (euro, rest) = (Beyond64Bits(_euro), Beyond64Bits(bill.Rest));
        return Math.ScaleB(bill.Choice.Cost * (double)bill.Payers * (double)(_euro >> euro) / (double)(bill.Rest >> rest), euro - rest);
    }

    private static int Beyond64Bits(BigInteger number) => (int)Math.Max(0, number.GetBitLength() - 64);

    public void Pay(Bill bill)
    {
        var finer = bill.Payers / BigInteger.GreatestCommonDivisor(bill.Rest, bill.Payers);
        var payment = bill.Rest * finer / bill.Payers;
        _euro *= finer;
        var (payers, others) = (new List<Purse>(), new List<Purse>());
        foreach (var purse in _purses)
        {
            var money = finer.IsOne ? purse.Money : purse.Money * finer;
            if (!purse.Has(bill.Choice)) others.Add(purse with { Money = money });
            else if (money > payment) payers.Add(purse with { Money = money - payment });
        }

        _purses = Merge(payers, others);
    }

    private static List<Purse> Merge(List<Purse> one, List<Purse> other)
    {
        var merged = new List<Purse>(one.Count + other.Count);
        var (i, j) = (0, 0);
        while (i < one.Count || j < other.Count)
        {
            merged.Add(j == other.Count || (i < one.Count && one[i].Money <= other[j].Money) ? one[i++] : other[j++]);
        }

        return merged;
    }
}
