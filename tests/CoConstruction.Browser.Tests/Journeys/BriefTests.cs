using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using CoConstruction.Domain;
using CoConstruction.Server;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The brief for decision makers on paper and on a screen: two A4 pages whatever the project, and everything reachable.</summary>
public sealed partial class BriefTests(Chromium chromium)
{
    private static readonly DateOnly On = new(2026, 9, 1);

    public static TheoryData<string> Samples => [.. DemoProjects.All.Select(demo => demo.File.ProjectId)];

    [Theory]
    [MemberData(nameof(Samples))]
    public Task A_sample_is_told_on_exactly_two_pages(string id) =>
        PrintsOnTwoPages(DemoProjects.All.Single(demo => demo.File.ProjectId == id).File.Events.Aggregate(new Project(id), (project, happened) => project.Evolve(happened)), id);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public Task A_large_project_of_chance_is_told_on_exactly_two_pages(int seed) => PrintsOnTwoPages(Large(new Random(seed)), $"large {seed}");

    [Fact]
    public Task A_project_of_which_nothing_is_known_is_told_on_two_pages_too() => PrintsOnTwoPages(new Project("p").Evolve(new ProjectFounded("Un quartier", null, new TerritoryCard("Le quartier", "neighbourhood"), DateTimeOffset.UnixEpoch)), "empty");

    private async Task PrintsOnTwoPages(Project project, string name)
    {
        await using var evening = await Evening.Begin(chromium);
        var page = (await evening.Laptop("Awa")).Page;
        var html = ((Export<BriefSheet>)Exports.Find("brief.html")!).Render(new(BriefDocument.Draft(project, On), ForTeam: true));
        await page.RouteAsync("**/note", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = Encoding.UTF8.GetString(html) }));
        await page.GotoAsync("/note");
        await page.ReadsTitle("Ce qui vous est demandé");
        await evening.Look.Desk(page, $"brief, {name}");
        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        if (Environment.GetEnvironmentVariable("COCONSTRUCTION_SHOTS") is { } album) await File.WriteAllBytesAsync(Path.Combine(album, $"brief-{name}.pdf"), pdf, TestContext.Current.CancellationToken);
        Assert.Equal(2, PageOfPdf().Count(Encoding.Latin1.GetString(pdf)));
        evening.NothingWentWrong();
    }

    /// <summary>More of everything than a brief can tell, in texts as long as the project takes them.</summary>
    private static Project Large(Random chance)
    {
        string[] words = ["ouvrir", "ensemble", "accompagnement", "le", "quartier", "de", "jardin", "intergénérationnel", "à", "partager", "des", "institutions", "soir"];
        string Text(int longest)
        {
            var text = new StringBuilder("Toujours");
            while (text.Length < longest - 24) text.Append(' ').Append(words[chance.Next(words.Length)]);
            return text.ToString();
        }

        PersonalText Said(int longest) => PersonalText.Plain(Text(longest));
        var at = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.Zero);
        var colleges = College.Defaults.ConvertAll(college => college with { Label = Text(110) });
        var card = new WorkshopCard(Text(200), On, new TimeOnly(18, 0), "Salle", WorkshopMode.OnSite);
        var four = new FourPositions();
        Happened[] happened =
        [
            new ProjectImported("f", Text(200), null, ProjectStatus.Voting, ParticipationLevel.CoConstruction, new TerritoryCard(Text(200), "neighbourhood", null, null, Text(200)) { CollectiveWork = Text(4000) }, Calendar: null, [], [], Ordinal.Empty<System.Text.Json.JsonElement>()),
            .. colleges.Select(college => new CollegeAdded(college)),
            new AmbitionSet(Text(4000), null, Text(200)),
            .. Enumerable.Range(1, 8).Select(i => new WorkshopImported($"w{i}", card, 90, colleges.ToImmutableSortedDictionary(college => college.Id, _ => 5 + chance.Next(40)))),
            .. Enumerable.Range(1, 200).Select(i => new ProposalMade($"p{i}", i, Text(200), Said(4000), null, "persons", new ProposalOrigin(), at)),
            .. Enumerable.Range(1, 40).Select(i => new PledgeWritten($"e{i}", new PledgeCard(Text(200), Text(200), Text(4000), On.AddDays(chance.Next(-200, 200)), PledgeSubject.Time), at)),
            .. Enumerable.Range(1, 60).Select(i => new DecisionRecorded($"d{i}", null, Text(4000), Text(200), On.AddDays(chance.Next(200)), null, at.AddDays(i))),
            .. Enumerable.Range(1, 60).Select(i => new ActionAdded($"a{i}", i, new ActionParts(
                new ActionWords(Text(200), null, null, null, null), Lead: new ActionLead(Text(200), LeadKind.Institution), Means: new ActionMeans(Text(4000), null, chance.Next(10_000_000)), Risks: [Text(600), Text(600)]), at)),
            .. Enumerable.Range(1, 60).Select(i => new IndicatorChosen($"i{i}", new IndicatorDefinition(
                Text(200), null, IndicatorKind.Quantitative, IndicatorFocus.Effect, Criterion.SocialBond, null, Text(4000), Text(4000), null, Text(200), 1_234.5m, 999_999_999m, null, null) { CollegeIds = [.. colleges.Select(college => college.Id)] }, On)),
            .. Enumerable.Range(1, 60).SelectMany(i => (Happened[])[
                new ReadingRecorded($"r{i}", $"i{i}", new ReadingFound(ReadingKind.Number, On, null, 999_999_999.5m, null, null, null)), new ReadingRecorded($"s{i}", $"i{i}", new ReadingFound(ReadingKind.Story, On, null, null, Said(4000), null, null))]),
            .. colleges.Take(3).SelectMany(college => Enumerable.Range(1, 12).Select(i => new EvaluationNoteWritten(
                $"n-{college.Id}-{i}", new NoteAbout(NoteSubject.Project), new NoteWords(Criterion.Dignity, Said(600), null), new Provenance(college.Id), null, at, EvaluationNoteState.Published))),
            .. Enumerable.Range(1, 9).Select(i => new PracticeCited(Illustrated.Action, "a1", new Citation($"p{i}", i, Text(200), Text(600), at, null))),
            .. Enumerable.Range(1, 12).Select(i => new BallotRecorded(
                $"b{i}", null, Text(200), four, [new BallotOption("o", Said(200), null)], Secrecy.Public, null,
                [.. colleges.Select((college, place) => Answered(college.Id, 20, i % 2 == 0 ? 18 : place == 0 ? 19 : 2))], [], at, at)),
            .. colleges.SelectMany(college => (Happened[])[
                new VoiceRecorded($"v-{college.Id}", Said(Brief.LongestVoice), college.Id, new VoiceConsent(On, ConsentManner.Spoken, [VoiceUse.Brief]), null, at), new VoiceReadAgain($"v-{college.Id}")]),
        ];
        return happened.Aggregate(new Project("large"), (project, one) => project.Evolve(one));
    }

    private static RecordedCollege Answered(string college, int people, int favourable) => new(college, people, people, 0, Ordinal.Empty<ImmutableSortedDictionary<string, int>>().Add(
        "o", Ordinal.Empty<int>().Add(FourPositions.For, favourable).Add(FourPositions.Against, people - favourable)));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageOfPdf();
}
