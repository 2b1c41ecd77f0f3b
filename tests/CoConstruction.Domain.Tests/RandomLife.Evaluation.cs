namespace CoConstruction.Domain.Tests;

/// <content>An evaluation with its frame: after everything else, so that what came before stays as it was.</content>
internal sealed partial class RandomLife
{
    private void Evaluate()
    {
        Frames();
        WriteNotes();
        Changes();
    }

    private void Frames()
    {
        Ask(Person.Rose, new DescribeEvaluationFrame(new FrameTexts(Word("aims"), Word("manner"), Word("contours")), [.. Project.ActionPlan.Indicators.Keys.Take(2)]));
    }
}
