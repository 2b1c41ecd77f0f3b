namespace CoConstruction.Domain;

/// <summary>What somebody may be in the library. One person may be several of them, and not the same for every practice.</summary>
public enum LibraryRole
{
    /// <summary>The server itself.</summary>
    Door,

    /// <summary>Anybody: reads what is published.</summary>
    Visitor,

    /// <summary>Has an account.</summary>
    Member,

    /// <summary>Told of this practice.</summary>
    Signaller,

    /// <summary>Relays the territory of this practice; for what is about no practice, relays some territory.</summary>
    Relay,

    /// <summary>Watches over the house.</summary>
    Administrator,
}

/// <summary>Who is calling the library, as far as the door could tell.</summary>
/// <param name="MemberId">The account's reference in the library; null for a visitor.</param>
/// <param name="Territories">What it relays.</param>
public sealed record LibraryCaller(string? MemberId = null, bool Administers = false, bool IsDoor = false)
{
    public ImmutableList<string> Territories
    {
        get;
        init
        {
            field = value;
            // Once for a caller: thousands of practices are compared with them for one list.
            _territoryKeys = [.. value.Select(PracticePlace.KeyOf)];
        }
    } = [];

    private readonly ImmutableList<string> _territoryKeys = [];

    public static LibraryCaller Door { get; } = new(IsDoor: true);

    /// <summary>What they are in the library.</summary>
    public ImmutableSortedSet<LibraryRole> Roles() => Roles(isTheirs: false, relays: !Territories.IsEmpty);

    /// <summary>What they are for one practice.</summary>
    public ImmutableSortedSet<LibraryRole> RolesIn(Practice practice) => Roles(
        isTheirs: practice.Exists && practice.By.Length > 0 && practice.By == MemberId,
        relays: practice.Signal is { } signal && signal.Place.Keys().Intersect(TerritoryKeys()).Any());

    /// <summary>Their territories as practices are found by them.</summary>
    public IEnumerable<string> TerritoryKeys() => _territoryKeys;

    private ImmutableSortedSet<LibraryRole> Roles(bool isTheirs, bool relays)
    {
        var roles = ImmutableSortedSet.CreateBuilder<LibraryRole>();
        roles.Add(LibraryRole.Visitor);
        if (IsDoor) roles.Add(LibraryRole.Door);
        if (MemberId is null) return roles.ToImmutable();
        roles.Add(LibraryRole.Member);
        if (isTheirs) roles.Add(LibraryRole.Signaller);
        if (relays) roles.Add(LibraryRole.Relay);
        if (Administers) roles.Add(LibraryRole.Administrator);
        return roles.ToImmutable();
    }
}

/// <summary>What the door stamps on what is asked of the library.</summary>
/// <param name="By">The account's reference in the library; empty for the server.</param>
public sealed record LibraryAsked(string By, DateTimeOffset At);

/// <summary>Who may ask what of the library: one table. What a right opens, a rule may still refuse.</summary>
public static class LibraryRights
{
    private static readonly LibraryRole[] Door = [LibraryRole.Door];
    private static readonly LibraryRole[] Member = [LibraryRole.Door, LibraryRole.Member];
    private static readonly LibraryRole[] Judges = [LibraryRole.Door, LibraryRole.Relay, LibraryRole.Administrator];
    private static readonly LibraryRole[] Writers = [LibraryRole.Door, LibraryRole.Signaller, LibraryRole.Relay, LibraryRole.Administrator];
    private static readonly LibraryRole[] Keepers = [LibraryRole.Relay, LibraryRole.Administrator];
    private static readonly LibraryRole[] Administrator = [LibraryRole.Administrator];

    /// <summary>Roles by command. A command that is missing here may be asked by nobody.</summary>
    public static IReadOnlyDictionary<Type, IReadOnlyList<LibraryRole>> Table { get; } = new Dictionary<Type, IReadOnlyList<LibraryRole>>
    {
        [typeof(SignalPractice)] = Member,
        [typeof(OfferSheet)] = Door,
        [typeof(QualifyPractice)] = Judges,
        [typeof(DeclinePractice)] = Judges,
        [typeof(WriteSheet)] = Writers,
        [typeof(ReviewPractice)] = Judges,
        [typeof(PublishPractice)] = [LibraryRole.Door, LibraryRole.Administrator],
        [typeof(RevisePractice)] = [LibraryRole.Signaller, LibraryRole.Administrator],
        [typeof(WithdrawPractice)] = [LibraryRole.Signaller, LibraryRole.Administrator],
        [typeof(MarkUseful)] = [LibraryRole.Member],
        [typeof(WithdrawVerbatim)] = Writers,
        [typeof(LinkProject)] = Door,
        [typeof(NameRelay)] = Administrator,
        [typeof(EndRelay)] = Administrator,
        [typeof(NoteRelayActivity)] = Door,
        [typeof(AddSource)] = Keepers,
        [typeof(ChangeSource)] = Keepers,
        [typeof(RemoveSource)] = Administrator,
        [typeof(WriteGuide)] = [LibraryRole.Member],
        [typeof(WithdrawGuide)] = [LibraryRole.Member],
        [typeof(RemoveGuide)] = Administrator,
        [typeof(WriteForm)] = Administrator,
        [typeof(PublishForm)] = Administrator,
        [typeof(RemoveForm)] = Administrator,
    };

    public static bool May(IReadOnlyCollection<LibraryRole> roles, Type command) => Table.TryGetValue(command, out var allowed) && allowed.Any(roles.Contains);
}
