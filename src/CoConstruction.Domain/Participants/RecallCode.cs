namespace CoConstruction.Domain;

/// <summary>
/// What a person remembers to find their seat again without account: two pictures and two digits ("poisson, arbre, 42").
/// 55,200 codes; the door limits how often one may guess, and the first phone shows when somebody returned elsewhere.
/// </summary>
/// <param name="First">Key of a picture, as in <see cref="Pictures"/>.</param>
/// <param name="Number">0 to 99, shown with two digits.</param>
public sealed record RecallCode(string First, string Second, int Number)
{
    /// <summary>Pictures that are told apart at a glance and named with one short word.</summary>
    public static ImmutableArray<string> Pictures { get; } =
    [
        "fish", "tree", "house", "moon", "cat", "dog", "bird", "flower", "boat", "bike", "car", "umbrella",
        "apple", "bread", "cup", "book", "bell", "leaf", "snail", "hat", "ball", "train", "drum", "lamp",
    ];

    private static int Count => Pictures.Length * (Pictures.Length - 1) * 100;

    /// <summary>A code that nobody in the project holds: drawn from chance, then the next free one.</summary>
    public static RecallCode Draw(ulong chance, IReadOnlySet<RecallCode> taken)
    {
        var start = (int)(chance % (ulong)Count);
        return Enumerable.Range(0, Count).Select(i => At((start + i) % Count)).First(code => !taken.Contains(code));
    }

    private static RecallCode At(int index)
    {
        var (pair, number) = Math.DivRem(index, 100);
        var (first, second) = Math.DivRem(pair, Pictures.Length - 1);
        return new(Pictures[first], Pictures[second >= first ? second + 1 : second], number);
    }
}
