namespace CoConstruction.Domain;

/// <summary>One stretch of the old text, and what becomes of it.</summary>
/// <param name="Length">How many units of the old text it covers.</param>
/// <param name="Text">What stands there instead, lines joined by <c>\n</c>: empty when it is deleted, null when it is kept.</param>
public readonly record struct ChangePart(int Length, string? Text)
{
    /// <summary>Whether this stretch stays as it is.</summary>
    public bool Keeps => Text is null;

    /// <summary>How many units of the new text it becomes.</summary>
    public int NewLength => Text?.Length ?? Length;
}

/// <summary>The units from one position to another, and what is written in their place.</summary>
public readonly record struct Replacement(int From, int To, string Text);
