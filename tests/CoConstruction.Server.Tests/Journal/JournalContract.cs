using CsCheck;
using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>What every journal does, whatever it is kept in.</summary>
public abstract class JournalContract : IAsyncDisposable
{
    /// <summary>Opens a journal on the storage of this test; a second one shares it with the first.</summary>
    protected abstract IJournal Open();

    /// <summary>Closes all journals of this test.</summary>
    protected abstract Task Close();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task Entries_come_back_in_order_and_to_the_letter()
    {
        var journal = Open();
        JournalEntry[] entries =
        [
            new(1, "projectOpened", """{"b":1,"a":"Quartier des Tisserandes, « été » 🌱"}""", new(2026, 3, 1, 9, 0, 0, 123, 456, TimeSpan.Zero), "c-1"),
            new(2, "voteCast", "", new(2026, 3, 1, 9, 0, 1, TimeSpan.FromHours(2)), null),
        ];
        await journal.Append("project/a", 0, entries);
        await journal.Append("project/a", 2, Entries.From(2, "third"));

        var read = await journal.Read("project/a", 0);

        Assert.Equal([.. entries, .. Entries.From(2, "third")], read);
        Assert.All(read, entry => Assert.Equal(TimeSpan.Zero, entry.At.Offset));
    }

    [Fact]
    public async Task Reading_after_a_version_gives_what_came_since()
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one", "two", "three");

        Assert.Equal([3L], (await journal.Read("project/a", 2)).Select(entry => entry.Version));
        Assert.Empty(await journal.Read("project/a", 3));
        Assert.Empty(await journal.Read("project/unknown", 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task An_append_that_expects_another_version_conflicts_and_writes_nothing(long expected)
    {
        var journal = Open();
        await journal.Append("project/a", 0, "one", "two");

        var conflict = await Assert.ThrowsAsync<JournalConflictException>(() => journal.Append("project/a", expected, "x", "y", "z"));

        Assert.Equal(("project/a", expected), (conflict.Stream, conflict.ExpectedVersion));
        Assert.Equal(["one", "two"], await journal.Data("project/a"));
    }

    [Fact]
    public async Task Entries_that_do_not_follow_the_expected_version_are_a_bug()
    {
        var journal = Open();
        await Assert.ThrowsAsync<ArgumentException>(() => journal.Append("project/a", 0, Entries.From(1, "second")));
        Assert.Empty(await journal.Read("project/a", 0));
    }

    [Fact]
    public async Task Of_two_journals_on_one_storage_the_second_writer_meets_the_conflict_and_goes_on_after_reading()
    {
        var (one, other) = (Open(), Open());
        await one.Append("project/a", 0, "one");

        await Assert.ThrowsAsync<JournalConflictException>(() => other.Append("project/a", 0, "forked"));
        await other.Append("project/a", (await other.Read("project/a", 0)).Count, "two");

        Assert.Equal(["one", "two"], await one.Data("project/a"));
    }

    [Fact]
    public async Task All_that_was_acknowledged_is_there_after_reopening()
    {
        var journal = Open();
        await Task.WhenAll(Enumerable.Range(0, 200).Select(i => journal.Append($"project/{i % 20}", i / 20, $"{i}")));
        await journal.WriteSnapshot("project/0", new Snapshot(4, "state"u8.ToArray()));
        await Close();

        var reopened = Open();

        for (var stream = 0; stream < 20; stream++)
            Assert.Equal(Enumerable.Range(0, 10).Select(i => $"{i * 20 + stream}"), await reopened.Data($"project/{stream}"));
        await AssertKept(reopened, "project/0", 4, "state"u8.ToArray());
    }

    [Fact]
    public async Task Only_the_newest_snapshot_is_kept()
    {
        var journal = Open();
        Assert.Null(await journal.ReadSnapshot("project/a"));

        await journal.WriteSnapshot("project/a", new Snapshot(10, "ten"u8.ToArray()));
        await journal.WriteSnapshot("project/a", new Snapshot(20, "twenty"u8.ToArray()));
        await journal.WriteSnapshot("project/a", new Snapshot(15, "late"u8.ToArray()));

        await AssertKept(journal, "project/a", 20, "twenty"u8.ToArray());
    }

    [Fact]
    public async Task What_stands_before_a_version_can_be_dropped_and_the_rest_goes_on()
    {
        var journal = Open();
        await journal.Append("text/a", 0, "one", "two", "three");
        await journal.Append("text/b", 0, "one", "two");
        await journal.WriteSnapshot("text/a", new Snapshot(2, "two"u8.ToArray()));

        await journal.DropBefore("text/a", 3);

        Assert.Equal([3L], (await journal.Read("text/a", 0)).Select(entry => entry.Version));
        Assert.Null(await journal.ReadSnapshot("text/a"));
        Assert.Equal(2, (await journal.Read("text/b", 0)).Count);
        await journal.Append("text/a", 3, Entries.From(3, "four"));
        await Assert.ThrowsAsync<JournalConflictException>(() => journal.Append("text/a", 0, "again"));
    }

    [Fact]
    public async Task Streams_are_found_by_the_start_of_their_name()
    {
        var journal = Open();
        foreach (var stream in new[] { "text/1", "project/é", "project/b", "project/a", "projec", "project_c" }) await journal.Append(stream, 0, "one", "two");

        Assert.Equal(["project/a", "project/b", "project/é"], await journal.Streams("project/"));
        Assert.Equal(["project_c"], await journal.Streams("project_"));
        Assert.Equal(6, (await journal.Streams("")).Count);
        Assert.Empty(await journal.Streams("z"));
    }

    [Fact]
    public async Task A_healthy_journal_can_be_written() => Assert.True(await Open().CanWrite());

    [Fact]
    public async Task Whatever_the_order_of_appends_the_journal_agrees_with_a_simple_model()
    {
        var journal = Open();
        var asked = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[1, 3]).Array[1, 60];
        for (var run = 0u; run < 40; run++)
        {
            var attempts = 0;
            await asked.SampleAsync(appends => AgreesWithModel(journal, $"run{run}/{attempts++}", appends), seed: new PCG(run, 2026).ToString(), iter: 1, threads: 1);
        }
    }

    /// <summary>Nothing is awaited in between, so that appends gather in batches; a stream is a list that accepts what follows it.</summary>
    private static async Task AgreesWithModel(IJournal journal, string run, (int Stream, int Back, int Count)[] appends)
    {
        var model = new List<string>[] { [], [], [] };
        var outcomes = new List<(bool Accepted, Task Append)>();
        foreach (var (stream, back, count) in appends)
        {
            // Now and then one is behind (5) or ahead (4) of its stream.
            var expected = Math.Max(0, model[stream].Count + (back == 5 ? -1 : back == 4 ? 1 : 0));
            var data = Enumerable.Range(0, count).Select(i => $"{outcomes.Count}.{i}").ToArray();
            var accepted = expected == model[stream].Count;
            outcomes.Add((accepted, journal.Append($"{run}/{stream}", expected, data)));
            if (accepted) model[stream].AddRange(data);
        }
        foreach (var (accepted, append) in outcomes)
        {
            if (accepted) await append;
            else await Assert.ThrowsAsync<JournalConflictException>(() => append);
        }
        for (var stream = 0; stream < model.Length; stream++) Assert.Equal(model[stream], await journal.Data($"{run}/{stream}"));
    }

    private static async Task AssertKept(IJournal journal, string stream, long version, byte[] data)
    {
        var kept = (await journal.ReadSnapshot(stream))!;
        Assert.Equal((version, Convert.ToHexString(data)), (kept.Version, Convert.ToHexString(kept.Data.Span)));
    }
}
