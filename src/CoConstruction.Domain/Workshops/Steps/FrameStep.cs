namespace CoConstruction.Domain;

/// <summary>
/// Cards are placed in a frame before everybody's eyes: columns, two axes that cross, the levels of a tree or the periods of
/// a timeline (problem tree, strengths and weaknesses, thread of memory), or the sides of a debate.
/// </summary>
/// <param name="Places">Where cards may lie, in the order in which they are read; four for a matrix, the top ones first.</param>
/// <param name="Source">What is put on the table when the step opens; whatever it is, cards may be written on the spot.</param>
/// <param name="SourceStepId">The collecting step whose ideas are cards; null for the nearest one before.</param>
/// <param name="LimitPerPerson">Cards one seat may have standing at the same time.</param>
public sealed record FrameStep(
    FrameForm Form, ImmutableList<FramePlace> Places, FrameSource Source = FrameSource.Written, string? SourceStepId = null, int LimitPerPerson = 3) : StepKind
{
    /// <summary>What is read along a matrix from left to right, when its places need it.</summary>
    public FrameAxis? Across { get; init; }

    /// <summary>What is read up a matrix from bottom to top.</summary>
    public FrameAxis? Upward { get; init; }

    public override StepContent Empty => new FrameContent();

    public FramePlace? Place(string? id) => Places.Find(place => place.Id == id);

    /// <summary>How far down a tree a place is; -1 for none.</summary>
    public int Level(string? placeId) => Places.FindIndex(place => place.Id == placeId);

    public override Refusal? Check()
    {
        var (fewest, most) = Form switch
        {
            FrameForm.Matrix => (4, 4),
            FrameForm.Timeline => (2, 12),
            _ => (2, 6),
        };
        return Places.Count < fewest || Places.Count > most || LimitPerPerson is < 1 or > 20 ? Refusal.NumberOutOfRange
            : Places.Exists(place => !Checks.IsId(place.Id)) || Places.DistinctBy(place => place.Id).Count() < Places.Count ? Refusal.IdTaken
            : SourceStepId is not null && !Checks.IsId(SourceStepId) ? Refusal.StepUnknown
            : (Across, Upward) is not (null, null) && Form != FrameForm.Matrix ? Refusal.UnknownThing
            : Places.Select(place => Checks.Text(place.Title, Checks.Line)).FirstOrDefault(refusal => refusal is not null)
                ?? Across?.Check() ?? Upward?.Check();
    }
}

/// <summary>
/// How the places of a frame stand to each other: side by side, around two axes, one above the other, one after the other; in
/// a debate side by side too, where each puts their own argument and all are read by college.
/// </summary>
public enum FrameForm { Columns, Matrix, Tree, Timeline, Debate }

/// <summary>Somewhere a card may lie: a column, a quarter, a level or a period.</summary>
public sealed record FramePlace(string Id, string Title);

/// <summary>The words at both ends of an axis of a matrix.</summary>
public sealed record FrameAxis(string Low, string High)
{
    public Refusal? Check() => Checks.Text(Low, Checks.Word) ?? Checks.Text(High, Checks.Word);
}

/// <summary>Where the cards of a frame come from: written on the spot, ideas of a former step, or what the assessment holds.</summary>
public enum FrameSource { Written, Ideas, Needs, Obstacles, Levers }

/// <summary>One person writes a card, and may say where it belongs.</summary>
public sealed record AddCard(string WorkshopId, string StepId, string CardId, string Text, string? PlaceId = null) : StepCommand(WorkshopId, StepId);

/// <summary>Takes back one's own card.</summary>
public sealed record WithdrawCard(string WorkshopId, string StepId, string CardId) : StepCommand(WorkshopId, StepId);

/// <summary>Says where a card belongs, by one's own lights (absolute); null takes it back.</summary>
public sealed record ProposePlace(string WorkshopId, string StepId, string CardId, string? PlaceId) : StepCommand(WorkshopId, StepId);

/// <summary>The team types a card that somebody said aloud or wrote on paper.</summary>
public sealed record DictateCard(string WorkshopId, string StepId, string CardId, string Text, string? CollegeId, string? PlaceId = null) : StepCommand(WorkshopId, StepId);

/// <summary>The team puts a card somewhere, or takes it out of the frame.</summary>
/// <param name="PlaceId">Null for out of the frame.</param>
/// <param name="UnderId">In a tree, the card of a higher level that it hangs from: what it is a cause of.</param>
public sealed record PlaceCard(string WorkshopId, string StepId, string CardId, string? PlaceId, string? UnderId = null) : StepCommand(WorkshopId, StepId);

/// <summary>Undoes the last of the thirty latest gestures of placing.</summary>
public sealed record UndoPlacing(string WorkshopId, string StepId) : StepCommand(WorkshopId, StepId);

/// <summary>The team hides a card from the group, or shows it again.</summary>
public sealed record HideCard(string WorkshopId, string StepId, string CardId, bool Hidden) : StepCommand(WorkshopId, StepId);

/// <summary>Puts on the table what came to the frame's source since it opened.</summary>
public sealed record TakeCards(string WorkshopId, string StepId) : StepCommand(WorkshopId, StepId);

/// <summary>A card was written.</summary>
public sealed record CardAdded(string WorkshopId, string StepId, FrameCard Card) : StepHappened(WorkshopId, StepId);

/// <summary>A card is not on the table any more: its author took it back.</summary>
public sealed record CardWithdrawn(string WorkshopId, string StepId, string CardId) : StepHappened(WorkshopId, StepId);

/// <summary>Somebody says where a card belongs, or does not say it any more.</summary>
public sealed record PlaceProposed(string WorkshopId, string StepId, string CardId, string SeatId, string? PlaceId) : StepHappened(WorkshopId, StepId);

/// <summary>A card lies somewhere else, or nowhere; the cards that hung from it hang from nothing.</summary>
public sealed record CardPlaced(string WorkshopId, string StepId, string CardId, string? PlaceId, string? UnderId) : StepHappened(WorkshopId, StepId);

/// <summary>Cards lie again as before the last gesture.</summary>
public sealed record PlacingUndone(string WorkshopId, string StepId) : StepHappened(WorkshopId, StepId);

/// <summary>The team keeps a card from the group, or gives it back.</summary>
public sealed record CardHidden(string WorkshopId, string StepId, string CardId, bool Hidden) : StepHappened(WorkshopId, StepId);

/// <summary>Cards came from the frame's source.</summary>
public sealed record CardsTaken(string WorkshopId, string StepId, ImmutableList<FrameCard> Cards) : StepHappened(WorkshopId, StepId);

/// <summary>A card. One that came from elsewhere has the id of what it came from, and its words as they were then.</summary>
/// <param name="SeatId">Whose it is; null when it was dictated or came from elsewhere.</param>
/// <param name="FromStepId">The step whose idea it is.</param>
public sealed record FrameCard(
    string Id, PersonalText Text, IdeaOrigin Origin, string? SeatId, string? CollegeId, DateTimeOffset At, FrameSource Source = FrameSource.Written, string? FromStepId = null,
    bool Hidden = false)
{
    /// <summary>Its place in the order of arrival, given when it is taken in: it keeps it when others go.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Order { get; init; }

    /// <summary>Where its author put it, in a debate: it lies there from the start, by no gesture of the team.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? PlaceId { get; init; }
}

/// <summary>That a card lies in a place, and in a tree from which card it hangs.</summary>
public sealed record PlacedCard(string CardId, string PlaceId, string? UnderId);
