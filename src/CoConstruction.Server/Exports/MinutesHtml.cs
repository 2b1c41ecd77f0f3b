namespace CoConstruction.Server;

/// <summary>
/// Minutes as one HTML page that needs nothing else: it can be mailed, opened from a disk, read aloud, and printed on A4.
/// </summary>
internal static class MinutesHtml
{
    private static readonly string Style = Resource.Text("minutes.css");

    public static string Text(Minutes minutes) =>
        Html.Page($"Compte rendu&nbsp;: {Html.Encode(minutes.Title)}", Style,
        $"""
        <header>
        <p class="project">{Html.Encode(minutes.ProjectTitle)}</p>
        <h1><span>Compte rendu</span> {Html.Encode(minutes.Title)}</h1>
        {(minutes.IsDraft ? $"<p class=\"draft\">{MinutesWords.Draft}</p>" : "")}
        <dl>{Html.Join(Facts(minutes), fact => $"<div><dt>{fact.Name}</dt><dd>{Html.Encode(fact.Value)}</dd></div>")}</dl>
        </header>
        <main>
        {Html.Join(Sections(minutes).Where(section => section.Body.Length > 0), section => Section(section.Id, section.Title, section.Body))}
        </main>
        <footer><p>{MinutesWords.Made}</p></footer>
        """);

    private static IEnumerable<(string Name, string Value)> Facts(Minutes minutes)
    {
        yield return ("Date", MinutesWords.Day(minutes.Date));
        if (minutes.StartsAt is { } hour) yield return ("Heure", MinutesWords.Hour(hour));
        if (!string.IsNullOrWhiteSpace(minutes.Place)) yield return ("Lieu", minutes.Place);
        yield return ("Déroulement", MinutesWords.Mode(minutes.Mode));
        yield return ("Territoire", minutes.Territory);
    }

    private static IEnumerable<(string Id, string Title, string Body)> Sections(Minutes minutes)
    {
        yield return ("presence", "Présence", Presence(minutes.Presence));
        yield return ("decisions", "Décisions", Decisions(minutes));
        yield return ("deroule", "Déroulé", Steps(minutes));
        yield return ("votes", "Votes", Html.Join(minutes.OtherBallots, ballot => $"<article>\n<h3>{Html.Encode(ballot.Title)}</h3>\n{MinutesBallotHtml.Text(ballot)}\n</article>"));
        yield return ("propositions", "Propositions nées dans cet atelier", Html.Join(minutes.Proposals, Proposal));
    }

    private static string Section(string id, string title, string body) =>
        $"""
        <section aria-labelledby="{id}">
        <h2 id="{id}">{title}</h2>
        {body}
        </section>
        """;

    private static string Presence(MinutesPresence presence) => Html.Join(
    [
        Html.Paragraph(MinutesWords.Presence(presence)),
        presence.Colleges.IsEmpty
            ? Html.Paragraph(MinutesWords.TooFew)
            : Html.Table("Personnes présentes par collège", ["Collège", "Personnes"],
                Html.Body(presence.Colleges.Select(line => Html.Row(Html.Encode(MinutesWords.Colleges(line.Colleges)), [line.People])))),
    ]);

    private static string Decisions(Minutes minutes) => minutes.Decisions.IsEmpty
        ? Html.Paragraph(MinutesWords.NoDecision)
        : $"<ol class=\"decisions\">{Html.Join(minutes.Decisions, Decision)}</ol>";

    private static string Decision(MinutesDecision decision) =>
        $"""
        <li>{Html.Written(decision.Text)}
        <p class="meta">{Html.Encode(MinutesWords.Owner(decision, " · "))}</p>
        {(decision.Details is null ? "" : Html.List(DecisionWords.Of(decision.Details)))}</li>
        """;

    private static string Steps(Minutes minutes) => Html.Join(
    [
        $"<ol class=\"steps\">{Html.Join(minutes.Steps, MinutesStepHtml.Text)}</ol>",
        minutes.StepsNotHeld > 0 ? Html.Paragraph(MinutesWords.NotHeld(minutes.StepsNotHeld)) : "",
    ]);

    private static string Proposal(MinutesProposal proposal) =>
        $"""
        <article>
        <h3>Proposition {proposal.Number}&nbsp;: {Html.Encode(proposal.Title)}</h3>
        <p class="meta"><strong>{Html.Encode(MinutesWords.Status(proposal))}</strong>{(proposal.College is null ? "" : $" · {Html.Encode(proposal.College)}")}</p>
        {(proposal.Text is null ? Html.Paragraph(MinutesWords.Erased) : Html.Written(proposal.Text))}
        {Html.Labelled("Pourquoi", proposal.Why)}
        {Html.Labelled("Réponse motivée", proposal.ReasonedResponse)}
        </article>
        """;
}
