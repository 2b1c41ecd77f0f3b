namespace CoConstruction.Domain;

/// <summary>A question about a situation, and what may be answered: as many of them as one likes, or none.</summary>
public sealed record OrientationQuestion(string Code, ImmutableArray<string> Answers);

/// <summary>A form that some answers speak for.</summary>
/// <param name="Reasons">Why, answer by answer in the order of the questions.</param>
/// <param name="Cares">What other answers ask to take care of.</param>
public sealed record FormSuggestion(string Id, string Name, string? Definition, ImmutableList<FormReason> Reasons, ImmutableList<FormReason> Cares);

/// <summary>
/// A few questions that help to choose a form; the screens have their words. Nothing is weighed: a form is suggested when
/// at least one answer speaks for it, the one that most answers speak for is read first, and each comes with its reasons.
/// Whoever does not know leaves a question out. Nothing of it is kept.
/// </summary>
public static class OrientationQuestions
{
    public static ImmutableArray<OrientationQuestion> All { get; } =
    [
        new("start", ["start.sameSituation", "start.place", "start.oneHousehold", "start.subject"]),
        new("who", ["who.smallGroup", "who.manyResidents", "who.circle", "who.anybody"]),
        new("aim", ["aim.mutualAid", "aim.changeThePlace", "aim.supports", "aim.understand"]),
        new("links", ["links.strangers", "links.group", "links.relatives", "links.associations"]),
        new("time", ["time.fewMeetings", "time.months", "time.years"]),
        new("decides", ["decides.group", "decides.residents", "decides.person", "decides.each"]),
        new("hosts", ["hosts.alone", "hosts.two", "hosts.partners", "hosts.volunteers"]),
    ];

    /// <summary>Everything that may be answered, in the order of the questions.</summary>
    public static ImmutableArray<string> Answers { get; } = [.. All.SelectMany(question => question.Answers)];

    /// <summary>The published forms that these answers speak for. What is no answer says nothing.</summary>
    public static ImmutableList<FormSuggestion> Suggest(OrientationFramework framework, IReadOnlyCollection<string> answers)
    {
        var given = answers.ToHashSet(StringComparer.Ordinal);
        return
        [
            .. framework.All.Where(form => form.Published is not null).Select(form => Of(form.Id, form.Published!.Entry, given))
                .Where(suggestion => !suggestion.Reasons.IsEmpty).OrderByDescending(suggestion => suggestion.Reasons.Count),
        ];
    }

    private static FormSuggestion Of(string id, FormEntry entry, HashSet<string> given)
    {
        var said = entry.Reasons.Where(reason => given.Contains(reason.Answer)).OrderBy(reason => Answers.IndexOf(reason.Answer)).ToImmutableList();
        return new(id, entry.Name, entry.Definition, said.RemoveAll(reason => reason.IsCare), said.RemoveAll(reason => !reason.IsCare));
    }
}
