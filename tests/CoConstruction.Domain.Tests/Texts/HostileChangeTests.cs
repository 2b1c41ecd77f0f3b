using System.Text;
using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>Whatever somebody sends as a change is either one, in its only form, or refused by a name. Nothing is thrown.</summary>
public sealed class HostileChangeTests
{
    public static TheoryData<string, ChangeFault> Hostile => new()
    {
        { "", ChangeFault.NotJson },
        { " ", ChangeFault.NotJson },
        { "[", ChangeFault.NotJson },
        { "[1", ChangeFault.NotJson },
        { "[[1", ChangeFault.NotJson },
        { "[1,]", ChangeFault.NotJson },
        { "[[1,],2]", ChangeFault.NotJson },
        { "[1] 2", ChangeFault.NotJson },
        { "[1]]", ChangeFault.NotJson },
        { "[01]", ChangeFault.NotJson },
        { "[+1]", ChangeFault.NotJson },
        { "[NaN]", ChangeFault.NotJson },
        { "[1/**/]", ChangeFault.NotJson },
        { "[[1,'a']]", ChangeFault.NotJson },
        { "[[1,\"a\nb\"]]", ChangeFault.NotJson },
        { "[[1,\"\\x41\"]]", ChangeFault.NotJson },
        { "\u00a0[1]", ChangeFault.NotJson },
        { "1", ChangeFault.NotAnArray },
        { "\"[1]\"", ChangeFault.NotAnArray },
        { "null", ChangeFault.NotAnArray },
        { "true", ChangeFault.NotAnArray },
        { "{}", ChangeFault.NotAnArray },
        { """{"0":1}""", ChangeFault.NotAnArray },
        { "[null]", ChangeFault.NotAPart },
        { "[true]", ChangeFault.NotAPart },
        { "[\"1\"]", ChangeFault.NotAPart },
        { "[{}]", ChangeFault.NotAPart },
        { "[[]]", ChangeFault.NotAPart },
        { "[[[1]]]", ChangeFault.NotAPart },
        { "[[\"a\"]]", ChangeFault.NotAPart },
        { "[[\"a\",1]]", ChangeFault.NotAPart },
        { "[[1,2]]", ChangeFault.NotAPart },
        { "[[1,null]]", ChangeFault.NotAPart },
        { "[[1,[\"a\"]]]", ChangeFault.NotAPart },
        { "[[1,{\"a\":\"b\"}]]", ChangeFault.NotAPart },
        { "[[1,\"a\",false]]", ChangeFault.NotAPart },
        { "[-1]", ChangeFault.NotAPlainNumber },
        { "[-0]", ChangeFault.NotAPlainNumber },
        { "[[-1]]", ChangeFault.NotAPlainNumber },
        { "[1.0]", ChangeFault.NotAPlainNumber },
        { "[0.5]", ChangeFault.NotAPlainNumber },
        { "[1e3]", ChangeFault.NotAPlainNumber },
        { "[1E3]", ChangeFault.NotAPlainNumber },
        { "[[1e3,\"a\"]]", ChangeFault.NotAPlainNumber },
        { "[-99999999999999999999]", ChangeFault.NotAPlainNumber },
        { "[1000001]", ChangeFault.NumberTooLarge },
        { "[999999,[2]]", ChangeFault.NumberTooLarge },
        { "[2147483648]", ChangeFault.NumberTooLarge },
        { "[9007199254740993]", ChangeFault.NumberTooLarge },
        { "[[18446744073709551617]]", ChangeFault.NumberTooLarge },
        { "[2147483647,[2147483647]]", ChangeFault.NumberTooLarge },
        { "[0]", ChangeFault.EmptyPart },
        { "[[0]]", ChangeFault.EmptyPart },
        { "[[0,\"\"]]", ChangeFault.EmptyPart },
        { "[[1,\"\"]]", ChangeFault.EmptyPart },
        { "[1,[0],1]", ChangeFault.EmptyPart },
        { "[1,1]", ChangeFault.SplitPart },
        { "[[1],[1]]", ChangeFault.SplitPart },
        { "[[0,\"a\"],[0,\"b\"]]", ChangeFault.SplitPart },
        { "[[0,\"a\\nb\"]]", ChangeFault.LineBreakInLine },
        { "[[0,\"a\\rb\"]]", ChangeFault.LineBreakInLine },
        { "[[0,\"a\\u000ab\"]]", ChangeFault.LineBreakInLine },
        { "[[0,\"a\",\"\\r\"]]", ChangeFault.LineBreakInLine },
        { "[[0,\"\\u0000\"]]", ChangeFault.ControlCharacter },
        { "[[0,\"\\b\"]]", ChangeFault.ControlCharacter },
        { "[[0,\"a\\u001b[31m\"]]", ChangeFault.ControlCharacter },
        { "[[0,\"\u007f\"]]", ChangeFault.ControlCharacter },
        { "[[0,\"\u0085\"]]", ChangeFault.ControlCharacter },
        { "[[0,\"\\ud800\"]]", ChangeFault.BrokenCharacter },
        { "[[0,\"\\udc00\"]]", ChangeFault.BrokenCharacter },
        { "[[0,\"a\\ud83d\",\"\\ude00b\"]]", ChangeFault.BrokenCharacter },
        { "[[0,\"\\ud83d\\ud83d\\ude00\"]]", ChangeFault.BrokenCharacter },
        { "[[0,\"\\ude00\\ud83d\"]]", ChangeFault.BrokenCharacter },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void What_is_no_change_is_refused_by_name(string json, ChangeFault expected) => Refused(expected, Encoding.UTF8.GetBytes(json));

    [Theory]
    [InlineData("eda080")] // U+D800 as if it were a character
    [InlineData("edb080")] // U+DC00
    [InlineData("ff")]
    [InlineData("c080")] // NUL, too long
    [InlineData("f09f98")] // an emoji cut short
    [InlineData("f4908080")] // beyond the last character
    public void Bytes_that_are_no_text_are_refused_by_name(string hex) =>
        Refused(ChangeFault.BrokenCharacter, [.. "[[0,\"a"u8, .. Convert.FromHexString(hex), .. "\"]]"u8]);

    [Fact]
    public void A_change_may_be_as_large_as_the_bounds_and_no_larger()
    {
        string Parts(int pairs) => $"[{string.Join(',', Enumerable.Repeat("1,[1]", pairs))}]";
        string Text(int length) => $"""[[0,"{new string('x', length - 10)}","12345678",""]]""";
        Assert.Equal(ChangeSet.MostParts, Accepted(Parts(ChangeSet.MostParts / 2)).Parts.Length);
        Refused(ChangeFault.TooManyParts, Encoding.UTF8.GetBytes(Parts((ChangeSet.MostParts / 2) + 1)));
        Assert.Equal(ChangeSet.MostInserted, Accepted(Text(ChangeSet.MostInserted)).NewLength);
        Refused(ChangeFault.TooMuchText, Encoding.UTF8.GetBytes(Text(ChangeSet.MostInserted + 1)));
        Assert.Equal(ChangeSet.LongestText, Accepted($"[{ChangeSet.LongestText}]").OldLength);
        Refused(ChangeFault.TooMuchText, Encoding.UTF8.GetBytes($"""[[0{string.Concat(Enumerable.Repeat(",\"\"", ChangeSet.MostInserted + 2))}]]"""));
        Refused(ChangeFault.NotAPart, Encoding.UTF8.GetBytes(new string('[', 100_000)));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[7]")]
    [InlineData(" [ 1 , [ 2 , \"a\" ] ] ")]
    [InlineData("[[0,\"\",\"\"]]")]
    [InlineData("[[1,\"a\"],[0,\"b\"],[1],[0,\"c\"],[2,\"\\t\"],[1,\"\\ud83d\\ude00\"]]")]
    public void What_an_editor_sends_is_let_in(string json) => Accepted(json);

    [Fact]
    public void A_value_that_is_not_there_is_no_array()
    {
        Assert.Null(ChangeSet.Read(default(JsonElement), out var fault));
        Assert.Equal(ChangeFault.NotAnArray, fault);
    }

    [Fact]
    public void What_the_journal_holds_may_be_larger_than_what_is_sent_and_no_less_right()
    {
        var large = ChangeSet.Of(0, new Replacement(0, 0, new string('x', ChangeSet.LongestText + 1)));
        Assert.Equal(large, JsonSerializer.Deserialize<ChangeSet>(JsonSerializer.Serialize(large, Contract.Json), Contract.Json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ChangeSet>("[1,1]", Contract.Json));
    }

    [Fact]
    public void Damaged_changes_are_refused_or_are_changes_and_nothing_is_thrown()
    {
        var (chance, bytes, faults, accepted) = (new RandomTexts(1), new PCG(1, 6), new HashSet<ChangeFault>(), 0);
        for (var i = 0; i < 200_000; i++)
        {
            var json = Damaged(bytes, JsonSerializer.SerializeToUtf8Bytes(chance.Change(chance.Text(12)), Contract.Json));
            if (ChangeSet.Read(json, out var fault) is { } change)
            {
                Assert.Null(fault);
                Assert.Equal(change, ChangeSet.Read(JsonSerializer.SerializeToUtf8Bytes(change, Contract.Json), out _));
                accepted++;
            }
            else
            {
                faults.Add(fault!.Value);
            }
        }

        Assert.InRange(accepted, 1_000, 100_000);
        // The others are a matter of size or of the text.
        Assert.Equal(Enum.GetValues<ChangeFault>().Except([ChangeFault.TooManyParts, ChangeFault.TooMuchText, ChangeFault.WrongLength]), faults.Order());
    }

    private static byte[] Damaged(PCG chance, byte[] json)
    {
        int UpTo(int most) => (int)chance.Next((uint)most + 1);
        var damaged = json.ToList();
        for (var times = UpTo(2); times >= 0; times--)
        {
            var at = UpTo(damaged.Count);
            ReadOnlySpan<string> pieces = ["[", "]", ",", "\"", "0", "9", "-", ".5", "e3", "\\n", "\\ud800", "\\u0000", "null", "999999999", ",1", ",[1]", ",[0,\"a\"]", " ", "{", "\\"];
            var piece = UpTo(4) == 0 ? [(byte)UpTo(255)] : Encoding.UTF8.GetBytes(pieces[UpTo(pieces.Length - 1)]);
            damaged.RemoveRange(at, Math.Min(UpTo(2), damaged.Count - at));
            damaged.InsertRange(at, piece);
        }

        return [.. damaged];
    }

    /// <summary>From bytes, and as a value inside a message wherever it can be one.</summary>
    private static void Refused(ChangeFault expected, byte[] json)
    {
        Assert.Null(ChangeSet.Read(json, out var fault));
        Assert.Equal(expected, fault);
        if (expected == ChangeFault.NotJson || json.Length == 100_000) return;
        using var message = JsonDocument.Parse(json);
        Assert.Null(ChangeSet.Read(message.RootElement, out fault));
        Assert.Equal(expected, fault);
    }

    private static ChangeSet Accepted(string json)
    {
        var change = ChangeSet.Read(Encoding.UTF8.GetBytes(json), out var fault);
        Assert.Null(fault);
        using var message = JsonDocument.Parse(json);
        Assert.Equal(change, ChangeSet.Read(message.RootElement, out _));
        return change!;
    }
}
