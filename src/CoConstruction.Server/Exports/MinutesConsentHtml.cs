namespace CoConstruction.Server;

/// <summary>A text that asked for consent, in the minutes.</summary>
internal static class MinutesConsentHtml
{
    public static string Text(ConsentHeld held) => Html.Join(MinutesConsentWords.Of(held), piece => piece switch
    {
        ConsentPiece.Heading heading => $"<h4>{Html.Encode(heading.Text)}</h4>",
        ConsentPiece.Written written => $"<blockquote>{Html.Paragraph(written.Text)}</blockquote>",
        ConsentPiece.Listed listed => Html.List(listed.Texts),
        ConsentPiece.Answers answers => MinutesBallotHtml.Text(answers.Ballot),
        ConsentPiece.Sentence sentence => Html.Paragraph(sentence.Text),
        _ => "",
    });
}
