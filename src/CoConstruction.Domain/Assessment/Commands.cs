namespace CoConstruction.Domain;

/// <summary>Something asked of the shared assessment: what comes back, what is there, what holds back, what helps.</summary>
public abstract record AssessmentCommand : Command;

/// <summary>Writes down a need that comes back, counted over a period; never about one person.</summary>
public sealed record AddNeed(string NeedId, string Label, int Count, string Period) : AssessmentCommand;

/// <summary>Corrects a need that comes back.</summary>
public sealed record ChangeNeed(string NeedId, string Label, int Count, string Period) : AssessmentCommand;

/// <summary>Takes a need out of the assessment.</summary>
public sealed record WithdrawNeed(string NeedId) : AssessmentCommand;

/// <summary>Says what the place has: people, a place, a group, a know-how.</summary>
/// <param name="NamesNobody">The author read the text again and says that it names nobody.</param>
public sealed record AddAsset(string AssetId, AssetKind? Kind, string Text, Provenance From, bool NamesNobody = false) : AssessmentCommand;

/// <summary>Words something that the place has otherwise.</summary>
public sealed record ChangeAsset(string AssetId, AssetKind? Kind, string Text, bool NamesNobody = false) : AssessmentCommand;

/// <summary>Takes it out of the assessment.</summary>
public sealed record WithdrawAsset(string AssetId) : AssessmentCommand;

/// <summary>Says what holds the project back. Open to every college, at any time.</summary>
public sealed record AddObstacle(string ObstacleId, ObstacleCard Card, Provenance From, bool NamesNobody = false) : AssessmentCommand;

/// <summary>Words or sorts an obstacle otherwise.</summary>
public sealed record ChangeObstacle(string ObstacleId, ObstacleCard Card, bool NamesNobody = false) : AssessmentCommand;

/// <summary>Takes an obstacle out, with its links.</summary>
public sealed record WithdrawObstacle(string ObstacleId) : AssessmentCommand;

/// <summary>Says that an obstacle brings another about. Links may run in a circle: that is what makes a system of them.</summary>
public sealed record LinkObstacles(string FromId, string ToId) : AssessmentCommand;

/// <summary>Takes back that an obstacle brings another about.</summary>
public sealed record UnlinkObstacles(string FromId, string ToId) : AssessmentCommand;

/// <summary>Says what could lift obstacles. Open to every college, at any time.</summary>
public sealed record AddLever(string LeverId, LeverCard Card, Provenance From, bool NamesNobody = false) : AssessmentCommand;

/// <summary>Words, sorts or links a lever otherwise.</summary>
public sealed record ChangeLever(string LeverId, LeverCard Card, bool NamesNobody = false) : AssessmentCommand;

/// <summary>Takes a lever out.</summary>
public sealed record WithdrawLever(string LeverId) : AssessmentCommand;

/// <summary>Something happened to the shared assessment.</summary>
public abstract record AssessmentHappened : Happened;

/// <summary>A need that comes back was written down.</summary>
public sealed record NeedAdded(string NeedId, string Label, int Count, string Period, DateTimeOffset At) : AssessmentHappened;

/// <summary>A need was corrected.</summary>
public sealed record NeedChanged(string NeedId, string Label, int Count, string Period) : AssessmentHappened;

/// <summary>A need was taken out; obstacles that stood before it stay.</summary>
public sealed record NeedWithdrawn(string NeedId) : AssessmentHappened;

/// <summary>The place has something that helps.</summary>
public sealed record AssetAdded(string AssetId, AssetKind? Kind, PersonalText Text, Provenance From, string? By, DateTimeOffset At) : AssessmentHappened;

/// <summary>Something that the place has was worded otherwise.</summary>
public sealed record AssetChanged(string AssetId, AssetKind? Kind, PersonalText Text) : AssessmentHappened;

/// <summary>It was taken out.</summary>
public sealed record AssetWithdrawn(string AssetId) : AssessmentHappened;

/// <summary>Something holds the project back.</summary>
/// <param name="By">The seat that wrote it; null for the team and for a file.</param>
public sealed record ObstacleAdded(string ObstacleId, ObstacleWords Words, Provenance From, string? By, DateTimeOffset At) : AssessmentHappened;

/// <summary>An obstacle was worded or sorted otherwise.</summary>
public sealed record ObstacleChanged(string ObstacleId, ObstacleWords Words) : AssessmentHappened;

/// <summary>An obstacle was taken out.</summary>
public sealed record ObstacleWithdrawn(string ObstacleId) : AssessmentHappened;

/// <summary>An obstacle brings another about.</summary>
public sealed record ObstaclesLinked(string FromId, string ToId) : AssessmentHappened;

/// <summary>It does not, after all.</summary>
public sealed record ObstaclesUnlinked(string FromId, string ToId) : AssessmentHappened;

/// <summary>Something could lift obstacles.</summary>
public sealed record LeverAdded(string LeverId, LeverWords Words, Provenance From, string? By, DateTimeOffset At) : AssessmentHappened;

/// <summary>A lever was worded, sorted or linked otherwise.</summary>
public sealed record LeverChanged(string LeverId, LeverWords Words) : AssessmentHappened;

/// <summary>A lever was taken out.</summary>
public sealed record LeverWithdrawn(string LeverId) : AssessmentHappened;
