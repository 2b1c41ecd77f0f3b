namespace CoConstruction.Domain;

/// <summary>What chosen cards become in the shared assessment, and how they are sorted there.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AsObstacles), "obstacles")]
[JsonDerivedType(typeof(AsLevers), "levers")]
[JsonDerivedType(typeof(AsAssets), "assets")]
public abstract record Pouring;

/// <summary>They hold back; in a tree, what hangs from another one brings it about.</summary>
public sealed record AsObstacles(ObstacleFamily Family, ObstacleBasis Basis, ObstacleNature? Nature = null, ObstacleLevel? Level = null) : Pouring;

/// <summary>They help.</summary>
public sealed record AsLevers(LeverCategory Category, RoomForManoeuvre? RoomForManoeuvre = null) : Pouring;

/// <summary>The place has them.</summary>
public sealed record AsAssets(AssetKind? Asset = null) : Pouring;

/// <summary>Pours chosen cards into the shared assessment, each under its own id.</summary>
/// <param name="NamesNobody">Whoever pours them read them again and says that they name nobody.</param>
public sealed record PourCards(
    string WorkshopId, string StepId, ImmutableList<string> CardIds, Pouring Into, bool NamesNobody = false) : StepCommand(WorkshopId, StepId);

/// <summary>Cards became part of the shared assessment: what is there is known to come from here by its id.</summary>
public sealed record CardsPoured(string WorkshopId, string StepId, ImmutableList<string> CardIds, Pouring Into) : StepHappened(WorkshopId, StepId);
