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
            FrameSource.Needs => project.Assessment.Needs.Values.OrderBy(need => need.Order).Select(need => Card(need.Id, PersonalText.Plain(need.Label), need.At, settings)),
            FrameSource.Obstacles => project.Assessment.Obstacles.Values.OrderBy(obstacle => obstacle.Order)
                .Select(obstacle => Card(obstacle.Id, obstacle.PlainText ?? obstacle.Text, obstacle.At, settings)),
            FrameSource.Levers => project.Assessment.Levers.Values.OrderBy(lever => lever.Order).Select(lever => Card(lever.Id, lever.PlainText ?? lever.Text, lever.At, settings)),
            _ => [],
        };
    }

    private static FrameCard Card(string id, PersonalText text, DateTimeOffset at, FrameStep settings) => new(id, text, IdeaOrigin.Written, null, null, at, settings.Source);

    private static IEnumerable<FrameCard> Ideas(Step? source) => source is { Shown: true, Content: CollectContent collected }
        ? collected.Ideas.Where(idea => !idea.Hidden).Select(idea => new FrameCard(idea.Id, idea.Text, idea.Origin, null, idea.CollegeId, idea.At, FrameSource.Ideas, source.Id))
        : [];
}
