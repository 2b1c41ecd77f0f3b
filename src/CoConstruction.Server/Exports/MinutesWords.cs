using System.Globalization;

namespace CoConstruction.Server;

/// <summary>The French of minutes, shared by their HTML and their Markdown. Plain text: each output encodes it.</summary>
internal static class MinutesWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public const string Erased = "(texte effacé)", HiddenOption = "(idée non affichée)", NoDecision = "Aucune décision.",
        NotShown = "Les réponses n’ont pas été montrées au groupe\u00A0: elles ne figurent pas ici.",
        TooFew = "Le détail par collège n’est pas donné\u00A0: trop peu de personnes.",
        Draft = "Compte rendu provisoire\u00A0: l’atelier est en cours.",
        Plainly = "En mots simples",
        Made = "Ce compte rendu ne contient aucun nom. Les collèges trop petits sont regroupés.";

    /// <summary>mardi 14 avril 2026</summary>
    public static string Day(DateOnly day) => day.ToString(day.Day == 1 ? "dddd 1'er' MMMM yyyy" : "dddd d MMMM yyyy", French);

    /// <summary>14 avril 2026</summary>
    public static string Date(DateOnly day) => day.ToString(day.Day == 1 ? "1'er' MMMM yyyy" : "d MMMM yyyy", French);

    public static string Hour(TimeOnly time) => time.ToString("H 'h' mm", CultureInfo.InvariantCulture);

    public static string Mode(WorkshopMode mode) => mode switch
    {
        WorkshopMode.OnSite => "Sur place",
        WorkshopMode.Remote => "À distance",
        _ => "Sur place et à distance",
    };

    /// <summary>In French, none and one are singular.</summary>
    public static string Count(int number, string one, string several) => $"{number.ToString("N0", French)}\u00A0{(number < 2 ? one : several)}";

    public static string People(int number) => Count(number, "personne", "personnes");

    public static string Presence(MinutesPresence presence) =>
        presence.Remote == 0 ? $"{People(presence.People)}." : $"{People(presence.People)}, dont {presence.Remote} à distance.";

    public static string Colleges(IReadOnlyList<string> labels) =>
        labels.Count == 1 ? labels[0] : $"{string.Join(", ", labels)} (collèges regroupés)";

    public static string Owner(MinutesDecision decision, string separator) => string.Join(separator, new[]
    {
        $"Qui\u00A0: {decision.OwnerRole}",
        decision.Due is { } due ? $"avant le {Date(due)}" : null,
        decision.Proposal is { } number ? $"proposition {number}" : null,
    }.OfType<string>());

    public static string HiddenIdeas(int number) => number < 2 ? $"{number} idée n’est pas affichée." : $"{number} idées ne sont pas affichées.";

    /// <summary>What a panel chose: of a college together, never of a person.</summary>
    public static string Panel(StoryKept kept) =>
        $"{(kept.College is null ? "Le groupe mixte" : $"Le groupe du collège «\u00A0{kept.College}\u00A0»")} {(kept.One ? $"a retenu le récit «\u00A0{kept.Title ?? "récit retiré"}\u00A0»." : "n’a retenu aucun récit.")}";

    public static string Why(StoryKept kept) => $"Parce que\u00A0: {kept.Why ?? Erased}";

    public static string Scale(ScaleWritten scale) => $"L’échelle du groupe, du moins au plus\u00A0: {scale.Indicator ?? "un indicateur retiré"}";

    public const string AsideCards = "Hors du cadre", NoCard = "Aucune carte.";

    public static string HiddenCards(int number) => number < 2 ? $"{number} carte n’est pas affichée." : $"{number} cartes ne sont pas affichées.";

    /// <summary>A card, in a debate with its college, and in a tree with the one that it hangs from.</summary>
    public static string Card(MinutesCard card) =>
        (card.Text ?? Erased) + (card.College is { } college ? $" ({college})" : "") + (card.Hangs ? $" (relié à «\u00A0{card.Under ?? Erased}\u00A0»)" : "");

    public static string NotHeld(int steps) =>
        steps < 2 ? $"{steps} étape prévue n’a pas eu lieu." : $"{steps} étapes prévues n’ont pas eu lieu.";

    public static string Moved(int people) => people switch
    {
        0 => "Personne n’a changé de côté.",
        1 => "1 personne a changé de côté.",
        _ => $"{people} personnes ont changé de côté.",
    };

    public static string Mood(Mood mood) => mood switch
    {
        Domain.Mood.Sun => "Soleil",
        Domain.Mood.Cloud => "Nuage",
        Domain.Mood.Rain => "Pluie",
        Domain.Mood.Storm => "Orage",
        Domain.Mood.Happy => "Content",
        Domain.Mood.Neutral => "Moyen",
        _ => "Pas content",
    };

    public static string Side(Stance stance) => stance switch
    {
        Stance.Agree => "D’accord",
        Stance.Disagree => "Pas d’accord",
        _ => "J’ai un doute",
    };

    public static string Status(MinutesProposal proposal) => proposal.Status switch
    {
        ProposalStatus.ToBeExamined => "À examiner",
        ProposalStatus.Adopted => "Retenue",
        ProposalStatus.AdoptedWithAmendment => "Retenue en partie",
        ProposalStatus.Merged => proposal.MergedInto is { } number ? $"Réunie avec la proposition {number}" : "Réunie avec une autre",
        ProposalStatus.Deferred => "À l’étude",
        _ => "Pas retenue",
    };

    /// <summary>How the vote went, a sentence each.</summary>
    public static IEnumerable<string> Ballot(MinutesBallot ballot)
    {
        if (ballot.FollowsOn is { Title: { } before }) yield return $"Ce vote fait suite à «\u00A0{before}\u00A0».";
        else if (ballot.FollowsOn is not null) yield return "Ce vote fait suite à un autre.";
        if (BallotWords.Method(ballot.Method) is { } method) yield return method;
        if (ballot.Rules.Retention is { } rule) yield return BallotWords.Rule(rule, ballot.Method, ballot.FloorCollege);
        yield return ballot.Rules.Secrecy == Secrecy.Secret ? $"Vote secret. {BallotWords.NotAnElection}" : "Ce vote n’était pas secret.";
        if (ballot.Result is { } result) yield return Votes(result, ballot.Present);
        else if (ballot.Status == BallotStatus.Prepared) yield return "Ce vote n’a pas été ouvert.";
        else if (ballot.Status == BallotStatus.Open) yield return "Ce vote est encore ouvert.";
        else yield return "Ce vote est clos. Son résultat n’a pas été publié.";
        if (ballot.Result is { TooFew: true }) yield return "Moins de cinq personnes ont voté en secret par elles-mêmes\u00A0: le résultat dirait ce qu’elles ont voté, il n’est pas montré.";
        if (ballot.TimesReopened > 0) yield return $"Ce vote a été rouvert {Count(ballot.TimesReopened, "fois", "fois")}\u00A0; les votes déjà donnés ont été gardés.";
    }

    private static string Votes(MinutesResult result, int? present)
    {
        var among = present >= result.People && present > 0 ? $" sur {People(present.Value)}" : "";
        var channels = result.Channels.Where(channel => channel.Value > 0).Select(channel => $"{BallotWords.Channel(channel.Key)} {channel.Value.ToString("N0", French)}").ToList();
        return $"{Count(result.People, "vote", "votes")}{among}{(channels.Count == 0 ? "" : $"\u00A0: {string.Join(", ", channels)}")}.";
    }

    public static string Option(MinutesOption option) => option.Label ?? HiddenOption;

    /// <summary>What became of an option: by the rule, or by the file that brought the ballot; null when nobody says.</summary>
    public static string? Outcome(MinutesOption option) => option.Verdict is { } verdict ? BallotWords.Verdict(verdict) : option.Retained ? "retenu" : null;

    /// <summary>What the method makes of the papers, a line each.</summary>
    public static IReadOnlyList<string> Reading(MinutesBallot ballot, MinutesResult result) => result.Reading is null
        ? []
        : [.. BallotWords.Reading(ballot, result.Reading, id => result.Options.Find(option => option.Id == id) is { } option ? Option(option) : id)];
}
