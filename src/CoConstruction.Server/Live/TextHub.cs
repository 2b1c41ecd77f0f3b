using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace CoConstruction.Server;

/// <summary>
/// The door of shared texts: a page opens one, hands in what is written there, and hears what others write. See
/// <see cref="ITextGrain"/>; what it hears stands in <see cref="TextMessages"/>.
/// </summary>
internal sealed partial class TextHub(IGrainFactory grains, Doorman doorman, TextFeed feed, ILogger<TextHub> logger) : Hub
{
    /// <summary>A pasted report, in bytes of JSON; a connection that sends more is closed.</summary>
    public const int LongestMessage = 1 << 20;

    private const string Opened = "text", Measure = "measure";

    /// <summary>What an editor sends.</summary>
    /// <param name="Changes">As its library writes them; what is none is refused by name.</param>
    public sealed record SentPush(string Session, long Base, long Seq, IReadOnlyList<JsonElement> Changes);

    private string Text => (string?)Context.Items[Opened] ?? throw new HubException("notOpen");

    /// <summary>From now on the page hears of this text, once it has asked for it.</summary>
    /// <exception cref="HubException">There is no such text, or not for this page.</exception>
    public async Task<TextMessages.Access> Open(string project, string text)
    {
        if (!Checks.IsId(project) || !Checks.IsId(text) || await doorman.Recognise(Context.GetHttpContext()!, project) is not { } caller) throw new HubException("notAllowed");
        if (Context.Items.ContainsKey(Opened)) throw new HubException("alreadyOpen");
        return await Try(async () =>
        {
            var joined = await feed.Join(Context.ConnectionId, $"{project}/{text}", caller, Context.Abort);
            if (joined.Outcome != Outcome.Answered) throw new HubException(TextMessages.Name(joined.Outcome));
            Context.Items[Opened] = $"{project}/{text}";
            if (Context.ConnectionAborted.IsCancellationRequested) await feed.Leave(Context.ConnectionId);
            return new TextMessages.Access(joined.Right);
        });
    }

    /// <summary>Asks for what came after a version.</summary>
    public async Task Pull(TextPull pull)
    {
        // The answer may be the whole text.
        if (!await IsInMeasure(10)) return;
        await Try(() => Grain.Pull(Context.ConnectionId, pull));
    }

    /// <summary>Hands in what was written.</summary>
    public async Task Push(SentPush sent)
    {
        var changes = ImmutableArray.CreateBuilder<ChangeSet>(sent.Changes.Count);
        foreach (var written in sent.Changes)
        {
            if (ChangeSet.Read(written, out var fault) is not { } change)
            {
                await Refuse(sent.Session, TextMessages.Name(fault!.Value));
                return;
            }

            changes.Add(change);
        }

        if (changes.Count == 0 || sent.Seq < 0 || Rebase.Check(changes[0].OldLength, changes) is not null)
        {
            await Refuse(sent.Session, TextMessages.Name(TextFault.WrongLength));
            return;
        }

        if (!await IsInMeasure(1 + (changes.Sum(change => change.Parts.Length) / 100))) return;
        await Try(() => Grain.Push(Context.ConnectionId, new TextPush(sent.Session, sent.Base, sent.Seq, changes.DrainToImmutable())));
    }

    /// <summary>Says where the caret stands.</summary>
    public async Task Here(Caret caret)
    {
        if (await IsInMeasure(1)) await Try(() => Grain.Here(Context.ConnectionId, caret));
    }

    public override Task OnConnectedAsync()
    {
        Context.Items[Measure] = new TokenBucketRateLimiter(new()
        {
            TokenLimit = 400,
            TokensPerPeriod = 20,
            ReplenishmentPeriod = TimeSpan.FromMilliseconds(100),
            QueueLimit = 400,
        });
        return Task.CompletedTask;
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        (Context.Items[Measure] as IDisposable)?.Dispose();
        await feed.Leave(Context.ConnectionId);
    }

    private ITextGrain Grain => grains.GetGrain<ITextGrain>(Text);

    /// <summary>
    /// Whoever sends more than anybody writes waits before the next is read, and others do not: a connection is read one
    /// message after the other. Nothing is thrown away.
    /// </summary>
    private async ValueTask<bool> IsInMeasure(int cost)
    {
        using var lease = await ((RateLimiter)Context.Items[Measure]!).AcquireAsync(Math.Min(cost, 400), Context.ConnectionAborted);
        return lease.IsAcquired;
    }

    private Task Refuse(string session, string fault) => Clients.Caller.SendAsync(nameof(TextMessages.Refused), new TextMessages.Refused(session, fault));

    private async Task<T> Try<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception trouble) when (trouble is not HubException)
        {
            // What it sent may be lost with the silo that had the text: the page comes again, and asks.
            if (!ClusterTrouble.IsPassing(trouble) && trouble is not JournalUnavailableException) LogTrouble(logger, trouble);
            Context.Abort();
            throw new HubException("unavailable");
        }
    }

    private Task Try(Func<Task> work) => Try(async () =>
    {
        await work();
        return true;
    });

    [LoggerMessage(LogLevel.Error, "A page could not reach its text.")]
    private static partial void LogTrouble(ILogger logger, Exception trouble);
}
