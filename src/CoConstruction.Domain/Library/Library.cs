namespace CoConstruction.Domain;

/// <summary>Something asked of the library itself.</summary>
public abstract record HouseLibraryCommand : LibraryCommand;

/// <summary>Something happened to the library itself.</summary>
public abstract record HouseLibraryHappened : LibraryHappened;

/// <summary>
/// What the library is beside its practices, made of small rooms as a project is: who relays it in the territories, which
/// collections of practices there are already, which forms of collective social work there are. A room is a file and a line here.
/// </summary>
public sealed record Library : IAggregate<Library>
{
    public Relays Relays { get; init; } = new();
    public Sources Sources { get; init; } = new();

    /// <summary>Null as long as nobody has written one, as in all that was recorded before there were any.</summary>
    public Guides? Guides { get; init; }

    /// <summary>Null as long as nobody has written in it: it then holds what came with the library.</summary>
    public OrientationFramework? Orientation { get; init; }
    public Answers Answers { get; init; } = new();

    public Decision Decide(HouseLibraryCommand command, LibraryAsked asked) => command switch
    {
        RelaysCommand c => Relays.Decide(this, c, asked),
        SourcesCommand c => Sources.Decide(this, c, asked),
        GuidesCommand c => Domain.Guides.Decide(this, c, asked),
        OrientationCommand c => OrientationFramework.Decide(this, c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    /// <inheritdoc/>
    public IEnumerable<string> Erased => [];

    /// <inheritdoc/>
    public Library Evolve(Happened happened, string? commandId, long version) =>
        (happened is LibraryHappened ours ? Evolve(ours) : this) with { Answers = Answers.Remember(happened, commandId, version, null) };

    public Library Evolve(LibraryHappened happened) => happened switch
    {
        RelaysHappened e => this with { Relays = Relays.Evolve(Relays, e) },
        SourcesHappened e => this with { Sources = Sources.Evolve(Sources, e) },
        GuidesHappened e => this with { Guides = Domain.Guides.Evolve(Domain.Guides.Of(this), e) },
        OrientationHappened e => this with { Orientation = OrientationFramework.Evolve(OrientationFramework.Of(this), e) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
