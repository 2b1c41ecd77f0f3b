using CsCheck;

namespace CoConstruction.Domain.Tests;

/// <summary>Texts and changes that a seed decides, with every kind of character and of neighbouring parts.</summary>
internal sealed class RandomTexts(uint seed)
{
    private static readonly string[] Characters = ["a", "b", "c", " ", "é", "e\u0301", "\t", "\n", "中", "😀", "𝄞", "👍🏽", "👨‍👩‍👧"];

    private readonly PCG _chance = new(seed, 5);

    public int UpTo(int most) => (int)_chance.Next((uint)most + 1);

    public string Text(int most) => string.Concat(Enumerable.Range(0, UpTo(most)).Select(_ => Characters[UpTo(Characters.Length - 1)]));

    /// <summary>Between two whole characters.</summary>
    public int Place(string text)
    {
        var at = UpTo(text.Length);
        return at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
    }

    /// <summary>What one person does to a text at once; sometimes several of these in one, or over another and back.</summary>
    public ChangeSet Change(string text, int depth = 2)
    {
        if (depth == 0 || UpTo(2) > 0) return Replacements(text);
        var first = Change(text, depth - 1);
        var between = first.Apply(text);
        var then = Change(between, depth - 1);
        return UpTo(1) == 0 ? first.Compose(then) : then.Map(first.Invert(text), UpTo(1) == 0);
    }

    private ChangeSet Replacements(string text)
    {
        var places = Enumerable.Range(0, 2 * UpTo(3)).Select(_ => Place(text)).Order().ToArray();
        return ChangeSet.Of(text.Length, [.. places.Chunk(2).Select(at => new Replacement(at[0], at[UpTo(1)], UpTo(2) == 0 ? "" : Text(3)))]);
    }
}
