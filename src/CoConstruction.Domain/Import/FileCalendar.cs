namespace CoConstruction.Domain;

/// <summary>The calendar of a file: start, duration, milestones with what concluded them.</summary>
internal static class FileCalendar
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index)
    {
        if (root.May("calendar")?.AsThing() is not { } calendar) return [];
        return
        [
            new CalendarSet(new(calendar.Must("start")?.AsDate() ?? default, calendar.Must("durationMonths")?.AsNumber(1, 240) ?? 0)),
            .. calendar.Things("milestones", 200).SelectMany(milestone => Milestone(milestone, index)).ToList(),
        ];
    }

    private static IEnumerable<Happened> Milestone(FilePlace milestone, FileIndex index)
    {
        var card = new MilestoneCard(
            milestone.Must("label")?.AsText() ?? "", milestone.Must("due")?.AsDate() ?? default, milestone.May("kind")?.AsWord<MilestoneKind>() ?? MilestoneKind.Step)
        {
            Deliverables = milestone.Texts("deliverables", Checks.Line),
        };
        yield return new MilestoneDescribed(milestone.Id, card);
        var status = Governance.StatusOf(milestone.Must("status")?.AsWord(FileWords.MilestoneStatuses) ?? "");
        var (sentence, at) = (milestone.May("sentence")?.AsText(Checks.Paragraph), milestone.May("markedAt")?.AsMoment());
        if (status != MilestoneStatus.Planned || sentence is not null) yield return new MilestoneMarked(milestone.Id, status, sentence, at);
        if (milestone.May("validation")?.AsThing() is { } vote)
        {
            yield return new MilestoneValidated(milestone.Id, vote.Must("ballotId")?.AsReference(index.Ballots) ?? "", vote.Must("optionId")?.AsText() ?? "", at ?? FileIndex.Midnight(card.Due));
        }

        if (milestone.May("report")?.AsThing() is { } report) yield return new ReviewClosed(milestone.Id, Report(report, index));
    }

    private static ReviewReport Report(FilePlace report, FileIndex index) => new(
        report.Must("at")?.AsMoment() ?? default, report.Must("conclusion")?.AsText(Checks.Paragraph) ?? "",
        Ordinal.Empty<int>().AddRange(report.May("figures")?.AsThing() is { } figures ? FileBounds.Fields(figures).Select(figure => KeyValuePair.Create(figure.Name, figure.Place.AsNumber(most: int.MaxValue) ?? 0)) : []))
    {
        People = [.. report.Things("people").Select(line => new PresenceLine(line.References("collegeIds", index.Colleges), line.Must("people")?.AsNumber() ?? 0))],
        Late = report.Texts("late"),
        Overdue = report.Texts("overdue", FileBounds.LongestText),
    };
}
