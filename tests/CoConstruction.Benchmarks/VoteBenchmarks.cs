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
    private ViewMemory _memory = null!;
    private PaperCast[] _votes = null!;
    private int _turn;

    [Params(10, 1_000, 4_000)]
    public int Papers { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _vote = OpenVote.With(Papers);
        (_project, _cast, _asked) = (_vote.Project, OpenVote.Cast(Papers), _vote.AskedBy(Papers));
        _happened = (PaperCast)((Decision.Accepted)_project.Decide(_cast, _asked)).Events[0];
        _text = Write();
        _votes = [_happened, _happened with { Marks = OpenVote.Cast(Papers + 1).Marks }];
        _memory = new();
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
    public string RenderBallot() => AfterOneVoteMore(Audience.Participant);

    [Benchmark]
    public string RenderBallotForTheTeam() => AfterOneVoteMore(Audience.Team);

    /// <summary>As in a live vote: the item is rendered, a vote comes in, it is rendered again.</summary>
    private string AfterOneVoteMore(Audience audience)
    {
        _project = _project.Evolve(_votes[++_turn % 2], _asked.CommandId, 1_000_000);
        var item = ProjectView.Parts(_project, audience, _memory).Single(part => part.Name == ViewRooms.Ballots).Entries().First();
        return JsonSerializer.Serialize(item.Render(), Contract.Json);
    }
}
