using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>A project that comes from a file, and what the team reads and prints of it.</summary>
public sealed class ImportTests(Chromium chromium)
{
    [Fact]
    public async Task A_sample_comes_in_whole_and_each_of_its_pages_can_be_read()
    {
        await using var evening = await Evening.Begin(chromium);
        var desk = await Import(evening, Sample("orvelune-tisserandes"));
        await desk.Page.ReadsTitle((string)JsonNode.Parse(Sample("orvelune-tisserandes"))!["title"]!);
        await evening.Look.Desk(desk.Page, "imported project");
        foreach (var room in new[] { "Ateliers", "Participants", "Propositions", "Décisions", "Résultats", "Et aussi" })
        {
            await desk.Page.Follow(room);
            await desk.Page.ReadsTitle(room);
            await evening.Look.Desk(desk.Page, $"imported {room}");
        }

        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_broken_file_changes_nothing_and_says_all_that_must_be_corrected()
    {
        await using var evening = await Evening.Begin(chromium);
        var broken = JsonNode.Parse(Sample("orvelune-tisserandes"))!;
        broken["title"] = null;
        broken["colleges"]![0]!["coreGroupSeats"] = -4;
        var desk = await Import(evening, broken.ToJsonString());
        await desk.Page.Reads("Rien n’a été importé.");
        await desk.Page.Reads("title");
        await desk.Page.Reads("colleges[0]");
        await evening.Look.Desk(desk.Page, "broken file");
        await desk.Page.Follow("Annuler");
        await desk.Page.Reads("Pas encore de projet");
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task The_poster_comes_out_of_the_printer_on_one_page_and_ballots_too()
    {
        await using var evening = await Evening.Begin(chromium);
        var desk = new Desk(await evening.Laptop("Awa"));
        var awa = new Facilitator(desk.Device, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", "priorities");
        foreach (var (sheet, title) in new[] { ("affiche", "Affiche"), ("bulletins", "Bulletins de vote"), ("cartes", "Cartes d’idées") })
        {
            await desk.Page.GotoAsync($"/equipe#/projets/{awa.Project}/ateliers/w1/{sheet}");
            await desk.Page.ReadsTitle(title);
            if (sheet == "affiche") await Assertions.Expect(desk.Page.GetByText(code).First).ToBeVisibleAsync();
            await desk.Page.WaitForFunctionAsync("() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0)");
            await evening.Look.Desk(desk.Page, title);
            var pdf = Encoding.Latin1.GetString(await desk.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = false }));
            Assert.Equal(1, pdf.Split("/Type /Page\n").Length - 1);
            Assert.True(pdf.Length > 5_000, $"« {title} » is printed empty");
        }

        evening.NothingWentWrong();
    }

    private static async Task<Desk> Import(Evening evening, string json)
    {
        var desk = new Desk(await evening.Laptop("Awa"));
        await desk.MakeFirstAccount(evening.House.FirstAccountLink);
        await desk.Page.Follow("Importer un fichier");
        await desk.Page.ReadsTitle("Importer un projet");
        await evening.Look.Desk(desk.Page, "importing");
        await desk.Page.GetByLabel("Fichier du projet").SetInputFilesAsync(new FilePayload { Name = "projet.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(json) });
        await desk.Page.Press("Importer");
        return desk;
    }

    private static string Sample(string name)
    {
        using var sample = new StreamReader(typeof(CoConstructionServer).Assembly.GetManifestResourceStream(name)!);
        return sample.ReadToEnd();
    }
}
