namespace CoConstruction.Domain.Tests;

/// <summary>What the library is beside its practices: relays and the collections that there are already.</summary>
public sealed class LibraryHouseTests
{
    private static readonly LibraryAsked Asked = new("ada", Shelf.Start);

    private static Library After(params HouseLibraryCommand[] commands) => commands.Aggregate(new Library(), (library, command) =>
        Assert.IsType<Decision.Accepted>(library.Decide(command, Asked)).Events.Cast<LibraryHappened>().Aggregate(library, (now, one) => now.Evolve(one)));

    [Fact]
    public void A_relay_has_territories_and_a_day_of_activity_which_is_noted_once()
    {
        var library = After(new NameRelay("rita", "Rita", ["Vermelonne"]), new NoteRelayActivity("rita"));
        Assert.Equal("Vermelonne", Assert.Single(library.Relays.TerritoriesOf("rita")));
        Assert.Equal(new DateOnly(2026, 10, 5), library.Relays.All["rita"].ActiveOn);
        Assert.Same(Decision.Nothing, library.Decide(new NoteRelayActivity("rita"), Asked));
        Assert.Same(Decision.Nothing, library.Decide(new NoteRelayActivity("mia"), Asked));
        Assert.Same(Decision.Nothing, library.Decide(new NameRelay("rita", "Rita", ["Vermelonne"]), Asked));
        Assert.Empty(After(new NameRelay("rita", "Rita", ["Vermelonne"]), new EndRelay("rita")).Relays.All);
        Assert.Equal(new Decision.Refused(Refusal.RelayUnknown), library.Decide(new EndRelay("mia"), Asked));
        Assert.Equal(new Decision.Refused(Refusal.TextMissing), library.Decide(new NameRelay("mia", "Mia", []), Asked));
    }

    [Fact]
    public void Only_administrators_read_who_relays()
    {
        var library = After(new NameRelay("rita", "Rita", ["Vermelonne"]));
        Assert.Equal("Rita", Assert.Single(LibraryView.Relays(library, new LibraryCaller("ada", Administers: true))!).Name);
        Assert.Null(LibraryView.Relays(library, new LibraryCaller("rita") { Territories = ["Vermelonne"] }));
    }

    [Fact]
    public void A_collection_of_elsewhere_is_listed_with_its_method_access_and_licence()
    {
        var card = new SourceCard("Banque d’expériences", "Réseau des CCAS", "Fiches relues par un comité", "Ouverte à tous", "Citation", "https://exemple.fr", Earlier: true);
        var library = After(new AddSource("s", card));
        Assert.Equal(card, library.Sources.All["s"].Card);
        Assert.Same(Decision.Nothing, library.Decide(new ChangeSource("s", card), Asked));
        Assert.Equal(new Decision.Refused(Refusal.NotALink), library.Decide(new ChangeSource("s", card with { Link = "javascript:alert(1)" }), Asked));
        Assert.Equal(new Decision.Refused(Refusal.SourceUnknown), library.Decide(new RemoveSource("other"), Asked));
        Assert.Equal(new Decision.Refused(Refusal.IdTaken), library.Decide(new AddSource("s", card), Asked));
        Assert.Empty(After(new AddSource("s", card), new RemoveSource("s")).Sources.All);
    }
}
