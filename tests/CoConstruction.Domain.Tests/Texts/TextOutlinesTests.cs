namespace CoConstruction.Domain.Tests;

/// <summary>Outlines say what the field asks for, and are texts that the rest of the product reads.</summary>
public sealed class TextOutlinesTests
{
    public static TheoryData<TextKind> Kinds => [.. Enum.GetValues<TextKind>()];

    [Fact]
    public void A_charter_has_the_eleven_sections_of_the_field()
    {
        var articles = Articles.Of(TextOutlines.Of(TextKind.Charter, "Notre charte"));
        Assert.Equal(Enumerable.Range(1, 11), articles.Select(article => article.Number));
        Assert.Equal(
            ["Pourquoi cette charte", "Notre territoire et notre but", "Les mots que nous utilisons", "Nos principes", "Qui participe", "Comment on décide", "Ce que chacun promet", "L’aide à chacun et le projet de tous", "Comment on évalue", "Nos informations", "Durée, relecture et sortie"],
            articles.Select(article => article.Title));
    }

    [Theory]
    [InlineData("l’action, jamais les personnes")]
    [InlineData("**Les objectifs**")]
    [InlineData("**La façon de faire prévue**")]
    [InlineData("**Les contours de l’action**")]
    [InlineData("**Les indicateurs**")]
    [InlineData("**On a le droit d’essayer.**")]
    [InlineData("**On accepte de lâcher prise.**")]
    public void A_charter_carries_the_evaluation_frame_and_the_right_to_experiment(string words) =>
        Assert.Contains(words, TextOutlines.Of(TextKind.Charter, "Notre charte"), StringComparison.Ordinal);

    [Fact]
    public void Each_college_of_a_charter_has_a_line_for_what_it_promises() =>
        Assert.Equal(College.Defaults.Select(college => college.Label), Commitments.Of(TextOutlines.Of(TextKind.Charter, "Notre charte")).Select(commitment => commitment.College));

    [Fact]
    public void A_practice_sheet_has_the_twenty_fields_of_the_field() =>
        Assert.Equal(Enumerable.Range(1, 20), Articles.Of(TextOutlines.Of(TextKind.PracticeSheet, "Une fiche")).Select(article => article.Number));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_outline_asks_what_is_to_be_decided_in_lines_that_may_be_written_on(TextKind kind)
    {
        var text = TextOutlines.Of(kind, "Un\u0007 titre\nsur deux lignes");
        Assert.StartsWith("# Un titre sur deux lignes\n\n", text, StringComparison.Ordinal);
        Assert.True(Undecided.Of(text).Count > 5);
        Assert.Equal(text, new SharedText(text, 0, []).ToString());
        Assert.DoesNotMatch(" [:;?!»€]|« ", text);
    }
}
