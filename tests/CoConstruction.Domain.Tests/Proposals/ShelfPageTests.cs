using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>A shelf that is long is read a page at a time: every proposal on one page, in its order, however many there are.</summary>
public sealed class ShelfPageTests
{
    private const int Many = (2 * ShelfPage.Size) + 7;

    private static readonly Story Filled = Story.Founded.Given(Ana, [.. Enumerable.Range(1, Many).Select(number => (Command)new MakeProposal(
        $"p{number}", new ProposalText($"Banc {number}", number % 2 == 0 ? "À l’ombre de l’école" : "Près du marché", null), null, new ProposalOrigin()))]);

    [Fact]
    public void Pages_hold_every_proposal_once_in_the_order_of_their_numbers()
    {
        var pages = new[] { 1, 2, 3 }.Select(number => Read(new ShelfPage(number))).ToList();
        Assert.Equal(Enumerable.Range(1, Many).Select(number => $"p{number}"), pages.SelectMany(page => page.Ids));
        Assert.Equal([(1, Many, true), (2, Many, true), (3, Many, false)], pages.Select(page => (page.Place.Number, page.Place.Total, page.Place.More)));
        Assert.Empty(Read(new ShelfPage(4)).Ids);
    }

    [Theory]
    [InlineData("ECOLE", Many / 2)]
    [InlineData("l'eco ban", Many / 2)]
    [InlineData("marché école", 0)]
    [InlineData("girafe", 0)]
    [InlineData("?!", Many)]
    public void Words_are_looked_for_by_their_beginnings_without_accents_and_must_all_be_there(string words, int found) =>
        Assert.Equal(found, Read(new ShelfPage(Words: words)).Place.Total);

    [Fact]
    public void A_number_or_an_id_leads_to_its_proposal()
    {
        Assert.Contains("p52", Read(new ShelfPage(Words: "52")).Ids);
        Assert.Equal(["p52"], Read(new ShelfPage(Thing: "p52")).Ids);
        Assert.Empty(Read(new ShelfPage(Thing: "p9999")).Ids);
    }

    [Theory]
    [InlineData(0, null, null)]
    [InlineData(ShelfPage.Most + 1, null, null)]
    [InlineData(1, null, "p 1")]
    public void What_no_page_can_be_is_not_looked_for(int number, string? words, string? thing) => Assert.False(new ShelfPage(number, words, thing).IsRight);

    [Fact]
    public void Words_are_bounded()
    {
        Assert.True(new ShelfPage(Words: new string('a', Checks.Line)).IsRight);
        Assert.False(new ShelfPage(Words: new string('a', Checks.Line + 1)).IsRight);
    }

    private static (IReadOnlyList<string> Ids, ShelfPageItem Place) Read(ShelfPage page)
    {
        var entries = ProjectView.Shelf(Filled.Project, ViewRooms.Proposals, new Reader(Audience.Participant, Role.Participant, null) { Page = page })!.ToList();
        return ([.. entries.Where(entry => entry.Room == ViewRooms.Proposals).Select(entry => entry.Key)], (ShelfPageItem)entries.Single(entry => entry.Room == ViewRooms.ShelfPages).Render());
    }
}
