using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>The frame of an evaluation: four parts, known beforehand, and afterwards only changes that everybody can read.</summary>
public sealed class EvaluationFrameTests
{
    private static readonly FrameTexts Whole = new("Que chacun puisse se déplacer", "Un minibus et des trajets entre voisins", "Les six communes, deux ans, avec le groupe du samedi");

    internal static IndicatorDefinition Told(string label) => new(
        label, null, IndicatorKind.Qualitative, IndicatorFocus.Process, Criterion.Participation, null, null, null, null, null, null, null, null, null)
    {
        Levels = [new(1, "Je reçois"), new(2, "Je donne mon avis"), new(3, "Je fais une partie"), new(4, "J’organise")],
    };

    private static Story Ready => Story.Founded.Given(Ana, new ChooseIndicator("i", Told("La place de chacun")), new ChooseIndicator("j", Told("La confiance")));

    private static Story Opened => Ready.Given(Rose, new DescribeEvaluationFrame(Whole, ["i"])).Given(Ana, new OpenEvaluation());

    [Theory]
    [InlineData(null, "m", "c", true, Refusal.FrameWithoutObjectives)]
    [InlineData("o", " ", "c", true, Refusal.FrameWithoutModalities)]
    [InlineData("o", "m", null, true, Refusal.FrameWithoutContours)]
    [InlineData("o", "m", "c", false, Refusal.FrameWithoutIndicators)]
    public void An_evaluation_does_not_open_as_long_as_a_part_of_its_frame_is_empty_and_names_that_part(string? objectives, string? modalities, string? contours, bool indicator, Refusal refusal) =>
        Ready.Given(Ana, new DescribeEvaluationFrame(new FrameTexts(objectives, modalities, contours), indicator ? ["i"] : [])).When(Ana, new OpenEvaluation()).ThenRefused(refusal);

    [Fact]
    public void An_open_evaluation_keeps_its_frame_as_it_was_for_ever()
    {
        var opened = Opened;
        opened.When(Rose, new DescribeEvaluationFrame(Whole with { Contours = "Tout le département" }, ["i"])).ThenRefused(Refusal.FrameFrozen);
        opened.When(Ana, new OpenEvaluation()).ThenNothing();

        var later = opened.After(TimeSpan.FromDays(30)).Given(Ana, new AmendFrame(FramePart.Contours, "Sept communes", null, "Une commune a rejoint le projet"));
        var frame = later.Project.Evaluation.Frame;
        Assert.Equal("Sept communes", frame.Texts.Contours);
        Assert.Equal((Whole, opened.Project.Evaluation.Frame.Baseline!.At), (frame.Baseline!.Texts, frame.Baseline.At));
        Assert.Equal("La place de chacun", Assert.Single(frame.Baseline.Indicators).Definition.Label);
        var amendment = Assert.Single(frame.Amendments);
        Assert.Equal((FramePart.Contours, Whole.Contours, "Sept communes", "Une commune a rejoint le projet"), (amendment.Part, amendment.Before, amendment.After, amendment.Why));
        Assert.True(amendment.At > frame.Baseline.At.AddDays(29));
    }

    [Fact]
    public void A_change_says_why_and_leaves_no_part_empty()
    {
        Ready.When(Ana, new AmendFrame(FramePart.Contours, "x", null, "Parce que")).ThenRefused(Refusal.EvaluationNotOpen);
        Opened.When(Ana, new AmendFrame(FramePart.Contours, "x", null, " ")).ThenRefused(Refusal.ReasonMissing);
        Opened.When(Ana, new AmendFrame(FramePart.Contours, " ", null, "Parce que")).ThenRefused(Refusal.FrameWithoutContours);
        Opened.When(Ana, new AmendFrame(FramePart.Indicators, null, [], "Parce que")).ThenRefused(Refusal.FrameWithoutIndicators);
        Opened.When(Ana, new AmendFrame(FramePart.Indicators, null, ["k"], "Parce que")).ThenRefused(Refusal.IndicatorUnknown);
        Opened.When(Ana, new AmendFrame(FramePart.Objectives, Whole.Objectives, null, "Parce que")).ThenNothing();
    }

    [Fact]
    public void Indicators_that_come_in_or_go_out_are_named()
    {
        var amendment = Assert.Single(Opened.Given(Ana, new AmendFrame(FramePart.Indicators, null, ["j"], "La confiance compte plus")).Project.Evaluation.Frame.Amendments);
        Assert.Equal(["La confiance"], amendment.Added);
        Assert.Equal(["La place de chacun"], amendment.Removed);
    }

    [Fact]
    public void An_indicator_of_the_frame_that_is_worded_otherwise_is_a_dated_change_of_the_frame()
    {
        var reworded = Opened.Given(Rose, new RewordIndicator("i", Told("La place des personnes"))).Project.Evaluation.Frame;
        var amendment = Assert.Single(reworded.Amendments);
        Assert.Equal(("La place de chacun", "La place des personnes", "i"), (amendment.Before, amendment.After, amendment.Reworded!.Id));
        Assert.Equal("La place de chacun", reworded.Baseline!.Indicators[0].Definition.Label);
        // One that is not of the frame is nobody's business.
        Assert.Empty(Opened.Given(Rose, new RewordIndicator("j", Told("Autre"))).Project.Evaluation.Frame.Amendments);
    }

    [Fact]
    public void An_indicator_of_the_frame_stays() => Opened.When(Ana, new DropIndicator("i")).ThenRefused(Refusal.IndicatorInUse);

    [Fact]
    public void A_frame_speaks_of_the_action_and_of_nobody()
    {
        var about = Whole with { Modalities = "Savoir si l’assistante sociale du mardi fait bien son travail" };
        Ready.When(Rose, new DescribeEvaluationFrame(about, ["i"])).ThenRefused(Refusal.NamesSomebody);
        Opened.When(Ana, new AmendFrame(FramePart.Contours, "x", null, "Mme Martin l’a voulu")).ThenRefused(Refusal.NamesSomebody);
    }
}
