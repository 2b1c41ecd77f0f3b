using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>What indicators are found to be: levels, numbers, stories, words, drawings, none weighing more than another.</summary>
public sealed class ReadingsTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    private static readonly Story Chosen = Story.Founded.Given(Ana, new ChooseIndicator("i", EvaluationFrameTests.Told("La place de chacun")));

    [Fact]
    public void A_group_reads_its_own_scale_and_the_words_of_then_stay()
    {
        var read = Chosen.Given(Rose, new RecordReading("r", "i", new ReadingCard(ReadingKind.Level, Day, Level: 2, Words: "Avant le vote", CollegeId: "persons")));
        var renamed = EvaluationFrameTests.Told("La place de chacun") with { Levels = [new(2, "On me demande")] };
        var found = read.Given(Rose, new RewordIndicator("i", renamed)).Project.Evaluation.Readings["r"].Found;
        Assert.Equal((new IndicatorLevel(2, "Je donne mon avis"), "Avant le vote", "persons"), (found.Level, found.Words!.Text, found.CollegeId));
    }

    [Fact]
    public void An_indicator_without_target_nor_baseline_is_read_like_any_other()
    {
        var story = Chosen.Given(Rose,
            new RecordReading("n", "i", new ReadingCard(ReadingKind.Number, Day, Figure: 12.5m)),
            new RecordReading("s", "i", new ReadingCard(ReadingKind.Story, Day.AddDays(-1), Words: "Trois voisines gardent les enfants à tour de rôle.")),
            new RecordReading("q", "i", new ReadingCard(ReadingKind.Quote, Day, Words: "On ose parler.")),
            new RecordReading("d", "i", new ReadingCard(ReadingKind.Drawing, Day, Words: "Une table où tout le monde est assis.", AttachmentId: "picture")));
        Assert.Equal(["s", "n", "q", "d"], story.Project.Evaluation.ReadingsOf("i").Select(reading => reading.Id));
        Assert.Null(story.Project.ActionPlan.Indicators["i"].Definition.Target);
    }

    [Theory]
    [InlineData(ReadingKind.Level, Refusal.LevelUnknown)]
    [InlineData(ReadingKind.Number, Refusal.FigureMissing)]
    [InlineData(ReadingKind.Story, Refusal.TextMissing)]
    [InlineData(ReadingKind.Quote, Refusal.TextMissing)]
    [InlineData(ReadingKind.Drawing, Refusal.DrawingMissing)]
    public void A_reading_says_what_its_kind_asks_for(ReadingKind kind, Refusal refusal) =>
        Chosen.When(Rose, new RecordReading("r", "i", new ReadingCard(kind, Day, Level: 9))).ThenRefused(refusal);

    [Fact]
    public void A_drawing_is_told_in_words_too_and_is_no_counting_sheet()
    {
        Chosen.When(Rose, new RecordReading("r", "i", new ReadingCard(ReadingKind.Drawing, Day, AttachmentId: "picture"))).ThenRefused(Refusal.DrawingWithoutWords);
        var voted = Story.Running(Voting.Step())
            .Given(Ana, new OpenBallot("s1"), new AttachSheet("s1", "persons", "sheet"), new ChooseIndicator("i", EvaluationFrameTests.Told("x")));
        voted.When(Rose, new RecordReading("r", "i", new ReadingCard(ReadingKind.Drawing, Day, Words: "Une table", AttachmentId: "sheet"))).ThenRefused(Refusal.DrawingMissing);
    }

    [Fact]
    public void What_is_said_of_somebody_is_held_until_its_author_has_read_it_again()
    {
        var card = new ReadingCard(ReadingKind.Quote, Day, Words: "L’assistante sociale du mardi fait mal son travail.");
        Chosen.When(Rose, new RecordReading("r", "i", card)).ThenRefused(Refusal.NamesSomebody);
        Chosen.Given(Rose, new RecordReading("r", "i", card, NamesNobody: true));
    }

    [Fact]
    public void A_reading_is_corrected_and_taken_out_and_none_is_of_a_day_to_come()
    {
        var card = new ReadingCard(ReadingKind.Level, Day, Level: 2);
        var read = Chosen.Given(Rose, new RecordReading("r", "i", card));
        read.When(Rose, new RecordReading("r", "i", card)).ThenRefused(Refusal.IdTaken);
        read.When(Ana, new ChangeReading("r", card)).ThenNothing();
        read.When(Ana, new ChangeReading("x", card)).ThenRefused(Refusal.ReadingUnknown);
        read.When(Ana, new ChangeReading("r", card with { Date = new DateOnly(2026, 2, 1) })).ThenRefused(Refusal.DateInTheFuture);
        read.When(Ana, new ChangeReading("r", card with { CollegeId = "nobody" })).ThenRefused(Refusal.CollegeUnknown);
        read.When(Ana, new RecordReading("s", "x", card)).ThenRefused(Refusal.IndicatorUnknown);
        Assert.Equal(3, read.Given(Ana, new ChangeReading("r", card with { Level = 3 })).Project.Evaluation.Readings["r"].Found.Level!.Value);
        read.When(Ana, new DropIndicator("i")).ThenRefused(Refusal.IndicatorWithReadings);
        read.Given(Ana, new WithdrawReading("r"), new DropIndicator("i"));
        Chosen.When(Ana, new WithdrawReading("r")).ThenNothing();
    }

    [Fact]
    public void Nothing_that_is_shown_of_a_reading_is_a_share_a_rank_or_a_person() => Assert.Equal(
        ["Id", "IndicatorId", "Kind", "Date", "Level", "Figure", "Words", "CollegeId", "AttachmentId", "Order"],
        typeof(ReadingItem).GetProperties().Where(property => property.Name != "EqualityContract").Select(property => property.Name));
}
