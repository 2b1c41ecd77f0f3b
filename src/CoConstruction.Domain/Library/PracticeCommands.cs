namespace CoConstruction.Domain;

/// <summary>Something asked of one practice.</summary>
public abstract record PracticeCommand : LibraryCommand
{
    public abstract string PracticeId { get; init; }
}

/// <summary>Tells the library of a practice worth being known.</summary>
/// <param name="NamesNobody">Its author read it again: it names nobody.</param>
public sealed record SignalPractice(string PracticeId, PracticeSignal Signal, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>
/// Brings a sheet that a project wrote, with what its people allowed: asked by the server alone, which knows. The same project
/// brings it again when it has written on: the draft is another one and is read again, what is published stays until then.
/// </summary>
/// <param name="Authors">Those of its authors who wish to be credited, as they wish to be named.</param>
public sealed record OfferSheet(string PracticeId, PracticeSignal Signal, PracticeSheet Sheet, string ProjectId, ImmutableList<string> Authors, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Says, question by question, what makes it a collective intervention, and takes it up.</summary>
public sealed record QualifyPractice(string PracticeId, ImmutableList<GridAnswer> Criteria, Signatory As, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Does not take it up, and says why to who signalled it.</summary>
public sealed record DeclinePractice(string PracticeId, string Reason, Signatory As, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Writes its sheet, the whole of it. Quotes come with their project's sheet alone.</summary>
public sealed record WriteSheet(string PracticeId, PracticeSheet Sheet, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Reads its sheet by the grid.</summary>
public sealed record ReviewPractice(string PracticeId, ImmutableList<GridAnswer> Answers, Signatory As, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Gives it to read, as it is now, under a number.</summary>
public sealed record PublishPractice(string PracticeId, string Licence) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Opens its sheet again; what is published stays to be read.</summary>
public sealed record RevisePractice(string PracticeId) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Takes it out of the library.</summary>
public sealed record WithdrawPractice(string PracticeId, string? Reason = null, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>Says whether it was used and useful, and what is missing. One's own mark, which may change.</summary>
public sealed record MarkUseful(string PracticeId, bool Used, bool Useful, string? Missing = null, bool NamesNobody = false) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>A person no longer agrees to be quoted.</summary>
public sealed record WithdrawVerbatim(string PracticeId, string VerbatimId) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}

/// <summary>A project takes its approach up.</summary>
public sealed record LinkProject(string PracticeId, string ProjectId) : PracticeCommand
{
    public override string PracticeId { get; init; } = PracticeId;
}
