using System.Text;
using System.Text.RegularExpressions;

namespace CoConstruction.Server;

/// <summary>Minutes as Markdown, to paste into any other tool. What people wrote is there as text: none of it is markup.</summary>
internal static partial class MinutesMarkdown
{
    public static string Text(Minutes minutes)
    {
        var page = new StringBuilder();
        Line(page, $"# Compte rendu\u00A0: {Escape(minutes.Title)}");
        if (minutes.IsDraft) Line(page, $"**{MinutesWords.Draft}**");
        List(page,
        [
            $"Projet\u00A0: {Escape(minutes.ProjectTitle)}",
            $"Territoire\u00A0: {Escape(minutes.Territory)}",
            $"Date\u00A0: {MinutesWords.Day(minutes.Date)}{(minutes.StartsAt is { } hour ? $", {MinutesWords.Hour(hour)}" : "")}",
            .. string.IsNullOrWhiteSpace(minutes.Place) ? Array.Empty<string>() : [$"Lieu\u00A0: {Escape(minutes.Place)}"],
            $"Déroulement\u00A0: {MinutesWords.Mode(minutes.Mode)}",
        ]);
        Presence(page, minutes.Presence);
        Decisions(page, minutes);
        Line(page, "## Déroulé");
        foreach (var (step, order) in minutes.Steps.Select((step, i) => (step, i + 1))) Step(page, step, order);
        if (minutes.StepsNotHeld > 0) Line(page, MinutesWords.NotHeld(minutes.StepsNotHeld));
        if (!minutes.OtherBallots.IsEmpty) Line(page, "## Votes");
        foreach (var ballot in minutes.OtherBallots)
        {
            Line(page, $"### {Escape(ballot.Title)}");
            Ballot(page, ballot);
        }

        if (!minutes.Proposals.IsEmpty) Line(page, "## Propositions nées dans cet atelier");
        foreach (var proposal in minutes.Proposals) Proposal(page, proposal);
        Line(page, $"*{MinutesWords.Made}*");
        return page.ToString();
    }

    private static void Presence(StringBuilder page, MinutesPresence presence)
    {
        Line(page, "## Présence");
        Line(page, MinutesWords.Presence(presence));
        if (presence.Colleges.IsEmpty) Line(page, MinutesWords.TooFew);
        else Table(page, ["Collège", "Personnes"], presence.Colleges.Select(line => (string[])[Escape(MinutesWords.Colleges(line.Colleges)), $"{line.People}"]));
    }

    private static void Decisions(StringBuilder page, Minutes minutes)
    {
        Line(page, "## Décisions");
        if (minutes.Decisions.IsEmpty) Line(page, MinutesWords.NoDecision);
        List(page, minutes.Decisions.Select(Decision));
    }

    /// <summary>What it stands on is a list of its own under it.</summary>
    private static string Decision(MinutesDecision decision) => string.Join(
        "\n  - ", DecisionWords.Of(decision.Details).Select(Escape).Prepend($"{Escape(decision.Text)} ({Escape(MinutesWords.Owner(decision, ", "))})"));

    private static void Step(StringBuilder page, MinutesStep step, int order)
    {
        Line(page, $"### {order}. {Escape(step.Title)}{(step.Minutes is > 0 ? $" ({step.Minutes} min)" : "")}");
        if (!string.IsNullOrWhiteSpace(step.Instruction)) Line(page, Escape(step.Instruction));
        if (!string.IsNullOrWhiteSpace(step.PlainText)) Line(page, $"{MinutesWords.Plainly}\u00A0: {Escape(step.PlainText)}");
        switch (step.Content)
        {
            case NotShown: Line(page, MinutesWords.NotShown); break;
            case IdeasLeft left:
                List(page, left.Ideas.Select(idea => Escape(idea.Text ?? MinutesWords.Erased) + (idea.College is null ? "" : $" ({Escape(idea.College)})")));
                if (left.Hidden > 0) Line(page, MinutesWords.HiddenIdeas(left.Hidden));
                break;
            case GroupsMade made: foreach (var group in made.Groups) Group(page, group); break;
            case FrameFilled frame:
                foreach (var place in frame.Places) Place(page, place.Title, place.Cards.Select(MinutesWords.Card));
                if (!frame.Aside.IsEmpty) Place(page, MinutesWords.AsideCards, frame.Aside.Select(text => text ?? MinutesWords.Erased));
                if (frame.Hidden > 0) Line(page, MinutesWords.HiddenCards(frame.Hidden));
                break;
            case MoodsTold { Result: var moods, Words: var words }:
                Table(page, ["Humeur", "Personnes"], moods.Counts.Select(mood => (string[])[MinutesWords.Mood(mood.Key), $"{mood.Value}"]));
                List(page, words.Select(Escape));
                break;
            case PositionsTaken { Result: var sides } position:
                Line(page, $"> {Escape(position.Statement)}");
                Table(page, ["Côté", "Personnes"], sides.Counts.Select(side => (string[])[MinutesWords.Side(side.Key), $"{side.Value}"]));
                Line(page, MinutesWords.Moved(sides.Moved));
                break;
            case StoryKept kept:
                Line(page, $"**{Escape(MinutesWords.Panel(kept))}**");
                Line(page, Escape(MinutesWords.Why(kept)));
                break;
            case ScaleWritten scale:
                Line(page, $"**{Escape(MinutesWords.Scale(scale))}**");
                List(page, scale.Levels.Select(Escape));
                break;
            case ConsentHeld held: Consent(page, held); break;
            case BallotHeld held: Ballot(page, held.Ballot); break;
            default: break;
        }
    }

    private static void Group(StringBuilder page, MinutesGroup group)
    {
        Line(page, $"**{(group.Name is null ? "Groupe sans nom" : Escape(group.Name))}**");
        List(page, group.Ideas.Select(idea => Escape(idea ?? MinutesWords.Erased)));
    }

    private static void Place(StringBuilder page, string title, IEnumerable<string> cards)
    {
        Line(page, $"**{Escape(title)}**");
        List(page, cards.DefaultIfEmpty(MinutesWords.NoCard).Select(Escape));
    }

    private static void Consent(StringBuilder page, ConsentHeld held)
    {
        foreach (var piece in MinutesConsentWords.Of(held))
        {
            switch (piece)
            {
                case ConsentPiece.Heading heading: Line(page, $"**{heading.Text}**"); break;
                case ConsentPiece.Sentence sentence: Line(page, Escape(sentence.Text)); break;
                case ConsentPiece.Written written: Line(page, $"> {Escape(written.Text)}"); break;
                case ConsentPiece.Listed listed: List(page, listed.Texts.Select(Escape)); break;
                case ConsentPiece.Answers answers: Ballot(page, answers.Ballot); break;
            }
        }
    }

    private static void Ballot(StringBuilder page, MinutesBallot ballot)
    {
        Line(page, Escape(string.Join(' ', MinutesWords.Ballot(ballot))));
        if (!string.IsNullOrWhiteSpace(ballot.Rule)) Line(page, $"Règle\u00A0: {Escape(ballot.Rule)}");
        if (ballot.Result is not { TooFew: false } result) return;
        string[] kinds = [.. ballot.Kinds.Select(kind => Escape(BallotWords.Kind(kind)))];
        var labels = result.Options.ConvertAll(option => Escape(MinutesWords.Option(option) + (MinutesWords.Outcome(option) is { } outcome ? $" ({outcome})" : "")));
        Table(page, ["Choix", .. kinds], result.Options.Select((option, i) => (string[])[labels[i], .. ballot.Kinds.Select(kind => $"{option.Counts.GetValueOrDefault(kind)}")]));
        List(page, MinutesWords.Reading(ballot, result).Select(Escape));
        if (result.Lines.IsEmpty) Line(page, MinutesWords.TooFew);
        foreach (var line in result.Lines)
        {
            Line(page, $"{Escape(MinutesWords.Colleges(line.Colleges))}\u00A0: {MinutesWords.Count(line.People, "vote", "votes")}");
            Table(page, ["Choix", .. kinds], line.Counts.Select((counts, i) => (string[])[labels[i], .. ballot.Kinds.Select(kind => $"{counts.GetValueOrDefault(kind)}")]));
        }
    }

    private static void Proposal(StringBuilder page, MinutesProposal proposal)
    {
        Line(page, $"### Proposition {proposal.Number}\u00A0: {Escape(proposal.Title)}");
        Line(page, $"{MinutesWords.Status(proposal)}{(proposal.College is null ? "" : $". {Escape(proposal.College)}")}");
        Line(page, Escape(proposal.Text ?? MinutesWords.Erased));
        if (proposal.Why is not null) Line(page, $"Pourquoi\u00A0: {Escape(proposal.Why)}");
        if (!string.IsNullOrWhiteSpace(proposal.ReasonedResponse)) Line(page, $"Réponse motivée\u00A0: {Escape(proposal.ReasonedResponse)}");
    }

    private static void Line(StringBuilder page, string text) => page.Append(text).Append("\n\n");

    private static void List(StringBuilder page, IEnumerable<string> items)
    {
        var lines = items.Select(item => $"- {item}\n").ToList();
        if (lines.Count > 0) page.AppendJoin("", lines).Append('\n');
    }

    private static void Table(StringBuilder page, string[] headings, IEnumerable<string[]> rows)
    {
        string[] rule = [.. headings.Select((_, i) => i == 0 ? "---" : "---:")];
        foreach (var row in rows.Prepend(rule).Prepend(headings)) page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        page.Append('\n');
    }

    /// <summary>
    /// One line on which every character that Markdown, its tables or its extensions could understand means itself. The
    /// colon is among them because a bare web address would become a link.
    /// </summary>
    public static string Escape(string text) => Special().Replace(Blank().Replace(text.Trim(), " "), @"\$0");

    [GeneratedRegex(@"[^\S\u00A0\u202F]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"[\\`*_{}\[\]<>#!|~&$^@]|:(?=\S)|=(?==)|(?<=^|\s)[-+](?=\s|$|-)|(?<=^\d{1,9})[.)]|(?<=www)\.", RegexOptions.IgnoreCase)]
    private static partial Regex Special();
}
