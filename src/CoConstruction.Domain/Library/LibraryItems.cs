namespace CoConstruction.Domain;

/// <summary>A practice as a list shows it.</summary>
/// <param name="Why">Why it inspires.</param>
/// <param name="On">The day of its last version; of its signal, as long as there is none.</param>
public sealed record PracticeCard(
    string Id, string Title, string Summary, string Why, PracticeKind Kind, PracticeState State, PracticePlace Place, string? Country, DateOnly On, int? Version)
{
    public ImmutableList<string> Forms { get; init; } = [];
    public ImmutableList<string> Keywords { get; init; } = [];
}

/// <summary>A practice as it is read.</summary>
/// <param name="Sheet">Of the version that is shown; null while nobody has written it.</param>
/// <param name="Used">How many accounts said that they used it; never which.</param>
/// <param name="TakenUp">How many projects began with its approach.</param>
/// <param name="May">What the caller may ask of it, by the names of commands.</param>
public sealed record PracticePage(
    string Id, PracticeState State, PracticeSignal Signal, DateTimeOffset SignalledAt, PracticeSheet? Sheet, int? Version, string? Licence, DateTimeOffset? PublishedAt,
    int Used, int Useful, int TakenUp)
{
    public ImmutableList<PracticeVersion> Versions { get; init; } = [];

    /// <summary>Those of its authors who wished to be credited.</summary>
    public ImmutableList<string> Authors { get; init; } = [];

    /// <summary>Why it is a collective intervention, with the day and who says so.</summary>
    public FilledGrid? Criteria { get; init; }

    /// <summary>How its sheet was read before it was published.</summary>
    public FilledGrid? Review { get; init; }

    /// <summary>Why it is not in the library, or not any more; for those who may know.</summary>
    public string? Reason { get; init; }

    /// <summary>What readers miss, the latest first and nobody's name; for those who write it.</summary>
    public ImmutableList<string> Missing { get; init; } = [];

    /// <summary>The project that it comes from, for those who write it.</summary>
    public string? ProjectId { get; init; }

    /// <summary>What the caller said of it.</summary>
    public OwnMark? Mine { get; init; }
    public ImmutableList<string> May { get; init; } = [];
}

/// <summary>Where the sheet of a project stands in the library, for those who write in that project.</summary>
/// <param name="Reason">Why it was declined or withdrawn.</param>
/// <param name="Version">The version that anybody reads, with its day.</param>
/// <param name="MayRead">Whether the caller may open it in the library.</param>
public sealed record PracticeStanding(string PracticeId, PracticeState State, string? Reason, PracticeVersion? Version, bool MayRead, PracticeSignal Signal)
{
    /// <summary>Quotes that were taken back and do not come in again.</summary>
    public ImmutableList<string> TakenBack { get; init; } = [];
}

/// <summary>A sheet of a project and the library: what would go there, what would stay, where it stands.</summary>
/// <param name="Standing">Null when it is not there.</param>
public sealed record SheetOffer(DateTimeOffset? SentAt, PracticeStanding? Standing)
{
    public ImmutableList<QuoteItem> Going { get; init; } = [];
    public ImmutableList<StayingQuote> Staying { get; init; } = [];

    /// <summary>What the library took back once does not go again.</summary>
    public static SheetOffer Of(SheetParcel parcel, PracticeStanding? standing)
    {
        bool Gone(SheetVerbatim quote) => standing?.TakenBack.Contains(quote.Id) == true;
        var quotes = parcel.Sheet.Verbatims;
        return new(parcel.Sent?.At, standing)
        {
            Going = [.. quotes.Where(quote => !Gone(quote)).Select(quote => new QuoteItem(quote.Id, quote.Text.Text, quote.College ?? ""))],
            Staying = [.. parcel.Staying, .. quotes.Where(Gone).Select(quote => new StayingQuote(quote.Id, quote.Text.Text, quote.College ?? "", QuoteStays.TakenBack))],
        };
    }
}

/// <summary>A version that can be read.</summary>
public sealed record PracticeVersion(int Number, DateTimeOffset At);

/// <summary>One's own mark.</summary>
public sealed record OwnMark(bool Used, bool Useful, string? Missing);

/// <summary>What one may narrow a search by. Words of the house are its ids; names are as they are written.</summary>
public sealed record FacetCount(string Name, string Value, int Count);

/// <summary>A page of what was found, and what it could be narrowed by.</summary>
/// <param name="Total">How many there are on all pages.</param>
public sealed record LibraryResults(int Total, int Page, int PageSize)
{
    public ImmutableList<PracticeCard> Items { get; init; } = [];
    public ImmutableList<FacetCount> Facets { get; init; } = [];
}

/// <summary>A lever that helped elsewhere, and the practice that proves it.</summary>
/// <param name="Obstacles">What held back there, of the family that was asked for.</param>
public sealed record InspiredLever(
    string PracticeId, string PracticeTitle, string Text, LeverCategory? Category, RoomForManoeuvre? RoomForManoeuvre, PracticePlace Place, DateOnly On)
{
    public ImmutableList<string> Obstacles { get; init; } = [];
}

/// <summary>A territory of the library, with how many practices may be read there.</summary>
public sealed record LibraryTerritory(string Territory, string? Department, string? Country, int Practices, DateOnly Latest);

/// <summary>What was published in a month. An empty one says so.</summary>
/// <param name="Before">The month before, for who reads on.</param>
public sealed record LibraryDigest(string Month, string Before, string? After)
{
    public ImmutableList<PracticeCard> Published { get; init; } = [];
}

/// <summary>A relay as administrators see it. One's own is in <see cref="LibraryMe"/>.</summary>
public sealed record RelayItem(string MemberId, string? Name, ImmutableList<string> Territories, DateOnly? ActiveOn);

/// <summary>What the caller is in the library.</summary>
public sealed record LibraryMe(bool Member, bool Administers)
{
    public ImmutableList<string> Territories { get; init; } = [];

    /// <summary>What the caller may ask about no practice in particular, by the names of commands.</summary>
    public ImmutableList<string> May { get; init; } = [];
}

/// <summary>How the library stands (bilan): what there is by state, form and kind, where nothing is, which collections exist.</summary>
public sealed record LibraryOverview(int Published)
{
    public ImmutableList<FacetCount> Counts { get; init; } = [];

    /// <summary>Territories that somebody relays and from which nothing is published.</summary>
    public ImmutableList<string> WithoutPractice { get; init; } = [];
    public ImmutableList<PracticeSource> Sources { get; init; } = [];
}
