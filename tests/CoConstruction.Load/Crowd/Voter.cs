using System.Collections.Immutable;

namespace CoConstruction.Load;

/// <summary>One cheap phone: it votes again and again, each time otherwise, and watches if it is told to.</summary>
public sealed class Voter(HttpLine line, VoteRequest request, Watch? page) : IDisposable
{
    private readonly List<Guid> _acknowledged = [];
    private readonly List<TimeSpan> _waits = [];

    public Watch? Page => page;

    /// <summary>Ids of the votes that were answered with a yes.</summary>
    public IReadOnlyList<Guid> Acknowledged => _acknowledged;

    /// <summary>How long each answer took.</summary>
    public IReadOnlyList<TimeSpan> Waits => _waits;

    /// <summary>Votes that were answered otherwise.</summary>
    public int Refused { get; private set; }

    /// <summary>The option of the latest vote.</summary>
    public int Option => request.Option;

    /// <summary>The version that holds the latest vote.</summary>
    public long Version { get; private set; }

    /// <summary>When the latest answer came (<see cref="Stopwatch"/> ticks).</summary>
    public long AnsweredAt { get; private set; }

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
    public void StartAfresh() => _waits.Clear();

    public void Dispose() => line.Dispose();

    private async Task Vote(long since, CancellationToken cancel)
    {
        var id = request.Next();
        var answer = await line.Send(request.Bytes, cancel);
        AnsweredAt = Stopwatch.GetTimestamp();
        _waits.Add(Stopwatch.GetElapsedTime(since, AnsweredAt));
        if (answer.Status != 200 || answer.Holds("\"refusal\":\""u8)) Refused++;
        else _acknowledged.Add(id);
        Version = answer.Number("\"version\":"u8) ?? Version;
    }
}
