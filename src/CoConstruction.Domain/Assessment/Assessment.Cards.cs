namespace CoConstruction.Domain;

/// <content>What is added to the assessment, and worded otherwise.</content>
public sealed partial record Assessment
{
    private Decision Add(AddNeed c, Asked asked) =>
        (Taken(Needs, c.NeedId, MostNeeds) ?? Check(c.Label, c.Count, c.Period)) is { } refusal
            ? refusal
            : new NeedAdded(c.NeedId, c.Label.Trim(), c.Count, c.Period.Trim(), asked.At);

    private Decision Change(ChangeNeed c)
    {
        if (!Needs.TryGetValue(c.NeedId, out var need)) return Refusal.NeedUnknown;
        if (Check(c.Label, c.Count, c.Period) is { } refusal) return refusal;
        var changed = new NeedChanged(c.NeedId, c.Label.Trim(), c.Count, c.Period.Trim());
        return (need.Label, need.Count, need.Period) == (changed.Label, changed.Count, changed.Period) ? Decision.Nothing : changed;
    }

    /// <summary>A need says how often and when; counted on fewer people than the threshold it would point at somebody.</summary>
    private static Refusal? Check(string label, int count, string period) =>
        Checks.Text(label, Checks.Line) ?? Checks.Text(period, Checks.Line)
        ?? (count < SmallCounts.Threshold ? Refusal.TooFewPeople : count > 100_000_000 ? Refusal.NumberOutOfRange : (Refusal?)null)
        ?? NamedPeople.Check(namesNobody: false, label, period);

    private Decision Add(Project project, AddAsset c, Asked asked)
    {
        if ((Taken(Resources, c.AssetId, MostAssets) ?? Enough(Resources.Values.Select(one => one.By), asked)) is { } taken) return taken;
        if (Check(c.Text, c.NamesNobody) is { } refusal) return refusal;
        if (From(project, c.From, asked) is var (from, unknown) && unknown is { } no) return no;
        return new AssetAdded(c.AssetId, c.Kind, Words(c.AssetId, By(asked), c.Text), from, By(asked), asked.At);
    }

    private Decision Change(ChangeAsset c, Asked asked)
    {
        if (!Resources.TryGetValue(c.AssetId, out var asset)) return Refusal.AssetUnknown;
        if (!MayChange(asset.By, asked)) return Refusal.NotYours;
        if (Check(c.Text, c.NamesNobody) is { } refusal) return refusal;
        var changed = new AssetChanged(c.AssetId, c.Kind, Words(c.AssetId, asset.By, c.Text));
        return (asset.Kind, asset.Text) == (changed.Kind, changed.Text) ? Decision.Nothing : changed;
    }

    private static Refusal? Check(string text, bool namesNobody) => Checks.Text(text, Checks.Idea) ?? NamedPeople.Check(namesNobody, text);

    private Decision Add(Project project, AddObstacle c, Asked asked)
    {
        if ((Taken(Obstacles, c.ObstacleId, MostObstacles) ?? Enough(Obstacles.Values.Select(one => one.By), asked)) is { } taken) return taken;
        if (OpinionCards.IsKnown(project, c.ObstacleId)) return Refusal.IdTaken;
        if (Check(c.Card, c.NamesNobody) is { } refusal) return refusal;
        if (From(project, c.From, asked) is var (from, unknown) && unknown is { } no) return no;
        return new ObstacleAdded(c.ObstacleId, Kept(c.ObstacleId, By(asked), c.Card), from, By(asked), asked.At);
    }

    private Decision Change(ChangeObstacle c, Asked asked)
    {
        if (!Obstacles.TryGetValue(c.ObstacleId, out var obstacle)) return Refusal.ObstacleUnknown;
        if (!MayChange(obstacle.By, asked)) return Refusal.NotYours;
        if (Check(c.Card, c.NamesNobody) is { } refusal) return refusal;
        var changed = new ObstacleChanged(c.ObstacleId, Kept(c.ObstacleId, obstacle.By, c.Card));
        return Same(obstacle, Worded(obstacle, changed.Words)) ? Decision.Nothing : changed;
    }

    private Refusal? Check(ObstacleCard card, bool namesNobody) =>
        Checks.Text(card.Text, Checks.Paragraph) ?? Checks.Text(card.PlainText, Checks.Paragraph, required: false)
        ?? NamedPeople.Check(namesNobody, card.Text, card.PlainText)
        ?? (card.NeedIds.Count > MostLinks ? Refusal.TooMany : card.NeedIds.All(Needs.ContainsKey) ? null : Refusal.NeedUnknown);

    private static ObstacleWords Kept(string id, string? by, ObstacleCard card) =>
        new(card.Family, card.Nature, card.Level, card.Basis, Words(id, by, card.Text), MaybeWords(id, by, card.PlainText)) { NeedIds = [.. card.NeedIds.Distinct()] };

    private Decision Add(Project project, AddLever c, Asked asked)
    {
        if ((Taken(Levers, c.LeverId, MostLevers) ?? Enough(Levers.Values.Select(one => one.By), asked)) is { } taken) return taken;
        if (OpinionCards.IsKnown(project, c.LeverId)) return Refusal.IdTaken;
        if (Check(c.Card, c.NamesNobody) is { } refusal) return refusal;
        if (From(project, c.From, asked) is var (from, unknown) && unknown is { } no) return no;
        return new LeverAdded(c.LeverId, Kept(c.LeverId, By(asked), c.Card), from, By(asked), asked.At);
    }

    private Decision Change(ChangeLever c, Asked asked)
    {
        if (!Levers.TryGetValue(c.LeverId, out var lever)) return Refusal.LeverUnknown;
        if (!MayChange(lever.By, asked)) return Refusal.NotYours;
        if (Check(c.Card, c.NamesNobody) is { } refusal) return refusal;
        var changed = new LeverChanged(c.LeverId, Kept(c.LeverId, lever.By, c.Card));
        return Same(lever, Worded(lever, changed.Words)) ? Decision.Nothing : changed;
    }

    private Refusal? Check(LeverCard card, bool namesNobody) =>
        Checks.Text(card.Text, Checks.Paragraph) ?? Checks.Text(card.PlainText, Checks.Paragraph, required: false) ?? Checks.Text(card.Evidence, Checks.Paragraph, required: false)
        ?? NamedPeople.Check(namesNobody, card.Text, card.PlainText, card.Evidence)
        ?? (card.ObstacleIds.Count > MostLinks ? Refusal.TooMany : card.ObstacleIds.All(Obstacles.ContainsKey) ? null : Refusal.ObstacleUnknown);

    private static LeverWords Kept(string id, string? by, LeverCard card) =>
        new(card.Category, Words(id, by, card.Text), MaybeWords(id, by, card.PlainText), card.RoomForManoeuvre, MaybeWords(id, by, card.Evidence))
        {
            ObstacleIds = [.. card.ObstacleIds.Distinct()],
        };

    /// <summary>Records compare their lists by reference; here what is in them counts.</summary>
    private static bool Same(Obstacle one, Obstacle other) => one.NeedIds.SequenceEqual(other.NeedIds) && one == (other with { NeedIds = one.NeedIds });

    private static bool Same(Lever one, Lever other) => one.ObstacleIds.SequenceEqual(other.ObstacleIds) && one == (other with { ObstacleIds = one.ObstacleIds });
}
