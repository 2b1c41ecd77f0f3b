namespace CoConstruction.Domain;

/// <content>Composing: two changes, one after the other, as one.</content>
public sealed partial class ChangeSet
{
    /// <summary>
    /// This change and then <paramref name="next"/>, made for the text that this one leaves. For reading and comparing only:
    /// mapping over a composed change is not mapping over its two parts (see <see cref="Rebase"/>).
    /// </summary>
    public ChangeSet Compose(ChangeSet next)
    {
        Match(NewLength, next.OldLength);
        var (first, second, composed) = (new ChangeCursor(Parts), new ChangeCursor(next.Parts), new ChangeSetBuilder());
        // Open while an edit of either change goes on beyond what is written: what follows belongs to the same part.
        var open = false;
        while (!first.Done || !second.Done)
        {
            if (first.Deletes) composed.Replace(first.Left, first.TakeAll(), open);
            else if (second.Inserts) composed.Replace(0, second.TakeAll(), open);
            else open = Overlap(ref first, ref second, composed, open);
        }

        return composed.Build();
    }

    /// <summary>The longest stretch of the text in between that is one part for both; whether an edit goes on after it.</summary>
    private static bool Overlap(ref ChangeCursor first, ref ChangeCursor second, ChangeSetBuilder composed, bool open)
    {
        var length = Math.Min(first.NewLeft, second.Left);
        var goesOn = (first.Edits && first.NewLeft > length) || (second.Edits && second.Left > length);
        var began = false;
        if (first.Keeps && second.Keeps) composed.Keep(length);
        else
        {
            var old = first.Keeps ? length : first.AtStart ? first.Length : 0;
            var text = second.Keeps ? first.NewText(length) : second.AtStart ? second.Text : "";
            began = composed.Replace(old, text, open);
        }

        first.SkipNew(length);
        second.Skip(length);
        return goesOn && (open || began);
    }
}
