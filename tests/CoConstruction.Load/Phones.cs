using System.Collections.Immutable;

namespace CoConstruction.Load;

/// <summary>All the phones of a room, each watching, and what they must show in the end.</summary>
public sealed class Phones : IAsyncDisposable
{
    private readonly CancellationTokenSource _leave = new();
    private readonly Task _watching;
    private readonly Room _room;

    private Phones(Room room, IReadOnlyList<Phone> all)
    {
        (_room, All) = (room, all);
        _watching = Task.WhenAll(all.Select(phone => phone.Page.Stay(_leave.Token)));
    }

    public IReadOnlyList<Phone> All { get; }

    /// <summary>Seats so many people, each with an option in mind, and waits until every page shows the project.</summary>
    public static async Task<Phones> Seat(ServerProcess server, Room room, int count, Random chance, CancellationToken cancel)
    {
        var options = Enumerable.Range(0, count).Select(_ => room.Options[chance.Next(room.Options.Count)]).ToList();
        var phones = new List<Phone>();
        foreach (var group in options.Chunk(20)) phones.AddRange(await Task.WhenAll(group.Select(option => Phone.Join(server.Address, room, option, cancel))));
        var seated = new Phones(room, phones);
        await Task.WhenAll(phones.Select(phone => phone.Page.Watching)).WaitAsync(TimeSpan.FromSeconds(60), cancel);
        return seated;
    }

    /// <summary>The moment at which the last phone showed the published result (<see cref="Stopwatch"/> ticks).</summary>
    public async Task<long> AllShown(CancellationToken cancel) =>
        (await Task.WhenAll(All.Select(phone => phone.Page.Published)).WaitAsync(TimeSpan.FromSeconds(60), cancel)).Max(shown => shown.At);

    /// <summary>
    /// How many phones show, each, the result that the votes must give (one paper a phone, every dot where it was put) and
    /// their own paper as they sent it.
    /// </summary>
    public int ShowingRight()
    {
        var expected = _room.Options.ToDictionary(option => option, option => All.Count(phone => phone.Option == option));
        return All.Count(phone =>
            phone.Page.Published is { IsCompletedSuccessfully: true, Result.Ballot.Result: { } result } && result.People == All.Count
            && result.Options.All(option => option.Counts.GetValueOrDefault(DotVoting.Points) == expected[option.OptionId])
            && phone.Page.OwnPaper(_room.BallotId) is { Marks: { } marks } && marks.Keys.SequenceEqual([phone.Option]));
    }

    /// <summary>Papers in the result, as the phones show it.</summary>
    public int PapersShown() => All.Select(phone => phone.Page.Published).Where(shown => shown.IsCompletedSuccessfully).Max(shown => shown.Result.Ballot.Result?.People ?? 0);

    public async ValueTask DisposeAsync()
    {
        await _leave.CancelAsync();
        await _watching;
        foreach (var phone in All) phone.Dispose();
        _leave.Dispose();
    }
}
