namespace CoConstruction.Server.Tests;

/// <summary>What is found does not depend on the database: accents, plurals, other names of a thing, and the order.</summary>
public abstract class PracticeIndexContract : IAsyncDisposable
{
    private static readonly LibraryCaller Anybody = new();
    private static readonly DateTimeOffset Day = new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Opens the index of this test.</summary>
    private protected abstract IPracticeIndex Open();

    public abstract ValueTask DisposeAsync();

    [Theory]
    [InlineData("mobilite", "b a")]
    [InlineData("Mobilités", "b a")]
    [InlineData("les habitants", "c a")]
    [InlineData("l’habitante", "c a")]
    [InlineData("ISIC", "d c")]
    [InlineData("intervention sociale d'intérêt collectif", "d c")]
    [InlineData("travaux sociaux collectifs", "d c")]
    [InlineData("dsl", "b")]
    [InlineData("CŒUR", "d")]
    [InlineData("coeur de ville", "d")]
    [InlineData("mobilité habitants", "a")]
    [InlineData("girafe", "")]
    [InlineData("de la", "d c b a")]
    public async Task Accents_plurals_elisions_and_other_names_of_a_thing_do_not_matter(string words, string expected)
    {
        using var search = await Filled();
        Assert.Equal(expected, await Found(search, new PracticeQuery(words)));
    }

    [Fact]
    public async Task A_word_in_the_title_counts_most_then_the_latest_comes_first()
    {
        var index = Open();
        await index.Put([Told("a", "Un jardin", "Des légumes", day: 0), Told("b", "Cuisine", "Un jardin", day: 1), Told("c", "Jardins", "Ensemble", day: 2), Told("d", "Le jardin", "Ensemble", day: 2), Told("e", "Autre", "Rien", day: 3, keyword: "jardin")]);
        using var search = new PracticeSearch(index);
        Assert.Equal("c d a e b", await Found(search, new PracticeQuery("jardin")));
    }

    [Fact]
    public async Task A_word_counts_once_where_it_counts_most_and_a_practice_once_under_a_theme_it_names_twice()
    {
        var index = Open();
        var twice = new PracticeSheet("Le jardin des jardins") { Summary = "Un jardin.", Keywords = ["jardin", "jardin"] };
        await index.Put([Indexed(Practice("a", Signal("Le jardin", "Un jardin."), twice, 0)), Told("b", "Jardin et verger", "Ensemble", day: 1), Told("c", "Le verger", "Un jardin", day: 2)]);
        using var search = new PracticeSearch(index);
        Assert.Equal("b a c", await Found(search, new PracticeQuery("jardin")));
        Assert.Equal("b c", await Found(search, new PracticeQuery("vergers jardins")));
        Assert.Equal(new FacetCount("theme", "jardin", 1), (await search.Search(new PracticeQuery("jardin"), Anybody)).Facets.Single(facet => facet.Name == "theme"));
    }

    [Fact]
    public async Task A_search_is_narrowed_by_theme_territory_form_obstacle_lever_and_kind_and_counts_what_is_left()
    {
        using var search = await Filled();
        Assert.Equal("b", await Found(search, new PracticeQuery { Territory = "pays d’ormonde" }));
        Assert.Equal("c b a", await Found(search, new PracticeQuery { Territory = "BRASSE" }));
        Assert.Equal("a", await Found(search, new PracticeQuery { Theme = "Mobilite" }));
        Assert.Equal("a", await Found(search, new PracticeQuery { Form = "communitySocialWork" }));
        Assert.Equal("a", await Found(search, new PracticeQuery { Family = ObstacleFamily.LegalFramework }));
        Assert.Equal("a", await Found(search, new PracticeQuery { Lever = LeverCategory.Partnership, Room = RoomForManoeuvre.Local }));
        Assert.Equal("", await Found(search, new PracticeQuery { Lever = LeverCategory.Training }));
        Assert.Equal("d", await Found(search, new PracticeQuery { Country = "belgique" }));
        var all = await search.Search(new PracticeQuery { PageSize = 3 }, Anybody);
        Assert.Equal((4, 3), (all.Total, all.Items.Count));
        Assert.Contains(new FacetCount("territory", "Brasse", 3), all.Facets);
        Assert.Contains(new FacetCount("family", "legalFramework", 1), all.Facets);
        Assert.Equal("a", Assert.Single((await search.Search(new PracticeQuery { PageSize = 3, Page = 2 }, Anybody)).Items).Id);
    }

    [Fact]
    public async Task Strangers_find_only_what_is_published_and_relays_what_is_signalled_with_them()
    {
        var index = Open();
        await index.Put([Told("a", "Un jardin", "Des légumes"), Indexed(Signalled("b", "Un verger", "Des fruits"))]);
        using var search = new PracticeSearch(index);
        Assert.Equal("a", await Found(search, new PracticeQuery()));
        Assert.Equal("a b", await Found(search, new PracticeQuery(), new LibraryCaller("rita") { Territories = ["brasse"] }));
        Assert.Equal("a", await Found(search, new PracticeQuery(), new LibraryCaller("remi") { Territories = ["ailleurs"] }));
        Assert.Equal("b", await Found(search, new PracticeQuery { State = PracticeState.Signalled }, new LibraryCaller("ada", Administers: true)));
        Assert.Equal("a b", await Found(search, new PracticeQuery { Mine = true }, new LibraryCaller("sam")));
        Assert.Equal("", await Found(search, new PracticeQuery { Inside = true }));
    }

    [Fact]
    public async Task What_changed_is_found_as_it_is_now_and_nothing_older_takes_its_place()
    {
        var index = Open();
        await index.Put([Told("a", "Un jardin", "Des légumes")]);
        using var search = new PracticeSearch(index);
        Assert.Equal("a", await Found(search, new PracticeQuery("jardin")));
        await index.Put([Told("a", "Un verger", "Des fruits") with { Version = 9 }]);
        await index.Put([Told("a", "Un jardin", "Des légumes") with { Version = 8 }]);
        Assert.Equal(("", "a"), (await Found(search, new PracticeQuery("jardin")), await Found(search, new PracticeQuery("vergers"))));
        var withdrawn = Published("a", "Un verger", "Des fruits", 0, null).Evolve(new PracticeWithdrawn(null, Day));
        await index.Put([Indexed(withdrawn) with { Version = 10 }]);
        Assert.Equal("", await Found(search, new PracticeQuery()));
        Assert.Equal(10, Assert.Single(await index.Versions()).Version);
    }

    /// <summary>Words are ours alone: what a query language would take for its own is a word that is not there.</summary>
    [Theory]
    [InlineData("\" OR title : \"")]
    [InlineData("jardin' | 'x")]
    [InlineData("NEAR(a b) * ^ - + & ! ( ) : <->")]
    [InlineData("%00 \u0000 \uFFFF 🙂")]
    public async Task Nothing_that_is_typed_is_read_as_a_query(string typed)
    {
        using var search = await Filled();
        Assert.NotNull(await Found(search, new PracticeQuery(typed)));
    }

    private async Task<PracticeSearch> Filled()
    {
        var index = Open();
        var sheet = new PracticeSheet("La mobilité solidaire des habitants")
        {
            Summary = "Des trajets entre voisins.",
            Identity = new() { Forms = ["communitySocialWork"] },
            Obstacles = [new("L’assurance", ObstacleFamily.LegalFramework)],
            Levers = [new("Une assurance collective", LeverCategory.Partnership, RoomForManoeuvre.Local)],
            Keywords = ["mobilité"],
            Steps = [new("Commencer")],
        };
        await index.Put(
        [
            Indexed(Practice("a", Signal("Mobilité", "Des trajets"), sheet, 0)),
            Indexed(Practice("b", Signal("Se déplacer", "Un développement social local par la mobilité") with { Place = new PracticePlace("Pays d'Ormonde", null, "Brasse") }, null, 1)),
            Told("c", "Un travail social collectif avec les habitants", "Une salle", day: 2),
            Indexed(Practice("d", Signal("L’ISIC au cœur de ville", "Une place") with { Country = "Belgique", Place = new PracticePlace("Liège") }, null, 3)),
        ]);
        return new(index);
    }

    private static async Task<string> Found(PracticeSearch search, PracticeQuery query, LibraryCaller? caller = null) =>
        string.Join(' ', (await search.Search(query, caller ?? Anybody)).Items.Select(card => card.Id));

    private static IndexedPractice Told(string id, string title, string summary, int day = 0, string? keyword = null) => Indexed(Published(id, title, summary, day, keyword));

    private static Practice Published(string id, string title, string summary, int day, string? keyword) =>
        Practice(id, Signal(title, summary), keyword is null ? null : new PracticeSheet(title) { Summary = summary, Keywords = [keyword] }, day);

    private static Practice Signalled(string id, string title, string summary) => new Practice(id).Evolve(new PracticeSignalled(id, Signal(title, summary), "sam", Day));

    private static PracticeSignal Signal(string title, string summary) => new(
        title, summary, PracticeKind.Initiative, new PracticePlace("Bourg", null, "Brasse"), "Parce que", new Signatory(SignatoryKind.Organisation, "CCAS"));

    private static Practice Practice(string id, PracticeSignal signal, PracticeSheet? sheet, int day) => new Practice(id)
        .Evolve(new PracticeOffered(id, signal, sheet ?? new PracticeSheet(signal.Title) { Summary = signal.Summary }, "p", [], "sam", Day))
        .Evolve(new PracticePublished(1, "CC BY 4.0", Day.AddDays(day)));

    private static IndexedPractice Indexed(Practice practice) => PracticeKeeper.Indexed(practice, 1)!;
}
