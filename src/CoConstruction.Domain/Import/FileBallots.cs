namespace CoConstruction.Domain;

/// <summary>Ballots held elsewhere: what each college answered, checked against who voted.</summary>
internal static class FileBallots
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index) => root.Things("ballots").Select(ballot => Ballot(ballot, index)).ToList();

    private static BallotRecorded Ballot(FilePlace ballot, FileIndex index)
    {
        ballot.Must("status")?.AsWord(FileWords.EndedBallots);
        var subject = ballot.Must("subject")?.AsWord(FileWords.BallotSubjects);
        var method = Method(ballot);
        var electorate = Electorate(ballot, index);
        var opened = ballot.May("openedAt")?.AsMoment();
        var closed = ballot.May("closedAt");
        var closedAt = closed?.AsMoment();
        if (opened > closedAt) closed!.Wrong("Un scrutin se ferme après son ouverture.");
        var results = FileResults.Read(ballot, subject, method, electorate, index);
        return new(
            ballot.Id, ballot.May("workshopId")?.AsReference(index.Workshops), ballot.Must("title")?.AsText() ?? "", method,
            results.ConvertAll(result => Option(ballot.Id, result, subject, index)), ballot.Must("secrecy")?.AsWord<Secrecy>() ?? Secrecy.Secret,
            ballot.May("decisionRule")?.AsThing()?.Must("text")?.AsText(Checks.Paragraph),
            electorate.ConvertAll(line => line with { Counts = Counts(results, line.CollegeId) }),
            [.. results.Where(result => result.Retained).Select(result => result.OptionId)], opened, closedAt);
    }

    /// <summary>A file does not say whether points could be stacked, so nothing is made of "how many people" from them.</summary>
    private static VoteMethod Method(FilePlace ballot)
    {
        var name = ballot.Must("method")?.AsWord(FileWords.BallotMethods);
        var options = ballot.Texts("options", Checks.Word);
        VoteMethod method = name switch
        {
            "dotVoting" => new DotVoting(ballot.Must("dotsPerVoter")?.AsNumber(1, 20) ?? 1, Stacking: true),
            "fourPositions" => new FourPositions(Unclear: options.Contains(FourPositions.NotClear)),
            _ => new RecordedMethod(name ?? "", [.. options]),
        };
        ImmutableArray<string> expected = method is DotVoting ? [DotVoting.Points] : method.Kinds;
        if (ballot.Must("options") is { } place && name is not null && (options.IsEmpty || !options.ToHashSet().SetEquals(expected)))
        {
            place.Wrong(expected.IsEmpty ? "Ce vote doit dire ce qu’il compte." : $"Ce vote compte : {string.Join(", ", expected)}.");
        }

        return method;
    }

    private static ImmutableList<RecordedCollege> Electorate(FilePlace ballot, FileIndex index)
    {
        var colleges = ImmutableList.CreateBuilder<RecordedCollege>();
        ballot.Must("electorate");
        foreach (var line in ballot.Things("electorate"))
        {
            var (place, ids) = Colleges(line, index);
            var registered = line.Must("registered")?.AsNumber();
            var voted = line.Must("voted");
            var paper = line.May("ofWhichOnPaper");
            var votes = voted?.AsNumber();
            var papers = paper is null ? 0 : paper.AsNumber();
            if (votes > registered) voted!.Wrong($"Il y a plus de votes ({votes}) que d’inscrits ({registered}).");
            if (papers > votes) paper!.Wrong($"Il y a plus de bulletins papier ({papers}) que de votes ({votes}).");
            if (ids.IsEmpty) continue;
            if (ids.Find(id => ids.IndexOf(id) != ids.LastIndexOf(id) || colleges.Any(known => known.CollegeIds.Contains(id))) is { } twice)
            {
                place!.Wrong($"{FilePlace.Quoted(twice)} a déjà une ligne dans cette liste.");
            }
            else
            {
                colleges.Add(new RecordedCollege(ids[0], registered ?? 0, votes ?? 0, papers ?? 0, Ordinal.Empty<ImmutableSortedDictionary<string, int>>()) { With = ids.RemoveAt(0) });
            }
        }

        return colleges.ToImmutable();
    }

    /// <summary>One college, or several whose answers were too few to be told apart.</summary>
    public static (FilePlace? Place, ImmutableList<string> Ids) Colleges(FilePlace line, FileIndex index)
    {
        if (line.May("collegeIds") is { } several) return (several, several.AsReferences(index.Colleges));
        var one = line.Must("collegeId");
        return (one, one?.AsReference(index.Colleges) is { } id ? [id] : []);
    }

    private static BallotOption Option(string ballotId, FileResult result, string? subject, FileIndex index) => subject switch
    {
        "proposals" => new(result.OptionId, PersonalText.Plain(index.ProposalTitles.GetValueOrDefault(result.OptionId, "")), result.OptionId),
        "charter" => new(result.OptionId, PersonalText.Plain($"Charte, {result.OptionId.Replace('-', ' ')}"), null),
        // It may be what a resident wrote; without words it was erased.
        _ => new(result.OptionId, new PersonalText(ballotId, result.Label), null),
    };

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts(IEnumerable<FileResult> results, string collegeId) =>
        results.Where(result => result.ByCollege.ContainsKey(collegeId)).ToImmutableSortedDictionary(result => result.OptionId, result => result.ByCollege[collegeId]);
}
