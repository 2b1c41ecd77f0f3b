namespace CoConstruction.Domain;

/// <summary>Bodies, hearings, commitments between institutions and the awareness plan of a file.</summary>
internal static class FileGovernance
{
    public static IEnumerable<Happened> Read(FilePlace root, FileIndex index) =>
    [
        .. root.May("coreGroupTarget")?.AsNumber(5, 100) is { } target ? [new CoreGroupSizeSet(target)] : (Happened[])[],
        .. root.Things("bodies").Select(body => new BodyDescribed(body.Id, Body(body, index))).ToList(),
        .. root.Things("hearings").SelectMany(Hearing).ToList(),
        .. root.Things("pledges").SelectMany(pledge => Pledge(pledge, index)).ToList(),
        .. root.Things("awarenessPlan").Select(line => new AwarenessPlanned(line.Id, Awareness(line, index))).ToList(),
    ];

    private static BodyCard Body(FilePlace body, FileIndex index) => new(
        body.Must("kind")?.AsWord<BodyKind>() ?? default, body.Must("label")?.AsText() ?? "", body.May("role")?.AsText(Checks.Paragraph), body.May("meets")?.AsText(),
        body.May("leadRole")?.AsText())
    {
        Seats =
        [
            .. body.Things("composition", 50).Select(seat => new BodySeat(
                seat.Must("collegeId")?.AsReference(index.Colleges) ?? "", seat.Must("count")?.AsNumber() ?? 0, seat.May("function")?.AsText(),
                seat.May("category")?.AsWord<MemberCategory>())),
        ],
    };

    private static string? Link(FilePlace? place)
    {
        var link = place?.AsText(Checks.Idea);
        if (Governance.CheckLink(link) is not null) place!.Wrong("Une adresse web est attendue, qui commence par http.");
        return link;
    }

    private static IEnumerable<Happened> Hearing(FilePlace hearing)
    {
        yield return new HearingPlanned(hearing.Id, new HearingCard(
            hearing.Must("date")?.AsDate() ?? default, hearing.May("mode")?.AsWord<HearingMode>() ?? default, hearing.Must("guestRole")?.AsText() ?? "",
            hearing.Must("topic")?.AsText() ?? "", Link(hearing.May("link")))
        {
            Questions = hearing.Texts("questions"),
        });
        // A takeaway is a sentence, or says besides what it has become.
        foreach (var (takeaway, number) in hearing.Values("takeaways", 50).Select((takeaway, place) => (takeaway, place + 1)))
        {
            var said = takeaway.Value.ValueKind == JsonValueKind.Object ? takeaway.Must("text") : takeaway;
            var id = takeaway.Id is { Length: > 0 } own ? own : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{hearing.Id}-{number}");
            yield return new TakeawayNoted(hearing.Id, id, said?.AsText(Checks.Paragraph) ?? "");
            if (takeaway.May("use")?.AsThing() is { } use) yield return new TakeawayUsed(hearing.Id, id, new(use.Must("kind")?.AsWord<TakeawayKind>() ?? default, use.May("thingId")?.AsText()));
        }
    }

    private static IEnumerable<Happened> Pledge(FilePlace pledge, FileIndex index)
    {
        yield return new PledgeWritten(pledge.Id, new PledgeCard(
            pledge.Must("ownerRole")?.AsText() ?? "", pledge.Must("toWhom")?.AsText() ?? "", pledge.Must("text")?.AsText(Checks.Paragraph) ?? "",
            pledge.Must("due")?.AsDate() ?? default, pledge.May("subject")?.AsWord<PledgeSubject>() ?? PledgeSubject.Other), pledge.May("at")?.AsMoment() ?? index.DayOf(pledge));
        foreach (var report in pledge.Things("reports", 200))
        {
            yield return new PledgeReported(
                pledge.Id, report.Must("status")?.AsWord<PledgeStatus>() ?? default, report.Must("sentence")?.AsText(Checks.Paragraph) ?? "", report.Must("at")?.AsMoment() ?? default);
        }
    }

    private static AwarenessCard Awareness(FilePlace line, FileIndex index) => new(
        line.Must("kind")?.AsWord<AwarenessKind>() ?? default, line.Must("title")?.AsText() ?? "", line.May("status")?.AsWord<AwarenessStatus>() ?? default,
        line.May("audienceText")?.AsText(), line.May("date")?.AsDate(), line.May("days")?.AsAmount(10_000), line.May("costEuro")?.AsNumber(most: 100_000_000), line.May("resources")?.AsText())
    {
        CollegeIds = Colleges(line, index),
        Practices = line.Texts("practices", Checks.Line),
        IndicatorIds = line.Texts("indicatorIds", Checks.Line),
    };

    /// <summary>One college, as the first files said it, or several.</summary>
    private static ImmutableList<string> Colleges(FilePlace line, FileIndex index) =>
        line.May("audience") is { } one ? one.AsReference(index.Colleges) is { Length: > 0 } college ? [college] : [] : line.References("audienceColleges", index.Colleges);
}
