namespace CoConstruction.Server;

/// <summary>The papers of a secret ballot, as everyone may read them: a line each, in the order of their codes.</summary>
internal static class PapersCsv
{
    public static string Text(PublishedPapers papers) => Csv.Text(
    [
        [BallotWords.NotAnElection],
        ["Code du bulletin", .. papers.Options.Select(option => option.Label ?? MinutesWords.HiddenOption)],
        .. papers.Papers.Select(paper => (IEnumerable<string>)
            [paper.Receipt ?? BallotWords.WithoutCode, .. papers.Options.Select(option => BallotWords.Mark(papers.Method, paper.Marks.GetValueOrDefault(option.Id)))]),
    ]);
}
