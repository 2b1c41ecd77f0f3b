namespace CoConstruction.Domain.Tests;

/// <summary>What the server makes of what editors send, however late, often or wrong.</summary>
public sealed class SharedTextTests
{
    private const string Mine = "mine", Theirs = "theirs", Me = "ana";

    private readonly SharedText _text = new("un banc 😀", 0, []);

    public SharedTextTests()
    {
        _text.Follow(Mine, 0);
        _text.Follow(Theirs, 0);
    }

    [Fact]
    public void A_change_becomes_the_next_version()
    {
        Assert.Equal([new TextEntry(Mine, 0, Me, Insert(10, 3, "grand "))], Taken(Push(Mine, 0, 0, Insert(10, 3, "grand "))));
        Assert.Equal("un grand banc 😀", _text.ToString());
        Assert.Equal(1, _text.Version);
    }

    [Fact]
    public void A_change_for_an_older_version_is_carried_over_what_came_since()
    {
        Taken(Push(Theirs, 0, 0, Insert(10, 0, "Voici ")));
        Taken(Push(Mine, 0, 0, Insert(10, 7, " vert")));
        Assert.Equal("Voici un banc vert 😀", _text.ToString());
    }

    [Fact]
    public void What_is_sent_again_is_in_the_text_once()
    {
        var first = Push(Mine, 0, 0, Insert(10, 0, "a"));
        Taken(first);
        Taken(Push(Theirs, 1, 0, Insert(11, 0, "b")));
        Assert.Empty(Taken(first));
        // With one more behind it, from the same version.
        Assert.Single(Taken(Push(Mine, 0, 0, Insert(10, 0, "a"), Insert(11, 1, "c"))));
        Assert.Equal("bacun banc 😀", _text.ToString());
        Assert.Empty(Taken(first));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public void A_version_that_has_not_been_is_refused(long version) =>
        Assert.Equal(TextFault.UnknownVersion, Refused(Push(Mine, version, 0, Insert(10, 0, "a"))));

    [Fact]
    public void A_change_is_missing_before_another_or_was_taken_for_another_version()
    {
        Taken(Push(Mine, 0, 0, Insert(10, 0, "a")));
        Assert.Equal(TextFault.MissingChanges, Refused(Push(Mine, 1, 2, Insert(11, 0, "b"))));
        Assert.Equal(TextFault.TakenBefore, Refused(Push(Mine, 1, 0, Insert(11, 0, "a"), Insert(12, 0, "b"))));
        Taken(Push(Mine, 1, 1, Insert(11, 0, "b")));
        // For a version without the first, which is not sent along.
        Assert.Equal(TextFault.TakenBefore, Refused(Push(Mine, 0, 1, Insert(10, 0, "b"), Insert(11, 0, "c"))));
        Assert.Equal("baun banc 😀", _text.ToString());
    }

    [Fact]
    public void Changes_that_do_not_fit_the_text_or_each_other_are_refused()
    {
        Assert.Equal(TextFault.WrongLength, Refused(Push(Mine, 0, 0, Insert(9, 0, "a"))));
        Assert.Equal(TextFault.WrongLength, Refused(Push(Mine, 0, 0, Insert(10, 0, "a"), Insert(10, 0, "b"))));
        Taken(Push(Theirs, 0, 0, Insert(10, 0, "abc")));
        Assert.Equal(TextFault.WrongLength, Refused(Push(Mine, 0, 0, Insert(13, 0, "a"))));
        Assert.Equal(TextFault.WrongLength, Refused(Push(Mine, 1, 0, Insert(10, 0, "a"))));
    }

    [Fact]
    public void No_change_cuts_a_character_also_on_the_text_that_others_of_its_push_leave()
    {
        Assert.Equal(TextFault.CutsCharacter, Refused(Push(Mine, 0, 0, ChangeSet.Of(10, new Replacement(9, 10, "")))));
        Assert.Equal(TextFault.CutsCharacter, Refused(Push(Mine, 0, 0, Insert(10, 0, "😀"), Insert(12, 1, "x"))));
        Assert.Equal("un banc 😀", _text.ToString());
    }

    [Fact]
    public void A_text_has_an_end()
    {
        var half = new string('a', ChangeSet.MostInserted);
        Taken(Push(Mine, 0, 0, Insert(10, 0, half)));
        Assert.Equal(TextFault.TooLong, Refused(Push(Mine, 1, 1, Insert(_text.Length, 0, half))));
    }

    [Fact]
    public void An_editor_that_is_too_far_behind_takes_the_text_again()
    {
        for (var i = 0; i < 2 * SharedText.MostTail; i++) Taken(Push(Theirs, i, i, ChangeSet.Of(_text.Length, new Replacement(0, 1, "a"))));
        Assert.Equal(TextGap.TooOld, Again(Push(Mine, 0, 0, Insert(10, 0, "a"))));
        Assert.Null(_text.Follow(Mine, 0));
        var many = Enumerable.Range(0, 200).Select(i => Insert(10 + i, i, "a")).ToArray();
        Assert.NotNull(_text.Follow("another", _text.Oldest));
        Assert.Equal(TextGap.TooMuchSince, Again(Push("another", _text.Oldest, 0, many)));
    }

    [Fact]
    public void Nothing_is_taken_from_who_does_not_follow()
    {
        Assert.Equal(TextGap.UnknownSession, Again(Push("nobody", 0, 0, Insert(10, 0, "a"))));
        _text.Leave(Mine);
        Assert.Equal(TextGap.UnknownSession, Again(Push(Mine, 0, 0, Insert(10, 0, "a"))));
        Assert.NotNull(_text.Follow(Mine, 0));
        Taken(Push(Mine, 0, 0, Insert(10, 0, "a")));
        // Once it was told to take the whole text, also what it sent before comes too late.
        Assert.Null(_text.Follow(Mine, 7));
        Assert.Null(_text.Follow(Mine, 0));
        Assert.Equal(TextGap.UnknownSession, Again(Push(Mine, 0, 0, Insert(10, 0, "a"), Insert(11, 0, "b"))));
    }

    [Fact]
    public void What_was_taken_is_known_again_after_a_start()
    {
        Taken(Push(Mine, 0, 0, Insert(10, 0, "a")));
        var again = new SharedText(_text.ToString(), _text.Version, _text.Sessions);
        Assert.NotNull(again.Follow(Mine, 1));
        Assert.Equal(1, again.TakenFrom(Mine));
        Assert.Equal(new TextAnswer.Refused(TextFault.TakenBefore), again.Decide(Push(Mine, 1, 0, Insert(11, 0, "a"), Insert(12, 0, "b")), Me));
        Assert.Equal(new TextAnswer.TakeAgain(TextGap.TooOld), again.Decide(Push(Mine, 0, 0, Insert(10, 0, "a"), Insert(11, 0, "b")), Me));
    }

    private static ChangeSet Insert(int length, int at, string text) => ChangeSet.Of(length, new Replacement(at, at, text));

    private static TextPush Push(string session, long version, long seq, params ChangeSet[] changes) => new(session, version, seq, [.. changes]);

    private IReadOnlyList<TextEntry> Taken(TextPush push)
    {
        var taken = Assert.IsType<TextAnswer.Taken>(_text.Decide(push, Me));
        foreach (var entry in taken.Entries) _text.Apply(entry);
        return taken.Entries;
    }

    private TextFault Refused(TextPush push) => Assert.IsType<TextAnswer.Refused>(_text.Decide(push, Me)).Fault;

    private TextGap Again(TextPush push) => Assert.IsType<TextAnswer.TakeAgain>(_text.Decide(push, Me)).Gap;
}
