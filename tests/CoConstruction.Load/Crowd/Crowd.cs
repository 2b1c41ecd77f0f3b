using System.Collections.Immutable;
using System.Net;
using System.Text;

namespace CoConstruction.Load;

/// <summary>Many cheap phones, each from an address of its own, all in one room.</summary>
public sealed class Crowd : IAsyncDisposable
{
    private const int AtOnce = 50;

    private readonly CancellationTokenSource _leave = new();
    private readonly Task _watching;

    private Crowd(IReadOnlyList<Voter> all)
    {
        All = all;
        _watching = Task.WhenAll(all.Select(voter => voter.Page?.Stay(_leave.Token) ?? Task.CompletedTask));
    }

    public IReadOnlyList<Voter> All { get; }

    /// <summary>Bytes that all their pages have received.</summary>
    public long Received => All.Sum(voter => voter.Page?.Received ?? 0);

    /// <summary>Pushes that all their pages have received.</summary>
    public long Pushes => All.Sum(voter => (long)(voter.Page?.Pushes ?? 0));

    /// <summary>So many people come in by the workshop's code.</summary>
    /// <param name="watching">Whether they open the page as well, and are waited for until each shows the project.</param>
    public static Task<Crowd> InRoom(Uri server, Room room, int count, bool watching, CancellationToken cancel)
    {
        var place = Lines.EndPointOf(server);
        return Gather(count, async (line, from) =>
        {
            var cookie = await Enter(line, place, room, cancel);
            return new Voter(line, VoteRequest.OfProduct(place, room.Project, room.BallotId, cookie), watching ? new Watch(place, from, cookie, room.Project, Watch.Ballots) : null);
        }, place, cancel);
    }

    /// <summary>Somebody comes in at a door; the cookie of their seat, good at every other.</summary>
    public static async Task<string> Enter(IPEndPoint place, IPAddress from, Room room, CancellationToken cancel)
    {
        using var line = new HttpLine(place, from);
        return await Enter(line, place, room, cancel);
    }

    /// <summary>The same at the peer, all of them watching.</summary>
    public static Task<Crowd> AtBaseline(Uri server, int count, CancellationToken cancel)
    {
        var place = Lines.EndPointOf(server);
        return Gather(count, async (line, from) =>
        {
            var cookie = CookieOf(await line.Send(Post(place, "/join", "{}"), cancel));
            return new Voter(line, VoteRequest.OfBaseline(place, cookie), new Watch(place, from, cookie, null, "\"counts\""u8.ToArray()));
        }, place, cancel);
    }

    /// <summary>The moment at which the last page showed this version.</summary>
    public async Task<long> AllShow(long version, CancellationToken cancel)
    {
        while (All.Any(voter => voter.Page!.ShowsCount.Version < version)) await Task.Delay(5, cancel);
        return All.Max(voter => voter.Page!.ShowsCount.At);
    }

    public async ValueTask DisposeAsync()
    {
        await _leave.CancelAsync();
        await _watching;
        foreach (var voter in All) voter.Dispose();
        _leave.Dispose();
    }

    private static async Task<Crowd> Gather(int count, Func<HttpLine, IPAddress, Task<Voter>> join, IPEndPoint place, CancellationToken cancel)
    {
        var all = new List<Voter>();
        foreach (var group in Enumerable.Range(0, count).Chunk(AtOnce))
        {
            all.AddRange(await Task.WhenAll(group.Select(phone => join(new HttpLine(place, Lines.AddressOf(phone)), Lines.AddressOf(phone)))));
        }

        var crowd = new Crowd(all);
        await Task.WhenAll(all.Select(voter => voter.Page?.Watching ?? Task.CompletedTask)).WaitAsync(TimeSpan.FromMinutes(1), cancel);
        return crowd;
    }

    private static async Task<string> Enter(HttpLine line, IPEndPoint place, Room room, CancellationToken cancel) =>
        CookieOf(await line.Send(Post(place, "/api/join", $$"""{"code":"{{room.Code}}","id":"{{Visitor.NewId()}}","collegeId":"persons"}"""), cancel));

    internal static byte[] Post(IPEndPoint server, string path, string body) =>
        Encoding.UTF8.GetBytes($"POST {path} HTTP/1.1\r\nHost: {server}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    private static string CookieOf(HttpAnswer answer)
    {
        var text = Encoding.UTF8.GetString(answer.Whole.Span);
        const string Before = "\r\nSet-Cookie: ";
        var at = text.IndexOf(Before, StringComparison.OrdinalIgnoreCase);
        if (answer.Status != 200 || at < 0) throw new InvalidOperationException($"Nobody came in: {text}");
        var cookie = text[(at + Before.Length)..];
        return cookie[..cookie.IndexOf(';', StringComparison.Ordinal)];
    }
}
