namespace CoConstruction.Server;

/// <summary>The French of what a decision stands on, a line each. Plain text: each output encodes it.</summary>
internal static class DecisionWords
{
    public static IEnumerable<string> Of(DecisionDetailsItem? details)
    {
        if (details is not { Terms: var terms }) yield break;
        yield return $"Résultat\u00A0: {Result(terms.Result)}";
        yield return $"Qui décide\u00A0: {terms.DecidedBy}";
        if (terms.Level is { } level) yield return $"Ce qui était annoncé\u00A0: {Level(level)}";
        if (!string.IsNullOrWhiteSpace(terms.Basis)) yield return $"Sur quelle base\u00A0: {terms.Basis}";
        if (!string.IsNullOrWhiteSpace(terms.Differences)) yield return $"Ce qui change par rapport à la proposition\u00A0: {terms.Differences}";
        foreach (var dissent in details.Dissents) yield return $"Désaccord\u00A0: «\u00A0{dissent.Text ?? MinutesWords.Erased}\u00A0»";
        if (terms.ReviewOn is { } day) yield return $"À revoir le {MinutesWords.Date(day)}";
    }

    private static string Result(DecisionResult result) => result switch
    {
        DecisionResult.Adopted => "adopté",
        DecisionResult.AdoptedWithChanges => "adopté avec des changements",
        DecisionResult.Postponed => "reporté",
        _ => "pas retenu",
    };

    private static string Level(ParticipationLevel level) => level switch
    {
        ParticipationLevel.Information => "information",
        ParticipationLevel.Consultation => "consultation",
        ParticipationLevel.Concertation => "concertation",
        ParticipationLevel.CoConstruction => "co-construction",
        _ => "co-décision",
    };
}
