namespace CoConstruction.Domain;

/// <summary>
/// What somebody may see of the library: its only privacy filter. Nobody is ever told who signalled, marked or judged;
/// what is not published is for who told of it, the relays of its territory and those who watch over the house.
/// </summary>
public static class LibraryView
{
    private const int MostMissing = 50;

    /// <summary>Those who work on a practice, from its signal on.</summary>
    private static readonly LibraryRole[] Inside = [LibraryRole.Signaller, LibraryRole.Relay, LibraryRole.Administrator, LibraryRole.Door];

    /// <summary>A practice, for a caller who may read it.</summary>
    /// <param name="number">The version to read; null for the last one or, for who works on it, what is being written.</param>
    public static PracticePage? Of(Practice practice, LibraryCaller caller, int? number = null)
    {
        if (!practice.Exists) return null;
        var roles = caller.RolesIn(practice);
        var inside = Inside.Any(roles.Contains);
        if (practice.Published is null && !inside) return null;
        var version = number is null ? inside && practice.State != PracticeState.Published ? null : practice.Published : practice.Versions.Find(one => one.Number == number);
        if (number is not null && (version is null || practice.Published is null)) return null;
        var page = new PracticePage(
            practice.Id, inside ? practice.State : PracticeState.Published, practice.Signal!, practice.SignalledAt, Shown(version?.Sheet ?? (inside ? practice.Sheet : null)), version?.Number, version?.Licence,
            version?.At, practice.Marks.Values.Count(mark => mark.Used), practice.Marks.Values.Count(mark => mark.Useful), practice.TakenUpBy.Count)
        {
            Versions = practice.Published is null ? [] : practice.Versions.ConvertAll(one => new PracticeVersion(one.Number, one.At)),
            Authors = [.. (version?.Authors ?? practice.Authors).Select(author => author.Text).OfType<string>()],
            Criteria = practice.Criteria,
            Review = version is null ? practice.Review : version.Review,
            Mine = caller.MemberId is { } member && practice.Marks.GetValueOrDefault(member) is { } mark ? new OwnMark(mark.Used, mark.Useful, mark.Missing?.Text) : null,
            May = [.. LibraryContract.Commands.Where(command => command.Value.IsSubclassOf(typeof(PracticeCommand)) && LibraryRights.May(roles, command.Value)).Select(command => command.Key).Order(StringComparer.Ordinal)],
        };
        return inside ? page with { Reason = practice.Reason, Missing = Missing(practice), ProjectId = practice.ProjectId } : WithoutComments(page);
    }

    /// <summary>Where a practice stands, for those who write in the project that it comes from; null for another project.</summary>
    public static PracticeStanding? Standing(Practice practice, LibraryCaller caller, string projectId) =>
        !practice.Exists || practice.ProjectId != projectId ? null
        : new(
            practice.Id, practice.State, practice.Reason, practice.Published is { } published ? new PracticeVersion(published.Number, published.At) : null, Of(practice, caller) is not null, practice.Signal!)
        {
            TakenBack = [.. practice.WithdrawnVerbatims],
        };

    /// <summary>What the caller is, and may ask.</summary>
    public static LibraryMe Of(LibraryCaller caller) => new(caller.MemberId is not null, caller.Administers)
    {
        Territories = caller.Territories,
        May = [.. LibraryContract.Commands.Where(command => LibraryRights.May(caller.Roles(), command.Value)).Select(command => command.Key).Order(StringComparer.Ordinal)],
    };

    /// <summary>The relays, for who names them.</summary>
    public static ImmutableList<RelayItem>? Relays(Library library, LibraryCaller caller) => !caller.Administers ? null :
        [.. library.Relays.All.Values.Select(relay => new RelayItem(relay.MemberId, relay.Name.Name, relay.Territories, relay.ActiveOn))];

    /// <summary>What is said of a form: a version of it, the last when none is named, or what is being written for who writes it.</summary>
    public static FormPage? Of(CollectiveWorkForm form, LibraryCaller caller, int? number = null, bool draft = false)
    {
        var writes = LibraryRights.May(caller.Roles(), typeof(WriteForm));
        var edition = number is null ? form.Published : form.Editions.Find(one => one.Number == number);
        var isDraft = writes && number is null && (draft || edition is null);
        if (!isDraft && edition is null) return null;
        return new(form.Id, isDraft ? form.Draft : edition!.Entry, isDraft ? null : edition!.Number, isDraft ? null : edition!.At, writes && form.Published?.Entry.Says(form.Draft) != true)
        {
            Versions = form.Editions.ConvertAll(one => new FormVersion(one.Number, one.At)),
            May = [.. LibraryContract.Commands.Where(command => command.Value.IsSubclassOf(typeof(OrientationCommand)) && LibraryRights.May(caller.Roles(), command.Value)).Select(command => command.Key).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether a list may show a practice to the caller.</summary>
    public static bool MayList(PracticeDocument document, LibraryCaller caller) =>
        document.IsPublic || WorksOn(document, caller);

    /// <summary>Whether the caller told of a practice, relays its territory, or watches over the house.</summary>
    public static bool WorksOn(PracticeDocument document, LibraryCaller caller) =>
        caller.IsDoor || caller.Administers || (caller.MemberId is { } member && (document.By == member || caller.TerritoryKeys().Any(document.PlaceKeys.Contains)));

    /// <summary>A list tells strangers of what is published, and nothing of what becomes of it.</summary>
    public static PracticeCard Shown(PracticeDocument document, LibraryCaller caller) =>
        StateOf(document, caller) is var state && state == document.Card.State ? document.Card : document.Card with { State = state };

    /// <summary>Where a practice stands, as far as the caller may know.</summary>
    public static PracticeState StateOf(PracticeDocument document, LibraryCaller caller) =>
        document.IsPublic && document.Card.State != PracticeState.Published && !WorksOn(document, caller) ? PracticeState.Published : document.Card.State;

    /// <summary>Quotes whose words are gone are not shown empty.</summary>
    private static PracticeSheet? Shown(PracticeSheet? sheet) => sheet is null ? null : sheet with { Verbatims = sheet.Verbatims.RemoveAll(verbatim => verbatim.Text.Text is null) };

    private static ImmutableList<string> Missing(Practice practice) =>
        [.. practice.Marks.Values.OrderByDescending(mark => mark.At).Select(mark => mark.Missing?.Text).OfType<string>().Take(MostMissing)];

    /// <summary>Readers see what a grid said; the remarks beside it were for those who wrote the sheet.</summary>
    private static PracticePage WithoutComments(PracticePage page) => page with { Criteria = WithoutComments(page.Criteria), Review = WithoutComments(page.Review) };

    private static FilledGrid? WithoutComments(FilledGrid? grid) => grid is null ? null : grid with { Answers = grid.Answers.ConvertAll(answer => answer with { Comment = null }) };
}
