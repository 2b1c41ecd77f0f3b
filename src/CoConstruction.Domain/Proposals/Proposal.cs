namespace CoConstruction.Domain;

/// <summary>What a group asks for: numbered, in plain words, with the college it comes from and the answer it got.</summary>
/// <param name="Heading">Its title, which goes with its author's words.</param>
/// <param name="MergedInto">The proposal that carries it now.</param>
public sealed record Proposal(
    string Id, int Number, PersonalText Heading, PersonalText Text, PersonalText? Why, string? CollegeId, ProposalOrigin Origin,
    ProposalStatus Status, string? MergedInto, string? ReasonedResponse)
{
    /// <summary>What it is called by; its number once its words are erased.</summary>
    public string Title => Heading.Text ?? $"Proposition {Number}";

    public DateTimeOffset? At { get; init; }

    /// <summary>The seat or member whose proposal it is; null when it was written by the team or brought by a file.</summary>
    public string? AuthorId { get; init; }

    /// <summary>The college that passed it on.</summary>
    public string? RelayedBy { get; init; }

    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Where the group talked about it, when the team said so.</summary>
    public DebateNote? Debated { get; init; }

    /// <summary>The proposal that it is a part of.</summary>
    public string? SplitFrom { get; init; }

    /// <summary>The proposals that were made of it; each of them is answered in its place.</summary>
    public ImmutableList<string> SplitInto { get; init; } = [];

    /// <summary>As it stood when it was merged; null when it is not, or when the answer says so and no merge can be undone.</summary>
    public BeforeMerge? Before { get; init; }

    /// <summary>The merge that it was written for.</summary>
    public string? MadeBy { get; init; }

    /// <summary>What its author says against the merge.</summary>
    public MergeObjection? Objection { get; init; }

    /// <summary>The answer that it waits for.</summary>
    public ResponsePromise? Promise { get; init; }

    /// <summary>Who answered, in words that name no person; null when nobody did, or when that was not written.</summary>
    public string? AnsweredBy { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>The day for which the answer had been promised, once it is there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Promised { get; init; }

    /// <summary>Another proposal is to be answered in its place.</summary>
    public bool IsElsewhere => Status == ProposalStatus.Merged || !SplitInto.IsEmpty;
}

/// <summary>That a proposal was talked about in a workshop.</summary>
public sealed record DebateNote(string WorkshopId, DateTimeOffset At);

/// <summary>What a proposal was before a merge, so that it may be again.</summary>
public sealed record BeforeMerge(string MergeId, ProposalStatus Status, DateTimeOffset At);

/// <summary>Why an author does not find their proposal in another one, and what the team answered.</summary>
public sealed record MergeObjection(PersonalText Reason, DateTimeOffset At, string? Answer = null);

/// <summary>That an institution will answer.</summary>
public sealed record ResponsePromise(string Institution, DateOnly Due);
