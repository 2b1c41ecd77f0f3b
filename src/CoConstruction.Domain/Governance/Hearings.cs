namespace CoConstruction.Domain;

/// <summary>Plans a hearing, or says something else of it.</summary>
public sealed record PlanHearing(string HearingId, HearingCard Card) : GovernanceCommand;

/// <summary>Writes down what the group keeps of a hearing, or words it better.</summary>
public sealed record NoteTakeaway(string HearingId, string TakeawayId, string Text) : GovernanceCommand;

/// <summary>Says what a takeaway has become, of what is there already.</summary>
public sealed record UseTakeaway(string HearingId, string TakeawayId, TakeawayUse Use) : GovernanceCommand;

/// <summary>Makes an obstacle or a lever of the assessment out of a takeaway, which stays written as its origin.</summary>
/// <param name="ThingId">The id of what it becomes.</param>
/// <param name="Obstacle">The family of the obstacle; null for a lever.</param>
/// <param name="Lever">The category of the lever; null for an obstacle.</param>
public sealed record TurnTakeaway(string HearingId, string TakeawayId, string ThingId, ObstacleFamily? Obstacle, LeverCategory? Lever) : GovernanceCommand;

/// <summary>Strikes out a takeaway that has become nothing.</summary>
public sealed record RemoveTakeaway(string HearingId, string TakeawayId) : GovernanceCommand;

/// <summary>Takes away a hearing that was not held.</summary>
public sealed record RemoveHearing(string HearingId) : GovernanceCommand;

/// <summary>A hearing is planned so.</summary>
public sealed record HearingPlanned(string HearingId, HearingCard Card) : GovernanceHappened;

/// <summary>The group keeps something of a hearing.</summary>
public sealed record TakeawayNoted(string HearingId, string TakeawayId, string Text) : GovernanceHappened;

/// <summary>A takeaway has become something.</summary>
public sealed record TakeawayUsed(string HearingId, string TakeawayId, TakeawayUse Use) : GovernanceHappened;

/// <summary>A takeaway is kept no more.</summary>
public sealed record TakeawayRemoved(string HearingId, string TakeawayId) : GovernanceHappened;

/// <summary>A hearing will not be.</summary>
public sealed record HearingRemoved(string HearingId) : GovernanceHappened;

/// <summary>How the guest is heard.</summary>
public enum HearingMode { OnSite, VideoConference, Phone, Written }

/// <summary>What a hearing says of itself.</summary>
/// <param name="GuestRole">In what quality the guest is heard, never who.</param>
/// <param name="Link">Where the video conference is, or what was read.</param>
public sealed record HearingCard(DateOnly Date, HearingMode Mode, string GuestRole, string Topic, string? Link = null)
{
    /// <summary>What the group wants to ask.</summary>
    public ImmutableList<string> Questions { get; init; } = [];
}

/// <summary>What becomes of a takeaway: an obstacle or a lever of the assessment, or a practice to look at.</summary>
public enum TakeawayKind { Obstacle, Lever, Practice }

/// <summary>What a takeaway has become.</summary>
/// <param name="ThingId">The obstacle or lever; null for a practice that is only pointed out.</param>
public sealed record TakeawayUse(TakeawayKind Kind, string? ThingId = null);

/// <summary>What the group keeps of a hearing.</summary>
public sealed record Takeaway(string Id, string Text, TakeawayUse? Use = null);

/// <summary>A guest (personality, expert, person concerned) heard by the group.</summary>
public sealed record Hearing(string Id, HearingCard Card)
{
    public ImmutableList<Takeaway> Takeaways { get; init; } = [];

    public Takeaway? Find(string id) => Takeaways.Find(takeaway => takeaway.Id == id);

    internal Hearing Noted(string id, string text) => this with
    {
        Takeaways = Find(id) is { } there ? Takeaways.Replace(there, there with { Text = text }) : Takeaways.Add(new Takeaway(id, text)),
    };

    internal Hearing Used(string id, TakeawayUse use) => this with { Takeaways = Takeaways.ConvertAll(takeaway => takeaway.Id == id ? takeaway with { Use = use } : takeaway) };

    internal Hearing Without(string id) => this with { Takeaways = Takeaways.RemoveAll(takeaway => takeaway.Id == id) };
}

/// <content>Hearings, and what is kept of them.</content>
public sealed partial record Governance
{
    public ImmutableSortedDictionary<string, Hearing> Hearings { get; init; } = Ordinal.Empty<Hearing>();

    private Decision Plan(PlanHearing c)
    {
        if (Room(Hearings, c.HearingId) is { } taken) return taken;
        var card = c.Card;
        if (card.Questions.Count > MostSeats) return Refusal.TooMany;
        return (Checks.Text(card.GuestRole, Checks.Line) ?? Checks.Text(card.Topic, Checks.Line) ?? CheckLink(card.Link) ?? Lines(card.Questions, Checks.Paragraph)) is { } refusal
            ? refusal
            : new HearingPlanned(c.HearingId, card);
    }

    /// <summary>An address that a browser opens as a page, and nothing else.</summary>
    internal static Refusal? CheckLink(string? link) =>
        link is null ? null
        : Checks.Text(link, Checks.Idea)
        ?? (Uri.TryCreate(link, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? null : Refusal.NotALink);

    private Decision Note(NoteTakeaway c)
    {
        if (!Hearings.TryGetValue(c.HearingId, out var hearing)) return Refusal.HearingUnknown;
        if (Checks.Text(c.Text, Checks.Paragraph) is { } refusal) return refusal;
        if (hearing.Find(c.TakeawayId) is { } there) return there.Text == c.Text.Trim() ? Decision.Nothing : new TakeawayNoted(c.HearingId, c.TakeawayId, c.Text.Trim());
        if (!Checks.IsId(c.TakeawayId)) return Refusal.IdTaken;
        return hearing.Takeaways.Count >= MostSeats ? Refusal.TooMany : new TakeawayNoted(c.HearingId, c.TakeawayId, c.Text.Trim());
    }

    private Decision Use(Project project, UseTakeaway c)
    {
        if (Hearings.GetValueOrDefault(c.HearingId)?.Find(c.TakeawayId) is not { } takeaway) return Refusal.HearingUnknown;
        if (takeaway.Use == c.Use) return Decision.Nothing;
        return c.Use.Kind == TakeawayKind.Practice ? c.Use.ThingId is null ? new TakeawayUsed(c.HearingId, c.TakeawayId, c.Use) : Refusal.UnknownThing
            : c.Use.ThingId is { } thing && (c.Use.Kind == TakeawayKind.Obstacle ? project.Assessment.Obstacles.ContainsKey(thing) : project.Assessment.Levers.ContainsKey(thing)) ? new TakeawayUsed(c.HearingId, c.TakeawayId, c.Use)
            : Refusal.UnknownThing;
    }

    private Decision Turn(Project project, TurnTakeaway c, Asked asked)
    {
        if (Hearings.GetValueOrDefault(c.HearingId)?.Find(c.TakeawayId) is not { } takeaway) return Refusal.HearingUnknown;
        if (takeaway.Use is not null) return Refusal.TakeawayUsed;
        AssessmentCommand? add = (c.Obstacle, c.Lever) switch
        {
            ({ } family, null) => new AddObstacle(c.ThingId, new ObstacleCard(family, null, null, ObstacleBasis.Perceived, takeaway.Text, null), new()),
            (null, { } category) => new AddLever(c.ThingId, new LeverCard(category, takeaway.Text, null, null, null), new()),
            _ => null,
        };
        if (add is null) return Refusal.UnknownThing;
        var use = new TakeawayUse(c.Obstacle is null ? TakeawayKind.Lever : TakeawayKind.Obstacle, c.ThingId);
        return Assessment.Decide(project, add, asked) switch
        {
            Decision.Accepted accepted => accepted with { Events = accepted.Events.Add(new TakeawayUsed(c.HearingId, c.TakeawayId, use)) },
            var refused => refused,
        };
    }

    private Decision Remove(RemoveTakeaway c) => Hearings.GetValueOrDefault(c.HearingId)?.Find(c.TakeawayId) switch
    {
        null => Decision.Nothing,
        { Use: not null } => Refusal.TakeawayUsed,
        _ => new TakeawayRemoved(c.HearingId, c.TakeawayId),
    };

    private Decision Remove(RemoveHearing c) =>
        !Hearings.TryGetValue(c.HearingId, out var hearing) ? Decision.Nothing
        : hearing.Takeaways.Exists(takeaway => takeaway.Use is not null) ? Refusal.TakeawayUsed
        : new HearingRemoved(c.HearingId);

    private Governance Set(Hearing hearing) => this with { Hearings = Hearings.SetItem(hearing.Id, hearing) };
}
