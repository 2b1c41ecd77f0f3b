namespace CoConstruction.Domain;

/// <content>Consent in rounds: the text and the round for everyone, what was said of it once shown, and never by whom.</content>
public static partial class ProjectView
{
    private static IEnumerable<ViewEntry> Show(Workshop workshop, Step step, ConsentContent consent, bool team)
    {
        var text = ((ConsentStep)step.Plan.Kind).Text;
        var standing = team ? consent.Remarks.Count(remark => remark is { Kind: RemarkKind.Objection, Lifted: null } && remark.Round == consent.Round) : (int?)null;
        return
        [
            Entry(ViewRooms.Consents, step.Id, [consent.Stage, consent.Round, consent.Version, consent.Asked, consent.Adopted, standing], () =>
                new ConsentItem(
                    step.Id, workshop.Id, consent.Stage, consent.Round, consent.Version,
                    consent.Asked ? ConsentContent.BallotOf(step.Id, consent.Round) : null, standing, consent.Adopted)),
            Entry(ViewRooms.Texts, $"{step.Id}/1", [text], () => new TextItem(workshop.Id, step.Id, 1, text, 1, null)),
            .. consent.Amended.Select((version, amended) => Entry(ViewRooms.Texts, $"{step.Id}/{amended + 2}", [version], () =>
                new TextItem(workshop.Id, step.Id, amended + 2, version.Text, version.Round, version.At))),
        ];
    }

    /// <summary>An objection whose words are kept from the group is still known to be there.</summary>
    private static IEnumerable<ViewEntry> Remarks(
        Workshop workshop, Step step, ConsentContent consent, bool team, Lazy<ImmutableHashSet<string>> large, ImmutableArray<object?> crowd) =>
        consent.Remarks.Where(remark => team || !remark.Hidden || remark.Kind == RemarkKind.Objection)
            .Select(remark => Entry(ViewRooms.Remarks, remark.Id, [remark, .. crowd], () => new RemarkItem(
                remark.Id, workshop.Id, step.Id, remark.Order, remark.Kind, team || !remark.Hidden ? remark.Text.Text : null,
                remark.Round, remark.Version, remark.Origin,
                remark.CollegeId is { } college && large.Value.Contains(college) ? college : null, remark.Hidden, remark.Lifted)));

    private static ImmutableList<OwnRemark> OwnRemarks(StepContent content, string seatId) =>
        ((content as ConsentContent)?.Remarks.FindAll(remark => remark.SeatId == seatId) ?? [])
            .ConvertAll(remark => new OwnRemark(remark.Id, remark.Kind, remark.Text.Text, remark.Round, remark.Lifted is not null));
}
