namespace CoConstruction.Domain;

/// <content>Consent in rounds: the text and the round for everyone, what was said of it once shown, and never by whom.</content>
public static partial class ProjectView
{
    private static ViewEntry Show(Workshop workshop, Step step, ConsentContent consent, bool team)
    {
        var standing = team ? consent.Remarks.Count(remark => remark is { Kind: RemarkKind.Objection, Lifted: null } && remark.Round == consent.Round) : (int?)null;
        return Entry(ViewRooms.Consents, step.Id, [step.Plan.Kind, consent.Stage, consent.Round, consent.Asked, consent.Amended, consent.Adopted, standing], () =>
            new ConsentItem(
                step.Id, workshop.Id, consent.Stage, consent.Round,
                [new TextItem(((ConsentStep)step.Plan.Kind).Text, 1, null), .. consent.Amended.Select(version => new TextItem(version.Text, version.Round, version.At))],
                consent.Asked ? ConsentContent.BallotOf(step.Id, consent.Round) : null, standing, consent.Adopted));
    }

    /// <summary>An objection whose words are kept from the group is still known to be there.</summary>
    private static IEnumerable<ViewEntry> Remarks(
        Workshop workshop, Step step, ConsentContent consent, bool team, Lazy<ImmutableHashSet<string>> large, ImmutableArray<object?> crowd) =>
        consent.Remarks.Select((remark, order) => (remark, order)).Where(line => team || !line.remark.Hidden || line.remark.Kind == RemarkKind.Objection)
            .Select(line => Entry(ViewRooms.Remarks, line.remark.Id, [line.remark, line.order, .. crowd], () => new RemarkItem(
                line.remark.Id, workshop.Id, step.Id, line.order, line.remark.Kind, team || !line.remark.Hidden ? line.remark.Text.Text : null,
                line.remark.Round, line.remark.Version, line.remark.Origin,
                line.remark.CollegeId is { } college && large.Value.Contains(college) ? college : null, line.remark.Hidden, line.remark.Lifted)));

    private static ImmutableList<OwnRemark> OwnRemarks(StepContent content, string seatId) =>
        ((content as ConsentContent)?.Remarks.FindAll(remark => remark.SeatId == seatId) ?? [])
            .ConvertAll(remark => new OwnRemark(remark.Id, remark.Kind, remark.Text.Text, remark.Round, remark.Lifted is not null));
}
