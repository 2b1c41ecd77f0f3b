using System.Globalization;

namespace CoConstruction.Domain;

/// <summary>
/// Each person puts options in order; two may share a place, and what is left out comes after all that is placed.
/// </summary>
public sealed record RankedVoting : VoteMethod
{
    /// <summary>How many placed an option first, alone or with others.</summary>
    public const string First = "first";

    /// <summary>How many placed an option before another one: the kind is this followed by the other's id.</summary>
    public const string Before = "before/";

    public override ImmutableArray<string> Kinds => [First];

    public override bool IsCountedByPaper => true;

    public override Refusal? Check(IReadOnlyDictionary<string, string> marks, ImmutableList<BallotOption> options) =>
        marks.Count == 0 ? Refusal.MarksIncomplete
        : marks.Keys.Any(option => !options.Exists(known => known.Id == option)) ? Refusal.OptionUnknown
        : marks.Values.Any(mark => !IsPlace(mark, options.Count)) ? Refusal.MarkUnknown
        : null;

    private static bool IsPlace(string mark, int options) =>
        int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= options && mark[0] != '0';

    public override void Count(ImmutableSortedDictionary<string, string> marks, ImmutableList<BallotOption> options, CollegeCount into)
    {
        var places = options.ConvertAll(option => marks.TryGetValue(option.Id, out var mark) ? int.Parse(mark, CultureInfo.InvariantCulture) : int.MaxValue);
        var best = places.Min();
        for (var one = 0; one < options.Count; one++)
        {
            if (places[one] == best) into.Add(options[one].Id, First, 1);
            for (var other = 0; other < options.Count; other++)
            {
                if (places[one] < places[other]) into.Add(options[one].Id, Before + options[other].Id, 1);
            }
        }
    }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) => Refusal.PaperByPaper;

    public override bool Accepts(RetentionRule rule) => rule is KeepFirst { MinColleges: 0 };
}

/// <summary>The order of the options.</summary>
/// <param name="Places">Best first; ties together.</param>
/// <param name="Preferred">By option, how many papers place it before each other one.</param>
public sealed record RankedReading(
    ImmutableList<ImmutableList<string>> Places, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Preferred) : Reading;
