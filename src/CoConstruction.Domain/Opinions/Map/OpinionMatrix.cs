using System.Numerics;
using System.Runtime.InteropServices;

namespace CoConstruction.Domain;

/// <summary>
/// People by cards: 1 who agrees, -1 who disagrees, 0 who passes, and where nobody answered the card's mean, so that
/// it draws nobody anywhere. Sorted by id on both sides: the order in which answers came changes nothing.
/// </summary>
public sealed class OpinionMatrix
{
    /// <summary>Fewest answers that place somebody; all of them when there are fewer cards.</summary>
    public const int FewestAnswers = 7;

    /// <summary>The cards with the most answers, when there are more.</summary>
    private const int MostCards = 500;

    /// <summary>Where somebody did not answer.</summary>
    private const sbyte None = sbyte.MinValue;

    private readonly sbyte[][] _answers;

    private OpinionMatrix(string[] cards, string[] people, sbyte[][] answers)
    {
        (Cards, People, _answers) = (cards, people, answers);
        var (sums, numbers) = (new double[cards.Length], new int[cards.Length]);
        foreach (var row in answers)
        {
            for (var card = 0; card < row.Length; card++)
            {
                if (row[card] == None) continue;
                sums[card] += row[card];
                numbers[card]++;
            }
        }

        Centred = Array.ConvertAll(answers, row =>
        {
            var centred = new double[row.Length];
            for (var card = 0; card < row.Length; card++) centred[card] = row[card] == None ? 0 : row[card] - (sums[card] / numbers[card]);
            return centred;
        });
    }

    public IReadOnlyList<string> Cards { get; }

    /// <summary>Those who answered enough cards.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>By person, then card, each less its card's mean.</summary>
    public IReadOnlyList<double[]> Centred { get; }

    public static int Needed(int cards) => Math.Min(FewestAnswers, cards);

    /// <param name="stands">Whether a card still stands.</param>
    public static OpinionMatrix Of(Opinions opinions, Func<string, bool> stands)
    {
        var cards = opinions.Cards.Where(card => !card.Value.Colleges.IsEmpty && stands(card.Key))
            .OrderByDescending(card => card.Value.Total.People).ThenBy(card => card.Key, StringComparer.Ordinal).Take(MostCards)
            .OrderBy(card => card.Key, StringComparer.Ordinal).ToArray();
        var numbers = Array.ConvertAll(cards, card => card.Value.Number);
        var rows = opinions.Voices.Where(voice => voice.Value.Answered >= Needed(cards.Length))
            .Select(voice => (Person: voice.Key, Answers: Array.ConvertAll(numbers, number => Value(voice.Value.To(number)))))
            .Where(row => Answered(row.Answers) >= Math.Max(1, Needed(cards.Length))).ToArray();
        return new(Array.ConvertAll(cards, card => card.Key), Array.ConvertAll(rows, row => row.Person), Array.ConvertAll(rows, row => row.Answers));
    }

    /// <summary>How many cards a person answered.</summary>
    public int AnsweredBy(int person) => Answered(_answers[person]);

    /// <summary>What some of the people think, card by card.</summary>
    public OpinionCount[] Count(IEnumerable<int> people)
    {
        var counts = new int[Cards.Count, 3];
        foreach (var row in people.Select(person => _answers[person]))
        {
            for (var card = 0; card < row.Length; card++)
            {
                if (row[card] != None) counts[card, 1 - row[card]]++;
            }
        }

        return [.. Enumerable.Range(0, Cards.Count).Select(card => new OpinionCount(counts[card, 0], counts[card, 2], counts[card, 1], 0))];
    }

    private static int Answered(sbyte[] row) => row.Length - row.AsSpan().Count(None);

    private static sbyte Value(GivenOpinion? given) => given?.Answer switch
    {
        null => None,
        CardAnswer.Agree => 1,
        CardAnswer.Disagree => -1,
        _ => 0,
    };
}

/// <summary>Sums over rows of numbers, several at a time where the machine can.</summary>
internal static class Rows
{
    public static double Dot(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var ones = MemoryMarshal.Cast<double, Vector<double>>(one);
        var others = MemoryMarshal.Cast<double, Vector<double>>(other);
        var sums = Vector<double>.Zero;
        for (var i = 0; i < ones.Length; i++) sums += ones[i] * others[i];
        var sum = Vector.Sum(sums);
        for (var i = ones.Length * Vector<double>.Count; i < one.Length; i++) sum += one[i] * other[i];
        return sum;
    }

    /// <summary>Adds a row so many times to another.</summary>
    public static void Add(Span<double> to, ReadOnlySpan<double> row, double times)
    {
        var tos = MemoryMarshal.Cast<double, Vector<double>>(to);
        var rows = MemoryMarshal.Cast<double, Vector<double>>(row);
        var factor = new Vector<double>(times);
        for (var i = 0; i < tos.Length; i++) tos[i] += rows[i] * factor;
        for (var i = tos.Length * Vector<double>.Count; i < to.Length; i++) to[i] += row[i] * times;
    }
}
