namespace CoConstruction.Load;

/// <summary>One answer to a vote.</summary>
/// <param name="Version">Of the project that holds the vote.</param>
/// <param name="Since">When the vote was sent, or was to be sent (<see cref="Stopwatch"/> ticks).</param>
/// <param name="At">When the answer came.</param>
public readonly record struct Answered(long Version, long Since, long At)
{
    public TimeSpan Wait => Stopwatch.GetElapsedTime(Since, At);
}

/// <summary>One cheap phone: it votes again and again, each time otherwise, and watches if it is told to.</summary>
public sealed class Voter(HttpLine line, VoteRequest request, Watch? page) : IDisposable
{
    private readonly List<Guid> _acknowledged = [];
    private readonly List<Answered> _answers = [];

    public Watch? Page => page;

    /// <summary>Ids of the votes that were answered with a yes.</summary>
    public IReadOnlyList<Guid> Acknowledged => _acknowledged;

    /// <summary>The answers since it started afresh.</summary>
    public IReadOnlyList<Answered> Answers => _answers;

    /// <summary>Votes that were answered otherwise.</summary>
    public int Refused { get; private set; }

    /// <summary>The option of the latest vote.</summary>
    public int Option => request.Option;

    /// <summary>The answer to the latest vote.</summary>
    public Answered Latest => _answers.Count == 0 ? default : _answers[^1];

    /// <summary>Votes so many times, each as soon as the one before is answered.</summary>
    public async Task VoteOnEnd(int times, CancellationToken cancel)
    {
        for (var i = 0; i < times; i++) await Vote(Stopwatch.GetTimestamp(), cancel);
    }

    /// <summary>
    /// Votes at given moments, or as soon as possible after them; the answer's time counts from the moment at which the
    /// vote was to be sent, so that a slow server cannot hide how long people would have waited.
    /// </summary>
    public async Task VoteAt(IEnumerable<long> moments, CancellationToken cancel)
    {
        foreach (var moment in moments)
        {
            if (Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), moment) is var early && early > TimeSpan.Zero) await Task.Delay(early, cancel);
            await Vote(moment, cancel);
        }
    }

    /// <summary>Forgets what was measured: what came before was to warm up.</summary>
    public void StartAfresh() => _answers.Clear();

    public void Dispose() => line.Dispose();

    private async Task Vote(long since, CancellationToken cancel)
    {
        var id = request.Next();
        var answer = await line.Send(request.Bytes, cancel);
        var at = Stopwatch.GetTimestamp();
        if (answer.Status != 200 || answer.Holds("\"refusal\":\""u8)) Refused++;
        else _acknowledged.Add(id);
        _answers.Add(new(answer.Number("\"version\":"u8) ?? 0, since, at));
    }
}
