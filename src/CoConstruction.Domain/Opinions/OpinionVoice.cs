namespace CoConstruction.Domain;

/// <summary>What one person thinks of one card.</summary>
public readonly record struct GivenOpinion(CardAnswer Answer, bool Important);

/// <summary>
/// What one person thinks of all the cards, a letter for each: thousands of people answer hundreds of cards, and each
/// answer costs one letter.
/// </summary>
/// <param name="CollegeId">The college they speak for.</param>
/// <param name="Answers">By the card's number: the first letter of the answer, a capital where it matters to them, a dot where there is none.</param>
public sealed record OpinionVoice(string CollegeId, string Answers = "")
{
    private const string Letters = "adp", Capitals = "ADP";
    private const char Nothing = '.';

    public int Answered => Answers.Length - Answers.Count(Nothing);

    /// <summary>The answer to the card of a number; null when there is none.</summary>
    public GivenOpinion? To(int number) =>
        number >= Answers.Length || Answers[number] == Nothing ? null
        : Capitals.IndexOf(Answers[number], StringComparison.Ordinal) is >= 0 and var capital ? new((CardAnswer)capital, true)
        : new((CardAnswer)Letters.IndexOf(Answers[number], StringComparison.Ordinal), false);

    public OpinionVoice With(int number, GivenOpinion? given)
    {
        var letters = Answers.PadRight(number + 1, Nothing).ToCharArray();
        letters[number] = given is not { } opinion ? Nothing : (opinion.Important ? Capitals : Letters)[(int)opinion.Answer];
        return this with { Answers = new string(letters).TrimEnd(Nothing) };
    }
}
