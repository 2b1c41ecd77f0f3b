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
    private const string Letters = "adpADP";
    private const int Capitals = 3;
    private const char Nothing = '.';

    public int Answered => Answers.Length - Answers.Count(Nothing);

    /// <summary>The answer to the card of a number; null when there is none.</summary>
    public GivenOpinion? To(int number) =>
        number < Answers.Length && Letters.AsSpan().IndexOf(Answers[number]) is >= 0 and var letter ? new((CardAnswer)(letter % Capitals), letter >= Capitals) : null;

    public OpinionVoice With(int number, GivenOpinion? given)
    {
        var letters = Answers.PadRight(number + 1, Nothing).ToCharArray();
        letters[number] = given is { } opinion ? Letters[(int)opinion.Answer + (opinion.Important ? Capitals : 0)] : Nothing;
        return this with { Answers = new string(letters).TrimEnd(Nothing) };
    }
}
