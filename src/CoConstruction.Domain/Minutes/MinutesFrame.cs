namespace CoConstruction.Domain;

/// <summary>Cards in a frame, told as lists.</summary>
/// <param name="Places">Every place, the empty ones too: that nothing was found there may be a finding.</param>
/// <param name="Aside">Cards that were left out of the frame.</param>
/// <param name="Hidden">How many the team keeps from the group.</param>
public sealed record FrameFilled(ImmutableList<MinutesPlace> Places, ImmutableList<string?> Aside, int Hidden) : MinutesContent
{
    internal static FrameFilled Of(StepItem step, FrameStep settings, MinutesSource seen)
    {
        var cards = seen.All<CardItem>(ViewRooms.Cards).Where(card => card.StepId == step.Id).OrderBy(card => card.Rank).ThenBy(card => card.Order).ToList();
        return new(
            settings.Places.ConvertAll(place => new MinutesPlace(place.Title, [.. Read(cards.Where(card => card.PlaceId == place.Id), settings, seen).Select(card => Told(card, cards, settings, seen))])),
            [.. cards.Where(card => card.PlaceId is null).Select(card => card.Text)], step.HiddenIdeas ?? 0);
    }

    /// <summary>As they lie; in a debate college by college, and last those whose college is too small to be said.</summary>
    private static IEnumerable<CardItem> Read(IEnumerable<CardItem> cards, FrameStep settings, MinutesSource seen) =>
        settings.Form == FrameForm.Debate ? cards.OrderBy(card => card.CollegeId is { } college ? seen.Place([college]) : int.MaxValue) : cards;

    private static MinutesCard Told(CardItem card, List<CardItem> cards, FrameStep settings, MinutesSource seen)
    {
        var under = cards.Find(other => other.Id == card.UnderId);
        return new(card.Text, under is not null, under?.Text, settings.Form == FrameForm.Debate && card.CollegeId is { } college ? seen.Label(college) : null);
    }
}

/// <summary>A column, a quarter, a level or a period, with what lies there.</summary>
public sealed record MinutesPlace(string Title, ImmutableList<MinutesCard> Cards);

/// <summary>One card.</summary>
/// <param name="Text">Null when it was erased.</param>
/// <param name="Hangs">Whether it hangs from another one, in a tree.</param>
/// <param name="Under">The words of that one; null when they were erased.</param>
/// <param name="College">Of an argument in a debate, the college that it comes from, when that college is large enough to be said.</param>
public sealed record MinutesCard(string? Text, bool Hangs, string? Under, string? College = null);
