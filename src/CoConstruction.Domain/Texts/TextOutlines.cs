namespace CoConstruction.Domain;

/// <summary>What a text of each kind begins with.</summary>
public static class TextOutlines
{
    public static string Of(TextKind kind, string title) => kind switch
    {
        _ => $"# {title}\n",
    };
}
