namespace CoConstruction.Domain;

/// <summary>
/// The shared assessment of a project (diagnostic partagé): needs that come back, what the place has, what holds back and
/// what helps. Open to every college, from the first day to the last.
/// </summary>
public sealed partial record Assessment
{
    private const int MostNeeds = 500, MostAssets = 1000, MostObstacles = 2000, MostLevers = 2000, MostOfOne = 50, MostLinks = 50;

    public ImmutableSortedDictionary<string, Need> Needs { get; init; } = Ordinal.Empty<Need>();
    public ImmutableSortedDictionary<string, LocalAsset> Resources { get; init; } = Ordinal.Empty<LocalAsset>();
    public ImmutableSortedDictionary<string, Obstacle> Obstacles { get; init; } = Ordinal.Empty<Obstacle>();
    public ImmutableSortedDictionary<string, Lever> Levers { get; init; } = Ordinal.Empty<Lever>();

    /// <summary>How many have ever been added: the next one's place.</summary>
    public int Arrived { get; init; }

    public static Decision Decide(Project project, AssessmentCommand command, Asked asked)
    {
        var here = project.Assessment;
        return command switch
        {
            AddNeed c => here.Add(c, asked),
            ChangeNeed c => here.Change(c),
            WithdrawNeed c => here.Needs.ContainsKey(c.NeedId) ? new NeedWithdrawn(c.NeedId) : Decision.Nothing,
            AddAsset c => here.Add(project, c, asked),
            ChangeAsset c => here.Change(c, asked),
            WithdrawAsset c => Withdraw(here.Resources.GetValueOrDefault(c.AssetId), one => one.By, asked, one => new AssetWithdrawn(one.Id)),
            AddObstacle c => here.Add(project, c, asked),
            ChangeObstacle c => here.Change(c, asked),
            WithdrawObstacle c => Withdraw(here.Obstacles.GetValueOrDefault(c.ObstacleId), one => one.By, asked, one => new ObstacleWithdrawn(one.Id)),
            LinkObstacles c => here.Link(c),
            UnlinkObstacles c => here.Obstacles.GetValueOrDefault(c.FromId)?.LeadsToIds.Contains(c.ToId) == true ? new ObstaclesUnlinked(c.FromId, c.ToId) : Decision.Nothing,
            AddLever c => here.Add(project, c, asked),
            ChangeLever c => here.Change(c, asked),
            WithdrawLever c => Withdraw(here.Levers.GetValueOrDefault(c.LeverId), one => one.By, asked, one => new LeverWithdrawn(one.Id)),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private Decision Link(LinkObstacles c)
    {
        if (!Obstacles.TryGetValue(c.FromId, out var from) || !Obstacles.ContainsKey(c.ToId)) return Refusal.ObstacleUnknown;
        if (c.FromId == c.ToId) return Refusal.SameThing;
        if (from.LeadsToIds.Contains(c.ToId)) return Decision.Nothing;
        return from.LeadsToIds.Count >= MostLinks ? Refusal.TooMany : new ObstaclesLinked(c.FromId, c.ToId);
    }

    /// <summary>Who writes the project's texts may take anything out; whoever else wrote it, their own.</summary>
    private static Decision Withdraw<T>(T? thing, Func<T, string?> by, Asked asked, Func<T, Happened> withdrawn)
        where T : class =>
        thing is null ? Decision.Nothing : MayChange(by(thing), asked) ? Decision.Of(withdrawn(thing)) : Refusal.NotYours;

    internal static bool MayChange(string? by, Asked asked) =>
        Writes(asked.Role) || by == asked.By;

    /// <summary>
    /// Where what somebody says comes from: a seat speaks for its own college, or passes on what another one says;
    /// whoever has no seat says for whom, and who passes it on.
    /// </summary>
    internal static (Provenance From, Refusal? Refusal) From(Project project, Provenance said, Asked asked)
    {
        var own = asked.Role == Role.Participant ? project.Participants.Seats[asked.By].CollegeId : null;
        var from = own is null ? said : said.CollegeId is { } other && other != own ? new Provenance(other, own) : new Provenance(own);
        return (from, Known(project, from.CollegeId) && Known(project, from.RelayedByCollegeId) ? null : Refusal.CollegeUnknown);
    }

    private static bool Known(Project project, string? collegeId) => collegeId is null || project.Participants.College(collegeId) is not null;

    /// <summary>A resident's words go when they do; the team's stay with the thing.</summary>
    internal static PersonalText Words(string id, string? by, string text) => new(by ?? id, text.Trim());

    private static PersonalText? MaybeWords(string id, string? by, string? text) => string.IsNullOrWhiteSpace(text) ? null : Words(id, by, text);

    /// <summary>Who writes the project's texts with the others writes the assessment with them too.</summary>
    private static bool Writes(Role role) => role is Role.Facilitator or Role.CoFacilitator or Role.Professional;

    internal static string? By(Asked asked) => Writes(asked.Role) ? null : asked.By;

    private static Refusal? Taken<T>(ImmutableSortedDictionary<string, T> there, string id, int most) =>
        !Checks.IsId(id) || there.ContainsKey(id) ? Refusal.IdTaken : there.Count >= most ? Refusal.TooMany : null;

    /// <summary>One person alone must not fill what is everyone's; the team's own is not counted.</summary>
    private static Refusal? Enough(IEnumerable<string?> authors, Asked asked) =>
        By(asked) is { } one && authors.Count(author => author == one) >= MostOfOne ? Refusal.TooMany : null;

    public static Assessment Evolve(Assessment here, AssessmentHappened happened) => happened switch
    {
        NeedAdded e => here.Arrive() with { Needs = here.Needs.SetItem(e.NeedId, new(e.NeedId, e.Label, e.Count, e.Period, e.At, here.Arrived)) },
        NeedChanged e => here with { Needs = here.Needs.SetItem(e.NeedId, here.Needs[e.NeedId] with { Label = e.Label, Count = e.Count, Period = e.Period }) },
        NeedWithdrawn e => here.WithoutNeed(e.NeedId),
        AssetAdded e => here.Arrive() with { Resources = here.Resources.SetItem(e.AssetId, new(e.AssetId, e.Kind, e.Text, e.From, e.By, e.At, here.Arrived)) },
        AssetChanged e => here with { Resources = here.Resources.SetItem(e.AssetId, here.Resources[e.AssetId] with { Kind = e.Kind, Text = e.Text }) },
        AssetWithdrawn e => here with { Resources = here.Resources.Remove(e.AssetId) },
        ObstacleAdded e => here.Arrive().Set(Worded(new(e.ObstacleId, default, null, null, default, e.Words.Text, null, e.From, e.By, e.At, here.Arrived), e.Words)),
        ObstacleChanged e => here.Set(Worded(here.Obstacles[e.ObstacleId], e.Words)),
        ObstacleWithdrawn e => here.WithoutObstacle(e.ObstacleId),
        ObstaclesLinked e => here.Set(here.Obstacles[e.FromId] with { LeadsToIds = here.Obstacles[e.FromId].LeadsToIds.Add(e.ToId) }),
        ObstaclesUnlinked e => here.Set(here.Obstacles[e.FromId] with { LeadsToIds = here.Obstacles[e.FromId].LeadsToIds.Remove(e.ToId) }),
        LeverAdded e => here.Arrive().Set(Worded(new(e.LeverId, default, e.Words.Text, null, null, null, e.From, e.By, e.At, here.Arrived), e.Words)),
        LeverChanged e => here.Set(Worded(here.Levers[e.LeverId], e.Words)),
        LeverWithdrawn e => here with { Levers = here.Levers.Remove(e.LeverId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Assessment Arrive() => this with { Arrived = Arrived + 1 };

    private Assessment Set(Obstacle obstacle) => this with { Obstacles = Obstacles.SetItem(obstacle.Id, obstacle) };

    private Assessment Set(Lever lever) => this with { Levers = Levers.SetItem(lever.Id, lever) };

    private static Obstacle Worded(Obstacle obstacle, ObstacleWords words) => obstacle with
    {
        Family = words.Family,
        Nature = words.Nature,
        Level = words.Level,
        Basis = words.Basis,
        Text = words.Text,
        PlainText = words.PlainText,
        NeedIds = words.NeedIds,
    };

    private static Lever Worded(Lever lever, LeverWords words) => lever with
    {
        Category = words.Category,
        Text = words.Text,
        PlainText = words.PlainText,
        RoomForManoeuvre = words.RoomForManoeuvre,
        Evidence = words.Evidence,
        ObstacleIds = words.ObstacleIds,
    };

    private Assessment WithoutNeed(string id) => this with
    {
        Needs = Needs.Remove(id),
        Obstacles = Obstacles.SetItems(Obstacles.Where(one => one.Value.NeedIds.Contains(id))
            .Select(one => KeyValuePair.Create(one.Key, one.Value with { NeedIds = one.Value.NeedIds.Remove(id) }))),
    };

    /// <summary>What led to it, and what could lift it, stays without it.</summary>
    private Assessment WithoutObstacle(string id) => this with
    {
        Obstacles = Obstacles.Remove(id).SetItems(Obstacles.Where(one => one.Key != id && one.Value.LeadsToIds.Contains(id))
            .Select(one => KeyValuePair.Create(one.Key, one.Value with { LeadsToIds = one.Value.LeadsToIds.Remove(id) }))),
        Levers = Levers.SetItems(Levers.Where(one => one.Value.ObstacleIds.Contains(id))
            .Select(one => KeyValuePair.Create(one.Key, one.Value with { ObstacleIds = one.Value.ObstacleIds.Remove(id) }))),
    };
}
