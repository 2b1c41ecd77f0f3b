using System.Collections.Immutable;

namespace CoConstruction.Server.Tests;

/// <summary>
/// All that somebody knows of how colleges answered about one option, as linear equations in whole numbers: how many of a
/// college said this, that colleges together said so many, how many of each college voted. Tells what is still possible.
/// </summary>
internal sealed class Knowledge
{
    private readonly ImmutableArray<string> _colleges;
    private readonly ImmutableArray<string> _kinds;
    private readonly ImmutableArray<int> _voted;
    private readonly HashSet<string> _known = [];
    private readonly List<(int[] Cells, int Sum)> _sums = [];
    private readonly int[] _least;

    /// <param name="voted">How many of each college voted, which the roll tells the team.</param>
    public Knowledge(IEnumerable<(string College, int Voted)> voted, IEnumerable<string> kinds)
    {
        (_colleges, _voted, _kinds) = ([.. voted.Select(line => line.College)], [.. voted.Select(line => line.Voted)], [.. kinds]);
        _least = new int[_colleges.Length * _kinds.Length];
        for (var college = 0; college < _colleges.Length; college++) _sums.Add(([.. _kinds.Select((_, kind) => Cell(college, kind))], _voted[college]));
    }

    /// <summary>Each different thing that is known, to be read in a failure.</summary>
    public IReadOnlyCollection<string> Known => _known;

    /// <summary>Groups of colleges of which something is known together.</summary>
    public HashSet<string> Groups { get; } = [];

    /// <summary>These colleges together said so many of a kind.</summary>
    public void Know(IEnumerable<string> colleges, string kind, int sum)
    {
        var group = colleges.Order(StringComparer.Ordinal).ToList();
        if (!_known.Add($"{string.Join('+', group)} {kind} = {sum}")) return;
        Groups.Add(string.Join('+', group));
        _sums.Add(([.. group.Select(college => Cell(_colleges.IndexOf(college), _kinds.IndexOf(kind)))], sum));
    }

    /// <summary>At least so many of a college did.</summary>
    public void KnowAtLeast(string college, string kind, int number)
    {
        _known.Add($"{college} {kind} ≥ {number}");
        ref var least = ref _least[Cell(_colleges.IndexOf(college), _kinds.IndexOf(kind))];
        least = Math.Max(least, number);
    }

    /// <summary>Every way in which a college can have answered, by kind, that agrees with all that is known.</summary>
    public List<int[]> Possible(string college)
    {
        var which = _colleges.IndexOf(college);
        return [.. Ways(_voted[which], _kinds.Length).Where(way =>
        {
            var (low, high) = (_least.ToArray(), _least.Select((_, cell) => _voted[cell / _kinds.Length]).ToArray());
            for (var kind = 0; kind < _kinds.Length; kind++)
            {
                var cell = Cell(which, kind);
                if (way[kind] < low[cell]) return false;
                low[cell] = high[cell] = way[kind];
            }

            return Agrees(low, high);
        })];
    }

    private int Cell(int college, int kind) => (college * _kinds.Length) + kind;

    private static IEnumerable<int[]> Ways(int people, int kinds) =>
        kinds == 1 ? [[people]] : Enumerable.Range(0, people + 1).SelectMany(first => Ways(people - first, kinds - 1).Select(rest => (int[])[first, .. rest]));

    /// <summary>Narrows what each number can be until nothing moves, then tries the numbers of the narrowest one.</summary>
    private bool Agrees(int[] low, int[] high)
    {
        if (!Narrow(low, high)) return false;
        var open = Enumerable.Range(0, low.Length).Where(cell => low[cell] < high[cell]).ToList();
        if (open.Count == 0) return true;
        var next = open.MinBy(cell => high[cell] - low[cell]);
        for (var value = low[next]; value <= high[next]; value++)
        {
            var (lower, higher) = (low.ToArray(), high.ToArray());
            lower[next] = higher[next] = value;
            if (Agrees(lower, higher)) return true;
        }

        return false;
    }

    private bool Narrow(int[] low, int[] high)
    {
        for (var moved = true; moved;)
        {
            moved = false;
            foreach (var (cells, sum) in _sums)
            {
                var (least, most) = (cells.Sum(cell => low[cell]), cells.Sum(cell => high[cell]));
                if (least > sum || most < sum) return false;
                foreach (var cell in cells)
                {
                    var (from, to) = (Math.Max(low[cell], sum - (most - high[cell])), Math.Min(high[cell], sum - (least - low[cell])));
                    if (from > to) return false;
                    if (from == low[cell] && to == high[cell]) continue;
                    (low[cell], high[cell], moved) = (from, to, true);
                    (least, most) = (cells.Sum(one => low[one]), cells.Sum(one => high[one]));
                }
            }
        }

        return true;
    }
}
