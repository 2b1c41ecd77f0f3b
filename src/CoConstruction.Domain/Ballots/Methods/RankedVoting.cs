using System.Globalization;

namespace CoConstruction.Domain;

/// <summary>
/// Each person puts options in order; two may share a place, and what is left out comes after all that is placed.
/// <see cref="SchulzeOrder"/> says how the options are then put in order, and whose method it is.
/// </summary>
public sealed record RankedVoting : VoteMethod
{
    /// <summary>How many placed an option first, alone or with others.</summary>
    public const string First = "first";

    public override ImmutableArray<string> Kinds => [First];

    /// <summary>What comes first is what one stands for; what comes after is not opposed.</summary>
    public override bool? Backs(string mark) => mark == "1" ? true : null;

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
        var (best, first, equal) = (int.MaxValue, "", 0);
        foreach (var (option, mark) in marks)
        {
            var place = Place(mark);
            if (place < best) (best, first, equal) = (place, option, 1);
            else if (place == best) equal++;
        }

        // Most papers place one option first; to go through a large vote twice takes twice the time.
        if (equal == 1) into.Add(first, First, 1);
        else foreach (var (option, _) in marks.Where(line => Place(line.Value) == best)) into.Add(option, First, 1);
    }

    public override Refusal? CheckCount(
        int people, IReadOnlyDictionary<string, ImmutableSortedDictionary<string, int>> counts, ImmutableList<BallotOption> options) => Refusal.PaperByPaper;

    public override bool Accepts(RetentionRule rule) => rule is KeepFirst { MinColleges: 0 };

    public override ImmutableList<ImmutableList<string>> Order(BallotCount count) => ((RankedReading)count.Reading!).Places;

    public override Reading Read(BallotCount count)
    {
        var options = count.Options;
        var preferred = Preferred(count);
        return new RankedReading(
            SchulzeOrder.Of(preferred).ConvertAll(place => place.ConvertAll(option => options[option].Id)),
            Enumerable.Range(0, options.Count).ToImmutableSortedDictionary(one => options[one].Id, one =>
                Enumerable.Range(0, options.Count).Where(other => other != one).ToImmutableSortedDictionary(other => options[other].Id, other => preferred[one][other])));
    }

    /// <summary>How many papers place an option before another one.</summary>
    private static int[][] Preferred(BallotCount count)
    {
        var index = count.Options.Select((option, i) => (option.Id, i)).ToDictionary(option => option.Id, option => option.i);
        var preferred = Array.ConvertAll(new int[index.Count][], _ => new int[index.Count]);
        var places = new int[index.Count];
        foreach (var marks in count.Papers)
        {
            Array.Fill(places, int.MaxValue);
            foreach (var (option, mark) in marks) places[index[option]] = Place(mark);
            for (var one = 0; one < places.Length; one++)
            {
                var (place, row) = (places[one], preferred[one]);
                for (var other = 0; other < row.Length; other++) row[other] += place < places[other] ? 1 : 0;
            }
        }

        return preferred;
    }

    /// <summary>Of a mark that has been checked; a large vote has millions of them.</summary>
    private static int Place(string mark)
    {
        var place = 0;
        foreach (var digit in mark) place = 10 * place + digit - '0';
        return place;
    }
}

/// <summary>The order of the options.</summary>
/// <param name="Places">Best first; those that no chain of majorities tells apart together.</param>
/// <param name="Preferred">By option, how many papers place it before each other one.</param>
public sealed record RankedReading(
    ImmutableList<ImmutableList<string>> Places, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Preferred) : Reading;
