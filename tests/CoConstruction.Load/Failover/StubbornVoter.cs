using System.Net;
using System.Net.Sockets;

namespace CoConstruction.Load;

/// <summary>A vote as its phone knows it.</summary>
/// <param name="Ids">Under which it was sent: one, unless the phone is told to do wrong.</param>
/// <param name="Tries">How often it was sent.</param>
/// <param name="Since">When it was sent first (<see cref="Stopwatch"/> ticks).</param>
/// <param name="At">When it was answered.</param>
public sealed record KnownVote(IReadOnlyList<Guid> Ids, int Tries, long Since, long At);

/// <summary>A phone that votes at a steady pace, and sends each vote, at whatever door is open, until it is answered.</summary>
/// <param name="doors">Its own first; the others are tried in turn when one does not answer.</param>
/// <param name="freshIds">Makes each try a new request, which no phone of ours does: the server cannot know the repeat.</param>
public sealed class StubbornVoter(IReadOnlyList<IPEndPoint> doors, IPAddress from, VoteRequest request, Watch page, bool freshIds) : IDisposable
{
    private static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(3);

    private readonly List<HttpLine> _lines = [.. doors.Select(door => new HttpLine(door, from))];
    private readonly List<KnownVote> _votes = [];
    private int _door;

    /// <summary>Where its page is connected.</summary>
    public IPEndPoint Door => doors[0];

    public Watch Page => page;

    /// <summary>Votes that were answered. Read it once the phone has ended.</summary>
    public IReadOnlyList<KnownVote> Votes => _votes;

    /// <summary>Votes until it is stopped; the last vote is answered all the same.</summary>
    public async Task Go(TimeSpan wait, TimeSpan pace, Action answered, CancellationToken stop, CancellationToken cancel)
    {
        for (var moment = Stopwatch.GetTimestamp() + (long)(wait.TotalSeconds * Stopwatch.Frequency); ; moment += (long)(pace.TotalSeconds * Stopwatch.Frequency))
        {
            var early = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), moment);
            if (early > TimeSpan.Zero) await Task.Delay(early, stop).ContinueWith(_ => { }, TaskScheduler.Default);
            if (stop.IsCancellationRequested) return;
            _votes.Add(await Vote(cancel));
            answered();
        }
    }

    public void Dispose() => _lines.ForEach(line => line.Dispose());

    private async Task<KnownVote> Vote(CancellationToken cancel)
    {
        var ids = new List<Guid> { request.Next() };
        var since = Stopwatch.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            if (await Try(cancel)) return new(ids, attempt + 1, since, Stopwatch.GetTimestamp());
            await Patience.Before(attempt, cancel);
            if (freshIds) ids.Add(request.NewId());
        }
    }

    private async Task<bool> Try(CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(AnswerLimit);
        try
        {
            var answer = await _lines[_door].Send(request.Bytes, limit.Token);
            if (answer.Status == 200 && !answer.Holds("\"refusal\":\""u8)) return true;
            if (answer.Status is 429 or >= 500) return false;
            throw new InvalidOperationException($"A vote was answered {System.Text.Encoding.UTF8.GetString(answer.Whole.Span)}");
        }
        catch (Exception trouble) when (trouble is SocketException or IOException || (trouble is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            _door = (_door + 1) % _lines.Count;
            return false;
        }
    }
}
