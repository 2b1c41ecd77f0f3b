using BenchmarkDotNet.Attributes;

namespace CoConstruction.Benchmarks;

/// <summary>What one answer costs, and the map of who thinks alike, when so many people have answered nearly all of the cards.</summary>
public class OpinionMapBenchmarks
{
    private const int Cards = 500, Groups = 4;

    private Opinions _opinions = null!;
    private CardAnswered _answered = null!;

    [Params(100, 2_000)]
    public int People { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var chance = new Random(20260110);
        var minds = Enumerable.Range(0, Groups).Select(_ => Enumerable.Range(0, Cards).Select(_ => chance.Next(2)).ToArray()).ToArray();
        char Letter(int person, int card) => chance.Next(5) == 0 ? '.' : "adp"[chance.Next(4) == 0 ? chance.Next(3) : minds[person % Groups][card]];
        var voices = Enumerable.Range(0, People).ToDictionary(person => $"p{person:0000}", person => new OpinionVoice("persons", string.Concat(Enumerable.Range(0, Cards).Select(card => Letter(person, card)))));
        _opinions = new Opinions
        {
            Cards = Ordinal.Empty<CardOpinions>().AddRange(Enumerable.Range(0, Cards).Select(card => KeyValuePair.Create(
                $"c{card:000}", voices.Values.Aggregate(new CardOpinions(card), (sum, voice) => sum.Plus("persons", voice.To(card), 1))))),
            Voices = Ordinal.Empty<OpinionVoice>().AddRange(voices),
        };
        _answered = new CardAnswered("c250", "p0050", "persons", CardAnswer.Disagree, true);
    }

    [Benchmark]
    public Opinions Answer() => Opinions.Evolve(_opinions, _answered);

    [Benchmark]
    public OpinionMap Map() => OpinionMap.Of(_opinions, _ => true);
}
