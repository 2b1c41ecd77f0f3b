namespace CoConstruction.Domain;

[JsonDerivedType(typeof(RecordDecision), "recordDecision")]
[JsonDerivedType(typeof(ChangeDecision), "changeDecision")]
[JsonDerivedType(typeof(RemoveDecision), "removeDecision")]
[JsonDerivedType(typeof(DetailDecision), "detailDecision")]
public abstract partial record Command;

[JsonDerivedType(typeof(DecisionRecorded), "decisionRecorded")]
[JsonDerivedType(typeof(DecisionChanged), "decisionChanged")]
[JsonDerivedType(typeof(DecisionRemoved), "decisionRemoved")]
[JsonDerivedType(typeof(DecisionDetailed), "decisionDetailed")]
public abstract partial record Happened;
