using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A text that asked for consent, told piece by piece; the HTML and the Markdown lay the same pieces out.</summary>
internal static class MinutesConsentWords
{
    public static IEnumerable<ConsentPiece> Of(ConsentHeld held)
    {
        yield return new ConsentPiece.Sentence($"Proposition portée par\u00A0: {held.Author}");
        if (held.Adopted is { } adopted) yield return new ConsentPiece.Heading(adopted ? "Le texte est adopté\u00A0: aucune objection n’est maintenue." : "Le texte n’est pas adopté\u00A0: une objection au moins est maintenue.");
        else yield return new ConsentPiece.Sentence("Le groupe n’a pas conclu sur ce texte.");
        foreach (var (text, i) in held.Texts.Select((text, i) => (text, i)))
        {
            yield return new ConsentPiece.Heading($"Version {i + 1}{(i == held.Texts.Count - 1 && held.Adopted == true ? ", adoptée" : i == 0 ? "" : $", écrite au tour {text.Round}")}");
            yield return new ConsentPiece.Written(text.Text);
        }

        if (!held.RemarksShown) yield return new ConsentPiece.Sentence(MinutesWords.NotShown);
        foreach (var piece in held.Rounds.SelectMany(round => Of(round, held.Texts.Count(text => text.Round <= round.Round)))) yield return piece;
    }

    private static IEnumerable<ConsentPiece> Of(MinutesRound round, int version)
    {
        yield return new ConsentPiece.Heading($"Tour {round.Round}");
        foreach (var piece in Told("Questions", round.Questions.ConvertAll(Text))) yield return piece;
        foreach (var piece in Told("Ressentis", round.Reactions.ConvertAll(Text))) yield return piece;
        foreach (var piece in Told("Objections", round.Objections.ConvertAll(objection => $"{(objection.Hidden ? "(raison non affichée)" : Text(objection.Reason))} {End(objection.End)}"))) yield return piece;
        if (round.Ballot is { } ballot) yield return new ConsentPiece.Answers(Short(ballot, $"Version {version}"));
    }

    /// <summary>The text was told above: in a table its number is enough.</summary>
    private static MinutesBallot Short(MinutesBallot ballot, string version) =>
        ballot.Result is { } result ? ballot with { Result = result with { Options = result.Options.ConvertAll(option => option with { Label = version }) } } : ballot;

    private static IEnumerable<ConsentPiece> Told(string label, ImmutableList<string> texts) =>
        texts.IsEmpty ? [] : [new ConsentPiece.Sentence($"{label}\u00A0:"), new ConsentPiece.Listed(texts)];

    private static string Text(MinutesIdea told) => (told.Text ?? MinutesWords.Erased) + (told.College is null ? "" : $" ({told.College})");

    private static string End(ObjectionEnd end) => end switch
    {
        ObjectionEnd.LiftedByAuthor => "— levée par son auteur",
        ObjectionEnd.LiftedAloud => "— levée à voix haute",
        ObjectionEnd.TextChanged => "— maintenue\u00A0: le texte a été changé",
        ObjectionEnd.Kept => "— maintenue",
        _ => "— en discussion",
    };
}

/// <summary>A piece of what is told of a consent.</summary>
internal abstract record ConsentPiece
{
    public sealed record Heading(string Text) : ConsentPiece;

    public sealed record Sentence(string Text) : ConsentPiece;

    /// <summary>Words that somebody wrote, as they are.</summary>
    public sealed record Written(string Text) : ConsentPiece;

    public sealed record Listed(ImmutableList<string> Texts) : ConsentPiece;

    public sealed record Answers(MinutesBallot Ballot) : ConsentPiece;
}
