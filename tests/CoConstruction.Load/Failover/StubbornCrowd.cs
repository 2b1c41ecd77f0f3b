using System.Net;

namespace CoConstruction.Load;

/// <summary>Stubborn phones, spread over all doors, voting at a steady pace together.</summary>
public sealed class StubbornCrowd : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new(), _leave = new();
    private readonly Task _watching, _voting;
    private long _answers, _latest = Stopwatch.GetTimestamp();

    private StubbornCrowd(IReadOnlyList<StubbornVoter> all, double rate, CancellationToken cancel)
    {
        All = all;
        _watching = Task.WhenAll(all.Select(voter => voter.Page.Stay(_leave.Token)));
        var pace = TimeSpan.FromSeconds(all.Count / rate);
        _voting = Task.WhenAll(all.Select((voter, place) => voter.Go(pace * place / all.Count, pace, Answered, _stop.Token, cancel)));
    }

    public IReadOnlyList<StubbornVoter> All { get; }

    /// <summary>Answers so far.</summary>
    public long Answers => Interlocked.Read(ref _answers);

    /// <summary>Seats so many people at the doors in turn; they begin at once.</summary>
    /// <param name="rate">Votes of all together, per second.</param>
    public static async Task<StubbornCrowd> Seat(FailoverHouse house, Room room, int count, double rate, bool freshIds, CancellationToken cancel)
    {
        List<IPEndPoint> doors = [.. house.Doors.Select(door => Lines.EndPointOf(door.Address))];
        var all = new List<StubbornVoter>();
        for (var phone = 0; phone < count; phone++)
        {
            List<IPEndPoint> mine = [.. doors[(phone % doors.Count)..], .. doors[..(phone % doors.Count)]];
            var from = Lines.AddressOf(phone);
            var cookie = await Crowd.Enter(mine[0], from, room, cancel);
            all.Add(new(mine, from, VoteRequest.OfProduct(mine[0], room.Project, room.BallotId, cookie), new Watch(mine[0], from, cookie, room.Project, Watch.Ballots), freshIds));
        }

        var crowd = new StubbornCrowd(all, rate, cancel);
        await Task.WhenAll(all.Select(voter => voter.Page.Watching)).WaitAsync(TimeSpan.FromMinutes(1), cancel);
        return crowd;
    }

    /// <summary>Waits for so many more answers.</summary>
    /// <exception cref="InvalidOperationException">The phones have ended, or nobody was answered for two minutes.</exception>
    public async Task More(long answers, CancellationToken cancel)
    {
        var enough = Answers + answers;
        while (Answers < enough)
        {
            if (_voting.IsCompleted) await _voting;
            if (Stopwatch.GetElapsedTime(Interlocked.Read(ref _latest)) > TimeSpan.FromMinutes(2)) throw new InvalidOperationException("Nobody is answered any more.");
            await Task.Delay(20, cancel);
        }
    }

    /// <summary>No new vote; waits until each that was sent is answered.</summary>
    public async Task End()
    {
        await _stop.CancelAsync();
        await _voting;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _leave.CancelAsync();
        await _watching;
        foreach (var voter in All) voter.Dispose();
        _stop.Dispose();
        _leave.Dispose();
    }

    private void Answered()
    {
        Interlocked.Increment(ref _answers);
        Interlocked.Exchange(ref _latest, Stopwatch.GetTimestamp());
    }
}
