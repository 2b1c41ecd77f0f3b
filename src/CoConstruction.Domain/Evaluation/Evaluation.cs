namespace CoConstruction.Domain;

/// <summary>Something asked of the evaluation: its frame, readings of indicators, effects that nobody expected.</summary>
public abstract record EvaluationCommand : Command;

/// <summary>Something happened to the evaluation.</summary>
public abstract record EvaluationHappened : Happened;

/// <summary>
/// How the action is looked at, with those whom it is about: a frame that everybody knows beforehand, and what was seen
/// since. The action is evaluated, never the persons.
/// </summary>
public sealed partial record Evaluation
{
    public static Decision Decide(Project project, EvaluationCommand command, Asked asked)
    {
        var here = Of(project);
        var decision = here.Ask(project, command, asked);
        // Readings that came with an older file are this room's from the first change of one on.
        return decision is Decision.Accepted { Events: [ReadingRecorded or ReadingChanged or ReadingWithdrawn, ..] } accepted && here.TookOver && !project.Evaluation.TookOver
            ? accepted with { Events = accepted.Events.Insert(0, new ReadingsTakenOver(FormerReadings.Of(project))) }
            : decision;
    }

    /// <summary>The room, with the readings of an older file as long as none was changed here.</summary>
    public static Evaluation Of(Project project) =>
        project.Evaluation is { TookOver: false } here && FormerReadings.Of(project) is { IsEmpty: false } readings
            ? here.Take(new ReadingsTakenOver(readings))
            : project.Evaluation;

    private Decision Ask(Project project, EvaluationCommand command, Asked asked) => command switch
    {
        DescribeEvaluationFrame c => Describe(project, c),
        OpenEvaluation => Open(project, asked),
        AmendFrame c => Amend(project, c, asked),
        RecordReading c => Record(project, c, asked),
        ChangeReading c => Change(project, c, asked),
        WithdrawReading c => Readings.ContainsKey(c.ReadingId) ? new ReadingWithdrawn(c.ReadingId) : Decision.Nothing,
        TellUnexpectedEffect c => Tell(project, c, asked),
        ChangeUnexpectedEffect c => Change(c, asked),
        WithdrawUnexpectedEffect c => Withdraw(c, asked),
        StoriesCommand c => Stories.Decide(project, c, asked),
        OutcomesCommand c => Outcomes.Decide(project, c, asked),
        ParticipationCommand c => Felt.Decide(project, c, asked),
        WriteEvaluationNote c => Write(project, c, asked),
        ChangeEvaluationNote c => Change(project, c, asked),
        WithdrawEvaluationNote c => Withdraw(c, asked),
        PublishEvaluationNote c => Publish(c),
        SetEvaluationNoteAside c => SetAside(c),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    /// <summary>Whether a college collected something, or something comes from it.</summary>
    public bool Mentions(string collegeId) =>
        Readings.Values.Any(reading => reading.Found.CollegeId == collegeId)
        || Notes.Values.Any(note => note.IsOf(collegeId)) || Stories.Mentions(collegeId) || Felt.Mentions(collegeId)
        || Effects.Values.Any(effect => effect.From.CollegeId == collegeId || effect.From.RelayedByCollegeId == collegeId)
        || Frame.Baseline?.Indicators.Exists(indicator => indicator.Definition.CollegeIds.Contains(collegeId)) == true;

    public static Evaluation Evolve(Evaluation here, EvaluationHappened happened) => happened switch
    {
        EvaluationFrameDescribed e => here with { Frame = here.Frame with { Texts = e.Texts, IndicatorIds = e.IndicatorIds } },
        EvaluationOpened e => here with { Frame = here.Frame with { Baseline = e.Baseline } },
        FrameAmended e => here with { Frame = Amended(here.Frame, e.Amendment) },
        ReadingsTakenOver e => here.Take(e),
        ReadingRecorded e => here.With(e),
        ReadingChanged e => here with { Readings = here.Readings.SetItem(e.ReadingId, here.Readings[e.ReadingId] with { Found = e.Found }) },
        ReadingWithdrawn e => here with { Readings = here.Readings.Remove(e.ReadingId) },
        UnexpectedEffectTold e => here.With(e),
        UnexpectedEffectChanged e => here with { Effects = here.Effects.SetItem(e.EffectId, here.Effects[e.EffectId] with { Text = e.Text }) },
        UnexpectedEffectWithdrawn e => here with { Effects = here.Effects.Remove(e.EffectId) },
        StoriesHappened e => here with { Stories = here.Stories.Evolve(e) },
        OutcomesHappened e => here with { Outcomes = here.Outcomes.Evolve(e) },
        ParticipationHappened e => here with { Felt = here.Felt.Evolve(e) },
        _ => EvolveNotes(here, happened) ?? throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
