namespace CoConstruction.Domain.Tests;

/// <summary>Guides for action: practices that somebody chose and put in order.</summary>
public sealed class GuidesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 3, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_guide_holds_practices_in_the_order_that_was_chosen_and_may_be_put_in_another()
    {
        var library = After(new Library(), new WriteGuide("g1", "Pour commencer", "Quatre pratiques.", ["p1", "p2", "p3", "p4"]));
        library = After(library, new WriteGuide("g1", "Pour commencer", "Quatre pratiques.", ["p4", "p1", "p2", "p3"]));
        Assert.Equal(["p4", "p1", "p2", "p3"], Guides.Of(library).All["g1"].PracticeIds);
    }

    [Fact]
    public void Saying_the_same_again_changes_nothing()
    {
        var library = After(new Library(), new WriteGuide("g1", "Pour commencer", null, ["p1"]));
        Assert.Equal(Decision.Nothing, library.Decide(new WriteGuide("g1", " Pour commencer ", null, ["p1"]), By("awa")));
    }

    [Fact]
    public void Only_its_author_changes_a_guide_or_takes_it_back_and_the_house_may_remove_it()
    {
        var library = After(new Library(), new WriteGuide("g1", "Pour commencer", null, ["p1"]));
        Assert.Equal(Refusal.NotYours, Refused(new WriteGuide("g1", "À moi", null, ["p1"]), "samir", library));
        Assert.Equal(Refusal.NotYours, Refused(new WithdrawGuide("g1"), "samir", library));
        Assert.Empty(Guides.Of(After(library, new WithdrawGuide("g1"))).All);
        Assert.Empty(Guides.Of(After(library, new RemoveGuide("g1"), "samir")).All);
        Assert.Equal(Refusal.GuideUnknown, Refused(new WithdrawGuide("g2"), "awa", library));
    }

    [Fact]
    public void A_guide_needs_a_practice_and_none_stands_in_it_twice()
    {
        Assert.Equal(Refusal.GuideEmpty, Refused(new WriteGuide("g1", "Pour commencer", null, [])));
        Assert.Equal(Refusal.UnknownThing, Refused(new WriteGuide("g1", "Pour commencer", null, ["p1", "p1"])));
        Assert.Equal(Refusal.UnknownThing, Refused(new WriteGuide("g1", "Pour commencer", null, ["../p1"])));
        Assert.Equal(Refusal.TooMany, Refused(new WriteGuide("g1", "Pour commencer", null, [.. Enumerable.Range(0, Guides.MostPractices + 1).Select(i => $"p{i}")])));
    }

    [Fact]
    public void One_person_writes_no_more_guides_than_anybody_reads()
    {
        var library = Enumerable.Range(0, Guides.MostOfOne).Aggregate(new Library(), (library, i) => After(library, new WriteGuide($"g{i}", "Pour commencer", null, ["p1"])));
        Assert.Equal(Refusal.TooMany, Refused(new WriteGuide("more", "Pour commencer", null, ["p1"]), "awa", library));
        Assert.Null(Refused(new WriteGuide("more", "Pour commencer", null, ["p1"]), "samir", library));
    }

    [Fact]
    public void A_preface_that_seems_to_speak_of_somebody_is_held_until_its_author_has_read_it_again()
    {
        const string Preface = "Merci à M. Durand.";
        Assert.Equal(Refusal.NamesSomebody, Refused(new WriteGuide("g1", "Pour commencer", Preface, ["p1"])));
        Assert.Null(Refused(new WriteGuide("g1", "Pour commencer", Preface, ["p1"], NamesNobody: true)));
    }

    private static Refusal? Refused(GuidesCommand command, string by = "awa", Library? library = null) =>
        ((library ?? new Library()).Decide(command, By(by)) as Decision.Refused)?.Refusal;

    private static Library After(Library library, GuidesCommand command, string by = "awa")
    {
        var accepted = Assert.IsType<Decision.Accepted>(library.Decide(command, By(by)));
        return accepted.Events.Cast<LibraryHappened>().Aggregate(library, (before, happened) => before.Evolve(happened));
    }

    private static LibraryAsked By(string account) => new(account, Now);
}
