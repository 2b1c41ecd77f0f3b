namespace CoConstruction.Domain;

/// <content>What comes from the frame of a workshop: a card keeps its id, its words and their owner.</content>
public sealed partial record Assessment
{
    /// <summary>Null when these cards may be poured in.</summary>
    internal Refusal? MayPour(Project project, ImmutableList<FrameCard> cards, Pouring into, bool namesNobody)
    {
        var (there, most) = into switch
        {
            AsObstacles => (Obstacles.Keys, MostObstacles),
            AsLevers => (Levers.Keys, MostLevers),
            _ => (Resources.Keys, MostAssets),
        };
        return cards.Exists(card => there.Contains(card.Id) || (into is not AsAssets && OpinionCards.IsKnown(project, card.Id))) ? Refusal.IdTaken
            : there.Count() + cards.Count > most ? Refusal.TooMany
            : NamedPeople.Check(namesNobody, [.. cards.Select(card => card.Text.Text)]);
    }

    /// <summary>What the cards become, and for obstacles which brings which about.</summary>
    /// <param name="from">The college that may be told beside a card.</param>
    /// <param name="links">From a card to the one that it hangs from.</param>
    internal IEnumerable<AssessmentHappened> Poured(
        ImmutableList<FrameCard> cards, Pouring into, Func<FrameCard, string?> from, IEnumerable<(string From, string To)> links, DateTimeOffset at)
    {
        foreach (var card in cards)
        {
            var provenance = new Provenance(from(card));
            yield return into switch
            {
                AsObstacles sorted => new ObstacleAdded(card.Id, new(sorted.Family, sorted.Nature, sorted.Level, sorted.Basis, card.Text, null), provenance, card.SeatId, at),
                AsLevers sorted => new LeverAdded(card.Id, new(sorted.Category, card.Text, null, sorted.RoomForManoeuvre, null), provenance, card.SeatId, at),
                AsAssets sorted => new AssetAdded(card.Id, sorted.Asset, card.Text, provenance, card.SeatId, at),
                _ => throw new InvalidOperationException($"No room for {into.GetType().Name}."),
            };
        }

        if (into is not AsObstacles) yield break;
        var known = Obstacles.Keys.Concat(cards.Select(card => card.Id)).ToHashSet();
        foreach (var (cause, effect) in links.Where(link => known.Contains(link.From) && known.Contains(link.To)))
        {
            if (Obstacles.GetValueOrDefault(cause)?.LeadsToIds.Contains(effect) != true) yield return new ObstaclesLinked(cause, effect);
        }
    }
}
