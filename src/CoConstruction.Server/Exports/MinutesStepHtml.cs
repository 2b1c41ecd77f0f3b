namespace CoConstruction.Server;

/// <summary>One step of the minutes, with what it left.</summary>
internal static class MinutesStepHtml
{
    public static string Text(MinutesStep step) =>
        $"""
        <li>
        <h3>{Html.Encode(step.Title)}{(step.Minutes is > 0 ? $" <span class=\"minutes\">{step.Minutes} min</span>" : "")}</h3>
        {Html.Written(step.Instruction)}
        {Html.Labelled(MinutesWords.Plainly, step.PlainText)}
        {Content(step.Content)}
        </li>
        """;

    private static string Content(MinutesContent content) => content switch
    {
        NotShown => $"<p class=\"aside\">{MinutesWords.NotShown}</p>",
        IdeasLeft left => Ideas(left),
        GroupsMade made => Html.Join(made.Groups, Group),
        FrameFilled frame => Frame(frame),
        MoodsTold { Result: var moods, Words: var words } => Html.Join(
        [
            Html.Table("Comment les personnes se sentaient", ["Humeur", "Personnes"], Html.Body(moods.Counts.Select(mood => Html.Row(MinutesWords.Mood(mood.Key), [mood.Value])))),
            words.IsEmpty ? "" : Html.List(words),
        ]),
        PositionsTaken { Result: var sides } position => Html.Join(
        [
            $"<blockquote>{Html.Paragraph(position.Statement)}</blockquote>",
            Html.Table("Où en était le groupe", ["Côté", "Personnes"], Html.Body(sides.Counts.Select(side => Html.Row(MinutesWords.Side(side.Key), [side.Value])))),
            Html.Paragraph(MinutesWords.Moved(sides.Moved)),
        ]),
        StoryKept kept => Html.Join(
        [
            $"<p class=\"label\">{Html.Encode(MinutesWords.Panel(kept))}</p>",
            Html.Paragraph(MinutesWords.Why(kept)),
        ]),
        ScaleWritten scale => $"<p class=\"label\">{Html.Encode(MinutesWords.Scale(scale))}</p>{Html.List(scale.Levels)}",
        ConsentHeld held => MinutesConsentHtml.Text(held),
        BallotHeld held => MinutesBallotHtml.Text(held.Ballot),
        _ => "",
    };

    private static string Ideas(IdeasLeft left) => Html.Join(
    [
        left.Ideas.IsEmpty ? "" : $"<ul class=\"ideas\">{Html.Join(left.Ideas, Idea)}</ul>",
        left.Hidden == 0 ? "" : $"<p class=\"aside\">{MinutesWords.HiddenIdeas(left.Hidden)}</p>",
    ]);

    private static string Idea(MinutesIdea idea) =>
        $"<li>{Html.Encode(idea.Text ?? MinutesWords.Erased)}{(idea.College is null ? "" : $" <span class=\"meta\">{Html.Encode(idea.College)}</span>")}</li>";

    private static string Frame(FrameFilled frame) => Html.Join(
    [
        Html.Join(frame.Places, place => Place(place.Title, place.Cards.Select(MinutesWords.Card))),
        frame.Aside.IsEmpty ? "" : Place(MinutesWords.AsideCards, frame.Aside.Select(text => text ?? MinutesWords.Erased)),
        frame.Hidden == 0 ? "" : $"<p class=\"aside\">{MinutesWords.HiddenCards(frame.Hidden)}</p>",
    ]);

    private static string Place(string title, IEnumerable<string> cards)
    {
        var texts = cards.ToList();
        return $"<div class=\"group\"><p class=\"label\">{Html.Encode(title)}</p>{(texts.Count == 0 ? $"<p class=\"aside\">{MinutesWords.NoCard}</p>" : Html.List(texts))}</div>";
    }

    private static string Group(MinutesGroup group) =>
        $"<div class=\"group\"><p class=\"label\">{Html.Encode(group.Name ?? "Groupe sans nom")}</p>{Html.List(group.Ideas.Select(idea => idea ?? MinutesWords.Erased))}</div>";
}
