using System.Collections.Immutable;
using System.Text.Json;

namespace CoConstruction.Server.Tests;

/// <summary>A snapshot is a shortcut and nothing else: what is read from one, packed or not, is what the events give.</summary>
[WithoutHouse]
public sealed class SnapshotTests
{
    public static TheoryData<string> Recordings => RecordedTests.Recordings;

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task At_any_moment_of_its_life_a_project_comes_back_whole(string name)
    {
        var (vault, entries) = await RecordedTests.Open(name);
        var state = new Project(name);
        var codec = new ProjectCodec(new Secrets(vault));
        foreach (var entry in entries)
        {
            state = After(state, codec, entry);
            if (entry.Version % 7 != 0 && entry.Version != entries.Count) continue;
            var again = Reopened(codec.Write(state, entry.Version), vault).State;
            RecordedTests.AssertHolds(RecordedTests.Today(state), RecordedTests.Today(again), $"{name} at {entry.Version}");
            RecordedTests.AssertHolds(RecordedTests.Today(again), RecordedTests.Today(state), $"{name} at {entry.Version}");
        }
    }

    [Theory]
    [MemberData(nameof(Recordings))]
    public async Task A_life_goes_on_from_snapshot_to_snapshot(string name)
    {
        var (vault, entries) = await RecordedTests.Open(name);
        var (whole, codec) = (new Project(name), new ProjectCodec(new Secrets(vault)));
        var (state, opened) = (whole, codec);
        foreach (var entry in entries)
        {
            (whole, state) = (After(whole, codec, entry), After(state, opened, entry));
            // What nobody looked at stays packed, and goes so into the next one.
            if (entry.Version % 5 == 0) (state, opened) = Reopened(opened.Copy().Write(state, entry.Version), vault);
        }

        RecordedTests.AssertHolds(RecordedTests.Today(whole), RecordedTests.Today(state), name);
        RecordedTests.AssertHolds(RecordedTests.Today(state), RecordedTests.Today(whole), name);
    }

    /// <summary>A member that a line gains must be in the sample, or this fails; and when it is not packed, the other half does.</summary>
    [Fact]
    public void Nothing_of_a_packed_line_is_left_out()
    {
        var at = new DateTimeOffset(2026, 3, 14, 18, 0, 0, 123, TimeSpan.FromHours(2)).AddTicks(7);
        var marks = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("o1", "3").Add("o2", "-1");
        var paper = new BallotPaper(marks, at) { CollegeId = "elected", Channel = VoteChannel.Tablet };
        var line = new SignOff("persons", VoteChannel.Assisted);
        var unsigned = new UnsignedPaper("hermine-12", marks);
        var mood = new MoodAnswer(Mood.Storm, new PersonalText("s1", "inquiet"));
        var idea = new Idea("i1", new PersonalText("s1", "Un banc"), IdeaOrigin.Dictated, "s1", "elected", at, Hidden: true) { Order = 3 };
        var seat = new Seat("s1", "elected", new PersonalName("s1", "Lila"), new RecallCode("fish", "tree", 42), 300, at, Cancelled: true)
        {
            Erased = true,
            Assisted = new Assistance("ana", ReachedBy.Visit),
        };
        var answer = new KeptAnswer(1_000_000, Refusal.BallotClosed, "w");
        object[] samples = [paper, line, unsigned, mood, mood.Word!, idea, seat, seat.Name!, seat.Recall, seat.Assisted, answer];
        foreach (var (sample, member) in samples.SelectMany(sample => sample.GetType().GetProperties().Where(member => member.CanWrite).Select(member => (sample, member))))
        {
            var value = member.GetValue(sample);
            Assert.False(value is null || (value is ValueType && value.Equals(Activator.CreateInstance(value.GetType()))), $"{sample.GetType().Name}.{member.Name} is not in the sample.");
        }

        var ballot = new Ballot("b", "w", "Choisir", new DotVoting(3, Stacking: true), [], BallotStatus.Closed)
        {
            Papers = Sorted(("s1", paper), ("tablet/1", paper with { At = at.AddDays(-400) }), ("s2", new BallotPaper(marks.Clear(), at))),
            Roll = Sorted(("s1", line)),
            Electorate = Sorted(("s1", "elected")),
            Box = new CountedBox(new Tally(1, ImmutableSortedDictionary<VoteChannel, int>.Empty, [], [])) { Papers = [unsigned, new UnsignedPaper(null, marks)] },
        };
        var step = Step.Planned("m", new StepPlan(new MoodStep(), "Météo"));
        var workshop = new Workshop("w", new WorkshopCard("Un soir", new(2026, 3, 14), null, null, WorkshopMode.Remote), WorkshopStatus.Running, "C", "k", "ana",
        [
            step with { Done = ["s1", "s2"], Content = new MoodContent { Answers = Sorted(("s1", mood), ("s2", new MoodAnswer(Mood.Sun, null))) } },
            step with { Id = "p", Content = new PositionContent { First = Sorted(("s1", Stance.Agree)), Now = Sorted(("s1", Stance.Doubt)) } },
            step with { Id = "c", Content = new CollectContent { Ideas = [idea, new Idea("i2", PersonalText.Plain("Un arbre"), IdeaOrigin.Written, null, null, at), idea with { Text = new("s9", null) }] } },
        ], null, ImmutableSortedDictionary<string, int>.Empty)
        { Entered = Sorted(("s1", true), ("s2", false)) };
        var project = new Project("p")
        {
            Participants = new() { Seats = ImmutableDictionary<string, Seat>.Empty.Add("s1", seat) },
            Workshops = new() { All = Sorted(("w", workshop)) },
            Ballots = new() { All = Sorted(("b", ballot)) },
            Answers = new()
            {
                Kept = ImmutableDictionary<string, KeptAnswer>.Empty.Add("c1", answer).Add("9f1c2d3e-0000-4000-8000-00000000ABCD", answer),
                Recent = ImmutableDictionary<string, KeptAnswer>.Empty.Add("9f1c2d3e-0000-4000-8000-00000000abcd", new KeptAnswer(7, null, null)),
                OutsideWorkshops = ["c1", "c0"],
            },
        };
        var vault = new VaultContent(new Dictionary<string, byte[]> { ["s1"] = [.. Enumerable.Range(0, 32).Select(i => (byte)i)] }, new Dictionary<string, string> { ["s1"] = "Lila" });
        var again = Reopened(new ProjectCodec(new Secrets(vault)).Write(project, 1), vault).State;
        RecordedTests.AssertHolds(RecordedTests.Today(project), RecordedTests.Today(again), "sample");
    }

    private static ImmutableSortedDictionary<string, T> Sorted<T>(params (string Key, T Value)[] lines) =>
        lines.ToImmutableSortedDictionary(line => line.Key, line => line.Value, StringComparer.Ordinal);

    [Fact]
    public async Task What_two_readers_unpack_at_once_is_one_thing()
    {
        var (vault, entries) = await RecordedTests.Open("2026-11-votes");
        var codec = new ProjectCodec(new Secrets(vault));
        var state = entries.Aggregate(new Project("p"), (now, entry) => After(now, codec, entry));
        var ballot = Reopened(codec.Write(state, entries.Count), vault).State.Ballots.All.Values.First(ballot => !ballot.Papers.IsEmpty);
        var fresh = Reopened(codec.Write(state, entries.Count), vault).State.Ballots.All[ballot.Id];
        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => fresh.Papers)));
        Assert.All(seen, papers => Assert.Same(seen[0], papers));
    }

    [Fact]
    public async Task A_snapshot_of_another_build_is_not_read()
    {
        var (vault, entries) = await RecordedTests.Open("2026-11-votes");
        var codec = new ProjectCodec(new Secrets(vault));
        var kept = codec.Write(entries.Aggregate(new Project("p"), (now, entry) => After(now, codec, entry)), entries.Count);
        Assert.NotNull(codec.Read(kept));
        Assert.Null(codec.Read(kept with { Data = (byte[])[.. Guid.NewGuid().ToByteArray(), .. kept.Data.Span[16..]] }));
        // As the first versions wrote them: the state alone.
        Assert.Null(codec.Read(kept with { Data = JsonSerializer.SerializeToUtf8Bytes(new Project("p"), Contract.Json) }));
        Assert.Null(codec.Read(kept with { Data = ReadOnlyMemory<byte>.Empty }));
    }

    private static Project After(Project state, ProjectCodec codec, JournalEntry entry) => state.Evolve(codec.Read(entry), entry.Command, entry.Version);

    private static (Project State, ProjectCodec Codec) Reopened(Snapshot snapshot, VaultContent vault)
    {
        var codec = new ProjectCodec(new Secrets(vault));
        return (codec.Read(snapshot)!, codec);
    }
}
