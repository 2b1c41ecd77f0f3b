namespace CoConstruction.Domain;

/// <summary>Who may be on the other side of a door. What each may do stands in <see cref="Rights"/>.</summary>
public enum Role
{
    /// <summary>The server itself, for somebody who has no place yet: taking a seat, accepting an invitation, importing.</summary>
    Door,

    /// <summary>Prepares and runs workshops (animatrice, animateur).</summary>
    Facilitator,

    /// <summary>Helps to run a workshop, and may take it over when asked to.</summary>
    CoFacilitator,

    /// <summary>Listens: in a workshop sees what the projector shows, never more (an elected official who came to hear), reads the project's page, and speaks for a college on the charter.</summary>
    Observer,

    /// <summary>Writes the project's texts with others (charter, sheets), and reads the project's page.</summary>
    Professional,

    /// <summary>Answers for an institution (an elected official, a head of service): reads the project's page as who listens does, and gives proposals the response that is owed to them.</summary>
    Official,

    /// <summary>Holds a seat of the project: a resident, a professional, anyone who entered by a workshop's code.</summary>
    Participant,

    /// <summary>Invited for a time (expert, support): reads what they are invited to, and votes on nothing.</summary>
    Guest,

    /// <summary>The projector. Reads, never writes.</summary>
    Screen,

    /// <summary>The tablet that goes round the room (urne): people without a phone vote on it one after the other.</summary>
    Tablet,
}

/// <summary>
/// What the door stamps on a command, since the domain knows neither time, nor chance, nor who is calling.
/// </summary>
/// <param name="By">Reference of the seat or member who asks, random and valid in this project only; a tablet's is its workshop; empty for the door.</param>
/// <param name="At">Server time, UTC.</param>
/// <param name="CommandId">Made by the client: a repeat of it gets the first answer again.</param>
/// <param name="Chance">64 random bits, the only source of randomness of a decision.</param>
/// <param name="FreshCode">A workshop code reserved for this command, when it plans a workshop.</param>
public sealed record Asked(string By, Role Role, DateTimeOffset At, string CommandId, ulong Chance, string? FreshCode = null)
{
    /// <summary>The words of the text that the command is about, when it is about words: <see cref="INeedsWords"/>.</summary>
    public WrittenWords? Words { get; init; }

    /// <summary>The practice of the library that the command is about, when it is published: <see cref="INeedsPractice"/>.</summary>
    public PublishedPractice? Practice { get; init; }
}

/// <summary>What a room answers to a command: events, nothing because it is already so, or a refusal.</summary>
public abstract record Decision
{
    private Decision() { }

    /// <summary>The command is accepted and this is what happens, in order.</summary>
    public sealed record Accepted(ImmutableList<Happened> Events) : Decision
    {
        /// <summary>A secret paper, to be put in the ballot box before the events are written; never in the journal.</summary>
        public SealedPaper? Paper { get; init; }
    }

    /// <summary>Things already stand as asked, which makes a repeated tap harmless.</summary>
    public sealed record AlreadySo : Decision;

    /// <summary>A rule says no; the person is told which.</summary>
    public sealed record Refused(Refusal Refusal) : Decision;

    /// <summary>The one value of <see cref="AlreadySo"/>.</summary>
    public static Decision Nothing { get; } = new AlreadySo();

    /// <summary>Accepted, with these events in order.</summary>
    public static Decision Of(params IEnumerable<Happened> events) => new Accepted([.. events]);

    /// <summary>One event is the most common decision.</summary>
    public static implicit operator Decision(Happened happened) => Of(happened);

    /// <summary>A refusal reads as a plain return.</summary>
    public static implicit operator Decision(Refusal refusal) => new Refused(refusal);
}

/// <summary>What the caller is told once everything decided is durable.</summary>
/// <param name="Version">Version of the project that holds the answer.</param>
/// <param name="Refusal">The rule that said no, or null when it was done or already so.</param>
public sealed record Answer(long Version, Refusal? Refusal = null);
