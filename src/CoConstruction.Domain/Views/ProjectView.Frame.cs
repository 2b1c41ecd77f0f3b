namespace CoConstruction.Domain;

/// <content>Cards in a frame: their words and where they lie once the step is shown, and never who wrote or would place them.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewEntry> Cards(
        Workshop workshop, Step step, FrameContent frame, bool team, Lazy<ImmutableHashSet<string>> large, ImmutableArray<object?> crowd)
    {
        var ranks = frame.Placed.Select((placed, rank) => (placed, rank)).ToDictionary(one => one.placed.CardId);
        foreach (var card in team ? frame.Known(workshop) : frame.Readable(workshop))
        {
            var (placed, rank) = ranks.TryGetValue(card.Id, out var there) ? (there.placed, there.rank) : ((PlacedCard?)null, (int?)null);
            var poured = frame.Poured.Contains(card.Id);
            var proposed = team ? frame.Proposed.GetValueOrDefault(card.Id) : null;
            yield return Entry(ViewRooms.Cards, $"{step.Id}/{card.Id}", [card, placed, rank, proposed, poured, .. crowd], () => new CardItem(
                card.Id, workshop.Id, step.Id, card.Order, card.Text.Text, card.Origin,
                card.CollegeId is { } college && large.Value.Contains(college) ? college : null, card.Hidden, card.Source,
                placed?.PlaceId, rank, placed?.UnderId, team ? Proposals(proposed) : null, poured));
        }
    }

    private static ImmutableSortedDictionary<string, int> Proposals(ImmutableSortedDictionary<string, string>? seats) =>
        (seats?.Values ?? []).GroupBy(place => place).ToImmutableSortedDictionary(place => place.Key, place => place.Count(), StringComparer.Ordinal);

    private static IEnumerable<OwnIdea> OwnCards(StepContent content, string seatId) =>
        ((content as FrameContent)?.Cards ?? []).Where(card => card.SeatId == seatId).Select(card => new OwnIdea(card.Id, card.Text.Text));

    private static ImmutableSortedDictionary<string, string> OwnPlaces(StepContent content, string seatId) =>
        ((content as FrameContent)?.Proposed ?? Ordinal.Empty<ImmutableSortedDictionary<string, string>>())
            .Where(card => card.Value.ContainsKey(seatId)).Aggregate(Ordinal.Empty<string>(), (own, card) => own.Add(card.Key, card.Value[seatId]));
}
