namespace CoConstruction.Domain;

/// <summary>A strategic axis in words, and which elected office carries it.</summary>
/// <param name="SponsorRole">By role, never a person's name; null when nobody does, which is shown.</param>
public sealed record AxisWords(string Title, string? PlainText, string? SponsorRole);

/// <summary>A strategic axis (axe stratégique): where an ambition becomes directions.</summary>
public sealed record StrategicAxis(string Id, int Order, string Title, string? PlainText, string? SponsorRole);

/// <summary>General objectives say towards what; operational ones what will be there.</summary>
public enum ObjectiveKind { General, Operational }

/// <summary>An objective in two wordings.</summary>
/// <param name="AxisId">The axis it translates; null when it stands for the whole project.</param>
public sealed record ObjectiveWords(ObjectiveKind Kind, string Text, string? PlainText, string? AxisId);

/// <summary>What the project wants to reach.</summary>
public sealed record PlanObjective(string Id, int Order, ObjectiveKind Kind, string Text, string? PlainText, string? AxisId)
{
    /// <summary>Practices of the library that illustrate it.</summary>
    public ImmutableList<Citation> Citations { get; init; } = [];
}

/// <content>Ambition, axes and objectives.</content>
public sealed partial record ActionPlan
{
    private static Decision Aim(ActionPlan here, SetAmbition c)
    {
        if ((Checks.Text(c.Text, Checks.Paragraph, required: false) ?? Checks.Text(c.PlainText, Checks.Paragraph, required: false)
            ?? Checks.Text(c.SponsorRole, Checks.Line, required: false)) is { } refusal) return refusal;
        var set = new AmbitionSet(Clean(c.Text), Clean(c.PlainText), Clean(c.SponsorRole));
        return (here.Ambition, here.PlainAmbition, here.SponsorRole) == (set.Text, set.PlainText, set.SponsorRole) ? Decision.Nothing : set;
    }

    private static Decision Add(ActionPlan here, AddAxis c)
    {
        if (!Checks.IsId(c.AxisId) || here.Axes.ContainsKey(c.AxisId)) return Refusal.IdTaken;
        if (here.Axes.Count >= MostAxes) return Refusal.TooMany;
        return Check(c.Words) is { } refusal ? refusal : new AxisAdded(c.AxisId, Clean(c.Words));
    }

    private static Decision Change(ActionPlan here, ChangeAxis c)
    {
        if (!here.Axes.TryGetValue(c.AxisId, out var axis)) return Refusal.AxisUnknown;
        if (Check(c.Words) is { } refusal) return refusal;
        var words = Clean(c.Words);
        return words == new AxisWords(axis.Title, axis.PlainText, axis.SponsorRole) ? Decision.Nothing : new AxisChanged(c.AxisId, words);
    }

    private static Decision Remove(ActionPlan here, RemoveAxis c) =>
        !here.Axes.ContainsKey(c.AxisId) ? Decision.Nothing
        : here.Objectives.Values.Any(objective => objective.AxisId == c.AxisId) || here.Actions.Values.Any(action => action.AxisId == c.AxisId) ? Refusal.AxisInUse
        : new AxisRemoved(c.AxisId);

    private static Decision Add(ActionPlan here, AddObjective c)
    {
        if (!Checks.IsId(c.ObjectiveId) || here.Objectives.ContainsKey(c.ObjectiveId)) return Refusal.IdTaken;
        if (here.Objectives.Count >= MostObjectives) return Refusal.TooMany;
        return here.Check(c.Words) is { } refusal ? refusal : new ObjectiveAdded(c.ObjectiveId, Clean(c.Words));
    }

    private static Decision Change(ActionPlan here, ChangeObjective c)
    {
        if (!here.Objectives.TryGetValue(c.ObjectiveId, out var there)) return Refusal.ObjectiveUnknown;
        if (here.Check(c.Words) is { } refusal) return refusal;
        var words = Clean(c.Words);
        return words == new ObjectiveWords(there.Kind, there.Text, there.PlainText, there.AxisId) ? Decision.Nothing : new ObjectiveChanged(c.ObjectiveId, words);
    }

    private static Decision Remove(Project project, RemoveObjective c) =>
        !project.ActionPlan.Objectives.ContainsKey(c.ObjectiveId) ? Decision.Nothing
        : project.ActionPlan.Actions.Values.Any(action => action.ObjectiveIds.Contains(c.ObjectiveId))
            || project.Proposals.All.Values.Any(proposal => proposal.Origin.ObjectiveIds.Contains(c.ObjectiveId)) ? Refusal.ObjectiveInUse
        : new ObjectiveRemoved(c.ObjectiveId);

    private static Refusal? Check(AxisWords words) =>
        Checks.Text(words.Title, Checks.Line) ?? Checks.Text(words.PlainText, Checks.Paragraph, required: false) ?? Checks.Text(words.SponsorRole, Checks.Line, required: false);

    private Refusal? Check(ObjectiveWords words) =>
        Checks.Text(words.Text, Checks.Paragraph) ?? Checks.Text(words.PlainText, Checks.Paragraph, required: false)
        ?? (words.AxisId is { } axis && !Axes.ContainsKey(axis) ? Refusal.AxisUnknown : null);

    private static AxisWords Clean(AxisWords words) => new(words.Title.Trim(), Clean(words.PlainText), Clean(words.SponsorRole));

    private static ObjectiveWords Clean(ObjectiveWords words) => words with { Text = words.Text.Trim(), PlainText = Clean(words.PlainText) };

    private static StrategicAxis Axis(string id, int order, AxisWords words) => new(id, order, words.Title, words.PlainText, words.SponsorRole);

    private static PlanObjective Changed(PlanObjective there, ObjectiveWords words) => Objective(there.Id, there.Order, words) with { Citations = there.Citations };

    private static PlanObjective Objective(string id, int order, ObjectiveWords words) => new(id, order, words.Kind, words.Text, words.PlainText, words.AxisId);
}
