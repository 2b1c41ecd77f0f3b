using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>Evaluating over HTTP: what judges somebody is held, nobody can be the subject of a note, and who is missing is told.</summary>
public sealed class EvaluationNotesTests
{
    private const string Social = "L'assistante sociale du mardi fait mal son travail.";

    private static WriteEvaluationNote Note(string id, string text, bool namesNobody = false) =>
        new(id, new NoteAbout(NoteSubject.Project), Criterion.Dignity, [], text, new Provenance(), namesNobody);

    [Fact]
    public async Task A_note_that_judges_somebody_is_held_and_never_read_by_others_before_the_team()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (amina, bilal) = (await stage.Phone(), await stage.Phone());
        var heard = new List<string>();
        bilal.Heard = (_, body) => heard.Add(body);

        Assert.Equal("namesSomebody", (await amina.Ask(stage.Project, Note("n", Social))).Refusal);
        Assert.Empty((await stage.Facilitator.Look(stage.Project)).All("evaluationNotes"));

        await amina.Do(stage.Project, Note("n", Social, namesNobody: true));
        Assert.Equal("held", (string?)(await stage.Facilitator.Look(stage.Project))["evaluationNotes", "n"]!["state"]);
        Assert.Equal("held", (string?)(await Shelf(stage, amina))["ownNotes", "notes"]!["notes"]![0]!["state"]);
        Assert.Empty((await Shelf(stage, bilal)).All("evaluationNotes"));
        await bilal.Look(stage.Project);
        Assert.DoesNotContain(heard, body => body.Contains("assistante sociale", StringComparison.Ordinal));

        await stage.Lead(new SetEvaluationNoteAside("n", "Parlez de ce qui se passe le mardi."));
        Assert.Equal("Parlez de ce qui se passe le mardi.", (string?)(await Shelf(stage, amina))["ownNotes", "notes"]!["notes"]![0]!["reason"]);
        await amina.Do(stage.Project, Note("m", "Le mardi, on attend longtemps."));
        Assert.NotNull((await Shelf(stage, bilal))["evaluationNotes", "m"]);
    }

    [Theory]
    [InlineData("""{"type":"person","id":"x"}""")]
    [InlineData("""{"type":"member","id":"x"}""")]
    [InlineData("""{"type":"project","seatId":"x"}""")]
    public async Task No_note_can_be_about_somebody(string about)
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var said = await (await stage.Phone()).PostText(
            $"/api/projects/{stage.Project}/commands",
            """{"id":"c","type":"writeEvaluationNote","data":{"noteId":"n","about":ABOUT,"criterion":"dignity","indicatorIds":[],"text":"x","from":{}}}""".Replace("ABOUT", about, StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, said.Status);
        Assert.Empty((await stage.Facilitator.Look(stage.Project)).All("evaluationNotes"));
    }

    [Fact]
    public async Task An_evaluation_without_its_contours_does_not_open_and_names_them()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Lead(new ChooseIndicator("i", new IndicatorDefinition("La place de chacun", null, IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation, null, null, null, null, null, null, null, null, null)));
        await stage.Lead(new DescribeEvaluationFrame(new FrameTexts("Que chacun compte", "Un atelier par mois", " "), ["i"]));
        Assert.Equal("frameWithoutContours", (await stage.Facilitator.Ask(stage.Project, new OpenEvaluation())).Refusal);
        await stage.Lead(new DescribeEvaluationFrame(new FrameTexts("Que chacun compte", "Un atelier par mois", "Le quartier"), ["i"]));
        await stage.Lead(new OpenEvaluation());
    }

    [Fact]
    public async Task A_project_closes_without_a_word_of_the_people_concerned_and_that_is_told()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await (await stage.Phone("professionals")).Do(stage.Project, Note("n", "On travaille mieux ensemble."));
        var card = (await stage.Facilitator.Look(stage.Project))["project", "project"]!;
        await stage.Lead(new DescribeProject((string)card["title"]!, null, ProjectStatus.Closed, ParticipationLevel.CoConstruction, new TerritoryCard("Quartier du Lavoir", "neighbourhood")));
        var now = await stage.Facilitator.Look(stage.Project);
        Assert.Equal("closed", (string?)now["project", "project"]!["status"]);
        Assert.True((bool)now["coverage", "coverage"]!["personsMissing"]!);
        Assert.Equal(5, now["coverage", "coverage"]!["colleges"]!.AsArray().Count);
    }

    private static async Task<View> Shelf(Stage stage, Person person)
    {
        var said = await person.Get($"/api/projects/{stage.Project}/shelves/evaluation");
        Assert.True(said.Status == HttpStatusCode.OK, said.Body);
        return View.Of(said.Json);
    }
}
