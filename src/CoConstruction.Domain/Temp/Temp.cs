namespace CoConstruction.Domain;

public sealed record Minutes(string Title) { public static Minutes? Of(Project p, string w) => new(w); }
