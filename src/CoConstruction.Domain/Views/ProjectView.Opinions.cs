using System.Runtime.CompilerServices;

namespace CoConstruction.Domain;

/// <content>What people think of the project's cards: what adds up, the map of who thinks alike, and to each what they said themselves.</content>
public static partial class ProjectView
{
    /// <summary>How many cards somebody takes with them at a time.</summary>
    private const int AtATime = 12;

    /// <summary>The map of a state is drawn once, however many ask where they are on it; what is forgotten with the state changes nothing.</summary>
    private static readonly ConditionalWeakTable<Opinions, Drawn> Maps = [];

    /// <summary>A map, and the cards that stood when it was drawn.</summary>
    private sealed class Drawn
    {
        private readonly Lock _drawing = new();
        private ImmutableHashSet<string>? _cards;
        private OpinionMap? _map;

        public OpinionMap Of(Project project)
        {
            var cards = OpinionCards.Of(project).Select(card => card.Id).ToImmutableHashSet();
            lock (_drawing)
            {
                if (_map is not null && _cards!.SetEquals(cards)) return _map;
                (_cards, _map) = (cards, OpinionMap.Of(project.Opinions.Mapped, cards.Contains));
                return _map;
            }
        }
    }

    private static ViewPart OpinionsPart(Project project) => new(ViewRooms.Opinions, [project.Opinions.Cards, project.Proposals, project.Assessment], () => project.Opinions.Cards
        .Where(card => OpinionCards.Has(project, card.Key))
        .Select(card => Entry(ViewRooms.Opinions, card.Key, [card.Value], () => Show(card.Key, card.Value))));

    private static OpinionItem Show(string cardId, CardOpinions card) => new(cardId, card.Total.People, card.Shown, card.Lines, card.Reading);

    /// <summary>The next cards for a reader to answer, those first that fewest have answered, and how far they are.</summary>
    private static IEnumerable<ViewEntry> NextCards(Project project, Reader reader)
    {
        var cards = OpinionCards.Of(project).ToList();
        var left = reader.PersonId is { } person ? cards.FindAll(card => project.Opinions.Of(card.Id, person) is null) : cards;
        return
        [
            Entry(ViewRooms.OwnVoice, "own", [], () => new OwnVoiceItem(cards.Count - left.Count, cards.Count, Voice(project, reader)?.CollegeId)),
            .. left.OrderBy(card => project.Opinions.Of(card.Id)?.Total.People ?? 0).ThenBy(card => card.Id, StringComparer.Ordinal).Take(AtATime).Select(Show),
        ];
    }

    /// <summary>The cards that a reader answered, and what.</summary>
    private static IEnumerable<ViewEntry> AnsweredCards(Project project, Reader reader) =>
        from card in reader.PersonId is null ? [] : OpinionCards.Of(project)
        let given = project.Opinions.Of(card.Id, reader.PersonId!)
        where given is not null
        from entry in (ViewEntry[])[Show(card), Entry(ViewRooms.OwnOpinions, card.Id, [], () => new OwnOpinionItem(card.Id, given.Value.Answer, given.Value.Important))]
        select entry;

    /// <summary>The map, the words of the cards that it speaks of, and to the reader alone where they are.</summary>
    private static IEnumerable<ViewEntry> Map(Project project, Reader reader)
    {
        var map = Maps.GetOrCreateValue(project.Opinions).Of(project);
        var named = map.Groups.SelectMany(group => group.Telling).Select(card => card.CardId).Concat(map.Common.Select(card => card.CardId)).ToHashSet();
        return
        [
            Entry(ViewRooms.OpinionMap, "map", [], () => new OpinionMapItem(map.Cards, map.People, OpinionMap.FewestCards, OpinionMap.FewestPeople, map.Groups, map.Distinctness, map.Common)),
            .. OpinionCards.Of(project).Where(card => named.Contains(card.Id)).Select(Show),
            .. reader.PersonId is { } person ? [Entry(ViewRooms.OwnPlace, "own", [], () => Place(project, map, person))] : Array.Empty<ViewEntry>(),
        ];
    }

    private static OwnPlaceItem Place(Project project, OpinionMap map, string person)
    {
        var answered = OpinionCards.Of(project).Count(card => project.Opinions.Of(card.Id, person) is not null);
        return map.Places.TryGetValue(person, out var place)
            ? new(0, place.Group, Math.Round(place.X, 2), Math.Round(place.Y, 2))
            : new(Math.Max(0, OpinionMatrix.FewestAnswers - answered), null, null, null);
    }

    private static OpinionVoice? Voice(Project project, Reader reader) => reader.PersonId is { } person ? project.Opinions.Voices.GetValueOrDefault(person) : null;

    private static ViewEntry Show(OpinionCard card) => Entry(ViewRooms.OpinionCards, card.Id, [], () => new OpinionCardItem(card.Id, card.Kind, card.Title, card.Text));
}
