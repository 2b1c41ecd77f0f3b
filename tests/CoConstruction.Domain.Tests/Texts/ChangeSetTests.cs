namespace CoConstruction.Domain.Tests;

/// <summary>What one change set is, and what holds for any two of them.</summary>
public sealed class ChangeSetTests
{
    private const int Cases = 100_000;

    [Fact]
    public void A_change_says_what_it_keeps_deletes_and_inserts()
    {
        var change = ChangeSet.Of(11, new Replacement(0, 0, "Oh,\r\n"), new Replacement(5, 6, ""), new Replacement(6, 11, "you"));
        Assert.Equal("""[[0,"Oh,",""],5,[1],[5,"you"]]""", change.ToString());
        Assert.Equal((11, 12), (change.OldLength, change.NewLength));
        Assert.Equal("Oh,\nhelloyou", change.Apply("hello world"));
    }

    [Theory]
    [InlineData(0, "[]")]
    [InlineData(3, "[3]")]
    public void A_change_of_nothing_is_empty(int length, string json)
    {
        var nothing = ChangeSet.Of(length, new Replacement(length, length, ""));
        Assert.Equal(json, nothing.ToString());
        Assert.True(nothing.IsEmpty);
        Assert.False(ChangeSet.Of(length, new Replacement(0, 0, "\n")).IsEmpty);
    }

    [Fact]
    public void We_write_no_text_that_we_would_not_let_in() => Assert.All(["\u0007", "\ud83d", "a\ude00b", "\n\ud83d"], text =>
        Assert.Throws<ArgumentException>(() => ChangeSet.Of(0, new Replacement(0, 0, text))));

    [Fact]
    public void Replacements_stand_in_order_and_inside_the_text()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeSet.Of(4, new Replacement(2, 3, "a"), new Replacement(2, 2, "b")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeSet.Of(4, new Replacement(3, 2, "a")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeSet.Of(4, new Replacement(4, 5, "a")));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChangeSet.Of(-1));
    }

    [Fact]
    public void A_change_meets_texts_and_changes_of_its_own_length_only()
    {
        var (three, four) = (ChangeSet.Of(3), ChangeSet.Of(4));
        Assert.Throws<ArgumentException>(() => three.Apply("four"));
        Assert.Throws<ArgumentException>(() => three.Invert("four"));
        Assert.Throws<ArgumentException>(() => three.Map(four));
        Assert.Throws<ArgumentException>(() => three.Compose(four));
        Assert.Throws<ArgumentException>(() => three.CutsPair("four"));
        Assert.Throws<ArgumentException>(() => new GapText("four").Apply(three));
        Assert.Throws<ArgumentOutOfRangeException>(() => three.MapPosition(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => three.MapPosition(-1));
    }

    [Theory]
    [InlineData(0, 2, false)]
    [InlineData(1, 2, true)]
    [InlineData(0, 1, true)]
    [InlineData(2, 3, false)]
    public void Replacing_half_an_emoji_cuts_a_pair(int from, int to, bool cuts)
    {
        var change = ChangeSet.Of(3, new Replacement(from, to, "x"));
        Assert.Equal(cuts, change.CutsPair("😀a"));
        Assert.Equal(cuts, change.CutsPair(new GapText("😀a")));
    }

    [Fact]
    public void Two_changes_of_one_text_end_alike_whichever_comes_first() => ForEach(1, (_, text, a, b) =>
        Assert.Equal(b.Map(a).Apply(a.Apply(text)), a.Map(b, before: true).Apply(b.Apply(text))));

    [Fact]
    public void Two_changes_in_one_are_the_one_after_the_other() => ForEach(2, (chance, text, a, _) =>
    {
        var next = chance.Change(a.Apply(text));
        Assert.Equal(next.Apply(a.Apply(text)), a.Compose(next).Apply(text));
    });

    [Fact]
    public void The_inverse_brings_the_old_text_back() => ForEach(3, (_, text, a, _) =>
    {
        var back = a.Invert(text);
        Assert.Equal(text, back.Apply(a.Apply(text)));
        Assert.Equal(a, back.Invert(a.Apply(text)));
    });

    [Fact]
    public void What_is_written_is_read_again_and_is_canonical() => ForEach(4, (_, text, a, b) => Assert.All([a, a.Map(b), b.Map(a, before: true), a.Invert(text)], change =>
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(change, Contract.Json);
        var again = ChangeSet.Read(json, out var fault);
        Assert.Null(fault);
        Assert.Equal(change, again);
        Assert.Equal(json, JsonSerializer.SerializeToUtf8Bytes(again, Contract.Json));
        Assert.Equal(change, JsonSerializer.Deserialize<ChangeSet>(json, Contract.Json));
        Assert.Equal(change.GetHashCode(), again!.GetHashCode());
    }));

    [Fact]
    public void Changes_of_whole_characters_stay_so_when_mapped_and_composed() => ForEach(5, (chance, text, a, b) =>
    {
        Assert.False(a.CutsPair(text));
        Assert.False(a.Map(b).CutsPair(b.Apply(text)));
        Assert.False(a.Map(b, before: true).CutsPair(b.Apply(text)));
        Assert.False(a.Compose(chance.Change(a.Apply(text))).CutsPair(text));
    });

    private static void ForEach(uint seed, Action<RandomTexts, string, ChangeSet, ChangeSet> holds)
    {
        var chance = new RandomTexts(seed);
        for (var i = 0; i < Cases; i++)
        {
            var text = chance.Text(12);
            holds(chance, text, chance.Change(text), chance.Change(text));
        }
    }
}
