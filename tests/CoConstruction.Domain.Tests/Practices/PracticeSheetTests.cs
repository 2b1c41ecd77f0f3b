namespace CoConstruction.Domain.Tests;

/// <summary>A sheet has a title and keeps within bounds; what is not known stays empty.</summary>
public sealed class PracticeSheetTests
{
    private static readonly PracticeSheet Bare = new("Un lieu tenu à deux");

    [Fact]
    public void A_title_is_enough_to_begin()
    {
        Assert.Null(Bare.Check());
        Assert.Equal(Refusal.TextMissing, (Bare with { Title = " " }).Check());
        Assert.Equal(Refusal.TextTooLong, (Bare with { Title = new string('a', 201) }).Check());
    }

    [Fact]
    public void What_is_there_is_said_and_neither_too_long_nor_too_many()
    {
        Assert.Equal(Refusal.TextMissing, (Bare with { Summary = "" }).Check());
        Assert.Equal(Refusal.TextMissing, (Bare with { Tools = [" "] }).Check());
        Assert.Equal(Refusal.TextTooLong, (Bare with { Steps = [new("Partir d’un groupe", new string('a', 4001))] }).Check());
        Assert.Equal(Refusal.TooMany, (Bare with { Obstacles = [.. Enumerable.Repeat(new SheetObstacle("Le bail"), 51)] }).Check());
        Assert.Equal(Refusal.TooMany, (Bare with { Reproducibility = new() { Prerequisites = [.. Enumerable.Repeat("Un élu", 51)] } }).Check());
        Assert.Equal(Refusal.TextTooLong, (Bare with { Keywords = [new string('a', 201)] }).Check());
        Assert.Equal(Refusal.NumberOutOfRange, (Bare with { Identity = new(BudgetEuro: -1) }).Check());
        Assert.Equal(Refusal.NumberOutOfRange, (Bare with { Identity = new(StartYear: 26) }).Check());
        Assert.Equal(Refusal.UnknownThing, (Bare with { Identity = new() { Forms = ["une forme !"] } }).Check());
    }

    [Fact]
    public void Every_text_of_it_is_read_for_names()
    {
        PracticeSheet[] naming =
        [
            Bare with { Summary = "Mme Martin" }, Bare with { Identity = new() { Partners = ["Mme Martin"] } }, Bare with { Steps = [new("Aller voir", "Mme Martin")] },
            Bare with { Levers = [new("Mme Martin")] }, Bare with { Results = new() { Unexpected = ["Mme Martin"] } }, Bare with { Reproducibility = new() { NotTransferable = ["Mme Martin"] } },
        ];
        Assert.All(naming, sheet => Assert.Equal(Refusal.NamesSomebody, NamedPeople.Check(false, sheet.Texts())));
        Assert.Null(NamedPeople.Check(false, Bare.Texts()));
    }
}
