namespace CoConstruction.Domain;

/// <summary>The five families of obstacles to social development, as the mandate names them.</summary>
public enum ObstacleFamily { CentralisedTradition, LegalFramework, InstitutionalComplexity, ManagerialLogic, ProfessionalModel }

/// <summary>What an obstacle is made of: another axis than its family.</summary>
public enum ObstacleNature { Cultural, Societal, Organisational, Regulatory }

/// <summary>The floor of public action where an obstacle stands.</summary>
public enum ObstacleLevel { State, Department, Municipality, Organisation, Team, Territory }

/// <summary>Seen in facts, or felt.</summary>
public enum ObstacleBasis { Observed, Perceived }

/// <summary>By what a lever acts.</summary>
public enum LeverCategory { Simplification, PowerToAct, Training, Management, Partnership, PoliticalSponsorship }

/// <summary>Where a lever can be pulled without changing the law (marge de manœuvre).</summary>
public enum RoomForManoeuvre { Local, Organisation, Territory, Municipality, Department }

/// <summary>What kind of thing a place has.</summary>
public enum AssetKind { People, Place, Group, KnowHow }

/// <summary>From which college something comes, never from whom.</summary>
/// <param name="CollegeId">The college of those who say it.</param>
/// <param name="RelayedByCollegeId">The college that passes it on (« transmise par »); null when they say it themselves.</param>
public sealed record Provenance(string? CollegeId = null, string? RelayedByCollegeId = null);

/// <summary>An obstacle as it is typed. Who says it may leave the sorting to others.</summary>
public sealed record ObstacleCard(
    ObstacleFamily Family, ObstacleNature? Nature, ObstacleLevel? Level, ObstacleBasis Basis, string Text, string? PlainText)
{
    /// <summary>The needs that it stands behind.</summary>
    public ImmutableList<string> NeedIds { get; init; } = [];
}

/// <summary>A lever as it is typed.</summary>
public sealed record LeverCard(LeverCategory Category, string Text, string? PlainText, RoomForManoeuvre? RoomForManoeuvre, string? Evidence)
{
    public ImmutableList<string> ObstacleIds { get; init; } = [];
}

/// <summary>An obstacle as it is kept: its words are its author's.</summary>
public sealed record ObstacleWords(
    ObstacleFamily Family, ObstacleNature? Nature, ObstacleLevel? Level, ObstacleBasis Basis, PersonalText Text, PersonalText? PlainText)
{
    public ImmutableList<string> NeedIds { get; init; } = [];
}

/// <summary>A lever as it is kept.</summary>
public sealed record LeverWords(LeverCategory Category, PersonalText Text, PersonalText? PlainText, RoomForManoeuvre? RoomForManoeuvre, PersonalText? Evidence)
{
    public ImmutableList<string> ObstacleIds { get; init; } = [];
}

/// <summary>A need that comes back: how many times over which period. Never fewer than the threshold, or it would point at somebody.</summary>
/// <param name="Order">Its place in the order of arrival, as for all that is in the assessment.</param>
public sealed record Need(string Id, string Label, int Count, string Period, DateTimeOffset At, int Order);

/// <summary>What a place has, beside what it lacks.</summary>
public sealed record LocalAsset(string Id, AssetKind? Kind, PersonalText Text, Provenance From, string? By, DateTimeOffset At, int Order);

/// <summary>What holds back, and what it brings about.</summary>
public sealed record Obstacle(
    string Id, ObstacleFamily Family, ObstacleNature? Nature, ObstacleLevel? Level, ObstacleBasis Basis, PersonalText Text, PersonalText? PlainText,
    Provenance From, string? By, DateTimeOffset At, int Order)
{
    public ImmutableList<string> NeedIds { get; init; } = [];
    public ImmutableList<string> LeadsToIds { get; init; } = [];

    public string? CollegeId => From.CollegeId;
}

/// <summary>What could lift obstacles, where, and what shows that it can.</summary>
public sealed record Lever(
    string Id, LeverCategory Category, PersonalText Text, PersonalText? PlainText, RoomForManoeuvre? RoomForManoeuvre, PersonalText? Evidence,
    Provenance From, string? By, DateTimeOffset At, int Order)
{
    public ImmutableList<string> ObstacleIds { get; init; } = [];
}
