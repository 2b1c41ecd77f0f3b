namespace CoConstruction.Domain;

/// <summary>Something asked of what people think of the project's cards.</summary>
/// <param name="CardId">The obstacle, lever or proposal that it is about.</param>
public abstract record OpinionsCommand(string CardId) : Command;

/// <summary>Says what one thinks of a card, once for each person; another answer replaces it.</summary>
/// <param name="CollegeId">The college one speaks for: a seat's own; a member says which, for all of their answers.</param>
/// <param name="Important">It matters to the person, whatever they answer.</param>
public sealed record AnswerCard(string CardId, string CollegeId, CardAnswer Answer, bool Important) : OpinionsCommand(CardId);

/// <summary>Takes one's own answer back.</summary>
public sealed record TakeBackAnswer(string CardId) : OpinionsCommand(CardId);

/// <summary>What somebody thinks of a card.</summary>
public enum CardAnswer { Agree, Disagree, Pass }

/// <summary>Something happened to what people think of a card.</summary>
public abstract record OpinionsHappened(string CardId) : Happened;

/// <summary>Somebody said what they think of a card, for the first time or again.</summary>
/// <param name="PersonId">The seat or member who did.</param>
public sealed record CardAnswered(string CardId, string PersonId, string CollegeId, CardAnswer Answer, bool Important) : OpinionsHappened(CardId);

/// <summary>Somebody took their answer back.</summary>
public sealed record CardAnswerTakenBack(string CardId, string PersonId) : OpinionsHappened(CardId);
