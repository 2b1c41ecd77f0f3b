using System.Globalization;

namespace CoConstruction.Server;

/// <summary>The French of votes in documents: methods, rules, channels, verdicts, readings. Plain text: each output encodes it.</summary>
internal static class BallotWords
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");

    public const string NotAnElection = "Ce vote n’est pas une élection au sens de la loi.", WithoutCode = "(sans code)";

    /// <summary>How one votes, in a sentence; null for a method of a file that nobody knows.</summary>
    public static string? Method(VoteMethod method) => method switch
    {
        DotVoting dots => $"Vote par gommettes, {MinutesWords.Count(dots.Dots, "point", "points")} par personne{(dots.Stacking ? ", plusieurs possibles sur le même choix" : "")}.",
        FourPositions => "Vote à quatre positions.",
        Approval { Most: { } most } => $"Vote par approbation\u00A0: chaque personne coche {MinutesWords.Count(most, "choix", "choix")} au plus.",
        Approval => "Vote par approbation\u00A0: chaque personne coche tout ce qui lui convient.",
        MajorityJudgment or RecordedMethod { Name: "majorityJudgment" } => "Jugement majoritaire\u00A0: chaque personne donne une mention à chaque choix.",
        RankedVoting => "Vote par classement\u00A0: chaque personne met les choix dans l’ordre, et les choix sont comparés deux à deux.",
        BudgetVoting budget => $"Vote de budget\u00A0: {Euros(budget.Amount)} à répartir, une part égale pour chaque personne.",
        ConsentDecision => "Décision par consentement\u00A0: le texte passe quand plus personne n’a d’objection.",
        _ => null,
    };

    /// <summary>What an option needed to be retained.</summary>
    /// <param name="floorCollege">The words of the college that has a threshold of its own.</param>
    public static string Rule(RetentionRule rule, VoteMethod method, string? floorCollege) => rule switch
    {
        OverallThreshold overall => $"Un choix est retenu si {Share(overall.Threshold)} {InFavour(method)}"
            + (overall.Floor is { } floor ? $", et {Share(floor.Threshold)} dans le collège «\u00A0{floorCollege ?? floor.CollegeId}\u00A0»" : "")
            + (overall.Quorum is { } quorum ? $". Il faut {MinutesWords.Count(quorum, "votant", "votants")} au moins." : "."),
        CollegeThreshold each => $"Un choix est retenu si, dans chaque collège qui vote, {Share(each.Threshold)} {InFavour(method)}.",
        KeepFirst { Number: 1 } first => $"Le premier choix est retenu{FromColleges(first)}.",
        KeepFirst first => $"Les {first.Number} premiers choix sont retenus{FromColleges(first)}.",
        RetainedMentions mentions => $"Un choix est retenu si sa mention majoritaire est «\u00A0{Kind(mentions.Lowest)}\u00A0» ou mieux.",
        _ => "",
    };

    private static string Share(Ratio ratio) => $"au moins {MinutesWords.Count(ratio.Part, "personne", "personnes")} sur {ratio.Whole}";

    private static string InFavour(VoteMethod method) =>
        method is FourPositions ? "sont pour, avec ou sans réserve (les «\u00A0sans avis\u00A0» ne comptent pas)" : "l’ont coché";

    private static string FromColleges(KeepFirst rule) => rule.MinColleges > 1 ? $", s’ils ont été choisis dans {rule.MinColleges} collèges au moins" : "";

    /// <summary>What became of an option: <c>retenu</c>, or why not.</summary>
    public static string Verdict(Verdict verdict)
    {
        var reasons = string.Join(", ", verdict.Reasons.Select(Reason));
        return verdict.Retained switch
        {
            Retained.Yes => "retenu",
            Retained.No => $"pas retenu\u00A0: {reasons}",
            _ => $"à décider ensemble\u00A0: {reasons}",
        };
    }

    private static string Reason(RetentionReason reason) => reason switch
    {
        RetentionReason.TooFewVoters => "pas assez de votants",
        RetentionReason.TooFewInFavour => "pas assez de personnes pour",
        RetentionReason.CollegeBelowFloor => "pas assez de personnes pour dans un collège",
        RetentionReason.NotAmongFirst => "d’autres choix passent avant",
        RetentionReason.TooFewColleges => "choisi dans trop peu de collèges",
        RetentionReason.MentionTooLow => "mention trop basse",
        RetentionReason.Tied => "à égalité avec un autre choix",
        RetentionReason.NotPaidFor => "la somme commune ne suffit pas",
        _ => "un collège est trop petit pour que la règle s’applique sans dévoiler les votes",
    };

    /// <summary>What is counted for an option; a word of a file that nobody knows stays as it is.</summary>
    public static string Kind(string kind) => kind switch
    {
        FourPositions.For => "Pour",
        FourPositions.ForWithReservation => "Pour, avec une réserve",
        FourPositions.Against => "Contre",
        FourPositions.NoOpinion => "Sans avis",
        FourPositions.NotClear => "Pas clair",
        DotVoting.Points => "Points",
        DotVoting.People => "Personnes",
        Approval.Approved => "Coché par",
        BudgetVoting.Chosen => "Choisi par",
        RankedVoting.First => "En premier",
        ConsentDecision.Agree => "D’accord",
        ConsentDecision.CanLiveWith => "Peut vivre avec",
        ConsentDecision.Objection => "Objection",
        "veryGood" => "Très bien",
        "good" => "Bien",
        "fair" => "Passable",
        "insufficient" => "Insuffisant",
        "reject" => "À rejeter",
        _ => kind,
    };

    /// <summary>One mark of one paper.</summary>
    public static string Mark(VoteMethod method, string? mark) => (method, mark) switch
    {
        (_, null) => "",
        (Approval or BudgetVoting, _) => "coché",
        (DotVoting or RankedVoting, _) => mark,
        _ => Kind(mark),
    };

    public static string Channel(VoteChannel channel) => channel switch
    {
        VoteChannel.Phone => "téléphone",
        VoteChannel.Tablet => "tablette de la salle",
        VoteChannel.Paper => "papier",
        VoteChannel.Hands => "mains levées",
        _ => "porte-voix",
    };

    /// <summary>What the method makes of the papers, a line each.</summary>
    /// <param name="label">The words of an option.</param>
    public static IEnumerable<string> Reading(MinutesBallot ballot, Reading reading, Func<string, string> label) => reading switch
    {
        MentionsReading mentions => Places(mentions.Places, label, options => mentions.Majority.TryGetValue(options[0], out var mention) ? $"\u00A0: mention majoritaire «\u00A0{Kind(mention)}\u00A0»" : ""),
        RankedReading ranked => Places(ranked.Places, label, _ => ""),
        BudgetReading budget =>
        [
            .. budget.Funded.Select(option => $"{label(option)}\u00A0: financé{(budget.Completed.Contains(option) ? " avec ce qui restait" : "")}"),
            $"Dépensé\u00A0: {Euros(budget.Spent)}{(ballot.Method is BudgetVoting { Amount: var amount } ? $" sur {Euros(amount)}" : "")}",
        ],
        _ => [],
    };

    private static IEnumerable<string> Places(IEnumerable<IReadOnlyList<string>> places, Func<string, string> label, Func<IReadOnlyList<string>, string> more)
    {
        var place = 1;
        foreach (var options in places)
        {
            yield return $"{(place == 1 ? "1re" : $"{place}e")} place\u00A0: {string.Join(" et ", options.Select(label))}{(options.Count > 1 ? " (à égalité)" : "")}{more(options)}";
            place += options.Count;
        }
    }

    private static string Euros(int amount) => $"{amount.ToString("N0", French)}\u00A0€";
}
