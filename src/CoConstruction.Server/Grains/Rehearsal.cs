using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Orleans.Utilities;

namespace CoConstruction.Server;

/// <summary>
/// An evening that never was, opened, shown and voted in once when the process has started: what a program does for the
/// first time takes it long, and the first people would wait for it. Measured: the project of a silo that was killed
/// opened elsewhere within 0.9 s and wrote its first vote within 0.4 s; after a rehearsal, within 0.13 and 0.06 s.
/// Nothing of it is written: no project can have its name, and the journal refuses its append as it refuses any that
/// comes too late.
/// </summary>
internal sealed partial class Rehearsal(IJournal journal, IVault vault, TimeProvider time, ILogger<Rehearsal> logger)
{
    private const string Id = "*", Workshop = "w", Vote = "v";
    private const int People = 10;

    private static readonly DateTimeOffset Evening = new(2026, 3, 14, 18, 0, 0, TimeSpan.Zero);

    /// <summary>Runs through it, beside whatever people do. When that does not work, the first of them wait a little longer and nothing else is lost.</summary>
    public Task Run() => Task.Run(async () =>
    {
        try
        {
            await Play();
        }
        catch (Exception trouble)
        {
            LogTrouble(logger, trouble);
        }
    });

    private async Task Play()
    {
        var store = new ProjectStore(Id, new Script(journal, [.. Written()]), vault, time, logger);
        var stored = await store.Read();
        var feeds = new ProjectFeeds(Id, time, new ObserverManager<IPushReceiver>(TimeSpan.FromMinutes(1), logger), stored.History, stored.Version) { Told = stored.Version };
        var opened = new OpenedProject(stored.Codec, stored.Secrets, feeds) { State = stored.State, Version = stored.Version, History = stored.History, Snapshot = stored.Snapshot };
        var voter = new Caller.Seat(Seat(0), 1);
        var round = new Round(opened, time, bug => LogTrouble(logger, bug), ImmutableDictionary<string, JournalTrouble>.Empty);
        var reply = round.Decide(new Asking(voter, "c", new CastVote(Vote, Marks(1))));
        foreach (var audience in new[] { Audience.Team, Audience.Participant, Audience.Screen(Workshop) })
        {
            JsonSerializer.Serialize(feeds.Look(opened.State, opened.Version, audience, voter, null, null), Contract.Json);
        }

        JsonSerializer.Serialize(reply.Answer, Contract.Json);
        try
        {
            await store.Append(round, time.GetUtcNow());
        }
        catch (JournalConflictException)
        {
            // As it should be: nothing has happened in this project.
        }
    }

    private static IEnumerable<JournalEntry> Written()
    {
        var codec = new ProjectCodec(new Secrets(new VaultContent(ImmutableDictionary<string, byte[]>.Empty, ImmutableDictionary<string, string>.Empty)));
        return Happened().Select((happened, i) => codec.Write(happened, i + 1, Evening, string.Create(CultureInfo.InvariantCulture, $"c{i}")));
    }

    private static IEnumerable<Happened> Happened()
    {
        yield return new ProjectFounded(Id, null, new TerritoryCard(Id, Id), Evening);
        foreach (var college in College.Defaults) yield return new CollegeAdded(college);
        yield return new WorkshopPlanned(Workshop, new WorkshopCard(Id, new(2026, 3, 14), null, null, WorkshopMode.OnSite), Id, Id, "m", Evening);
        for (var i = 0; i < People; i++)
        {
            yield return new SeatTaken(Seat(i), CollegeOf(i), null, new RecallCode("fish", "tree", i), Evening);
            yield return new SeatEntered(Workshop, Seat(i), false);
        }

        yield return new StepAdded(Workshop, "i", new StepPlan(new CollectStep(), Id), 0);
        yield return new StepOpened(Workshop, "i", Evening);
        for (var i = 0; i < People; i++)
        {
            yield return new IdeaAdded(Workshop, "i", new Idea($"i{i}", PersonalText.Plain(Id), IdeaOrigin.Written, Seat(i), CollegeOf(i), Evening));
        }

        yield return new ContentShown(Workshop, "i", true);
        var vote = new VoteStep(new DotVoting(1, Stacking: false), new OptionSource { Typed = [Id, Id] });
        yield return new StepAdded(Workshop, Vote, new StepPlan(vote, Id), 1);
        yield return new StepOpened(Workshop, Vote, Evening);
        yield return new BallotSetUp(Vote, Workshop, Id, vote.Method, [.. vote.Source.Typed.Select((text, i) => new BallotOption($"o{i}", PersonalText.Plain(text), null))], new BallotRules(), null);
        yield return new BallotOpened(Vote, Evening);
        for (var i = 0; i < People; i++) yield return new PaperCast(Vote, Seat(i), CollegeOf(i), VoteChannel.Phone, Marks(0), Evening);
    }

    private static string Seat(int number) => $"s{number}";

    private static string CollegeOf(int seat) => College.Defaults[seat % College.Defaults.Count].Id;

    private static ImmutableSortedDictionary<string, string> Marks(int option) => Ordinal.Empty<string>().Add($"o{option}", "1");

    [LoggerMessage(LogLevel.Warning, "The rehearsal did not work; the first project that opens takes longer.")]
    private static partial void LogTrouble(ILogger logger, Exception trouble);

    /// <summary>The evening, read from the real journal, where there is nothing of it.</summary>
    private sealed class Script(IJournal real, IReadOnlyList<JournalEntry> entries) : IJournal
    {
        public async Task<IReadOnlyList<JournalEntry>> Read(string stream, long after) => [.. entries, .. await real.Read(stream, after)];

        public Task<Snapshot?> ReadSnapshot(string stream) => real.ReadSnapshot(stream);

        public Task Append(string stream, long expectedVersion, IReadOnlyList<JournalEntry> written) => real.Append(stream, expectedVersion, written);

        public Task WriteSnapshot(string stream, Snapshot snapshot) => throw new NotSupportedException("Nothing of it is kept.");

        public Task DropBefore(string stream, long version) => throw new NotSupportedException("Nothing of it is kept.");

        public Task<IReadOnlyList<string>> Streams(string prefix) => real.Streams(prefix);

        public Task<bool> CanWrite() => real.CanWrite();
    }
}
