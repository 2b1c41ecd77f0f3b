namespace CoConstruction.Domain;

// The shared assessment, as everyone may read it. Never who wrote something: "mine" is said to its author alone.

/// <summary>A need that comes back.</summary>
/// <param name="At">When it was written down; null for one that is on the project's card.</param>
public sealed record NeedItem(string Id, string Label, int Count, string Period, DateTimeOffset? At, int Order);

/// <summary>Something that the place has.</summary>
/// <param name="At">When it was said; null for one that is on the project's card.</param>
/// <param name="Text">Null once its author took back all that they said.</param>
public sealed record AssetItem(
    string Id, AssetKind? Kind, string? Text, string? CollegeId, string? RelayedByCollegeId, DateTimeOffset? At, int Order, bool Mine);

/// <summary>Something that holds back, with what it brings about.</summary>
/// <param name="Text">Null once its author took back all that they said.</param>
public sealed record ObstacleItem(
    string Id, ObstacleFamily Family, ObstacleNature? Nature, ObstacleLevel? Level, ObstacleBasis Basis, string? Text, string? PlainText,
    string? CollegeId, string? RelayedByCollegeId, ImmutableList<string> NeedIds, ImmutableList<string> LeadsToIds, DateTimeOffset At, int Order, bool Mine);

/// <summary>Something that could lift obstacles.</summary>
/// <param name="Text">Null once its author took back all that they said.</param>
public sealed record LeverItem(
    string Id, LeverCategory Category, string? Text, string? PlainText, RoomForManoeuvre? RoomForManoeuvre, string? Evidence,
    string? CollegeId, string? RelayedByCollegeId, ImmutableList<string> ObstacleIds, DateTimeOffset At, int Order, bool Mine);
