namespace CoConstruction.Domain;

/// <content>Its sheet: written, read by the grid, published, and without the words of who no longer agrees.</content>
public sealed partial record Practice
{
    private const int MostAuthors = 20;

    private Decision Offered(OfferSheet c, LibraryAsked asked)
    {
        if (Exists && (ProjectId is null || ProjectId != c.ProjectId)) return Refusal.IdTaken;
        if (State is PracticeState.Withdrawn or PracticeState.Declined) return Refusal.PracticeElsewhere;
        if (!Checks.IsId(c.ProjectId)) return Refusal.UnknownThing;
        if (c.Authors.Count > MostAuthors) return Refusal.TooMany;
        if ((SheetBounds.Lines(Checks.Line, c.Authors) ?? c.Signal.Check(c.NamesNobody) ?? Check(c.Sheet, c.NamesNobody)) is { } refusal) return refusal;
        return new PracticeOffered(
            Id, c.Signal, Allowed(c.Sheet), c.ProjectId, [.. c.Authors.Select((author, place) => new PersonalText($"author-{place + 1}", author))], asked.By, asked.At);
    }

    private Decision Write(WriteSheet c, LibraryAsked asked)
    {
        if (State is not (PracticeState.Qualified or PracticeState.Documented or PracticeState.Reviewed)) return Refusal.PracticeElsewhere;
        if (Check(c.Sheet, c.NamesNobody) is { } refusal) return refusal;
        return new PracticeWritten(c.Sheet with { Verbatims = Sheet?.Verbatims ?? [] }, asked.At);
    }

    private Decision Read(ReviewPractice c, LibraryAsked asked)
    {
        if (State is not (PracticeState.Documented or PracticeState.Reviewed)) return Refusal.PracticeElsewhere;
        return (Grids.Check(Grids.Review, c.Answers, c.NamesNobody) ?? c.As.Check()) is { } refusal ? refusal : new PracticeReviewed(new FilledGrid(c.Answers, c.As, asked.At));
    }

    private Decision Publish(PublishPractice c, LibraryAsked asked)
    {
        if (State == PracticeState.Published) return Decision.Nothing;
        if (State != PracticeState.Reviewed) return Refusal.PracticeElsewhere;
        if (Checks.Text(c.Licence, Checks.Line) is { } refusal) return refusal;
        if (string.IsNullOrWhiteSpace(Sheet!.Summary) || Sheet.Steps.IsEmpty) return Refusal.SheetIncomplete;
        if (Review!.To(Grids.RereadByPersonConcerned) != GridSaid.Yes) return Refusal.RereadMissing;
        if (Review.To(Grids.NobodyRecognisable) != GridSaid.Yes) return Refusal.SomebodyRecognisable;
        return Versions.Count >= MostVersions ? Refusal.TooMany : new PracticePublished(Versions.Count + 1, c.Licence.Trim(), asked.At);
    }

    private Decision Withdraw(WithdrawVerbatim c) =>
        WithdrawnVerbatims.Contains(c.VerbatimId) ? Decision.Nothing
        : Sheet?.Verbatims.Exists(verbatim => verbatim.Id == c.VerbatimId) == true || Versions.Exists(version => version.Sheet.Verbatims.Exists(verbatim => verbatim.Id == c.VerbatimId))
            ? new PracticeVerbatimWithdrawn(c.VerbatimId)
            : Refusal.VerbatimUnknown;

    private static Refusal? Check(PracticeSheet sheet, bool namesNobody) =>
        sheet.Check() ?? (sheet.Verbatims.TrueForAll(verbatim => Checks.IsId(verbatim.Id)) ? (Refusal?)null : Refusal.UnknownThing)
        ?? NamedPeople.Check(namesNobody, [.. sheet.Texts(), .. sheet.Verbatims.Select(verbatim => verbatim.Text.Text)]);

    /// <summary>Of its quotes only those that may be read here, each under a key of its own. None comes back that was withdrawn.</summary>
    private PracticeSheet Allowed(PracticeSheet sheet) => sheet with
    {
        Verbatims =
        [
            .. sheet.Verbatims
                .Where(verbatim => verbatim.Text.Text is not null && verbatim.Consent.Uses.Contains(VoiceUse.Library) && !WithdrawnVerbatims.Contains(verbatim.Id))
                .DistinctBy(verbatim => verbatim.Id)
                .Select(verbatim => verbatim with { Text = verbatim.Text with { Owner = OwnerOf(verbatim.Id) } }),
        ],
    };

    /// <summary>Whether it holds words of somebody, in the draft or in any version.</summary>
    public bool Quotes => Sheet is { Verbatims.IsEmpty: false } || Versions.Exists(version => !version.Sheet.Verbatims.IsEmpty);

    /// <summary>Whose key a quote is under in the library.</summary>
    public static string OwnerOf(string verbatimId) => $"verbatim-{verbatimId}";

    /// <summary>A sheet that was published stays so while its next version goes the same way; it was qualified once.</summary>
    private Practice Brought(PracticeOffered e) => this with
    {
        Exists = true,
        State = Criteria is null ? PracticeState.Signalled : PracticeState.Documented,
        Signal = e.Signal,
        Sheet = e.Sheet,
        ProjectId = e.ProjectId,
        Authors = e.Authors,
        By = Exists ? By : e.By,
        SignalledAt = Exists ? SignalledAt : e.At,
        Review = null,
    };

    private Practice Without(string verbatimId) => this with
    {
        WithdrawnVerbatims = WithdrawnVerbatims.Add(verbatimId),
        Sheet = Sheet is null ? null : Without(Sheet, verbatimId),
        Versions = Versions.ConvertAll(version => version with { Sheet = Without(version.Sheet, verbatimId) }),
    };

    private static PracticeSheet Without(PracticeSheet sheet, string verbatimId) =>
        sheet with { Verbatims = sheet.Verbatims.RemoveAll(verbatim => verbatim.Id == verbatimId) };
}
