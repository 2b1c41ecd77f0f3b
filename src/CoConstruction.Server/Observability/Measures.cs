using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;

namespace CoConstruction.Server;

/// <summary>
/// What the house does, in numbers: for whoever watches over it from outside, never about anybody. Tags are words of a
/// closed list; no project, person, address or text is ever one. Where nobody listens, counting costs next to nothing.
/// </summary>
internal static class Measures
{
    public const string MeterName = "CoConstruction";

    private static readonly InstrumentAdvice<double> _times = new() { HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] };
    private static readonly InstrumentAdvice<int> _counts = new() { HistogramBucketBoundaries = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500] };
    private static readonly InstrumentAdvice<int> _bytes = new() { HistogramBucketBoundaries = [128, 256, 512, 1024, 2048, 4096, 16384, 65536, 262144] };

    private static readonly Meter _meter = new(MeterName);
    private static readonly Counter<long> _commands = _meter.CreateCounter<long>("coconstruction.commands", "{command}", "Commands answered, by what came of them.");
    private static readonly Counter<long> _conflicts = _meter.CreateCounter<long>("coconstruction.conflicts", "{conflict}", "Appends refused because somebody else had written the project.");
    private static readonly Histogram<double> _openings = _meter.CreateHistogram("coconstruction.opening.duration", "s", "Time to read a project into memory.", null, _times);
    private static readonly Histogram<int> _batches = _meter.CreateHistogram("coconstruction.commit.writes", "{write}", "Writes that travelled in one commit.", null, _counts);
    private static readonly Histogram<double> _commits = _meter.CreateHistogram("coconstruction.commit.duration", "s", "Time of one commit.", null, _times);
    private static readonly UpDownCounter<int> _waiting = _meter.CreateUpDownCounter<int>("coconstruction.writes.waiting", "{write}", "Writes handed in and not answered yet.");
    private static readonly Histogram<int> _pushes = _meter.CreateHistogram("coconstruction.push.size", "By", "Size of what changed, of each push to a group of pages.", null, _bytes);
    private static readonly UpDownCounter<int> _pages = _meter.CreateUpDownCounter<int>("coconstruction.pages", "{page}", "Pages that watch a project on this process.");

    /// <summary>A command is answered.</summary>
    public static Reply Decided(Reply reply)
    {
        _commands.Add(1, new KeyValuePair<string, object?>("outcome", reply switch
        {
            { Outcome: Outcome.Answered, Answer.Refusal: not null } => "refused",
            { Outcome: Outcome.Answered } => "accepted",
            { Outcome: Outcome.NotAllowed } => "not allowed",
            { Outcome: Outcome.NotFound } => "not found",
            { Outcome: Outcome.Unavailable } => "unavailable",
            _ => "failed",
        }));
        return reply;
    }

    /// <summary>Somebody else had written the project.</summary>
    public static void Conflicted() => _conflicts.Add(1);

    /// <summary>Times the reading of a project, until it is disposed.</summary>
    public static Timing Opening() => new(_openings, null);

    /// <summary>Times a commit of so many writes to a store (<c>journal</c>, <c>vault</c>, <c>box</c>), until it is disposed.</summary>
    public static Timing Commit(string store, int writes)
    {
        _batches.Record(writes, new KeyValuePair<string, object?>("store", store));
        return new(_commits, store);
    }

    /// <summary>So many writes more, or fewer, wait for their answer.</summary>
    public static void Waiting(int writes) => _waiting.Add(writes);

    /// <summary>A push goes to the pages of one group.</summary>
    public static void Pushed(Feed feed)
    {
        if (_pushes.Enabled) _pushes.Record(feed.Changes.Sum(change => change.Room.Length + change.Key.Length + (change.Json?.Length ?? 0)));
    }

    /// <summary>A page more, or one fewer, watches.</summary>
    public static void Watching(int pages) => _pages.Add(pages);

    /// <summary>From its making to its end.</summary>
    public readonly struct Timing(Histogram<double> times, string? store) : IDisposable
    {
        private readonly long _began = times.Enabled ? Stopwatch.GetTimestamp() : 0;

        public void Dispose()
        {
            if (_began == 0) return;
            var seconds = Stopwatch.GetElapsedTime(_began).TotalSeconds;
            if (store is null) times.Record(seconds);
            else times.Record(seconds, new KeyValuePair<string, object?>("store", store));
        }
    }
}
