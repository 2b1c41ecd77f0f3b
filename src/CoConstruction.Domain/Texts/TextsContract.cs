namespace CoConstruction.Domain;

[JsonDerivedType(typeof(BeginText), "beginText")]
[JsonDerivedType(typeof(RenameText), "renameText")]
[JsonDerivedType(typeof(OpenText), "openText")]
[JsonDerivedType(typeof(KeepVersion), "keepVersion")]
public abstract partial record Command;

[JsonDerivedType(typeof(TextBegun), "textBegun")]
[JsonDerivedType(typeof(TextRenamed), "textRenamed")]
[JsonDerivedType(typeof(TextOpened), "textOpened")]
[JsonDerivedType(typeof(VersionKept), "versionKept")]
public abstract partial record Happened;
