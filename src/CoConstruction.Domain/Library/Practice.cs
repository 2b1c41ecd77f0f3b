namespace CoConstruction.Domain;

/// <summary>A sheet as it was published: it does not change any more, but for quotes that are withdrawn.</summary>
public sealed record PracticeEdition(int Number, PracticeSheet Sheet, string Licence, DateTimeOffset At)
{
    public ImmutableList<PersonalText> Authors { get; init; } = [];
    public FilledGrid? Review { get; init; }
}

/// <summary>What a practice was to one account.</summary>
public sealed record UsefulMark(bool Used, bool Useful, PersonalText? Missing, DateTimeOffset At);

/// <summary>
/// A practice of the library (pratique inspirante), from the first signal to its published sheet. It belongs to no project,
/// though it may come from one. Pure, like a project.
/// </summary>
public sealed partial record Practice(string Id) : IAggregate<Practice>
{
    /// <summary>How many marks, projects and versions one practice holds.</summary>
    public const int MostMarks = 20_000, MostProjects = 2_000, MostVersions = 200;

    public bool Exists { get; init; }
    public PracticeState State { get; init; }
    public PracticeSignal? Signal { get; init; }

    /// <summary>Who told of it: a reference that means nothing elsewhere.</summary>
    public string By { get; init; } = "";
    public DateTimeOffset SignalledAt { get; init; }

    /// <summary>The project whose sheet it is.</summary>
    public string? ProjectId { get; init; }
    public PracticeSheet? Sheet { get; init; }
    public ImmutableList<PersonalText> Authors { get; init; } = [];
    public FilledGrid? Criteria { get; init; }
    public FilledGrid? Review { get; init; }

    /// <summary>Why it was declined or withdrawn, in the words of who did.</summary>
    public string? Reason { get; init; }
    public ImmutableList<PracticeEdition> Versions { get; init; } = [];
    public ImmutableSortedDictionary<string, UsefulMark> Marks { get; init; } = Ordinal.Empty<UsefulMark>();

    /// <summary>Quotes that were withdrawn: they do not come in again.</summary>
    public ImmutableSortedSet<string> WithdrawnVerbatims { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Projects that took the approach up.</summary>
    public ImmutableList<string> TakenUpBy { get; init; } = [];
    public Answers Answers { get; init; } = new();

    /// <summary>What anybody may read of it; null while there is nothing, or nothing any more.</summary>
    public PracticeEdition? Published => State == PracticeState.Withdrawn ? null : Versions.LastOrDefault();

    public Decision Decide(PracticeCommand command, LibraryAsked asked) => command switch
    {
        SignalPractice c => Told(c, asked),
        OfferSheet c => Offered(c, asked),
        // The server speaks for the person: it may overtake the sheet that brings the quote.
        WithdrawVerbatim c when asked.By.Length == 0 => WithdrawnVerbatims.Contains(c.VerbatimId) ? Decision.Nothing : new PracticeVerbatimWithdrawn(c.VerbatimId),
        _ when !Exists => Refusal.PracticeUnknown,
        QualifyPractice c => Qualify(c, asked),
        DeclinePractice c => Decline(c, asked),
        WriteSheet c => Write(c, asked),
        ReviewPractice c => Read(c, asked),
        PublishPractice c => Publish(c, asked),
        RevisePractice => State switch
        {
            PracticeState.Published => new PracticeRevisionBegun(asked.At),
            PracticeState.Documented or PracticeState.Reviewed => Decision.Nothing,
            _ => Refusal.PracticeElsewhere,
        },
        WithdrawPractice c => Withdraw(c, asked),
        MarkUseful c => Mark(c, asked),
        WithdrawVerbatim c => Withdraw(c),
        LinkProject c => Published is null || !Checks.IsId(c.ProjectId) ? Refusal.PracticeElsewhere
            : TakenUpBy.Contains(c.ProjectId) || TakenUpBy.Count >= MostProjects ? Decision.Nothing
            : new PracticeTakenUp(c.ProjectId, asked.At),
        _ => throw new InvalidOperationException($"No practice does {command.GetType().Name}."),
    };

    private Decision Told(SignalPractice c, LibraryAsked asked) =>
        Exists ? Refusal.IdTaken
        : c.Signal.Check(c.NamesNobody) is { } refusal ? refusal
        : new PracticeSignalled(Id, c.Signal, asked.By, asked.At);

    private Decision Qualify(QualifyPractice c, LibraryAsked asked)
    {
        if (State is not (PracticeState.Signalled or PracticeState.Declined)) return Refusal.PracticeElsewhere;
        return (Grids.Check(Grids.Collective, c.Criteria, c.NamesNobody) ?? c.As.Check()) is { } refusal ? refusal : new PracticeQualified(new FilledGrid(c.Criteria, c.As, asked.At));
    }

    private Decision Decline(DeclinePractice c, LibraryAsked asked)
    {
        if (State is not (PracticeState.Signalled or PracticeState.Qualified or PracticeState.Documented or PracticeState.Reviewed) || !Versions.IsEmpty) return Refusal.PracticeElsewhere;
        return (Checks.Text(c.Reason, Checks.Paragraph) ?? c.As.Check() ?? NamedPeople.Check(c.NamesNobody, c.Reason)) is { } refusal
            ? refusal
            : new PracticeDeclined(c.Reason.Trim(), c.As, asked.At);
    }

    private Decision Withdraw(WithdrawPractice c, LibraryAsked asked) =>
        State == PracticeState.Withdrawn ? Decision.Nothing
        : (SheetBounds.Said(Checks.Paragraph, c.Reason) ?? NamedPeople.Check(c.NamesNobody, c.Reason)) is { } refusal ? refusal
        : new PracticeWithdrawn(c.Reason, asked.At);

    private Decision Mark(MarkUseful c, LibraryAsked asked)
    {
        if (Published is null) return Refusal.PracticeElsewhere;
        if ((SheetBounds.Said(Checks.Idea, c.Missing) ?? NamedPeople.Check(c.NamesNobody, c.Missing)) is { } refusal) return refusal;
        var before = Marks.GetValueOrDefault(asked.By);
        if (before is null && Marks.Count >= MostMarks) return Refusal.TooMany;
        if (before is not null && (before.Used, before.Useful, before.Missing?.Text) == (c.Used, c.Useful, c.Missing)) return Decision.Nothing;
        return new PracticeMarked(asked.By, c.Used, c.Useful, c.Missing is null ? null : new PersonalText($"mark-{asked.By}", c.Missing), asked.At);
    }

    /// <inheritdoc/>
    public IEnumerable<string> Erased => WithdrawnVerbatims.Select(OwnerOf);

    /// <inheritdoc/>
    public Practice Evolve(Happened happened, string? commandId, long version) =>
        (happened is LibraryHappened ours ? Evolve(ours) : this) with { Answers = Answers.Remember(happened, commandId, version, null) };

    public Practice Evolve(LibraryHappened happened) => happened switch
    {
        PracticeSignalled e => this with { Exists = true, Signal = e.Signal, By = e.By, SignalledAt = e.At },
        PracticeOffered e => Brought(e),
        PracticeQualified e => this with { State = Sheet is null ? PracticeState.Qualified : PracticeState.Documented, Criteria = e.Criteria, Reason = null },
        PracticeDeclined e => this with { State = PracticeState.Declined, Reason = e.Reason },
        PracticeWritten e => this with { State = PracticeState.Documented, Sheet = e.Sheet, Review = null },
        PracticeReviewed e => this with { State = PracticeState.Reviewed, Review = e.Review },
        PracticePublished e => this with
        {
            State = PracticeState.Published,
            Versions = Versions.Add(new(e.Number, Sheet!, e.Licence, e.At) { Authors = Authors, Review = Review }),
        },
        PracticeRevisionBegun => this with { State = PracticeState.Documented, Review = null },
        PracticeWithdrawn e => this with { State = PracticeState.Withdrawn, Reason = e.Reason },
        PracticeMarked e => this with { Marks = Marks.SetItem(e.By, new(e.Used, e.Useful, e.Missing, e.At)) },
        PracticeVerbatimWithdrawn e => Without(e.VerbatimId),
        PracticeTakenUp e => this with { TakenUpBy = TakenUpBy.Add(e.ProjectId) },
        _ => throw new InvalidOperationException($"No practice remembers {happened.GetType().Name}."),
    };
}
