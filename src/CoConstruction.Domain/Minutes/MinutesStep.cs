namespace CoConstruction.Domain;

/// <summary>One step as it was held.</summary>
/// <param name="Minutes">Indicative duration.</param>
/// <param name="PlainText">The instruction again in plain words, when it needed it.</param>
public sealed record MinutesStep(string Title, string? Instruction, string? PlainText, int? Minutes, MinutesContent Content)
{
    internal static MinutesStep Of(StepItem step, MinutesSource seen) =>
        new(step.Title, step.Instruction, step.PlainText, step.Minutes, ContentOf(step, seen));

    private static MinutesContent ContentOf(StepItem step, MinutesSource seen) => step.Kind switch
    {
        ConsentStep consent => ConsentHeld.Of(step, consent, seen),
        _ when seen.Find<BallotItem>(ViewRooms.Ballots, step.Id) is { } ballot => new BallotHeld(MinutesBallot.Of(ballot, seen)),
        CollectStep or EvaluateStep or GroupingStep or MoodStep or PositionStep or FrameStep when !step.Shown => new NotShown(),
        CollectStep or EvaluateStep => new IdeasLeft(
            [.. Ideas(step.Id, seen).Select(idea => new MinutesIdea(idea.Text, idea.CollegeId is { } college ? seen.Label(college) : null))],
            step.HiddenIdeas ?? 0),
        GroupingStep => new GroupsMade([.. Groups(step.Id, seen)]),
        FrameStep frame => FrameFilled.Of(step, frame, seen),
        StoriesStep when seen.Find<PanelItem>(ViewRooms.Panels, step.Id) is { Choice: { } choice } panel => new StoryKept(
            panel.CollegeId is { } college ? seen.Label(college) : null, choice.StoryId is not null, panel.Stories.Find(story => story.Id == choice.StoryId)?.Title, choice.Why),
        ScaleStep when seen.Find<ScaleItem>(ViewRooms.Scales, step.Id) is { Kept: { } levels } scale => new ScaleWritten(scale.Label, levels),
        MoodStep when step.Result is MoodResult mood => new MoodsTold(mood, [.. Words(step.Id, seen)]),
        PositionStep position when step.Result is PositionResult result => new PositionsTaken(position.Statement, result),
        _ => new NothingKept(),
    };

    private static IEnumerable<IdeaItem> Ideas(string stepId, MinutesSource seen) =>
        seen.All<IdeaItem>(ViewRooms.Ideas).Where(idea => idea.StepId == stepId).OrderBy(idea => idea.Order);

    /// <summary>Each as often as it was written.</summary>
    private static IEnumerable<string> Words(string stepId, MinutesSource seen) =>
        seen.All<WordItem>(ViewRooms.Words).Where(word => word.StepId == stepId).OrderBy(word => word.Word, StringComparer.Ordinal)
            .SelectMany(word => Enumerable.Repeat(word.Word, word.People));

    private static IEnumerable<MinutesGroup> Groups(string stepId, MinutesSource seen)
    {
        var inside = seen.All<GroupedItem>(ViewRooms.Grouped).Where(line => line.StepId == stepId)
            .ToLookup(line => line.GroupId, line => seen.Find<IdeaItem>(ViewRooms.Ideas, line.IdeaId));
        return seen.All<GroupItem>(ViewRooms.Groups).Where(group => group.StepId == stepId).OrderBy(group => group.Order)
            .Select(group => new MinutesGroup(group.Name, [.. inside[group.Id].OfType<IdeaItem>().OrderBy(idea => idea.Order).Select(idea => idea.Text)]));
    }
}

/// <summary>What a step left that may be told.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NothingKept), "nothing")]
[JsonDerivedType(typeof(NotShown), "notShown")]
[JsonDerivedType(typeof(IdeasLeft), "ideas")]
[JsonDerivedType(typeof(GroupsMade), "groups")]
[JsonDerivedType(typeof(FrameFilled), "frame")]
[JsonDerivedType(typeof(MoodsTold), "moods")]
[JsonDerivedType(typeof(PositionsTaken), "positions")]
[JsonDerivedType(typeof(StoryKept), "story")]
[JsonDerivedType(typeof(ScaleWritten), "scale")]
[JsonDerivedType(typeof(BallotHeld), "ballot")]
[JsonDerivedType(typeof(ConsentHeld), "consent")]
public abstract record MinutesContent;

/// <summary>The step keeps nothing of its own (people read, listened, decided).</summary>
public sealed record NothingKept : MinutesContent;

/// <summary>What people left was never shown to the group, so it is in no minutes.</summary>
public sealed record NotShown : MinutesContent;

/// <summary>The ideas, in order of arrival.</summary>
/// <param name="Hidden">How many the team keeps from the group.</param>
public sealed record IdeasLeft(ImmutableList<MinutesIdea> Ideas, int Hidden) : MinutesContent;

/// <summary>One idea.</summary>
/// <param name="Text">Null when it was erased.</param>
/// <param name="College">Told only when enough of its people were there.</param>
public sealed record MinutesIdea(string? Text, string? College);

/// <summary>Ideas put together.</summary>
public sealed record GroupsMade(ImmutableList<MinutesGroup> Groups) : MinutesContent;

/// <summary>One group under its name, with the ideas that may be read.</summary>
public sealed record MinutesGroup(string? Name, ImmutableList<string?> Ideas);

/// <summary>How people felt, and the words they added.</summary>
public sealed record MoodsTold(MoodResult Result, ImmutableList<string> Words) : MinutesContent;

/// <summary>How people stood, and how many moved.</summary>
public sealed record PositionsTaken(string Statement, PositionResult Result) : MinutesContent;

/// <summary>The step was a vote.</summary>
public sealed record BallotHeld(MinutesBallot Ballot) : MinutesContent;

/// <summary>What a panel chose among change stories, and why.</summary>
/// <param name="College">Null for the mixed panel.</param>
/// <param name="One">Whether it chose one.</param>
/// <param name="Title">Null when its teller took it back since.</param>
public sealed record StoryKept(string? College, bool One, string? Title, string? Why) : MinutesContent;

/// <summary>The levels of an indicator that the group wrote, from the least to the most.</summary>
public sealed record ScaleWritten(string? Indicator, ImmutableList<string> Levels) : MinutesContent;
