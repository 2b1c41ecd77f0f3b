namespace CoConstruction.Domain;

/// <summary>What a practice of the library sheds light on.</summary>
public enum Illustrated { Objective, Action }

/// <summary>A practice of the library as anybody could read it when the door looked.</summary>
public sealed record PublishedPractice(string PracticeId, int Version, string Title);

/// <summary>A command about a practice, which the door looks up in the library and stamps on it: <see cref="Asked.Practice"/>.</summary>
public interface INeedsPractice
{
    /// <summary>The practice that is meant.</summary>
    string PracticeId { get; }
}

/// <summary>
/// A practice that sheds light on an objective or an action, in the project's own words. The practice itself is the
/// library's: its id is looked up there each time, and once it is withdrawn nothing but this title is left of it.
/// </summary>
/// <param name="Version">Of its sheet, when it was cited.</param>
/// <param name="Title">As it was published then.</param>
/// <param name="Why">What it shows, in a sentence; null when a file does not say it.</param>
/// <param name="As">In what quality it was cited, never by whom; null when a file does not say it.</param>
public sealed record Citation(string PracticeId, int Version, string Title, string? Why, DateTimeOffset At, Role? As);

/// <content>Practices of the library that objectives and actions are illustrated by.</content>
public sealed partial record ActionPlan
{
    /// <summary>How many practices one thing may be illustrated by.</summary>
    public const int MostCitations = 20;

    private static Decision Cite(ActionPlan here, CitePractice c, Asked asked)
    {
        if (here.CitationsOf(c.What, c.Id) is not { } cited) return Missing(c.What);
        if (asked.Practice is not { } practice || practice.PracticeId != c.PracticeId) return Refusal.PracticeNotPublished;
        if (Checks.Text(c.Why, Checks.Idea) is { } refusal) return refusal;
        var citation = new Citation(practice.PracticeId, practice.Version, practice.Title, c.Why.Trim(), asked.At, asked.Role);
        var before = cited.Find(one => one.PracticeId == c.PracticeId);
        if (before is null && cited.Count >= MostCitations) return Refusal.TooMany;
        return before is not null && before == citation with { At = before.At, As = before.As } ? Decision.Nothing : new PracticeCited(c.What, c.Id, citation);
    }

    private static Decision TakeBack(ActionPlan here, TakeBackCitation c) =>
        here.CitationsOf(c.What, c.Id) is not { } cited ? Missing(c.What)
        : cited.Exists(one => one.PracticeId == c.PracticeId) ? new CitationTakenBack(c.What, c.Id, c.PracticeId)
        : Decision.Nothing;

    /// <summary>Every practice that the plan cites, each with what it sheds light on.</summary>
    public IEnumerable<Citation> Cited => [.. Objectives.Values.SelectMany(objective => objective.Citations), .. Actions.Values.SelectMany(action => action.Citations)];

    private ImmutableList<Citation>? CitationsOf(Illustrated what, string id) =>
        what == Illustrated.Objective ? Objectives.GetValueOrDefault(id)?.Citations : Actions.GetValueOrDefault(id)?.Citations;

    private static Refusal Missing(Illustrated what) => what == Illustrated.Objective ? Refusal.ObjectiveUnknown : Refusal.ActionUnknown;

    private static ActionPlan Evolve(ActionPlan here, PracticeCited e) => here.With(e.What, e.Id, cited =>
        cited.FindIndex(one => one.PracticeId == e.Citation.PracticeId) is var place and >= 0 ? cited.SetItem(place, e.Citation) : cited.Add(e.Citation));

    private ActionPlan With(Illustrated what, string id, Func<ImmutableList<Citation>, ImmutableList<Citation>> change) => what == Illustrated.Objective
        ? this with { Objectives = Objectives.SetItem(id, Objectives[id] with { Citations = change(Objectives[id].Citations) }) }
        : Set(Actions[id] with { Citations = change(Actions[id].Citations) });
}
