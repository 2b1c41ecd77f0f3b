namespace CoConstruction.Domain;

/// <summary>
/// Groups at tables write the four levels of an indicator in their own words; the one that is kept becomes the
/// indicator's scale, for the next time it is looked at.
/// </summary>
/// <param name="IndicatorId">Null until it is chosen.</param>
public sealed record ScaleStep(string? IndicatorId = null) : StepKind
{
    /// <summary>From the least to the most; four, so that nobody stands in the middle.</summary>
    public const int Levels = 4;

    public override StepContent Empty => new ScaleContent();

    public override Refusal? Check() => IndicatorId is not null && !Checks.IsId(IndicatorId) ? Refusal.IndicatorUnknown : null;

    public static Refusal? Check(ImmutableList<string> levels, bool namesNobody) =>
        levels.Count != Levels ? Refusal.NumberOutOfRange
        : levels.Select(level => Checks.Text(level, Checks.Line)).FirstOrDefault(refusal => refusal is not null) ?? NamedPeople.Check(namesNobody, levels);
}

/// <summary>A phone writes the four levels for its table (absolute); none takes them back.</summary>
public sealed record ProposeScale(string WorkshopId, string StepId, ImmutableList<string> Levels, bool NamesNobody = false) : StepCommand(WorkshopId, StepId);

/// <summary>The team writes down the levels that the group keeps, which become the indicator's.</summary>
public sealed record KeepScale(string WorkshopId, string StepId, ImmutableList<string> Levels, bool NamesNobody = false) : StepCommand(WorkshopId, StepId);

/// <summary>A table wrote four levels, or takes them back.</summary>
public sealed record ScaleProposed(string WorkshopId, string StepId, string SeatId, ImmutableList<PersonalText> Levels) : StepHappened(WorkshopId, StepId);

/// <summary>The group keeps these levels for the indicator.</summary>
public sealed record ScaleKept(string WorkshopId, string StepId, string IndicatorId, ImmutableList<string> Levels) : StepHappened(WorkshopId, StepId);

/// <summary>The four levels that one phone wrote.</summary>
public sealed record ProposedScale(string SeatId, ImmutableList<PersonalText> Levels, int Order);

/// <summary>What tables wrote, and what the group keeps of it.</summary>
public sealed record ScaleContent : StepContent
{
    public ImmutableList<ProposedScale> Proposals { get; init; } = [];

    /// <summary>Null as long as nothing is kept.</summary>
    public ImmutableList<string>? Kept { get; init; }

    public override bool IsEmpty => Proposals.IsEmpty && Kept is null;
    public override int Answered => Proposals.Count;

    /// <summary>What tables wrote for one indicator is no scale of another.</summary>
    public override bool Allows(StepKind settings, StepKind others) => IsEmpty || settings == others;

    public ProposedScale? Of(string seatId) => Proposals.Find(proposal => proposal.SeatId == seatId);

    public override Decision Decide(StepCommand command, StepMoment moment) => command switch
    {
        ProposeScale c => Propose(c, moment),
        KeepScale c => Keep(c, moment),
        _ => Refusal.NotThisKindOfStep,
    };

    private Decision Propose(ProposeScale c, StepMoment moment)
    {
        if (moment.ParticipantMayAct() is { } refusal) return refusal;
        var seat = moment.Asked.By;
        if (c.Levels.IsEmpty) return Of(seat) is null ? Decision.Nothing : new ScaleProposed(c.WorkshopId, c.StepId, seat, []);
        if (ScaleStep.Check(c.Levels, c.NamesNobody) is { } unfit) return unfit;
        var levels = c.Levels.ConvertAll(level => new PersonalText(seat, level.Trim()));
        return Of(seat)?.Levels.SequenceEqual(levels) == true ? Decision.Nothing : new ScaleProposed(c.WorkshopId, c.StepId, seat, levels);
    }

    private Decision Keep(KeepScale c, StepMoment moment)
    {
        if (moment.TeamMayType() is { } refusal) return refusal;
        if (((ScaleStep)moment.Step.Plan.Kind).IndicatorId is not { } indicator || !moment.Project.ActionPlan.Indicators.ContainsKey(indicator)) return Refusal.IndicatorUnknown;
        if (ScaleStep.Check(c.Levels, c.NamesNobody) is { } unfit) return unfit;
        var levels = c.Levels.ConvertAll(level => level.Trim());
        return Kept?.SequenceEqual(levels) == true ? Decision.Nothing : new ScaleKept(c.WorkshopId, c.StepId, indicator, levels);
    }

    /// <summary>The indicator with the levels that the group wrote, told in words.</summary>
    public static IndicatorReworded Scaled(Indicator indicator, ImmutableList<string> levels) => new(indicator.Id, indicator.Definition with
    {
        Kind = IndicatorKind.Qualitative,
        BuiltInWorkshop = true,
        Levels = [.. levels.Select((label, place) => new IndicatorLevel(place + 1, label))],
    });

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        ScaleProposed { Levels.IsEmpty: true } e => this with { Proposals = Proposals.RemoveAll(proposal => proposal.SeatId == e.SeatId) },
        ScaleProposed e when Of(e.SeatId) is { } there => this with { Proposals = Proposals.Replace(there, there with { Levels = e.Levels }) },
        ScaleProposed e => this with { Proposals = Proposals.Add(new ProposedScale(e.SeatId, e.Levels, Proposals.IsEmpty ? 0 : Proposals[^1].Order + 1)) },
        ScaleKept e => this with { Kept = e.Levels },
        _ => this,
    };
}
