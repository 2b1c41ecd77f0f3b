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
        var here = project.Evaluation;
        return command switch
        {
            DescribeEvaluationFrame c => here.Describe(project, c),
            StoriesCommand c => here.Stories.Decide(project, c, asked),
            OutcomesCommand c => here.Outcomes.Decide(project, c, asked),
            ParticipationCommand c => here.Felt.Decide(project, c, asked),
            WriteEvaluationNote c => here.Write(project, c, asked),
            ChangeEvaluationNote c => here.Change(project, c, asked),
            WithdrawEvaluationNote c => here.Withdraw(c, asked),
            PublishEvaluationNote c => here.Publish(c),
            SetEvaluationNoteAside c => here.SetAside(c),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    public static Evaluation Evolve(Evaluation here, EvaluationHappened happened) => happened switch
    {
        EvaluationFrameDescribed e => here with { Frame = here.Frame with { Texts = e.Texts, IndicatorIds = e.IndicatorIds } },
        StoriesHappened e => here with { Stories = here.Stories.Evolve(e) },
        OutcomesHappened e => here with { Outcomes = here.Outcomes.Evolve(e) },
        ParticipationHappened e => here with { Felt = here.Felt.Evolve(e) },
        _ => EvolveNotes(here, happened) ?? throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
