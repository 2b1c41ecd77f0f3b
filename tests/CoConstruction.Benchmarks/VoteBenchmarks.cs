using BenchmarkDotNet.Attributes;

namespace CoConstruction.Benchmarks;

/// <summary>What one vote costs, part by part, when so many have voted already: the last seat votes for the first time.</summary>
public class VoteBenchmarks
{
    private OpenVote _vote = null!;
    private Project _project = null!;
    private CastVote _cast = null!;
    private Asked _asked = null!;
    private PaperCast _happened = null!;
    private string _text = null!;
    private ViewEntry _item = null!;

    [Params(10, 1_000, 4_000)]
    public int Papers { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _vote = OpenVote.With(Papers);
        (_project, _cast, _asked) = (_vote.Project, OpenVote.Cast(Papers), _vote.AskedBy(Papers));
        _happened = (PaperCast)((Decision.Accepted)_project.Decide(_cast, _asked)).Events[0];
        _text = Write();
        _item = ProjectView.Of(_project, Audience.Participant).First(entry => entry.Room == ViewRooms.Ballots);
    }

    [Benchmark]
    public Decision Decide() => _project.Decide(_cast, _asked);

    [Benchmark]
    public Project Evolve() => _project.Evolve(_happened, _asked.CommandId, 1_000_000);

    [Benchmark]
    public string Write() => JsonSerializer.Serialize(_happened, Contract.Json);

    [Benchmark]
    public PaperCast? Read() => JsonSerializer.Deserialize<PaperCast>(_text, Contract.Json);

    [Benchmark]
    public Tally Count() => Tally.Of(_project.Ballots.All[OpenVote.Ballot], _project.Participants);

    [Benchmark]
    public string RenderBallot() => JsonSerializer.Serialize(_item.Render(), Contract.Json);
}
