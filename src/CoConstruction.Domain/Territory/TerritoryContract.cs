namespace CoConstruction.Domain;

[JsonDerivedType(typeof(FoundProject), "foundProject")]
[JsonDerivedType(typeof(DescribeProject), "describeProject")]
[JsonDerivedType(typeof(ImportProject), "importProject")]
public abstract partial record Command;

[JsonDerivedType(typeof(ProjectFounded), "projectFounded")]
[JsonDerivedType(typeof(ProjectDescribed), "projectDescribed")]
[JsonDerivedType(typeof(ProjectImported), "projectImported")]
public abstract partial record Happened;
