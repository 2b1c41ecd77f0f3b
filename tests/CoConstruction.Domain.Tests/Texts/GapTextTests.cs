namespace CoConstruction.Domain.Tests;

/// <summary>The text in the server's memory is the text that its changes make.</summary>
public sealed class GapTextTests
{
    [Fact]
    public void A_text_that_changes_in_place_is_the_text_that_the_changes_make()
    {
        for (var seed = 1u; seed <= 200; seed++)
        {
            var chance = new RandomTexts(seed);
            var text = chance.Text(200);
            var inPlace = new GapText(text);
            for (var edit = 0; edit < 200; edit++)
            {
                var change = chance.Change(text);
                text = change.Apply(text);
                inPlace.Apply(change);
                Assert.Equal(text.Length, inPlace.Length);
                Assert.Equal(text, inPlace.ToString());
            }

            Assert.Equal(text, string.Concat(Enumerable.Range(0, text.Length).Select(at => inPlace[at])));
        }
    }

    [Fact]
    public void A_large_paste_and_its_removal_fit()
    {
        var text = new GapText("ab");
        var pasted = new string('x', 300_000);
        text.Apply(ChangeSet.Of(2, new Replacement(1, 1, pasted)));
        Assert.Equal($"a{pasted}b", text.ToString());
        text.Apply(ChangeSet.Of(300_002, new Replacement(0, 300_001, "")));
        Assert.Equal("b", text.ToString());
        Assert.Equal(1, text.Length);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Outside_of_a_text_there_is_nothing_to_read(int at)
    {
        var text = new GapText("abc");
        text.Apply(ChangeSet.Of(3, new Replacement(1, 2, "")));
        Assert.Throws<IndexOutOfRangeException>(() => text[at]);
    }
}
