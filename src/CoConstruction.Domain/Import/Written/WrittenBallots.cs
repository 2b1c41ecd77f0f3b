using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>
/// Ballots whose result is everyone's. Of a ballot that came from a file and was public, the counts by college are those
/// of the file; of any other they are the lines that may be shown, small colleges together, so that a file tells no more
/// of a vote than a screen does.
/// </summary>
internal static class WrittenBallots
{
    public static JsonNode? Of(Project project) => Written.List(
        project.Ballots.All.Values.Where(ballot => ballot.Status == BallotStatus.Published)
            .OrderBy(ballot => ballot.ClosedAt).ThenBy(ballot => ballot.Id, StringComparer.Ordinal),
        ballot => Ballot(project, ballot));

    private static JsonObject Ballot(Project project, Ballot ballot)
    {
        var tally = Tally.Of(ballot, project.Participants);
        var lines = Lines(project, ballot, tally);
        var subject = Subject(project, ballot);
        var retained = ballot.Retained.Union(tally.Verdicts.Where(verdict => verdict.Retained == Retained.Yes).Select(verdict => verdict.OptionId));
        var options = ballot.Options.Zip(ProjectView.OptionWords(project, ballot));
        return Written.Thing(
            ("id", ballot.Id), ("workshopId", WrittenWorkshops.Id(project, ballot.WorkshopId)), ("title", ballot.Title), ("subject", subject),
            ("method", Name(ballot.Method)), ("options", Written.List(ballot.Method is DotVoting ? [DotVoting.Points] : ballot.Method.Kinds)),
            ("dotsPerVoter", ballot.Method is DotVoting dots ? dots.Dots : null), ("secrecy", Written.Word(ballot.Secrecy)),
            ("openedAt", Written.Moment(ballot.OpenedAt)), ("closedAt", Written.Moment(ballot.ClosedAt)), ("status", "closed"),
            ("electorate", new JsonArray([.. lines.Select(line => Colleges(line.CollegeIds).With(
                ("registered", line.Registered), ("voted", line.Voted), ("ofWhichOnPaper", line.OnPaper)))])),
            ("decisionRule", Written.Text(ballot.Rule) is { } rule ? Written.Thing(("text", rule)) : null),
            ("results", new JsonArray([.. options.Select(option => Option(option.First, option.Second, subject).With(
                ("byCollege", new JsonArray([.. lines.Where(line => line.Counts.ContainsKey(option.First.Id)).Select(line => Colleges(line.CollegeIds).With(
                    ("counts", Counts(line.Counts[option.First.Id]))))])),
                ("retained", retained.Contains(option.First.Id))))])));
    }

    /// <summary>What a file calls a method; several of them it knows by name only.</summary>
    private static string Name(VoteMethod method) => method switch
    {
        RecordedMethod recorded => recorded.Name,
        DotVoting => "dotVoting",
        _ => JsonSerializer.SerializeToNode(method, Contract.Json)!["method"]!.GetValue<string>(),
    };

    private static string Subject(Project project, Ballot ballot) =>
        ballot.Options.TrueForAll(option => project.Proposals.Find(option.SourceId) is not null) ? "proposals"
        : !ballot.Recorded.IsEmpty && ballot.Options.TrueForAll(option => FileResults.CharterVersion(option.Id) is not null) ? "charter"
        : "options";

    private static JsonObject Option(BallotOption option, string? words, string subject) => subject switch
    {
        "proposals" => Written.Thing(("proposalId", option.SourceId)),
        "charter" => Written.Thing(("charterVersion", FileResults.CharterVersion(option.Id))),
        _ => Written.Thing(("optionId", option.Id), ("label", Written.Text(words))),
    };

    private static JsonObject Colleges(ImmutableList<string> ids) => ids is [var only]
        ? Written.Thing(("collegeId", only))
        : Written.Thing(("collegeIds", Written.List(ids)));

    private static JsonObject Counts(ImmutableSortedDictionary<string, int> counts) =>
        new(counts.Select(kind => KeyValuePair.Create(kind.Key, (JsonNode?)kind.Value)));

    private static JsonObject With(this JsonObject thing, params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        foreach (var (name, value) in fields)
        {
            if (value is not null) thing.Add(name, value);
        }

        return thing;
    }

    /// <summary>The lines by college, in the order of the colleges.</summary>
    private static ImmutableList<Line> Lines(Project project, Ballot ballot, Tally tally)
    {
        var registered = Registered(project, ballot);
        // What the consents to a charter add up to was answered here, by people of whom some colleges count few.
        var lines = ballot is { Secrecy: Secrecy.Public, Recorded.IsEmpty: false, Method: not ConsentDecision }
            ? ballot.Recorded.ConvertAll(college => new Line(college.CollegeIds, college.Registered, college.Voted, college.OnPaper, college.Counts))
            : Shown(ballot, tally, registered);
        // Who could vote and did not is nobody's answer.
        var absent = registered.Where(group => !group.Key.Any(id => lines.Exists(line => line.CollegeIds.Contains(id))))
            .Select(group => new Line(group.Key, group.Value, 0, 0, Line.Nothing));
        return [.. lines.Concat(absent).Select(line => line with { CollegeIds = line.CollegeIds.Sort((one, other) => Place(one).CompareTo(Place(other))) }).OrderBy(line => Place(line.CollegeIds[0]))];

        int Place(string collegeId) => Written.Place(project, collegeId);
    }

    private static ImmutableList<Line> Shown(Ballot ballot, Tally tally, ImmutableList<KeyValuePair<ImmutableList<string>, int>> registered)
    {
        if (tally.People == 0) return [];
        // So few people that no line may be shown: all of them together, and their sums if those may be.
        var lines = tally.Lines.IsEmpty
            ? [new CollegeTally([.. registered.SelectMany(group => group.Key)], tally.People, tally.TooFew ? [] : tally.Options)]
            : tally.Lines;
        return lines.ConvertAll(line => new Line(
            line.CollegeIds, Math.Max(line.People, registered.Where(group => line.CollegeIds.Contains(group.Key[0])).Sum(group => group.Value)), line.People, OnPaper(ballot, line),
            line.Options.ToImmutableSortedDictionary(option => option.OptionId, option => option.Counts)));
    }

    private static int OnPaper(Ballot ballot, CollegeTally line) => Math.Min(
        line.People,
        ballot.Recorded.Where(college => line.CollegeIds.Contains(college.CollegeId)).Sum(college => college.OnPaper)
            + ballot.Counted.Where(count => count.Channel == VoteChannel.Paper && line.CollegeIds.Contains(count.CollegeId)).Sum(count => count.People));

    /// <summary>How many people of which colleges could vote.</summary>
    private static ImmutableList<KeyValuePair<ImmutableList<string>, int>> Registered(Project project, Ballot ballot)
    {
        if (!ballot.Recorded.IsEmpty) return ballot.Recorded.ConvertAll(college => KeyValuePair.Create(college.CollegeIds, college.Registered));
        var present = project.Workshops.Find(ballot.WorkshopId) is { } workshop ? Ballots.Registered(project, ballot, workshop) : Ordinal.Empty<int>();
        return [.. project.Participants.Colleges.Where(college => present.ContainsKey(college.Id) || ballot.Mentions(college.Id))
            .Select(college => KeyValuePair.Create(ImmutableList.Create(college.Id), present.GetValueOrDefault(college.Id)))];
    }

    /// <summary>One college, or several together.</summary>
    private sealed record Line(
        ImmutableList<string> CollegeIds, int Registered, int Voted, int OnPaper, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Counts)
    {
        public static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Nothing { get; } = Ordinal.Empty<ImmutableSortedDictionary<string, int>>();
    }
}
