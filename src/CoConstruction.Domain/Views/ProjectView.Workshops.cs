using System.Security.Cryptography;
using System.Text;

namespace CoConstruction.Domain;

/// <content>Workshops, their steps, and what people left in them.</content>
public static partial class ProjectView
{
    /// <param name="only">The steps that a guest is invited to, when that is not the whole workshop.</param>
    private static IEnumerable<ViewEntry> Show(Project project, Workshop workshop, Audience audience, ImmutableList<string>? only = null)
    {
        var team = audience.Kind == AudienceKind.Team;
        var steps = workshop.Steps.Where(step => only is null ? team || step.Status is StepStatus.Open or StepStatus.Left : only.Contains(step.Id)).ToList();
        var large = new Lazy<ImmutableHashSet<string>>(() => LargeColleges(project, workshop));
        ImmutableArray<object?> crowd = [workshop.Entered, workshop.Counted, project.Participants.Moves];
        return
        [
            Entry(ViewRooms.Workshops, workshop.Id, DependsOn(workshop, project), () => Show(project.Participants, workshop, audience, only)),
            .. steps.Select(step => Entry(ViewRooms.Steps, step.Id, [step], () => Show(workshop, step, audience))),
            .. steps.Where(step => step.Content is ConsentContent).SelectMany(step => Show(workshop, step, (ConsentContent)step.Content, team)),
            .. steps.SelectMany(step => Evaluated(project, workshop, step)),
            .. steps.Where(step => step.Shown || (team && step.Content is GroupingContent)).SelectMany(step => Content(workshop, step, team, large, crowd)),
        ];
    }

    /// <summary>Compared by value where cheap: a vote or an idea must not send the whole running order again.</summary>
    private static ImmutableArray<object?> DependsOn(Workshop workshop, Project project) =>
        [workshop.Card, workshop.Status, workshop.CurrentStepId, workshop.Entered, workshop.Counted, workshop.Lead, workshop.ClosedAt, workshop.TabletKey, project.Participants.Moves,
            .. workshop.Steps.SelectMany(step => (object?[])[step.Id, step.Status, step.Plan])];

    private static WorkshopItem Show(Participants participants, Workshop workshop, Audience audience, ImmutableList<string>? only)
    {
        var team = audience.Kind == AudienceKind.Team;
        var lines = workshop.Steps.FindAll(step => only?.Contains(step.Id) ?? true).ConvertAll(step =>
        {
            var known = team || only is not null || step.Status is StepStatus.Open or StepStatus.Left;
            return new StepLine(step.Id, step.Status, step.Plan.WrapUp, known ? step.Plan.Title : null, known ? KindName(step.Plan.Kind.Today()) : null, known ? step.Plan.Minutes : null);
        });
        var presence = workshop.PresenceLines(participants);
        var card = workshop.Card;
        return new(
            workshop.Id, card.Title, card.Date, card.StartsAt, card.Place, card.Mode, team ? card.ExpectedPeople : null, workshop.Status,
            only is null || only.Contains(workshop.CurrentStepId ?? "") ? workshop.CurrentStepId : null, lines, workshop.Entered.Count, workshop.Entered.Values.Count(remote => remote), workshop.Present - workshop.Entered.Count,
            presence, workshop.NoDecision, workshop.ClosedAt, team ? workshop.Counted : null,
            team || audience.Kind == AudienceKind.Screen ? workshop.Code : null, team ? workshop.ScreenKey : null,
            team ? workshop.TabletKey : null, team ? workshop.Lead : null);
    }

    private static StepItem Show(Workshop workshop, Step step, Audience audience)
    {
        var team = audience.Kind == AudienceKind.Team;
        var counts = team || audience.Kind == AudienceKind.Screen;
        var plan = step.Plan;
        return new(
            step.Id, workshop.Id, plan.Kind.Today(), plan.Title, plan.Instruction, plan.PlainText, plan.Visibility, plan.ActingColleges, plan.Minutes, plan.WrapUp,
            step.Status, step.Shown, step.Timer, counts ? step.Content.Answered : null, team ? step.Done.Count : null,
            counts ? Left(step.Content)?.Count : null, step.Shown ? Left(step.Content)?.Count(hidden => hidden) : null,
            team ? (step.Content as GroupingContent)?.Past.Count ?? (step.Content as FrameContent)?.Past.Count : null, team ? Counted(step.Content) : null, step.Shown ? Result(step.Content) : null);
    }

    /// <summary>Of each idea or card, whether the team keeps it from the group; null for a step that has none.</summary>
    private static List<bool>? Left(StepContent content) => content switch
    {
        CollectContent collected => [.. collected.Ideas.Select(idea => idea.Hidden)],
        FrameContent frame => [.. frame.Cards.Select(card => card.Hidden)],
        _ => null,
    };

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>>? Counted(StepContent content) => content switch
    {
        MoodContent mood => Named(mood.Counted),
        PositionContent position => Named(position.Counted),
        _ => null,
    };

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, int>> Named<T>(ImmutableSortedDictionary<string, ImmutableSortedDictionary<T, int>> counted)
        where T : struct, Enum =>
        counted.ToImmutableSortedDictionary(
            college => college.Key, college => college.Value.ToImmutableSortedDictionary(answer => JsonNamingPolicy.CamelCase.ConvertName($"{answer.Key}"), answer => answer.Value));

    /// <summary>Once a step is shown: its words, its ideas (hidden ones to the team only) and its groups, each by itself, since there may be many.</summary>
    /// <param name="large">Worked out once and only when something is rendered: a vote must not count the room again.</param>
    /// <param name="crowd">What decides which colleges are large.</param>
    private static IEnumerable<ViewEntry> Content(Workshop workshop, Step step, bool team, Lazy<ImmutableHashSet<string>> large, ImmutableArray<object?> crowd) => step.Content switch
    {
        MoodContent mood => Words(workshop, step, mood),
        CollectContent collected => collected.Ideas.Where(idea => team || !idea.Hidden).Select(idea =>
            Entry(ViewRooms.Ideas, idea.Id, [idea, .. crowd], () => new IdeaItem(
                idea.Id, workshop.Id, step.Id, idea.Order, idea.Text.Text, idea.Origin,
                idea.CollegeId is { } college && large.Value.Contains(college) ? college : null, idea.Hidden))),
        FrameContent frame => Cards(workshop, step, frame, team, large, crowd),
        ConsentContent consent => Remarks(workshop, step, consent, team, large, crowd),
        GroupingContent grouping => Groups(workshop, step, grouping, team),
        _ => [],
    };

    /// <summary>Known by nothing of who wrote them; in the order of the alphabet, which tells nothing of it either.</summary>
    private static IEnumerable<ViewEntry> Words(Workshop workshop, Step step, MoodContent mood) =>
        mood.Answers.Values.Select(answer => answer.Word?.Text).OfType<string>().GroupBy(word => word).OrderBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => (Word: word.Key, People: word.Count()))
            .Select(line => Entry(ViewRooms.Words, $"{step.Id}/{KeyOf(line.Word)}", [line.Word, line.People], () => new WordItem(workshop.Id, step.Id, line.Word, line.People)));

    /// <summary>The key of a word stays known where the word is gone: it is not the word.</summary>
    private static string KeyOf(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)).AsSpan(0, 8));

    private static IEnumerable<ViewEntry> Groups(Workshop workshop, Step step, GroupingContent grouping, bool team)
    {
        var source = workshop.Source(step, ((GroupingStep)step.Plan.Kind).SourceStepId, other => other.Content is CollectContent);
        if (source is not { Shown: true, Content: CollectContent collected }) return [];
        var readable = collected.Ideas.Where(idea => team || !idea.Hidden).Select(idea => idea.Id).ToHashSet();
        return
        [
            .. grouping.Groups.Select(group => Entry(ViewRooms.Groups, group.Id, [group.Order, group.Name], () => new GroupItem(group.Id, workshop.Id, step.Id, group.Order, group.Name))),
            .. grouping.Groups.SelectMany(group => group.IdeaIds.Where(readable.Contains).Select(idea =>
                Entry(ViewRooms.Grouped, $"{step.Id}/{idea}", [group.Id], () => new GroupedItem(workshop.Id, step.Id, group.Id, idea)))),
        ];
    }

    private static StepResult? Result(StepContent content) => content switch
    {
        MoodContent mood => new MoodResult(mood.Answered, Count(mood.Answers.Values.Select(answer => answer.Mood), mood.Counted.Values)),
        PositionContent position => new PositionResult(position.Answered, Count(position.Now.Values, position.Counted.Values), position.Moved),
        StoriesContent stories => new StoriesResult(stories.Answered, Count(stories.Pointed.Values, [])),
        _ => null,
    };

    private static ImmutableSortedDictionary<T, int> Count<T>(IEnumerable<T> one, IEnumerable<ImmutableSortedDictionary<T, int>> counted)
        where T : notnull =>
        one.Select(answer => KeyValuePair.Create(answer, 1)).Concat(counted.SelectMany(counts => counts))
            .GroupBy(answer => answer.Key, answer => answer.Value)
            .ToImmutableSortedDictionary(answer => answer.Key, answer => answer.Sum());

    /// <summary>
    /// Colleges whose name beside an idea points at nobody: those that stand on a line of their own, so that ideas
    /// without a college cannot be given to a small one by elimination.
    /// </summary>
    internal static ImmutableHashSet<string> LargeColleges(Project project, Workshop workshop) =>
        [.. SmallCounts.Merge(workshop.PresentByCollege(project.Participants), line => line.Key, line => line.Value)
            .Where(line => line.Count == 1).Select(line => line[0].Key)];

    private static OwnStepItem Own(Step step, string seatId)
    {
        var mood = (step.Content as MoodContent)?.Answers.GetValueOrDefault(seatId);
        var stance = step.Content is PositionContent position && position.Now.TryGetValue(seatId, out var now) ? now : (Stance?)null;
        var ideas = (step.Content as CollectContent)?.Ideas.Where(idea => idea.SeatId == seatId).Select(idea => new OwnIdea(idea.Id, idea.Text.Text)) ?? OwnCards(step.Content, seatId);
        return new(step.Id, step.Done.Contains(seatId), mood?.Mood, mood?.Word?.Text, stance, [.. ideas], OwnRemarks(step.Content, seatId))
        {
            Places = OwnPlaces(step.Content, seatId),
            StoryId = (step.Content as StoriesContent)?.Pointed.GetValueOrDefault(seatId),
            Scale = (step.Content as ScaleContent)?.Of(seatId)?.Levels.ConvertAll(level => level.Text) ?? [],
        };
    }

    private static readonly ImmutableDictionary<Type, string> KindNames =
        typeof(StepKind).GetCustomAttributes(typeof(JsonDerivedTypeAttribute), false).Cast<JsonDerivedTypeAttribute>()
            .ToImmutableDictionary(kind => kind.DerivedType, kind => (string)kind.TypeDiscriminator!);

    private static string KindName(StepKind kind) => KindNames[kind.GetType()];
}
