using System.Collections.Immutable;

namespace CoConstruction.Load;

/// <summary>One participant: a seat, a page that shows, and a vote that is sent until it is answered.</summary>
public sealed class Phone(Visitor visitor, LivePage page, string project, string option) : IDisposable
{
    private sealed record Joining(string Code, string Id, string CollegeId);

    private readonly List<string> _commands = [];
    private readonly List<TimeSpan> _waits = [];

    public LivePage Page => page;

    /// <summary>The option that gets this phone's dot.</summary>
    public string Option => option;

    /// <summary>Ids under which the vote was sent: one, unless the campaign is told to do wrong.</summary>
    public IReadOnlyList<string> Commands => _commands;

    /// <summary>How long each answer took to come, from its sending.</summary>
    public IReadOnlyList<TimeSpan> Waits => _waits;

    /// <summary>The answer, once there is one.</summary>
    public Answer? Answer { get; private set; }

    /// <summary>When the request that was answered had left (<see cref="Stopwatch"/> ticks).</summary>
    public long AnsweredSince { get; private set; }

    /// <summary>Comes in by the workshop's code and opens its page.</summary>
    public static async Task<Phone> Join(Uri server, Room room, string option, CancellationToken cancel)
    {
        var visitor = new Visitor(server);
        await visitor.Post<JsonElement>("/api/join", new Joining(room.Code, Visitor.NewId(), "persons"), cancel);
        return new(visitor, new LivePage(server, visitor.Cookies, room.Project), room.Project, option);
    }

    /// <summary>Votes, and sends the same request twice at once, as a hesitating network would.</summary>
    public Task VoteTwice(string ballotId, CancellationToken cancel)
    {
        var id = NewCommand();
        return Task.WhenAll(Send(ballotId, id, cancel), Send(ballotId, id, cancel));
    }

    /// <summary>Votes again and again until somebody answers.</summary>
    /// <param name="freshIds">Makes each try a new request, which no phone of ours does: the server cannot know the repeat.</param>
    public async Task VoteUntilAnswered(string ballotId, bool freshIds, CancellationToken cancel)
    {
        var id = NewCommand();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await Send(ballotId, id, cancel);
                return;
            }
            catch (Exception trouble) when (Visitor.IsLost(trouble))
            {
                await Patience.Before(attempt, cancel);
                if (freshIds) id = NewCommand();
            }
        }
    }

    /// <summary>Sends the vote's request once more, long after its answer.</summary>
    public Task Repeat(string ballotId, CancellationToken cancel) => Send(ballotId, _commands[^1], cancel);

    public void Dispose() => visitor.Dispose();

    private string NewCommand()
    {
        _commands.Add(Visitor.NewId());
        return _commands[^1];
    }

    private async Task Send(string ballotId, string id, CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        var marks = ImmutableSortedDictionary<string, string>.Empty.Add(option, "1");
        var answer = await visitor.Ask(project, id, new CastVote(ballotId, marks), cancel);
        lock (_waits) _waits.Add(Stopwatch.GetElapsedTime(began));
        if (answer.Refusal is { } refusal) throw new InvalidOperationException($"The vote was refused: {refusal}.");
        if (Answer is not null && Answer != answer) throw new InvalidOperationException("A repeat was answered otherwise than the first time.");
        (Answer, AnsweredSince) = (answer, Answer is null ? began : AnsweredSince);
    }
}
