namespace CoConstruction.Domain.Tests;

/// <summary>Editors who write at the same time end with one text. The usual recipe, which composes, does not see to that.</summary>
public sealed class RebaseTests
{
    private const int Runs = 1_000, People = 5, Steps = 120;

    [Fact]
    public void Mapping_over_a_composed_change_gives_another_text_than_mapping_over_its_parts()
    {
        const string text = "ymwd";
        ChangeSet mine = Read("""[[1],[0,"k"],3]"""), first = Read("[1,[2],1]"), second = Read("""[1,[0,"r"],1]""");
        var both = second.Apply(first.Apply(text));
        Assert.Equal("yrd", both);
        Assert.Equal("rkd", Rebase.Over([first, second], [mine]).Pending[0].Apply(both));
        Assert.Equal("krd", InBatches([first, second], [mine]).Pending[0].Apply(both));
    }

    [Fact]
    public void Five_editors_of_a_thousand_texts_end_with_the_text_of_the_server()
    {
        for (var seed = 1u; seed <= Runs; seed++)
        {
            var editors = new Editors(seed, People, Rebase.Over);
            editors.Write(Steps);
            Assert.All(editors.Shown, shown => Assert.Equal(editors.Text, shown));
        }
    }

    [Fact]
    public void The_same_editors_drift_apart_when_changes_are_composed_on_the_way() =>
        Assert.InRange(Enumerable.Range(1, Runs).Count(seed => DriftsApart((uint)seed)), Runs / 10, Runs - 1);

    [Fact]
    public void What_is_newer_is_also_carried_over_what_is_pending()
    {
        for (var seed = 1u; seed <= 2_000; seed++)
        {
            var chance = new RandomTexts(seed);
            var text = chance.Text(20);
            var (newer, newest) = Several(chance, text);
            var (pending, mine) = Several(chance, text);
            var rebased = Rebase.Over(newer, pending);
            Assert.Equal(newer.Count, rebased.Newer.Length);
            Assert.Equal(rebased.Pending.Aggregate(newest, (now, change) => change.Apply(now)), rebased.Newer.Aggregate(mine, (now, change) => change.Apply(now)));
        }
    }

    [Fact]
    public void Pending_changes_follow_one_another_from_the_text_they_were_made_for()
    {
        ChangeSet[] pending = [ChangeSet.Of(4, new Replacement(0, 0, "ab")), ChangeSet.Of(6, new Replacement(0, 5, "")), ChangeSet.Of(1)];
        Assert.Null(Rebase.Check(4, pending));
        Assert.Null(Rebase.Check(4, []));
        Assert.Equal(ChangeFault.WrongLength, Rebase.Check(5, pending));
        Assert.Equal(ChangeFault.WrongLength, Rebase.Check(4, [pending[0], pending[2]]));
    }

    private static (List<ChangeSet> Changes, string Text) Several(RandomTexts chance, string text)
    {
        var changes = new List<ChangeSet>();
        for (var left = chance.UpTo(5); left > 0; left--)
        {
            changes.Add(chance.Change(text));
            text = changes[^1].Apply(text);
        }

        return (changes, text);
    }

    /// <summary>The usual recipe: what is newer becomes one change first. That is what <c>rebaseUpdates</c> and <c>receiveUpdates</c> of @codemirror/collab do.</summary>
    private static Rebased InBatches(IReadOnlyList<ChangeSet> newer, IReadOnlyList<ChangeSet> pending) =>
        Rebase.Over(newer is [] ? [] : [newer.Aggregate((one, next) => one.Compose(next))], pending);

    /// <summary>Another text at one of them, or a change that does not even fit any more.</summary>
    private static bool DriftsApart(uint seed)
    {
        var editors = new Editors(seed, People, InBatches);
        try
        {
            editors.Write(Steps);
            return editors.Shown.Any(shown => shown != editors.Text);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static ChangeSet Read(string json) => JsonSerializer.Deserialize<ChangeSet>(json, Contract.Json)!;
}
