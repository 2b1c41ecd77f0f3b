using System.Text.Json;
using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>A sheet and its text say the same, whatever was typed, and what has no place in a sheet is told.</summary>
public sealed class SheetMarkdownTests
{
    private static readonly SheetThings Things = new(
        Ordinal.Empty<SheetObstacle>().Add("o1", new("Chacun dans son bureau", ObstacleFamily.InstitutionalComplexity)).Add("o2", new("Le bail (trop court)", ObstacleFamily.LegalFramework)),
        Ordinal.Empty<SheetLever>().Add("l1", new("Un temps protégé", LeverCategory.Management, RoomForManoeuvre.Organisation)));

    private static readonly SheetContent Blank = new(new PracticeSheet("Sans titre"));

    private static readonly string[] Bits =
    [
        "a", "é", " ", "  ", "\n", "\n\n", "- ", "1. ", "## 3. ", "### ", "> ", "\\", "*", "**Territoire** :", "[à décider]", "[à décider : x]", ":", ")", "(famille : formation)",
        " (levier : marge commune)", "```", "|", "😀", "\t", "«", "Les outils",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Bits.Length - 1].Select(i => Bits[i]).Array[1, 7].Select(string.Concat).Where(text => !string.IsNullOrWhiteSpace(text));
    private static readonly Gen<string?> Maybe = Gen.Bool.SelectMany(is_ => is_ ? Words.Select(text => (string?)text) : Gen.Const((string?)null));
    private static readonly Gen<ImmutableList<string>> Lines = Words.Array[0, 3].Select(lines => lines.ToImmutableList());

    private static readonly Gen<SheetContent> Contents =
        from title in Words
        from texts in Maybe.Array[10]
        from lists in Lines.Array[10]
        from steps in Gen.Select(Words, Maybe, (name, detail) => new SheetStep(name, detail)).Array[0, 3]
        from obstacles in Gen.Select(Words, Gen.Int[0, 5], (text, family) => new SheetObstacle(text, family == 5 ? null : (ObstacleFamily)family)).Array[0, 3]
        from levers in Gen.Select(Words, Gen.Int[0, 6], Gen.Int[0, 5], (text, category, room) =>
            new SheetLever(text, category == 6 ? null : (LeverCategory)category, room == 5 ? null : (RoomForManoeuvre)room)).Array[0, 3]
        from numbers in Gen.Int[0, 3].Array[4]
        select new SheetContent(new PracticeSheet(title)
        {
            Summary = texts[0],
            Identity = new(texts[1], texts[2], numbers[0] == 0 ? null : 2020 + numbers[0], texts[3], numbers[1] == 0 ? null : 26_800 * numbers[1], texts[4], texts[5], texts[6])
            {
                Forms = numbers[2] == 0 ? [] : ["groupSocialWork", "popularEducation"],
                Partners = lists[0],
            },
            Origin = texts[7],
            Objectives = lists[1],
            Steps = [.. steps],
            ParticipationOfPersons = texts[8],
            Partnership = texts[9],
            Obstacles = [.. obstacles],
            Levers = [.. levers],
            Results = new() { Qualitative = lists[2], Quantitative = lists[3], Unexpected = lists[4] },
            KeyFactors = lists[5],
            WatchPoints = lists[6],
            Reproducibility = new() { Approach = texts[0], Prerequisites = lists[7], NotTransferable = lists[8] },
            Evaluation = texts[1],
            Tools = lists[9],
            IndicatorQuestions = lists[0],
            Keywords = lists[1],
            Licence = texts[2],
        })
        {
            ObstacleIds = numbers[3] == 0 ? [] : ["o2", "o1"],
            LeverIds = numbers[3] == 1 ? [] : ["l1"],
        };

    [Fact]
    public void A_sheet_becomes_a_text_and_the_text_becomes_the_same_sheet() => Contents.Sample(
        typed =>
        {
            var content = SheetTrim.Of(typed);
            var text = SheetMarkdown.Of(content, Things);
            var reading = SheetReader.Read($"# Notre fiche\n\n{text}\n", Blank, Things);
            Assert.Equal(Json(content.Sheet.Title.Length == 0 ? content with { Sheet = content.Sheet with { Title = Blank.Sheet.Title } } : content), Json(reading.Content));
            Assert.Empty(reading.Unread);
            Assert.Equal(text, SheetMarkdown.Of(reading.Content, Things));
        },
        iter: 2000);

    [Fact]
    public void The_sheets_of_the_samples_are_read_back_from_their_texts()
    {
        foreach (var name in (string[])[Samples.Orvelune, Samples.Vermelonne])
        {
            var project = Samples.Project(name);
            var (sheet, things) = (project.Practices.Sheets.Values.Single(), SheetThings.Of(project));
            var reading = SheetReader.Read(SheetMarkdown.Of(sheet.Content, things), Blank, things);
            Assert.Equal(Json(sheet.Content with { VoiceIds = [] }), Json(reading.Content));
            Assert.Empty(reading.Unread);
        }
    }

    [Fact]
    public void The_outline_reads_as_a_sheet_that_says_nothing_yet()
    {
        var reading = SheetReader.Read(TextOutlines.Of(TextKind.PracticeSheet, "Notre fiche"), Blank, SheetThings.None);
        Assert.Equal(Json(Blank), Json(reading.Content));
        Assert.Empty(reading.Unread);
    }

    [Fact]
    public void People_write_as_they_like()
    {
        var reading = SheetReader.Read(
            """
            # Notre fiche

            ## Les outils

            Une convention d’une page
            * Une carte

            ## 3. La carte

            - **Budget** : 26 800 euros
            - **Partenaires** : Ville
            - **Formes de travail social collectif** : Éducation populaire ; travail social de groupe

            ## 6. Comment on a fait

            1) Aller voir
               Sans projet écrit d’avance.
            2) Voter

            ## Les outils

            - Un tableau
            """, Blank, Things).Content.Sheet;
        Assert.Equal(["Une convention d’une page", "Une carte", "Un tableau"], reading.Tools);
        Assert.Equal(26_800, reading.Identity.BudgetEuro);
        Assert.Equal(["Ville"], reading.Identity.Partners);
        Assert.Equal(["popularEducation", "groupSocialWork"], reading.Identity.Forms);
        Assert.Equal([new SheetStep("Aller voir", "Sans projet écrit d’avance."), new SheetStep("Voter")], reading.Steps);
    }

    [Fact]
    public void What_has_no_place_is_told_with_its_line_and_what_is_missing_stays()
    {
        var before = new SheetContent(new PracticeSheet("Un lieu") { Identity = new(StartYear: 2024), Origin = "Des mères qui attendent" });
        var reading = SheetReader.Read(
            """
            Une ligne perdue

            ## 3. La carte d’identité

            - **Année de début** : il y a longtemps
            - **Couleur** : bleue

            ## 12. Les paroles

            « Avant, j’attendais dehors. »

            ## 21. Divers

            Un reste
            """, before, Things);
        Assert.Equal(
            [new(1, "Une ligne perdue"), new(5, "il y a longtemps"), new(6, "**Couleur** : bleue"), new(10, "« Avant, j’attendais dehors. »"), new(12, "## 21. Divers"), new UnreadLine(14, "Un reste")],
            reading.Unread);
        Assert.Equal((2024, "Des mères qui attendent", "Un lieu"), (reading.Content.Sheet.Identity.StartYear, reading.Content.Sheet.Origin, reading.Content.Sheet.Title));
    }

    private static string Json(SheetContent content) => JsonSerializer.Serialize(content, Contract.Json);
}
