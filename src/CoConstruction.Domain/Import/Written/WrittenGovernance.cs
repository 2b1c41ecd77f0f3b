using System.Globalization;
using System.Text.Json.Nodes;

namespace CoConstruction.Domain;

/// <summary>
/// Governance, as a file writes it: the calendar, bodies, hearings, commitments, the awareness plan. Who is invited for a
/// time holds an access, which is no part of a file.
/// </summary>
internal static class WrittenGovernance
{
    public static JsonNode? Calendar(Governance here) => here.Calendar is not { } span ? null : Written.Thing(
        ("start", Written.Day(span.Start)), ("durationMonths", span.DurationMonths), ("milestones", Written.List(here.Milestones.Values, Milestone)));

    /// <summary>The usual size is not written.</summary>
    public static JsonNode? Target(Governance here) => here.CoreGroupTarget == Balance.UsualGroup ? null : JsonValue.Create(here.CoreGroupTarget);

    public static JsonNode? Bodies(Governance here) => Written.List(here.Bodies.Values, body => Written.Thing(
        ("id", body.Id), ("kind", Written.Word(body.Card.Kind)), ("label", body.Card.Label), ("role", Written.Text(body.Card.Role)),
        ("composition", Written.List(body.Card.Seats, seat => Written.Thing(
            ("collegeId", seat.CollegeId), ("count", seat.Count), ("function", Written.Text(seat.Function)), ("category", seat.Category is { } category ? Written.Word(category) : null)))),
        ("meets", Written.Text(body.Card.Meets)), ("leadRole", Written.Text(body.Card.LeadRole))));

    public static JsonNode? Hearings(Governance here) => Written.List(here.Hearings.Values, hearing => Written.Thing(
        ("id", hearing.Id), ("date", Written.Day(hearing.Card.Date)), ("mode", Written.Word(hearing.Card.Mode)), ("guestRole", hearing.Card.GuestRole), ("topic", hearing.Card.Topic),
        ("link", Written.Text(hearing.Card.Link)), ("questions", Written.List(hearing.Card.Questions)),
        ("takeaways", Written.List(hearing.Takeaways.Select((takeaway, place) => (takeaway, place)), line => Takeaway(hearing, line.takeaway, line.place)))));

    public static JsonNode? Pledges(Governance here) => Written.List(here.Pledges.Values, pledge => Written.Thing(
        ("id", pledge.Id), ("ownerRole", pledge.Card.OwnerRole), ("toWhom", pledge.Card.ToWhom), ("text", pledge.Card.Text), ("due", Written.Day(pledge.Card.Due)),
        ("subject", Written.Word(pledge.Card.Subject)), ("at", Written.Moment(pledge.At)),
        ("reports", Written.List(pledge.Reports, report => Written.Thing(("status", Written.Word(report.Status)), ("sentence", report.Sentence), ("at", Written.Moment(report.At)))))));

    public static JsonNode? Awareness(Governance here) => Written.List(here.Awareness.Values, line => Written.Thing(
        ("id", line.Id), ("kind", Written.Word(line.Card.Kind)), ("title", line.Card.Title),
        ("audience", line.Card.CollegeIds is [var one] ? one : null), ("audienceColleges", line.Card.CollegeIds.Count > 1 ? Written.List(line.Card.CollegeIds) : null),
        ("audienceText", Written.Text(line.Card.Audience)), ("date", Written.Day(line.Card.Date)), ("days", line.Card.Days), ("costEuro", line.Card.CostEuro),
        ("resources", Written.Text(line.Card.Resources)), ("practices", Written.List(line.Card.Practices)), ("indicatorIds", Written.List(line.Card.IndicatorIds)),
        ("status", Written.Word(line.Card.Status))));

    private static JsonObject Milestone(ProjectMilestone milestone) => Written.Thing(
        ("id", milestone.Id), ("label", milestone.Card.Label), ("due", Written.Day(milestone.Card.Due)), ("status", Written.Word(milestone.Status)),
        ("kind", milestone.Card.Kind == MilestoneKind.Step ? null : Written.Word(milestone.Card.Kind)), ("deliverables", Written.List(milestone.Card.Deliverables)),
        ("sentence", Written.Text(milestone.Sentence)), ("markedAt", Written.Moment(milestone.MarkedAt)),
        ("validation", milestone.Validation is { } vote ? Written.Thing(("ballotId", vote.BallotId), ("optionId", vote.OptionId)) : null),
        ("report", milestone.Report is { } report ? Report(report) : null));

    private static JsonObject Report(ReviewReport report) => Written.Thing(
        ("at", Written.Moment(report.At)), ("conclusion", report.Conclusion),
        ("figures", Written.Thing([.. report.Figures.Select(figure => (figure.Key, (JsonNode?)figure.Value))])),
        ("people", Written.List(report.People, line => Written.Thing(("collegeIds", Written.List(line.CollegeIds)), ("people", line.People)))),
        ("late", Written.List(report.Late)), ("overdue", Written.List(report.Overdue)));

    /// <summary>A sentence alone, as the first files wrote it, as long as there is no more to say.</summary>
    private static JsonNode Takeaway(Hearing hearing, Takeaway takeaway, int place) =>
        takeaway.Use is null && takeaway.Id == string.Create(CultureInfo.InvariantCulture, $"{hearing.Id}-{place + 1}")
            ? JsonValue.Create(takeaway.Text)
            : Written.Thing(
                ("id", takeaway.Id), ("text", takeaway.Text),
                ("use", takeaway.Use is { } use ? Written.Thing(("kind", Written.Word(use.Kind)), ("thingId", Written.Text(use.ThingId))) : null));
}
