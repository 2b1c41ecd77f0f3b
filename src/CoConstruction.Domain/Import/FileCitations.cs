namespace CoConstruction.Domain;

/// <summary>The practices of the library that an objective or an action of a file cites: its own words, and an id that means something in the library alone.</summary>
internal static class FileCitations
{
    /// <summary>Where an objective and an action have them.</summary>
    public const string Field = "practices";

    public static IEnumerable<PracticeCited> Read(FilePlace thing, Illustrated what)
    {
        var taken = new HashSet<string>();
        foreach (var practice in thing.Things(Field, ActionPlan.MostCitations))
        {
            var named = practice.Must("practiceId");
            var id = named is null ? "" : FileActions.Shaped(named) ?? "";
            if (!taken.Add(id)) (named ?? practice).Wrong($"{FilePlace.Quoted(id)} est déjà citée ici.");
            yield return new(what, thing.Id, new Citation(
                id, practice.Must("version")?.AsNumber(1) ?? 1, practice.Must("title")?.AsText() ?? "", FileActionPlan.Maybe(practice, "why", Checks.Idea),
                practice.Must("at")?.AsMoment() ?? default, practice.May("as")?.AsWord<Role>()));
        }
    }
}
