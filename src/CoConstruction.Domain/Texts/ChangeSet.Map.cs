namespace CoConstruction.Domain;

/// <content>Mapping: the same intention, on a text that another change has reached first.</content>
public sealed partial class ChangeSet
{
    /// <summary>
    /// This change for the text that <paramref name="other"/> leaves; both were made for the same text. What the other
    /// deleted is not deleted again, and what it inserted stays.
    /// </summary>
    /// <param name="other">The change that is in the text already.</param>
    /// <param name="before">Whether this one's text stands first where both insert; otherwise the other's does.</param>
    public ChangeSet Map(ChangeSet other, bool before = false)
    {
        Match(OldLength, other.OldLength);
        var (mine, theirs, mapped) = (new ChangeCursor(Parts), new ChangeCursor(other.Parts), new ChangeSetBuilder());
        while (!mine.Done || !theirs.Done)
        {
            if (mine.Keeps && theirs.Keeps) mapped.Keep(Both(ref mine, ref theirs));
            else if (theirs.Edits && TheirsComesFirst(mine, theirs, before)) PassTheirs(ref mine, ref theirs, mapped);
            else PassMine(ref mine, ref theirs, mapped);
        }

        return mapped.Build();
    }

    private static int Both(ref ChangeCursor mine, ref ChangeCursor theirs)
    {
        var length = Math.Min(mine.Left, theirs.Left);
        mine.Skip(length);
        theirs.Skip(length);
        return length;
    }

    private static bool TheirsComesFirst(in ChangeCursor mine, in ChangeCursor theirs, bool before) =>
        !mine.Edits || mine.TextIsOut || (mine.AtStart && (theirs.Left < mine.Left || (theirs.Left == mine.Left && !before)));

    /// <summary>Their text is kept. What they deleted is gone from mine; an edit of mine that ends in it leaves its text there.</summary>
    private static void PassTheirs(ref ChangeCursor mine, ref ChangeCursor theirs, ChangeSetBuilder mapped)
    {
        mapped.Keep(theirs.Text.Length);
        for (var gone = theirs.Left; gone > 0;)
        {
            var piece = Math.Min(mine.Left, gone);
            if (mine.Edits && piece == mine.Left) mapped.Replace(0, mine.TakeText());
            mine.Skip(piece);
            gone -= piece;
        }

        theirs.Next();
    }

    /// <summary>My edit, up to where they write something or delete as far as I do; shorter deletions of theirs are part of mine.</summary>
    private static void PassMine(ref ChangeCursor mine, ref ChangeCursor theirs, ChangeSetBuilder mapped)
    {
        var (left, present) = (mine.Left, 0);
        while (left > 0 && (theirs.Keeps || (theirs.Deletes && theirs.Left < left)))
        {
            var piece = Math.Min(left, theirs.Left);
            if (theirs.Keeps) present += piece;
            left -= piece;
            theirs.Skip(piece);
        }

        mapped.Replace(present, mine.TakeText());
        mine.Skip(mine.Left - left);
    }
}
