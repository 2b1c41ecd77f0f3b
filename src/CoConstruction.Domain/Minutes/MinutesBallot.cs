namespace CoConstruction.Domain;

/// <summary>A ballot as the minutes tell it; without result as long as it is not published.</summary>
/// <param name="Kinds">What is counted for each option, in the order in which it is shown.</param>
/// <param name="Rule">Its rule in the words of the file that brought it.</param>
/// <param name="Present">How many could have voted.</param>
public sealed record MinutesBallot(
    string Title, VoteMethod Method, BallotRules Rules, string? Rule, BallotStatus Status, int TimesReopened, ImmutableList<string> Kinds, int? Present, MinutesResult? Result)
{
    /// <summary>The ballot of which it is a further round; null when it is a first one.</summary>
    public FormerRound? FollowsOn { get; init; }

    /// <summary>The words of the college that has a threshold of its own.</summary>
    public string? FloorCollege { get; init; }

    internal static MinutesBallot Of(BallotItem ballot, MinutesSource seen)
    {
        var tally = ballot.Result;
        // A kind that no college counted (people behind stacked points, in a file) has no column.
        var kinds = ballot.Method.Kinds.Where(kind => tally?.Options.Exists(option => option.Counts.ContainsKey(kind)) == true).ToImmutableList();
        return new(
            ballot.Title, ballot.Method, ballot.Rules, ballot.Rule, ballot.Status, ballot.TimesReopened, kinds, ballot.Present,
            tally is null ? null : new MinutesResult(
                tally.People, tally.Channels,
                tally.TooFew ? [] : tally.Options.ConvertAll(option => new MinutesOption(
                    option.OptionId, ballot.Options.Find(item => item.Id == option.OptionId)?.Label, ballot.Retained.Contains(option.OptionId),
                    tally.Verdicts.Find(verdict => verdict.OptionId == option.OptionId), option.Counts)),
                [.. tally.Lines.OrderBy(line => seen.Place(line.CollegeIds))
                    .Select(line => new MinutesLine(seen.Labels(line.CollegeIds), line.People, line.Options.ConvertAll(option => option.Counts)))])
            {
                Reading = tally.Reading,
                TooFew = tally.TooFew,
            })
        {
            FollowsOn = ballot.PreviousId is null ? null : new FormerRound(seen.Find<BallotItem>(ViewRooms.Ballots, ballot.PreviousId)?.Title),
            FloorCollege = (ballot.Rules.Retention as OverallThreshold)?.Floor is { } floor ? seen.Label(floor.CollegeId) : null,
        };
    }
}

/// <summary>A former round, by its title; null when it was held in another workshop.</summary>
public sealed record FormerRound(string? Title);

/// <summary>A published result.</summary>
/// <param name="Lines">By college, small ones merged; empty when they are too few to be told apart.</param>
public sealed record MinutesResult(
    int People, ImmutableSortedDictionary<VoteChannel, int> Channels, ImmutableList<MinutesOption> Options, ImmutableList<MinutesLine> Lines)
{
    /// <summary>What the method makes of the papers, beyond sums.</summary>
    public Reading? Reading { get; init; }

    /// <summary>So few people voted in secret that any sum would tell what they voted: there is none.</summary>
    public bool TooFew { get; init; }
}

/// <summary>One option.</summary>
/// <param name="Label">Null when the group may no longer read it.</param>
/// <param name="Retained">The file that brought the ballot says that it was retained.</param>
/// <param name="Verdict">What the ballot's rule says; null without a rule.</param>
public sealed record MinutesOption(string Id, string? Label, bool Retained, Verdict? Verdict, ImmutableSortedDictionary<string, int> Counts);

/// <summary>One line of colleges.</summary>
/// <param name="Counts">Per option, in the order of the result's options.</param>
public sealed record MinutesLine(ImmutableList<string> Colleges, int People, ImmutableList<ImmutableSortedDictionary<string, int>> Counts);
