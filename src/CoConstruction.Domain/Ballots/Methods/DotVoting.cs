using System.Globalization;

namespace CoConstruction.Domain;

/// <summary>
/// Dot voting (gommettes): each person spreads a number of points over the options. Counts points, and the people who
/// put at least one. Without stacking the two are equal; on paper with stacking, the people are not known.
/// </summary>
/// <param name="Dots">Points per person.</param>
/// <param name="Stacking">Whether several points may lie on one option.</param>
public sealed record DotVoting(int Dots, bool Stacking) : VoteMethod
{
    public const string Points = "dots", People = "people";

    public override ImmutableArray<string> Kinds => [Points, People];

    public override bool? Backs(string mark) => true;

    public override string ChosenKind => Points;

    public override Refusal? Check() => Dots is < 1 or > 20 ? Refusal.NumberOutOfRange : null;

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options)
    {
        var spent = 0;
        foreach (var (option, mark) in marks)
        {
            if (!options.Exists(known => known.Id == option)) return Refusal.OptionUnknown;
            if (!TryRead(mark, out var dots)) return Refusal.MarkUnknown;
            if (dots > 1 && !Stacking) return Refusal.StackingOff;
            spent += dots;
        }

        return spent > Dots ? Refusal.TooManyDots : null;
    }

    public override void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into)
    {
        foreach (var (option, mark) in marks)
        {
            if (!TryRead(mark, out var dots)) continue;
            into.Add(option, Points, dots);
            into.Add(option, People, 1);
        }
    }

    /// <summary>Without stacking, the people who put a point on an option are as many as its points, whatever was typed.</summary>
    public override void Count(ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> counts, CollegeCount into)
    {
        into.Add(counts);
        if (Stacking) return;
        foreach (var (option, kinds) in counts) into.Add(option, People, kinds.GetValueOrDefault(Points) - kinds.GetValueOrDefault(People));
    }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options)
    {
        if (counts.Values.SelectMany(kinds => kinds.Keys).Any(kind => kind is not (Points or People))) return Refusal.MarkUnknown;
        var tooMany = counts.Values.Any(kinds => kinds.GetValueOrDefault(People) > people || (!Stacking && kinds.GetValueOrDefault(Points) > people));
        return tooMany || counts.Values.Sum(kinds => kinds.GetValueOrDefault(Points)) > people * Dots ? Refusal.CountsDoNotAddUp : null;
    }

    public override bool Accepts(RetentionRule rule) => rule is KeepFirst;

    public override ImmutableList<ImmutableList<string>> Order(BallotCount count) => ByNumber(count, counts => counts.GetValueOrDefault(Points));

    /// <summary>A number as one writes it: a mark with zeros before it could be as long as a book.</summary>
    private bool TryRead(string mark, out int dots) =>
        int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out dots) && dots >= 1 && dots <= Dots && mark[0] != '0';
}
