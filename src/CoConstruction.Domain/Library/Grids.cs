namespace CoConstruction.Domain;

/// <summary>What a question of a grid gets: oui, non, or nr (non renseigné).</summary>
public enum GridSaid { Yes, No, NotSaid }

/// <summary>The answer to one question of a grid.</summary>
public sealed record GridAnswer(string Code, GridSaid Said, string? Comment = null);

/// <summary>A grid as it was filled in.</summary>
/// <param name="As">The college or the role of those who filled it in.</param>
public sealed record FilledGrid(ImmutableList<GridAnswer> Answers, Signatory As, DateTimeOffset At)
{
    public GridSaid To(string code) => Answers.Find(answer => answer.Code == code)?.Said ?? GridSaid.NotSaid;
}

/// <summary>The questions of the library's grids, by their codes; the screens have their words.</summary>
public static class Grids
{
    /// <summary>
    /// What makes an intervention collective: it answers what several people live, they act and decide in it, several kinds
    /// of actors hold it, it is rooted in a place, it grows people's power to act, what it does to each is not a file.
    /// </summary>
    public static ImmutableArray<string> Collective { get; } = ["shared", "actors", "decides", "partners", "rooted", "power", "noFile"];

    /// <summary>The reading of a sheet before it is published.</summary>
    public static ImmutableArray<string> Review { get; } = ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8"];

    /// <summary>Nobody can be recognised without having agreed.</summary>
    public const string NobodyRecognisable = "C6";

    /// <summary>Somebody whom it is about has read it.</summary>
    public const string RereadByPersonConcerned = "C8";

    /// <summary>Every question once, no other, comments that name nobody.</summary>
    internal static Refusal? Check(ImmutableArray<string> questions, ImmutableList<GridAnswer> answers, bool namesNobody) =>
        answers.Count != questions.Length || !questions.All(code => answers.Exists(answer => answer.Code == code)) ? Refusal.GridIncomplete
        : SheetBounds.Said(Checks.Idea, [.. answers.Select(answer => answer.Comment)]) ?? NamedPeople.Check(namesNobody, answers.Select(answer => answer.Comment));
}
