using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoConstruction.Server.Tests;

/// <summary>Whatever somebody sends to the door of a text is refused by name, and others go on writing.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public async Task What_is_no_change_of_this_text_is_refused_by_name_while_another_writes_on()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        var hostile = await stage.Invited(Role.Professional, "Hugo");
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await using var hugo = await Writer.Of(hostile, stage.Project);
        var length = ana.Text.Length;
        (string Change, string Fault)[] sent =
        [
            ("-1", "notAnArray"), ("{}", "notAnArray"), ("null", "notAnArray"), ("[-1]", "notAPlainNumber"), ("[1e3]", "notAPlainNumber"), ("[1.5]", "notAPlainNumber"),
            ("[99999999999]", "numberTooLarge"), ("[[-5]]", "notAPlainNumber"), ("[0]", "emptyPart"), ("[[0]]", "emptyPart"), ($"[{length - 1},1]", "splitPart"),
            ("[[0,\"a\\nb\"]]", "lineBreakInLine"), ("[[0,\"\\u0007\"]]", "controlCharacter"), ("[[0,\"\\ud83d\"]]", "brokenCharacter"), ("[[0,5]]", "notAPart"), ("[[[[[]]]]]", "notAPart"),
            ($"[{length + 1}]", "wrongLength"), ($"[{length - 1}]", "wrongLength"), ("[500000]", "wrongLength"),
        ];
        foreach (var (change, fault) in sent)
        {
            var before = hugo.Heard("Refused").Count;
            await hugo.Push(hugo.Session, hugo.Version, 0, new Raw(change));
            await hugo.Until(() => hugo.Heard("Refused").Count > before);
            Assert.Equal((change, fault), (change, (string)hugo.Heard("Refused")[^1]["fault"]!));
            await ana.Write(0, 1, "#");
            length = ana.Text.Length;
            await hugo.Until(() => hugo.Version == ana.Version);
        }

        Assert.Equal(ana.Text, hugo.Text);
    }

    [Fact]
    public async Task A_wrong_version_a_missing_change_and_a_replay_are_refused_and_nothing_is_in_the_text_twice()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        await using var hugo = await Writer.Of(await stage.Invited(Role.Professional, "Hugo"), stage.Project);
        var change = ChangeSet.Of(hugo.Text.Length, new Replacement(0, 0, "Une fois. "));
        await Refused(hugo, "unknownVersion", hugo.Session, 7, 0, change);
        await Refused(hugo, "unknownVersion", hugo.Session, -1, 0, change);
        await Refused(hugo, "wrongLength", hugo.Session, 0, -1, change);
        await hugo.Write(0, 0, "Une fois. ");
        await Refused(hugo, "missingChanges", hugo.Session, 1, 5, ChangeSet.Of(hugo.Text.Length, new Replacement(0, 0, "x")));
        for (var i = 0; i < 20; i++) await hugo.Push(hugo.Session, 0, 0, change);
        await hugo.Until(() => hugo.Heard("Again").Count == 20);
        Assert.Equal(1, (long)(await SharedTextsTests.Look(stage.Facilitator, stage)).Json["version"]!);
    }

    [Fact]
    public async Task Nobody_writes_under_the_name_of_another_editor()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await using var hugo = await Writer.Of(await stage.Invited(Role.Professional, "Hugo"), stage.Project);
        await Refused(hugo, "notYourSession", ana.Session, 0, 0, ChangeSet.Of(hugo.Text.Length, new Replacement(0, 0, "x")));

        // To follow as somebody else gives a name of one's own, and leaves theirs alone.
        var (own, wholes) = (hugo.Session, hugo.Heard("Whole").Count);
        await hugo.Pull(ana.Session, 0);
        await hugo.Until(() => hugo.Heard("Whole").Count > wholes);
        Assert.DoesNotContain(hugo.Session, new[] { own, ana.Session });
        await ana.Write(0, 0, "Toujours moi. ");
        await hugo.Until(() => hugo.Version == 1);

        // A comment of somebody else's is theirs to take back.
        Assert.Null(await SharedTextsTests.Note(stage.Facilitator, stage, "comment", new { noteId = "c", version = 1, from = 0, to = 8, text = "Bien." }));
        using var another = await stage.Invited(Role.Professional, "Zoé");
        Assert.Equal("noteUnknown", await SharedTextsTests.Note(another, stage, "withdraw", new { noteId = "c" }));
        Assert.Equal("idTaken", await SharedTextsTests.Note(another, stage, "comment", new { noteId = "c", version = 1, from = 0, to = 8, text = "Mal." }));
    }

    [Fact]
    public async Task Passages_that_are_none_are_refused()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await ana.Write(0, ana.Text.Length, "Un 😀 banc");
        foreach (var (version, from, to) in new[] { (1L, -1, 3), (1L, 3, 2), (1L, 0, 99), (1L, 4, 6), (9L, 0, 2), (-1L, 0, 2), (1L, int.MinValue, int.MaxValue) })
        {
            Assert.Equal("passageGone", await SharedTextsTests.Note(stage.Facilitator, stage, "comment", new { noteId = "c", version, from, to, text = "?" }));
        }

        Assert.Equal("textTooLong", await SharedTextsTests.Note(stage.Facilitator, stage, "comment", new { noteId = "c", version = 1, from = 0, to = 2, text = new string('x', 5_000) }));
        Assert.Equal("textMissing", await SharedTextsTests.Note(stage.Facilitator, stage, "comment", new { noteId = "c", version = 1, from = 0, to = 2, text = " " }));
    }

    [Fact]
    public async Task A_hundred_megabytes_close_the_line_they_come_on_and_no_other()
    {
        await using var server = await TestServer.Start();
        using var stage = await SharedTextsTests.Begun(server);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await using var hugo = await Writer.Of(await stage.Invited(Role.Professional, "Hugo"), stage.Project);
        _ = hugo.Push(hugo.Session, 0, 0, ChangeSet.Of(hugo.Text.Length, new Replacement(0, 0, new string('x', 100_000_000))));
        Assert.NotNull(await hugo.Closed);
        await ana.Write(0, 0, "Toujours là. ");

        // What fits in a message, and is too much for a text, is refused; the line stays.
        await using var zoe = await Writer.Of(await stage.Invited(Role.Professional, "Zoé"), stage.Project);
        await Refused(zoe, "tooMuchText", zoe.Session, 1, 0, ChangeSet.Of(zoe.Text.Length, new Replacement(0, 0, new string('x', 600_000))));
        await zoe.Write(0, 0, "Encore. ");
    }

    /// <summary>JSON that no serializer would write.</summary>
    [JsonConverter(typeof(AsItIs))]
    private sealed record Raw(string Json);

    private sealed class AsItIs : JsonConverter<Raw>
    {
        public override Raw Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, Raw value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json, skipInputValidation: true);
    }

    private static async Task Refused(Writer writer, string fault, string session, long version, long seq, object change)
    {
        var before = writer.Heard("Refused").Count;
        await writer.Push(session, version, seq, change);
        await writer.Until(() => writer.Heard("Refused").Count > before);
        Assert.Equal(fault, (string)writer.Heard("Refused")[^1]["fault"]!);
    }
}
