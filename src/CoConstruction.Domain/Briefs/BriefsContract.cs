namespace CoConstruction.Domain;

[JsonDerivedType(typeof(IssueBrief), "issueBrief")]
public abstract partial record Command;

[JsonDerivedType(typeof(BriefIssued), "briefIssued")]
public abstract partial record Happened;
