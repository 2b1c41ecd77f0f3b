namespace CoConstruction.Domain;

/// <summary>
/// Carries changes that are not in the journal yet over what the journal holds since. What is in the journal stands first
/// where both insert. It goes one entry at a time, never over several entries composed into one: a composed change does not
/// tell any more between which of its deletions something stood, and editors who compose at different places end with
/// different texts. Source: CodeMirror's collaborative editing, https://codemirror.net/examples/collab/, without its batches.
/// </summary>
public static class Rebase
{
    /// <summary>Null when the pending changes follow one another, from a text of this length on.</summary>
    public static ChangeFault? Check(int length, IEnumerable<ChangeSet> pending)
    {
        foreach (var change in pending)
        {
            if (change.OldLength != length) return ChangeFault.WrongLength;
            length = change.NewLength;
        }

        return null;
    }

    /// <summary>Both lists start from the same text, and each change follows the one before it.</summary>
    public static Rebased Over(IEnumerable<ChangeSet> newer, IEnumerable<ChangeSet> pending)
    {
        var carried = pending.ToArray();
        var beyond = ImmutableArray.CreateBuilder<ChangeSet>();
        foreach (var entry in newer)
        {
            var arriving = entry;
            for (var i = 0; i < carried.Length; i++)
            {
                (carried[i], arriving) = (carried[i].Map(arriving), arriving.Map(carried[i], before: true));
            }

            beyond.Add(arriving);
        }

        return new Rebased([.. carried], beyond.DrainToImmutable());
    }
}

/// <summary>What carrying changes over others gave.</summary>
/// <param name="Pending">The pending changes, for the text that the newer ones leave.</param>
/// <param name="Newer">The newer ones, for the text that the pending ones leave: what an editor shows of them.</param>
public sealed record Rebased(ImmutableArray<ChangeSet> Pending, ImmutableArray<ChangeSet> Newer);
