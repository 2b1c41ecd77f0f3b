namespace CoConstruction.Server;

/// <summary>Who could vote and who did, to prepare or to check a vote held elsewhere; never what they voted.</summary>
internal static class RollCsv
{
    public static string Text(RollSheet sheet) => Csv.Text(
    [
        [BallotWords.NotAnElection],
        ["Nom ou prénom", "Collège", "A voté", "Moyen"],
        .. sheet.Roll.Lines.Select(line => (IEnumerable<string>)
            [line.Name ?? "", sheet.Label(line.CollegeId), line.Channel is null ? "non" : "oui", line.Channel is { } channel ? BallotWords.Channel(channel) : ""]),
    ]);
}
