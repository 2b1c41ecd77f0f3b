using System.Net;
using Microsoft.AspNetCore.SignalR;

namespace CoConstruction.Server.Tests;

/// <summary>People write one text together, through the doors that pages use.</summary>
public sealed class SharedTextsTests
{
    [Fact]
    public async Task What_one_writes_the_other_sees_and_a_restart_loses_none_of_it()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        var other = await stage.Invited(Role.Professional, "Paul");
        await using (var ana = await Writer.Of(stage.Facilitator, stage.Project))
        await using (var paul = await Writer.Of(other, stage.Project))
        {
            await ana.Write(0, 0, "Nous. ");
            await paul.Until(() => paul.Text.StartsWith("Nous. ", StringComparison.Ordinal));
            await paul.Write(5, 5, " Ensemble 😀.");
            await ana.Until(() => ana.Text.StartsWith("Nous. Ensemble 😀. ", StringComparison.Ordinal));
            Assert.Equal(("write", "write", ana.Text), (ana.Right, paul.Right, paul.Text));
        }

        await server.Restart();

        await using var again = await Writer.Of(stage.Facilitator, stage.Project);
        Assert.StartsWith("Nous. Ensemble 😀. ", again.Text, StringComparison.Ordinal);
        Assert.Equal(2, again.Version);
    }

    [Fact]
    public async Task What_was_sent_before_a_connection_died_is_in_the_text_once()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        var (session, change) = (ana.Session, ChangeSet.Of(ana.Text.Length, new Replacement(0, 0, "Une fois. ")));
        await ana.Push(session, 0, 0, change);
        await ana.Until(() => ana.Version == 1);

        // The page comes back by another connection, and never heard that it was taken.
        await using var back = await Writer.Connect(stage.Facilitator);
        await back.Open(stage.Project);
        await back.Pull(session, 0);
        await back.Until(() => back.Heard("Updated").Count > 0);
        await back.Push(session, 0, 0, change);
        await back.Until(() => back.Heard("Again").Count > 0);

        Assert.Equal(1, (long)(await Look(stage.Facilitator, stage)).Json["version"]!);
        // The connection before it does not speak for this editor any more.
        await ana.Push(session, 1, 1, ChangeSet.Of(ana.Text.Length, new Replacement(0, 0, "x")));
        await ana.Until(() => ana.Heard("Again").Count + ana.Heard("Refused").Count > 0);
        Assert.Equal(1, (long)(await Look(stage.Facilitator, stage)).Json["version"]!);
    }

    [Fact]
    public async Task Who_writes_and_where_their_caret_stands_is_shown_to_the_others()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        var (other, phone) = (await stage.Invited(Role.Professional, "Paul"), await stage.Phone("elected", "Bilal"));
        await stage.Lead(new OpenText("charte", Rights(("elected", TextRight.Write))));
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await using var paul = await Writer.Of(other, stage.Project);
        await using var bilal = await Writer.Of(phone, stage.Project);
        await ana.Until(() => ana.Heard("People") is [.., var all] && all.AsArray().Count == 3);
        var people = ana.Heard("People")[^1].AsArray();
        Assert.Equal("Paul", (string?)people.Single(one => (string)one!["session"]! == paul.Session)!["name"]);
        // People with a seat are their college, and nothing else.
        var seat = people.Single(one => (string)one!["session"]! == bilal.Session)!;
        Assert.Null((string?)seat["name"]);
        Assert.NotNull((string?)seat["college"]);
        Assert.DoesNotContain("Bilal", string.Join("", ana.Heard("People")), StringComparison.Ordinal);

        await paul.Send("Here", new { session = paul.Session, version = 0, anchor = 1, head = 3 });
        await ana.Until(() => ana.Heard("Carets").Count > 0);
        Assert.Equal((paul.Session, 3), ((string)ana.Heard("Carets")[0][0]!["session"]!, (int)ana.Heard("Carets")[0][0]!["head"]!));

        await paul.DisposeAsync();
        await ana.Until(() => ana.Heard("People")[^1].AsArray().Count == 2);
    }

    [Fact]
    public async Task Whoever_may_not_write_is_refused_and_whoever_may_not_read_hears_nothing()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        var (observer, phone) = (await stage.Invited(Role.Observer, "Odile"), await stage.Phone());
        await using var odile = await Writer.Of(observer, stage.Project);
        Assert.Equal("comment", odile.Right);
        await odile.Push(odile.Session, 0, 0, ChangeSet.Of(odile.Text.Length, new Replacement(0, 0, "x")));
        await odile.Until(() => odile.Heard("Refused").Count > 0);
        Assert.Equal("notAllowed", (string)odile.Heard("Refused")[0]["fault"]!);

        await using var stranger = await Writer.Connect(phone);
        await Assert.ThrowsAsync<HubException>(() => stranger.Open(stage.Project));
        Assert.Equal(HttpStatusCode.Forbidden, (await Look(phone, stage)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.Get($"/api/projects/{stage.Project}/texts/charte/history")).Status);

        // Let in to read, and out again.
        await stage.Lead(new OpenText("charte", Rights(("persons", TextRight.Read))));
        await using var reader = await Writer.Of(phone, stage.Project);
        await stage.Lead(new OpenText("charte", Rights()));
        await reader.Until(() => reader.Heard("Access").Count > 0);
        Assert.Equal("none", (string)reader.Heard("Access")[0]["right"]!);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await ana.Write(0, 0, "Entre nous. ");
        await ana.Until(() => ana.Heard("Checksum").Count > 0);
        Assert.DoesNotContain(reader.Heard("Updated"), update => update.ToString().Contains("Entre nous", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_passage_is_commented_and_other_words_for_it_are_accepted_while_somebody_writes()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        var observer = await stage.Invited(Role.Observer, "Odile");
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await ana.Write(0, ana.Text.Length, "Nous voulons un banc vert.");
        var at = ana.Version;
        await ana.Write(0, 0, "Tous : ");

        // For the version before: passages are carried along.
        Assert.Null(await Note(observer, stage, "suggest", new { noteId = "s", version = at, from = 13, to = 20, replacement = "deux bancs", text = "Il y a du monde." }));
        Assert.Null(await Note(observer, stage, "comment", new { noteId = "c", version = at, from = 21, to = 25, text = "Pourquoi vert ?" }));
        Assert.Equal("notAllowed", await Note(observer, stage, "accept", new { noteId = "s", reason = (string?)null }));
        await ana.Until(() => ana.Heard("Notes") is [.., var notes] && notes["notes"]!.AsArray().Count == 2);
        var suggestion = ana.Heard("Notes")[^1]["notes"]!.AsArray().Single(note => (string)note!["id"]! == "s")!;
        Assert.Equal(("un banc", "deux bancs", "Odile", false), ((string)suggestion["was"]!, (string)suggestion["replacement"]!, (string)suggestion["by"]!["name"]!, (bool)suggestion["mine"]!));

        var reply = new { noteId = "c", replyId = "r", text = "Comme la porte." };
        Assert.Null(await Note(stage.Facilitator, stage, "reply", reply));
        Assert.Null(await Note(stage.Facilitator, stage, "reply", reply));
        Assert.Null(await Note(stage.Facilitator, stage, "accept", new { noteId = "s", reason = (string?)null }));
        await ana.Until(() => ana.Text == "Tous : Nous voulons deux bancs vert.");
        var seen = (await Look(observer, stage)).Json["notes"]!.AsArray();
        Assert.Equal("accepted", (string)seen.Single(note => (string)note!["id"]! == "s")!["state"]!);
        var comment = seen.Single(note => (string)note!["id"]! == "c")!;
        Assert.Equal("vert", ana.Text[(int)comment["from"]!..(int)comment["to"]!]);
        Assert.Single(comment["replies"]!.AsArray());
        Assert.Equal("noteClosed", await Note(stage.Facilitator, stage, "decline", new { noteId = "s", reason = "Trop tard." }));
    }

    [Fact]
    public async Task A_former_version_comes_back_as_a_change_that_follows_all_others()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await ana.Write(0, ana.Text.Length, "Un.\nDeux.\nTrois.");
        var before = ana.Version;
        await ana.Write(4, 9, "2");
        var id = Guid.NewGuid().ToString("N");
        Assert.Null(await Note(stage.Facilitator, stage, "restore", new { version = before }, id));
        await ana.Until(() => ana.Text == "Un.\nDeux.\nTrois.");
        await ana.Write(0, 3, "1");
        // The same demand, sent again, does not undo what was written since.
        Assert.Null(await Note(stage.Facilitator, stage, "restore", new { version = before }, id));
        Assert.Equal("1\nDeux.\nTrois.", (string)(await Look(stage.Facilitator, stage)).Json["text"]!);

        var history = (await stage.Facilitator.Get($"/api/projects/{stage.Project}/texts/charte/history")).Json.AsArray();
        Assert.Equal(("Ana", 4L), ((string)history[0]!["by"]![0]!["name"]!, (long)history[0]!["version"]!));
        Assert.Equal("Un.\nDeux.\nTrois.", (string)(await stage.Facilitator.Get($"/api/projects/{stage.Project}/texts/charte/at/{before}")).Json["text"]!);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get($"/api/projects/{stage.Project}/texts/charte/at/99")).Status);
    }

    [Fact]
    public async Task A_version_keeps_the_words_as_they_stand_once_open_suggestions_are_answered_or_carried_over()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        await using var ana = await Writer.Of(stage.Facilitator, stage.Project);
        await ana.Write(0, ana.Text.Length, "Un banc.");
        Assert.Null(await Note(stage.Facilitator, stage, "suggest", new { noteId = "s", version = ana.Version, from = 3, to = 7, replacement = "arbre", text = (string?)null }));
        Assert.Equal("suggestionsOpen", (await stage.Facilitator.Ask(stage.Project, new KeepVersion("charte", "Avant la fête", false))).Refusal);
        await stage.Lead(new KeepVersion("charte", "Avant la fête", true));
    }

    [Fact]
    public async Task A_text_that_is_not_there_is_not_found_and_leaves_nothing_in_storage()
    {
        await using var server = await TestServer.Start();
        using var stage = await Begun(server);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.Facilitator.Get($"/api/projects/{stage.Project}/texts/autre")).Status);
        await using var writer = await Writer.Connect(stage.Facilitator);
        await Assert.ThrowsAsync<HubException>(() => writer.Open(stage.Project, "autre"));
        Assert.Empty(await server.Get<IJournal>().Streams("text/"));
    }

    internal static async Task<Stage> Begun(TestServer server)
    {
        var stage = await Stage.Set(server);
        await stage.Lead(new BeginText("charte", TextKind.Charter, "Notre charte"));
        return stage;
    }

    internal static System.Collections.Immutable.ImmutableSortedDictionary<string, TextRight> Rights(params (string College, TextRight Right)[] rights) =>
        Ordinal.Empty<TextRight>().AddRange(rights.Select(right => KeyValuePair.Create(right.College, right.Right)));

    internal static Task<Said> Look(Person person, Stage stage) => person.Get($"/api/projects/{stage.Project}/texts/charte");

    /// <summary>What a rule says to it; words for what is not allowed at all.</summary>
    internal static async Task<string?> Note(Person person, Stage stage, string type, object data, string? id = null)
    {
        var said = await person.Post($"/api/projects/{stage.Project}/texts/charte/commands", new { id = id ?? Guid.NewGuid().ToString("N"), type, data });
        return said.Status == HttpStatusCode.OK ? said.Refusal : said.Code;
    }
}
