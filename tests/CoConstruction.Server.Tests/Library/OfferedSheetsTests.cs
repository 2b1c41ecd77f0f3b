using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>A project's sheet in the library: who brings it, what is told of it, and that what people said there can be taken back everywhere.</summary>
public sealed class OfferedSheetsTests
{
    private const string Words = "Maintenant je tiens le planning du samedi", Ours = "Je garde cela pour le projet";
    private static readonly VoiceConsent ForTheLibrary = new(new DateOnly(2026, 9, 1), ConsentManner.Spoken, [VoiceUse.Project, VoiceUse.Library]);
    private static readonly PracticeSheet Sheet = new("Un minibus tenu par ses passagers") { Summary = "Des villages essaient un minibus.", Steps = [new("Dessiner la carte")] };
    private static readonly SendSheet Send = new("f", PracticeKind.CollectiveProject, "Les passagers organisent tout.", new Signatory(SignatoryKind.Organisation, "Communauté de communes"));

    [Fact]
    public async Task A_sheet_is_offered_by_whoever_writes_in_its_project_and_told_where_it_stands()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (rose, odile) = (await Written(stage), await stage.Invited(Role.Observer, "Odile"));
        Assert.Equal(HttpStatusCode.Forbidden, (await odile.Ask(stage.Project, Send)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await odile.Get(AtLibrary(stage))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await rose.AskLibrary(new OfferSheet("x", Reader.Signal(), Sheet, stage.Project, []))).Status);
        var before = (await rose.Get(AtLibrary(stage))).Json;
        Assert.Equal((Words, Ours, "notAllowed"), ((string?)before["going"]![0]!["text"], (string?)before["staying"]![0]!["text"], (string?)before["staying"]![0]!["why"]));
        Assert.Null(before["standing"]);

        await rose.Do(stage.Project, Send, "once");
        await rose.Do(stage.Project, Send, "once");
        var practice = await PracticeOf(rose, stage);
        Assert.Equal((practice, practice), (await rose.Finds("mine=true"), await stage.Facilitator.Finds("inside=true&state=signalled")));
        var page = (await rose.Get($"/api/library/practices/{practice}")).Body;
        Assert.Contains(Words, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Ours, page, StringComparison.Ordinal);

        await stage.Facilitator.DoInLibrary(new DeclinePractice(practice, "Une personne après l’autre.", Reader.Relay));
        var declined = (await rose.Get(AtLibrary(stage))).Json["standing"]!;
        Assert.Equal(("declined", "Une personne après l’autre."), ((string?)declined["state"], (string?)declined["reason"]));
        Assert.Equal("practiceElsewhere", (await rose.Ask(stage.Project, Send)).Refusal);
        await stage.Facilitator.DoInLibrary(Reader.Qualify(practice));
        Assert.Equal("documented", (string?)(await rose.Get(AtLibrary(stage))).Json["standing"]!["state"]);
        await stage.Facilitator.DoInLibrary(Reader.Review(practice), new PublishPractice(practice, "CC BY 4.0"));
        await rose.Do(stage.Project, new ChangeSheet("f", new SheetContent(Sheet with { Title = "Deux minibus" }) { VoiceIds = ["v"] }));
        await rose.Do(stage.Project, Send);
        var next = (await rose.Get(AtLibrary(stage))).Json["standing"]!;
        Assert.Equal(("documented", 1), ((string?)next["state"], (int)next["version"]!["number"]!));
        Assert.Equal("Un minibus tenu par ses passagers", (string?)(await server.Somebody().Get($"/api/library/practices/{practice}")).Json["sheet"]!["title"]);
        Assert.Equal("sheetInLibrary", (await rose.Ask(stage.Project, new RemoveSheet("f"))).Refusal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_somebody_takes_back_in_the_project_is_gone_from_every_copy_of_the_library(bool withdrawn)
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (rose, practice) = await Published(stage);
        // A second version, a draft of a third, and a guide.
        await rose.Do(stage.Project, Send);
        await stage.Facilitator.DoInLibrary(Reader.Review(practice), new PublishPractice(practice, "CC BY 4.0"), new WriteGuide("g", "Pour commencer", null, [practice]));
        await rose.Do(stage.Project, Send);
        string[] copies = [$"practices/{practice}", $"practices/{practice}?version=1", $"practices/{practice}?version=2", "export.json", $"practices/{practice}/exports/practice.html", "guides/g/exports/guide.html"];
        Assert.All(copies, copy => Assert.Contains(Words, rose.Get($"/api/library/{copy}").Result.Body, StringComparison.Ordinal));

        // Whoever knows a quote's id asks for something else under a name like the server's.
        Assert.Null((await stage.Facilitator.AskLibrary(new MarkUseful(practice, true, true), "taken-back-v")).Refusal);
        await rose.Do(stage.Project, withdrawn ? new WithdrawVoice("v") : new ChangeConsent("v", ForTheLibrary with { Uses = [VoiceUse.Project] }));
        await Gone(server, practice);
        Assert.All(copies, copy => Assert.DoesNotContain(Words, rose.Get($"/api/library/{copy}").Result.Body, StringComparison.Ordinal));
        Assert.All(["/api/library/export.csv", "/pratiques.atom"], path => Assert.DoesNotContain(Words, rose.Get(path).Result.Body, StringComparison.Ordinal));
        Assert.Equal(("", practice), (await rose.Finds("q=planning"), await rose.Finds("q=minibus")));
        // It does not come in again, and who offers the sheet is told so.
        await rose.Do(stage.Project, Send);
        Assert.DoesNotContain(Words, (await rose.Get($"/api/library/practices/{practice}")).Body, StringComparison.Ordinal);
        if (withdrawn) return;
        await rose.Do(stage.Project, new ChangeConsent("v", ForTheLibrary));
        Assert.Equal("takenBack", (string?)(await rose.Get(AtLibrary(stage))).Json["staying"]!.AsArray().Last()!["why"]);
    }

    [Fact]
    public async Task What_a_process_that_died_could_not_tell_the_library_is_told_at_the_next_start_without_anybody_looking()
    {
        await using var server = await TestServer.Start(builder => builder.Services.Wrap<IJournal>(journal => new FaultyJournal(journal)));
        using var stage = await Stage.Set(server);
        var (rose, practice) = await Published(stage);
        using var anybody = server.Somebody();
        ((FaultyJournal)server.Get<IJournal>()).Deaf = LibraryStreams.Practices;
        await rose.Do(stage.Project, new WithdrawVoice("v"));
        Assert.Contains(Words, (await anybody.Get($"/api/library/practices/{practice}")).Body, StringComparison.Ordinal);
        await server.Restart();
        await Gone(server, practice);
        Assert.DoesNotContain(Words, (await anybody.Get($"/api/library/practices/{practice}?version=1")).Body, StringComparison.Ordinal);
        Assert.False(new Secrets(await server.Get<IVault>().Open(LibraryStreams.Of(practice))).Knows(Practice.OwnerOf("v")));
    }

    [Fact]
    public async Task A_sheet_whose_way_breaks_off_is_sent_again_under_the_same_id_and_is_there_once()
    {
        await using var server = await TestServer.Start(builder => builder.Services.Wrap<IJournal>(journal => new FaultyJournal(journal)));
        using var stage = await Stage.Set(server);
        var rose = await Written(stage);
        var journal = (FaultyJournal)server.Get<IJournal>();
        journal.Deaf = LibraryStreams.Practices;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await rose.Ask(stage.Project, Send, "once")).Status);
        Assert.Null((await rose.Get(AtLibrary(stage))).Json["standing"]);
        journal.Deaf = null;
        await rose.Do(stage.Project, Send, "once");
        Assert.Equal("signalled", (string?)(await rose.Get(AtLibrary(stage))).Json["standing"]!["state"]);
        Assert.Equal(await PracticeOf(rose, stage), await rose.Finds("mine=true"));
    }

    /// <summary>Until nobody is quoted any more, which is soon.</summary>
    private static async Task Gone(TestServer server, string practice)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await server.Get<IGrainFactory>().GetGrain<IPracticeGrain>(practice).Page(LibraryCaller.Door, 1))!.Sheet!.Verbatims.Count > 0) await Task.Delay(20, patience.Token);
    }

    private static string AtLibrary(Stage stage) => $"/api/projects/{stage.Project}/sheets/f/library";

    private static async Task<string> PracticeOf(Person person, Stage stage) => (string)(await person.Get(AtLibrary(stage))).Json["standing"]!["practiceId"]!;

    /// <summary>A sheet with two quotes: one for the library, read again by a second person, one for the project alone.</summary>
    private static async Task<Person> Written(Stage stage)
    {
        var rose = await stage.Invited(Role.Professional, "Rose");
        await rose.Do(stage.Project, new DraftSheet("f"));
        await rose.Do(stage.Project, new RecordVoice("v", Words, "persons", ForTheLibrary));
        await rose.Do(stage.Project, new RecordVoice("w", Ours, "persons", ForTheLibrary with { Uses = [VoiceUse.Project] }));
        await stage.Lead(new ReadVoiceAgain("v"));
        await rose.Do(stage.Project, new ChangeSheet("f", new SheetContent(Sheet) { VoiceIds = ["v", "w"] }));
        return rose;
    }

    private static async Task<(Person Rose, string Practice)> Published(Stage stage)
    {
        var rose = await Written(stage);
        await rose.Do(stage.Project, Send);
        var practice = await PracticeOf(rose, stage);
        await stage.Facilitator.DoInLibrary(Reader.Qualify(practice), Reader.Review(practice), new PublishPractice(practice, "CC BY 4.0"));
        return (rose, practice);
    }
}
