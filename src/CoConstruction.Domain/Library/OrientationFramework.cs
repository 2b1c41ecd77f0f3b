namespace CoConstruction.Domain;

/// <summary>Asked about the forms of collective social work.</summary>
public abstract record OrientationCommand : HouseLibraryCommand;

/// <summary>Adds a form, which is at once a word of the vocabulary, or writes on in what is said of one.</summary>
/// <param name="NamesNobody">Its author read it again: it names nobody.</param>
public sealed record WriteForm(string FormId, FormEntry Entry, bool NamesNobody = false) : OrientationCommand;

/// <summary>Gives what is said of a form to read, as it is now, under a number.</summary>
public sealed record PublishForm(string FormId) : OrientationCommand;

/// <summary>Takes a form back that was never published.</summary>
public sealed record RemoveForm(string FormId) : OrientationCommand;

/// <summary>Something happened to the forms of collective social work.</summary>
public abstract record OrientationHappened : HouseLibraryHappened;

/// <summary>This is being written of a form.</summary>
public sealed record FormWritten(string FormId, FormEntry Entry, DateTimeOffset At) : OrientationHappened;

/// <summary>What was written of a form may be read by anybody.</summary>
public sealed record FormPublished(string FormId, int Number, DateTimeOffset At) : OrientationHappened;

/// <summary>A form is a word of the vocabulary no more.</summary>
public sealed record FormRemoved(string FormId) : OrientationHappened;

/// <summary>
/// The framework of the forms of collective social work (référentiel d’orientation): it guides a choice and imposes none.
/// The four of the mandate are in any library from its first day; whoever watches over the house adds others.
/// </summary>
public sealed record OrientationFramework
{
    /// <summary>How many forms there are at most, and versions of one.</summary>
    public const int MostForms = 50, MostEditions = 200;

    /// <summary>In the order in which they are read: those of the mandate, then as they came.</summary>
    public ImmutableList<CollectiveWorkForm> All { get; init; } = MandateForms.All;

    public static OrientationFramework Of(Library library) => library.Orientation ?? new();

    public CollectiveWorkForm? Find(string formId) => All.Find(form => form.Id == formId);

    public static Decision Decide(Library library, OrientationCommand command, LibraryAsked asked)
    {
        var here = Of(library);
        return command switch
        {
            WriteForm c => Write(here, c, asked),
            PublishForm c => here.Find(c.FormId) is { } form ? Publish(form, asked) : Refusal.FormUnknown,
            RemoveForm c => here.Find(c.FormId) is not { } form ? Refusal.FormUnknown
                : form.Published is not null ? Refusal.FormStays
                : new FormRemoved(c.FormId),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private static Decision Write(OrientationFramework here, WriteForm c, LibraryAsked asked)
    {
        if (!Checks.IsId(c.FormId)) return Refusal.UnknownThing;
        var before = here.Find(c.FormId);
        if (before is null && here.All.Count >= MostForms) return Refusal.TooMany;
        if (c.Entry.Check(c.NamesNobody) is { } refusal) return refusal;
        var entry = c.Entry with { Name = c.Entry.Name.Trim() };
        if (here.All.Exists(form => form.Id != c.FormId && (IsCalled(form.Name, entry.Name) || IsCalled(form.Draft.Name, entry.Name)))) return Refusal.FormNameTaken;
        return before is not null && before.Draft.Says(entry) ? Decision.Nothing : new FormWritten(c.FormId, entry, asked.At);
    }

    private static Decision Publish(CollectiveWorkForm form, LibraryAsked asked) =>
        form.Draft.Missing() is { } refusal ? refusal
        : form.Published is { } published && published.Entry.Says(form.Draft) ? Decision.Nothing
        : form.Editions.Count >= MostEditions ? Refusal.TooMany
        : new FormPublished(form.Id, form.Editions.Count + 1, asked.At);

    /// <summary>Two forms whose names sound alike would be one word with two meanings.</summary>
    private static bool IsCalled(string name, string other) => PracticePlace.KeyOf(name) == PracticePlace.KeyOf(other);

    public static OrientationFramework Evolve(OrientationFramework here, OrientationHappened happened) => happened switch
    {
        FormWritten e when here.Find(e.FormId) is { } form => new() { All = here.All.Replace(form, form with { Draft = e.Entry }) },
        FormWritten e => new() { All = here.All.Add(new(e.FormId, e.Entry)) },
        FormPublished e when here.Find(e.FormId) is { } form => new() { All = here.All.Replace(form, form with { Editions = form.Editions.Add(new(e.Number, form.Draft, e.At)) }) },
        FormRemoved e => new() { All = here.All.RemoveAll(form => form.Id == e.FormId) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
