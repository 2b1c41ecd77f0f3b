namespace CoConstruction.Domain;

/// <summary>Asked about local relays (antennes).</summary>
public abstract record RelaysCommand : HouseLibraryCommand;

/// <summary>Makes an account the relay of these territories, or of others than before.</summary>
/// <param name="MemberId">Reference of the account in the library.</param>
/// <param name="Territories">Names of territories or departments, as practices name theirs.</param>
public sealed record NameRelay(string MemberId, string Name, ImmutableList<string> Territories) : RelaysCommand;

/// <summary>An account is a relay no more.</summary>
public sealed record EndRelay(string MemberId) : RelaysCommand;

/// <summary>A relay has done something today.</summary>
public sealed record NoteRelayActivity(string MemberId) : RelaysCommand;

/// <summary>Something happened to the relays.</summary>
public abstract record RelaysHappened : HouseLibraryHappened;

/// <summary>An account relays these territories.</summary>
public sealed record RelayNamed(string MemberId, PersonalName Name, ImmutableList<string> Territories, DateTimeOffset At) : RelaysHappened;

/// <summary>An account relays nothing any more.</summary>
public sealed record RelayEnded(string MemberId) : RelaysHappened;

/// <summary>A relay was active on that day.</summary>
public sealed record RelayWasActive(string MemberId, DateOnly On) : RelaysHappened;

/// <summary>Somebody who keeps the library in touch with territories: sees and qualifies what is signalled there, and nowhere else.</summary>
/// <param name="ActiveOn">The last day on which they did something here.</param>
public sealed record LocalRelay(string MemberId, PersonalName Name, ImmutableList<string> Territories, DateOnly? ActiveOn);

/// <summary>The local relays of the library.</summary>
public sealed record Relays
{
    private const int MostRelays = 2_000, MostTerritories = 50;

    public ImmutableSortedDictionary<string, LocalRelay> All { get; init; } = Ordinal.Empty<LocalRelay>();

    /// <summary>What an account relays; nothing when it is no relay.</summary>
    public ImmutableList<string> TerritoriesOf(string? memberId) => memberId is not null && All.TryGetValue(memberId, out var relay) ? relay.Territories : [];

    public static Decision Decide(Library library, RelaysCommand command, LibraryAsked asked)
    {
        var here = library.Relays;
        return command switch
        {
            NameRelay c => Name(here, c, asked),
            EndRelay c => here.All.ContainsKey(c.MemberId) ? new RelayEnded(c.MemberId) : Refusal.RelayUnknown,
            NoteRelayActivity c when here.All.TryGetValue(c.MemberId, out var relay) && DateOnly.FromDateTime(asked.At.UtcDateTime) is var today && relay.ActiveOn != today => new RelayWasActive(c.MemberId, today),
            NoteRelayActivity => Decision.Nothing,
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private static Decision Name(Relays here, NameRelay c, LibraryAsked asked)
    {
        if (!Checks.IsId(c.MemberId)) return Refusal.UnknownThing;
        if (c.Territories.IsEmpty) return Refusal.TextMissing;
        if (c.Territories.Count > MostTerritories || (here.All.Count >= MostRelays && !here.All.ContainsKey(c.MemberId))) return Refusal.TooMany;
        if ((Checks.Text(c.Name, Checks.Word) ?? SheetBounds.Lines(Checks.Line, c.Territories)) is { } refusal) return refusal;
        var territories = c.Territories.ConvertAll(territory => territory.Trim());
        return here.All.TryGetValue(c.MemberId, out var relay) && relay.Territories.SequenceEqual(territories)
            ? Decision.Nothing
            : new RelayNamed(c.MemberId, new PersonalName(c.MemberId, c.Name.Trim()), territories, asked.At);
    }

    public static Relays Evolve(Relays here, RelaysHappened happened) => happened switch
    {
        RelayNamed e => new() { All = here.All.SetItem(e.MemberId, new(e.MemberId, e.Name, e.Territories, here.All.GetValueOrDefault(e.MemberId)?.ActiveOn)) },
        RelayEnded e => new() { All = here.All.Remove(e.MemberId) },
        RelayWasActive e => here.All.TryGetValue(e.MemberId, out var relay) ? new() { All = here.All.SetItem(e.MemberId, relay with { ActiveOn = e.On }) } : here,
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
