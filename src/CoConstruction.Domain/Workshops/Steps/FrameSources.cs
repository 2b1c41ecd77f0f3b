namespace CoConstruction.Domain;

/// <summary>What the source of a frame holds now, as cards. What the group has not been shown is never among them.</summary>
internal static class FrameSources
{
    public static IEnumerable<FrameCard> Cards(Project project, Workshop workshop, Step step)
    {
        var settings = (FrameStep)step.Plan.Kind;
        return settings.Source switch
        {
            FrameSource.Ideas => Ideas(workshop.Source(step, settings.SourceStepId, other => other.Content is CollectContent)),
            _ => [],
        };
    }

    private static IEnumerable<FrameCard> Ideas(Step? source) => source is { Shown: true, Content: CollectContent collected }
        ? collected.Ideas.Where(idea => !idea.Hidden).Select(idea => new FrameCard(idea.Id, idea.Text, idea.Origin, null, idea.CollegeId, idea.At, FrameSource.Ideas, source.Id))
        : [];
}
