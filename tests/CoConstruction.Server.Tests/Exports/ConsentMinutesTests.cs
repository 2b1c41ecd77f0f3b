using System.Net;

namespace CoConstruction.Server.Tests;

/// <summary>A text that asked for consent, as the minutes tell it.</summary>
[WithoutHouse]
public sealed class ConsentMinutesTests
{
    [Fact]
    public void The_page_tells_versions_rounds_and_what_became_of_each_objection()
    {
        var page = WebUtility.HtmlDecode(MinutesStepHtml.Text(Two("Qui a la clé\u00A0?")));
        string[] told =
        [
            "Proposition portée par\u00A0: le groupe jardin", "Le texte est adopté", "Version 1", "On ouvre le samedi.", "Version 2, adoptée", "On ouvre le dimanche.",
            "Tour 1", "Qui a la clé\u00A0?", "Beaucoup travaillent. — maintenue\u00A0: le texte a été changé", "Tour 2", "(raison non affichée) — levée par son auteur",
        ];
        Assert.All(told, words => Assert.Contains(words, page, StringComparison.Ordinal));
        Assert.Equal(told.Order(Comparer<string>.Create((one, other) => page.IndexOf(one, StringComparison.Ordinal) - page.IndexOf(other, StringComparison.Ordinal))), told);
    }

    [Fact]
    public void Words_of_people_are_no_markup_of_the_page() =>
        Assert.Contains("&lt;b&gt;clé&lt;/b&gt;", MinutesStepHtml.Text(Two("<b>clé</b>")), StringComparison.Ordinal);

    [Fact]
    public void What_was_not_shown_or_not_concluded_is_said_so()
    {
        var page = WebUtility.HtmlDecode(MinutesStepHtml.Text(new MinutesStep("Le jardin", null, null, null, new ConsentHeld("le groupe", [new TextItem("w", "s1", 1, "Un texte", 1, null)], [], false, null))));
        Assert.Contains("Le groupe n’a pas conclu sur ce texte.", page, StringComparison.Ordinal);
        Assert.Contains(MinutesWords.NotShown, page, StringComparison.Ordinal);
    }

    /// <summary>Two rounds: an objection for which the text changed, then one that was lifted and whose words were kept from the group.</summary>
    private static MinutesStep Two(string question) => new("Le jardin", null, null, null, new ConsentHeld(
        "le groupe jardin", [new TextItem("w", "s1", 1, "On ouvre le samedi.", 1, null), new TextItem("w", "s1", 2, "On ouvre le dimanche.", 2, DateTimeOffset.UnixEpoch)],
        [
            new MinutesRound(1, [new MinutesIdea(question, null)], [], [new MinutesObjection(new MinutesIdea("Beaucoup travaillent.", null), false, ObjectionEnd.TextChanged)], null),
            new MinutesRound(2, [], [], [new MinutesObjection(new MinutesIdea(null, null), true, ObjectionEnd.LiftedByAuthor)], null),
        ],
        true, true));
}
