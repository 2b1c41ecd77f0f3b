namespace CoConstruction.Domain;

/// <summary>Change stories, harvested outcomes and counts of how people live their part, of a file.</summary>
internal static class FileChanges
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index)
    {
        var part = root.May("changeStories")?.AsThing();
        var domains = FileIds.Of("aucun domaine", part?.Things("domains", 12) ?? []);
        var stories = FileIds.Of("aucun récit", part?.Things("stories", 2000) ?? []);
        // Only so that ids are well formed and given once.
        FileIds.Of("aucune collecte", part?.Things("rounds", 50) ?? []);
        FileIds.Of("aucun effet", root.Things("outcomes", 300));
        return
        [
            .. Domains(part),
            .. (part?.Things("stories", 2000) ?? []).SelectMany(story => Story(story, domains, index)).ToList(),
            .. (part?.Things("rounds", 50) ?? []).SelectMany(round => Round(round, stories, index)).ToList(),
            .. root.Things("outcomes", 300).SelectMany(outcome => Outcome(outcome, stories, index)).ToList(),
            .. Felt(root, index),
        ];
    }

    private static IEnumerable<Happened> Domains(FilePlace? part)
    {
        ImmutableList<ChangeDomain> domains = [.. (part?.Things("domains", 12) ?? []).Select(domain => new ChangeDomain(domain.Id, domain.Must("label")?.AsText() ?? ""))];
        return domains.IsEmpty ? [] : [new ChangeDomainsNamed(domains)];
    }

    private static IEnumerable<Happened> Story(FilePlace story, FileIds domains, FileIndex index)
    {
        var withdrawn = story.May("withdrawn")?.AsFlag() == true;
        string? Said(string field, int longest = Checks.Line) => withdrawn ? null : story.Must(field)?.AsText(longest);
        PersonalText Words(string? text) => new(StoryWords.OwnerOf(story.Id), text);
        yield return new StoryTold(
            story.Id,
            new(
                Words(Said("title")), Words(Said("whatChanged", Checks.Paragraph)), Words(Said("forWhom")),
                withdrawn ? null : story.May("since")?.AsText() is { } since ? Words(since) : null, story.May("domainId")?.AsReference(domains)),
            new(story.May("collegeId")?.AsReference(index.Colleges), story.May("relayedByCollegeId")?.AsReference(index.Colleges)), null, story.May("at")?.AsMoment() ?? index.DayOf(story));
        if (withdrawn) yield return new StoryWithdrawn(story.Id);
        else if (story.May("setAside")?.AsText(Checks.Idea) is { } reason) yield return new StorySetAside(story.Id, Words(reason));
    }

    private static IEnumerable<Happened> Round(FilePlace round, FileIds stories, FileIndex index)
    {
        var card = new StoryRoundCard(round.Must("title")?.AsText() ?? "", round.Must("from")?.AsDate() ?? default, round.Must("until")?.AsDate() ?? default);
        if (card.Until < card.From) round.Wrong("La fin vient avant le début.");
        yield return new StoryRoundPlanned(round.Id, card);
        if (round.May("handedOverAt")?.AsMoment() is not { } at) yield break;
        yield return new StoriesHandedOver(round.Id, round.References("storyIds", stories), at);
        foreach (var choice in round.Things("choices", 21))
        {
            var college = choice.May("collegeId")?.AsReference(index.Colleges);
            yield return new StoryChosen(round.Id, new(
                college, choice.May("storyId")?.AsReference(stories), new PersonalText(ChangeStories.OwnerOf(round.Id, college), choice.May("why")?.AsText(Checks.Paragraph)),
                choice.Must("at")?.AsMoment() ?? default));
        }
    }

    private static IEnumerable<Happened> Outcome(FilePlace outcome, FileIds stories, FileIndex index)
    {
        PersonalText Words(string field, int longest) => new(outcome.Id, outcome.Must(field)?.AsText(longest));
        yield return new OutcomeWritten(
            outcome.Id,
            new(
                Words("whatChanged", Checks.Paragraph), Words("whoChanged", Checks.Line), Words("contribution", Checks.Paragraph), Words("significance", Checks.Paragraph),
                outcome.Must("basis")?.AsWord<OutcomeBasis>() ?? default)
            {
                SourceRoles = outcome.Texts("sourceRoles", Checks.Line),
                Links = new()
                {
                    ObjectiveIds = outcome.References("objectiveIds", index.Objectives),
                    ActionIds = outcome.References("actionIds", index.Actions),
                    IndicatorIds = outcome.References("indicatorIds", index.Indicators),
                    StoryIds = outcome.References("storyIds", stories),
                },
            },
            outcome.May("at")?.AsMoment() ?? index.DayOf(outcome));
        FileIds.Of("aucun avis", outcome.Things("confirmations", 20));
        foreach (var said in outcome.Things("confirmations", 20))
        {
            yield return new OutcomeSubstantiated(outcome.Id, new(
                said.Id, said.Must("role")?.AsText() ?? "", said.Must("verdict")?.AsWord<OutsideVerdict>() ?? default,
                new PersonalText($"{outcome.Id}.{said.Id}", said.May("words")?.AsText(Checks.Paragraph)), said.May("ofFormerWords")?.AsFlag() == true ? 0 : 1, said.Must("at")?.AsMoment() ?? default));
        }
    }

    /// <summary>A line of fewer people than the threshold, or a count that says more than its line, would point at somebody.</summary>
    private static IEnumerable<Happened> Felt(FilePlace root, FileIndex index)
    {
        var lines = root.Things("participationAnswers", 50).Select(line => new FeltLine(
            line.Must("collegeIds")?.AsReferences(index.Colleges) ?? [], line.Must("people")?.AsNumber(SmallCounts.Threshold) ?? 0,
            Enum.GetValues<FeltStatement>().Select(statement => (statement, Count: Count(line, statement))).Where(one => one.Count is not null)
                .ToImmutableSortedDictionary(one => one.statement, one => one.Count!))).ToImmutableList();
        if (!lines.IsEmpty) yield return new ParticipationCountsBrought(lines);
    }

    private static FeltCount? Count(FilePlace line, FeltStatement statement)
    {
        if (line.May("answers")?.May(Written.Word(statement))?.AsThing() is not { } place) return null;
        int Of(FeltStep step) => place.May(Written.Word(step))?.AsNumber() ?? 0;
        var count = new FeltCount(Of(FeltStep.No), Of(FeltStep.RatherNo), Of(FeltStep.RatherYes), Of(FeltStep.Yes));
        if (count.Total < SmallCounts.Threshold) place.Wrong("Une ligne compte au moins cinq personnes.");
        return count;
    }
}
