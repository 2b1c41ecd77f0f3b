namespace CoConstruction.Domain;

/// <summary>The cards of a frame, where they lie now, and where they lay before each of the latest gestures.</summary>
public sealed record FrameContent : StepContent
{
    private const int MostCards = 300, MostUndone = 30;

    public ImmutableList<FrameCard> Cards { get; init; } = [];

    /// <summary>In each place, in the order in which they were put there.</summary>
    public ImmutableList<PlacedCard> Placed { get; init; } = [];

    public ImmutableList<ImmutableList<PlacedCard>> Past { get; init; } = [];

    /// <summary>By card, where each seat says that it belongs.</summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Proposed { get; init; } = Ordinal.Empty<ImmutableSortedDictionary<string, string>>();

    /// <summary>The cards that became part of the shared assessment, under the same id.</summary>
    public ImmutableList<string> Poured { get; init; } = [];

    public override bool IsEmpty => Cards.IsEmpty;

    public override int Answered =>
        Cards.Select(card => card.SeatId).OfType<string>().Concat(Proposed.Values.SelectMany(seats => seats.Keys)).Distinct().Count();

    /// <summary>A place where cards lie stays.</summary>
    public override bool Allows(StepKind settings, StepKind others) => Placed.TrueForAll(placed => ((FrameStep)others).Place(placed.PlaceId) is not null);

    public FrameCard? Find(string? id) => Cards.Find(card => card.Id == id);

    public PlacedCard? PlaceOf(string? cardId) => Placed.Find(placed => placed.CardId == cardId);

    /// <summary>The cards that the group may read; an idea of a step that is not shown is none of them.</summary>
    public IEnumerable<FrameCard> Readable(Workshop workshop) => Known(workshop).Where(card => !card.Hidden);

    /// <summary>The same with those that the team keeps from the group.</summary>
    public IEnumerable<FrameCard> Known(Workshop workshop)
    {
        var shown = workshop.Steps.Where(step => step.Shown).Select(step => step.Id).ToHashSet();
        return Cards.Where(card => card.FromStepId is null || shown.Contains(card.FromStepId));
    }

    public override Decision Decide(StepCommand command, StepMoment moment) => command switch
    {
        AddCard c => Add(c, moment),
        WithdrawCard c => Withdraw(c, moment),
        ProposePlace c => Propose(c, moment),
        DictateCard c => Dictate(c, moment),
        PlaceCard c => Place(c, moment),
        UndoPlacing when moment.TeamMayType() is { } refusal => refusal,
        UndoPlacing c => Past.IsEmpty ? Refusal.NothingToUndo : new PlacingUndone(c.WorkshopId, c.StepId),
        HideCard c => Find(c.CardId) is not { } card ? Refusal.CardUnknown
            : card.Hidden == c.Hidden ? Decision.Nothing
            : new CardHidden(c.WorkshopId, c.StepId, c.CardId, c.Hidden),
        TakeCards when moment.TeamMayType() is { } refusal => refusal,
        TakeCards => Taken(moment.Project, moment.Workshop, moment.Step) is { } taken ? taken : Decision.Nothing,
        PourCards c => Pour(c, moment),
        _ => Refusal.NotThisKindOfStep,
    };

    private static FrameStep Settings(StepMoment moment) => (FrameStep)moment.Step.Plan.Kind;

    private Decision Add(AddCard c, StepMoment moment)
    {
        var seat = moment.Asked.By;
        if ((moment.ParticipantMayAct() ?? CheckNew(c.CardId, c.Text, c.PlaceId, moment)) is { } refusal) return refusal;
        if (Cards.Count(card => card.SeatId == seat) >= Settings(moment).LimitPerPerson) return Refusal.IdeaLimitReached;
        var college = moment.Project.Participants.Seats[seat].CollegeId;
        // An argument is for or against by its author's lights, not by the group's.
        var isDebate = Settings(moment).Form == FrameForm.Debate;
        var added = new CardAdded(c.WorkshopId, c.StepId, new FrameCard(c.CardId, new PersonalText(seat, c.Text.Trim()), IdeaOrigin.Written, seat, college, moment.Asked.At)
        {
            PlaceId = isDebate ? c.PlaceId : null,
        });
        return c.PlaceId is null || isDebate ? added : Decision.Of(added, new PlaceProposed(c.WorkshopId, c.StepId, c.CardId, seat, c.PlaceId));
    }

    private Decision Dictate(DictateCard c, StepMoment moment)
    {
        if ((moment.TeamMayType() ?? CheckNew(c.CardId, c.Text, c.PlaceId, moment)) is { } refusal) return refusal;
        if (c.CollegeId is not null && moment.Project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        var added = new CardAdded(c.WorkshopId, c.StepId, new FrameCard(c.CardId, new PersonalText(c.CardId, c.Text.Trim()), IdeaOrigin.Dictated, null, c.CollegeId, moment.Asked.At));
        return c.PlaceId is null ? added : Decision.Of(added, new CardPlaced(c.WorkshopId, c.StepId, c.CardId, c.PlaceId, null));
    }

    private Refusal? CheckNew(string id, string text, string? placeId, StepMoment moment) =>
        !Checks.IsId(id) || Find(id) is not null ? Refusal.IdTaken
        : Cards.Count >= MostCards ? Refusal.TooMany
        : placeId is not null && Settings(moment).Place(placeId) is null ? Refusal.PlaceUnknown
        : Checks.Text(text, Checks.Idea);

    private Decision Withdraw(WithdrawCard c, StepMoment moment)
    {
        if (moment.ParticipantMayAct() is { } refusal) return refusal;
        if (Find(c.CardId) is not { } card) return Decision.Nothing;
        return card.SeatId == moment.Asked.By ? new CardWithdrawn(c.WorkshopId, c.StepId, c.CardId) : Refusal.CardUnknown;
    }

    private Decision Propose(ProposePlace c, StepMoment moment)
    {
        var seat = moment.Asked.By;
        if (moment.ParticipantMayAct() is { } refusal) return refusal;
        if (Find(c.CardId) is not { } card) return Refusal.CardUnknown;
        // Of the others' cards, only those that the person can read.
        if (card.SeatId != seat && !(moment.Step.Shown && Readable(moment.Workshop).Contains(card))) return Refusal.CardUnknown;
        if (c.PlaceId is not null && Settings(moment).Place(c.PlaceId) is null) return Refusal.PlaceUnknown;
        var now = Proposed.GetValueOrDefault(c.CardId)?.GetValueOrDefault(seat);
        return now == c.PlaceId ? Decision.Nothing : new PlaceProposed(c.WorkshopId, c.StepId, c.CardId, seat, c.PlaceId);
    }

    private Decision Place(PlaceCard c, StepMoment moment)
    {
        var settings = Settings(moment);
        if (moment.TeamMayType() is { } refusal) return refusal;
        if (!moment.Step.Shown) return Refusal.IdeasStillHidden;
        if (Find(c.CardId) is not { } card) return Refusal.CardUnknown;
        if (settings.Form == FrameForm.Debate && card is { SeatId: not null, PlaceId: { } side } && side != c.PlaceId) return Refusal.ArgumentStays;
        if (c.PlaceId is not null && settings.Place(c.PlaceId) is null) return Refusal.PlaceUnknown;
        if (c.UnderId is not null && !MayHang(c, settings)) return Refusal.PlaceUnknown;
        var now = PlaceOf(c.CardId);
        return (now?.PlaceId, now?.UnderId) == (c.PlaceId, c.UnderId) ? Decision.Nothing : new CardPlaced(c.WorkshopId, c.StepId, c.CardId, c.PlaceId, c.UnderId);
    }

    /// <summary>Only from a card of a higher level, so that no branch can grow out of itself.</summary>
    private bool MayHang(PlaceCard c, FrameStep settings) =>
        settings.Form == FrameForm.Tree && PlaceOf(c.UnderId) is { } under && c.UnderId != c.CardId
        && settings.Level(under.PlaceId) < settings.Level(c.PlaceId);

    private Decision Pour(PourCards c, StepMoment moment)
    {
        if (moment.TeamMayType() is { } refusal) return refusal;
        if (!moment.Step.Shown) return Refusal.IdeasStillHidden;
        if (c.CardIds.Count > MostCards) return Refusal.TooMany;
        var readable = Readable(moment.Workshop).Where(card => card.Text.Text is not null).ToDictionary(card => card.Id);
        if (c.CardIds.Exists(id => !readable.ContainsKey(id))) return Refusal.CardUnknown;
        var cards = c.CardIds.Distinct().Where(id => !Poured.Contains(id)).Select(id => readable[id]).ToImmutableList();
        if (cards.IsEmpty) return Decision.Nothing;
        return moment.Project.Assessment.MayPour(moment.Project, cards, c.Into, c.NamesNobody) is { } no ? no
            : new CardsPoured(c.WorkshopId, c.StepId, cards.ConvertAll(card => card.Id), c.Into);
    }

    /// <summary>What came to the source since cards were last taken; null when it is nothing.</summary>
    public CardsTaken? Taken(Project project, Workshop workshop, Step step)
    {
        var fresh = FrameSources.Cards(project, workshop, step).Where(card => Find(card.Id) is null).Take(MostCards - Cards.Count).ToImmutableList();
        return fresh.IsEmpty ? null : new CardsTaken(workshop.Id, step.Id, fresh);
    }

    public override StepContent Evolve(StepHappened happened) => happened switch
    {
        CardAdded e => With([e.Card]),
        CardsTaken e => With(e.Cards),
        CardWithdrawn e => this with
        {
            Cards = Cards.RemoveAll(card => card.Id == e.CardId),
            Placed = Without(Placed, e.CardId),
            // A card that is gone comes back by no undoing.
            Past = Past.ConvertAll(placed => Without(placed, e.CardId)),
            Proposed = Proposed.Remove(e.CardId),
        },
        CardHidden e => this with { Cards = Cards.ConvertAll(card => card.Id == e.CardId ? card with { Hidden = e.Hidden } : card) },
        PlaceProposed e => this with { Proposed = Say(e) },
        CardPlaced e => this with { Placed = Put(e), Past = (Past.Count == MostUndone ? Past.RemoveAt(0) : Past).Add(Placed) },
        CardsPoured e => this with { Poured = Poured.AddRange(e.CardIds) },
        PlacingUndone => this with { Placed = Past[^1], Past = Past.RemoveAt(Past.Count - 1) },
        _ => this,
    };

    private FrameContent With(ImmutableList<FrameCard> cards)
    {
        var next = Cards.IsEmpty ? 0 : Cards[^1].Order + 1;
        var laid = cards.Where(card => card.PlaceId is not null).Select(card => new PlacedCard(card.Id, card.PlaceId!, null)).ToImmutableList();
        return this with
        {
            Cards = Cards.AddRange(cards.Select((card, i) => card with { Order = next + i })),
            Placed = Placed.AddRange(laid),
            // Undoing what the team did takes nobody's argument from where its author put it.
            Past = laid.IsEmpty ? Past : Past.ConvertAll(placed => placed.AddRange(laid)),
        };
    }

    private ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, string>> Say(PlaceProposed e)
    {
        var seats = Proposed.GetValueOrDefault(e.CardId) ?? Ordinal.Empty<string>();
        seats = e.PlaceId is null ? seats.Remove(e.SeatId) : seats.SetItem(e.SeatId, e.PlaceId);
        return seats.IsEmpty ? Proposed.Remove(e.CardId) : Proposed.SetItem(e.CardId, seats);
    }

    private ImmutableList<PlacedCard> Put(CardPlaced e)
    {
        // Hanging it elsewhere moves it nowhere.
        if (PlaceOf(e.CardId) is { } there && there.PlaceId == e.PlaceId) return Placed.Replace(there, there with { UnderId = e.UnderId });
        var others = Without(Placed, e.CardId);
        return e.PlaceId is null ? others : others.Add(new PlacedCard(e.CardId, e.PlaceId, e.UnderId));
    }

    private static ImmutableList<PlacedCard> Without(ImmutableList<PlacedCard> placed, string cardId) =>
        placed.RemoveAll(one => one.CardId == cardId).ConvertAll(one => one.UnderId == cardId ? one with { UnderId = null } : one);
}
