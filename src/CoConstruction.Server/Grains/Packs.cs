using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace CoConstruction.Server;

/// <summary>How the parts of the memory that grow with people are packed in a snapshot: some bytes a line instead of a hundred.</summary>
internal static class Packs
{
    /// <summary>One for each type of such a part.</summary>
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        Sorted((pack, paper) => Write(pack, paper), Paper),
        Sorted(
            (pack, line) =>
            {
                pack.Word(line.CollegeId);
                pack.Number((int)line.Channel);
            },
            pack => new SignOff(pack.Word(), (VoteChannel)pack.Count())),
        Sorted((pack, college) => pack.Word(college), pack => pack.Word()),
        Sorted((pack, remote) => pack.Flag(remote), pack => pack.Flag()),
        Sorted((pack, stance) => pack.Number((int)stance), pack => (Stance)pack.Count()),
        Sorted(
            (pack, answer) =>
            {
                pack.Number((int)answer.Mood);
                pack.Personal(answer.Word);
            },
            pack => new MoodAnswer((Mood)pack.Count(), pack.Personal())),
        Sorted(
            (pack, voice) =>
            {
                pack.Word(voice.CollegeId);
                pack.Text(voice.Answers);
            },
            pack => new OpinionVoice(pack.Word(), pack.Text())),
        Of<ImmutableHashSet<string>, string>((pack, word) => pack.Word(word), pack => pack.Word(), words => [.. words]),
        Of<ImmutableList<string>, string>((pack, text) => pack.Text(text), pack => pack.Text(), texts => [.. texts]),
        Of<ImmutableList<UnsignedPaper>, UnsignedPaper>(
            (pack, paper) =>
            {
                pack.Flag(paper.Receipt is not null);
                if (paper.Receipt is { } receipt) pack.Text(receipt);
                pack.Marks(paper.Marks);
            },
            pack => new UnsignedPaper(pack.Flag() ? pack.Text() : null, pack.Marks()),
            papers => [.. papers]),
        Of<ImmutableList<Idea>, Idea>(Write, Idea, ideas => [.. ideas]),
        Of<ImmutableDictionary<string, Seat>, KeyValuePair<string, Seat>>((pack, seat) => Write(pack, seat.Value), pack => Seat(pack) is var seat ? new(seat.Id, seat) : default, ImmutableDictionary.CreateRange),
        Of<ImmutableDictionary<string, KeptAnswer>, KeyValuePair<string, KeptAnswer>>(Write, Answer, ImmutableDictionary.CreateRange),
    ];

    private static void Write(PackWriter pack, BallotPaper paper)
    {
        pack.Marks(paper.Marks);
        pack.Moment(paper.At);
        pack.WordOrNull(paper.CollegeId);
        pack.Number((int)paper.Channel);
    }

    private static BallotPaper Paper(PackReader pack) => new(pack.Marks(), pack.Moment()) { CollegeId = pack.WordOrNull(), Channel = (VoteChannel)pack.Count() };

    private static void Write(PackWriter pack, Idea idea)
    {
        pack.Text(idea.Id);
        pack.Personal(idea.Text);
        pack.Number((int)idea.Origin);
        pack.WordOrNull(idea.SeatId);
        pack.WordOrNull(idea.CollegeId);
        pack.Moment(idea.At);
        pack.Flag(idea.Hidden);
        pack.Number(idea.Order);
    }

    private static Idea Idea(PackReader pack) =>
        new(pack.Text(), pack.Personal()!, (IdeaOrigin)pack.Count(), pack.WordOrNull(), pack.WordOrNull(), pack.Moment(), pack.Flag()) { Order = pack.Count() };

    private static void Write(PackWriter pack, Seat seat)
    {
        pack.Word(seat.Id);
        pack.Word(seat.CollegeId);
        pack.Name(seat.Name);
        pack.Word(seat.Recall.First);
        pack.Word(seat.Recall.Second);
        pack.Number(seat.Recall.Number);
        pack.Number(seat.Generation);
        pack.Moment(seat.TakenAt);
        pack.Flag(seat.Cancelled);
        pack.Flag(seat.Erased);
        pack.WordOrNull(seat.Assisted?.HelperId);
        if (seat.Assisted is { } assisted) pack.Number((int)assisted.ReachedBy);
    }

    private static Seat Seat(PackReader pack) =>
        new(pack.Word(), pack.Word(), pack.Name(), new RecallCode(pack.Word(), pack.Word(), pack.Count()), pack.Count(), pack.Moment(), pack.Flag())
        {
            Erased = pack.Flag(),
            Assisted = pack.WordOrNull() is { } helper ? new Assistance(helper, (ReachedBy)pack.Count()) : null,
        };

    private static void Write(PackWriter pack, KeyValuePair<string, KeptAnswer> answer)
    {
        pack.Text(answer.Key);
        pack.Number(answer.Value.Version);
        pack.Number(answer.Value.Refusal is { } refusal ? (int)refusal + 1 : 0);
        pack.WordOrNull(answer.Value.WorkshopId);
    }

    private static KeyValuePair<string, KeptAnswer> Answer(PackReader pack) =>
        new(pack.Text(), new KeptAnswer(pack.Number(), pack.Count() is > 0 and var refusal ? (Refusal)(refusal - 1) : null, pack.WordOrNull()));

    private static PackJson<ImmutableSortedDictionary<string, T>, KeyValuePair<string, T>> Sorted<T>(Action<PackWriter, T> write, Func<PackReader, T> read) => new(
        (pack, line) =>
        {
            pack.Word(line.Key);
            write(pack, line.Value);
        },
        pack => new(pack.Word(), read(pack)),
        lines => Ordinal.Empty<T>().AddRange(lines));

    private static PackJson<T, TLine> Of<T, TLine>(Action<PackWriter, TLine> write, Func<PackReader, TLine> read, Func<TLine[], T> made)
        where T : class, IReadOnlyCollection<TLine> => new(write, read, made);
}
