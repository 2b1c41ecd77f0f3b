namespace CoConstruction.Domain;

// What screens receive of what people think of the project's cards, and of the map of who thinks alike.

/// <summary>What everyone thinks of a card; never who.</summary>
/// <param name="People">How many answered so far.</param>
/// <param name="Total">What they had answered when it was last counted, once they are enough not to be known by it.</param>
/// <param name="Lines">The same by college, small ones merged; each is counted anew when five people of it have answered since.</param>
/// <param name="Reading">What colleges say together or apart, when there is something to say.</param>
public sealed record OpinionItem(string CardId, int People, OpinionCount? Total, ImmutableList<OpinionLine> Lines, OpinionReading? Reading);

/// <summary>A card to answer, or that was answered.</summary>
/// <param name="Title">Null for what has none.</param>
/// <param name="Text">Null once erased.</param>
public sealed record OpinionCardItem(string Id, CardKind Kind, string? Title, string? Text);

/// <summary>The caller's own answer to a card.</summary>
public sealed record OwnOpinionItem(string CardId, CardAnswer Answer, bool Important);

/// <summary>How far the caller is with the cards.</summary>
/// <param name="Answered">Cards that they answered.</param>
/// <param name="Cards">All that stand.</param>
/// <param name="CollegeId">The college they speak for, once they have answered.</param>
public sealed record OwnVoiceItem(int Answered, int Cards, string? CollegeId);

/// <summary>Groups of people who answer alike.</summary>
/// <param name="Cards">Cards that somebody answered.</param>
/// <param name="People">People who answered enough of them.</param>
/// <param name="FewestCards">How many cards, at least, a map takes.</param>
/// <param name="FewestPeople">And how many people.</param>
/// <param name="Groups">None while it takes more, or when no two groups can be told apart.</param>
/// <param name="Distinctness">How well they can be told apart, 1 at most.</param>
/// <param name="Common">What every group agrees on.</param>
public sealed record OpinionMapItem(
    int Cards, int People, int FewestCards, int FewestPeople, ImmutableList<OpinionGroup> Groups, double Distinctness, ImmutableList<CommonCard> Common);

/// <summary>Where the caller lies on the map, which nobody else is told.</summary>
/// <param name="Needed">How many more cards they would have to answer.</param>
/// <param name="Group">Their group, from 0; null while they are not on the map.</param>
public sealed record OwnPlaceItem(int Needed, int? Group, double? X, double? Y);
