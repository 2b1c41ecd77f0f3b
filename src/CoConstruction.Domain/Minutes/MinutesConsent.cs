namespace CoConstruction.Domain;

/// <summary>A text that asked for consent: its versions, and round by round what was said and answered.</summary>
/// <param name="Author">Who brought it, in words.</param>
/// <param name="RemarksShown">Whether the group was shown what was said; otherwise no round tells any of it.</param>
/// <param name="Adopted">Whether the last version passed; null when it was not concluded.</param>
public sealed record ConsentHeld(
    string Author, ImmutableList<TextItem> Texts, ImmutableList<MinutesRound> Rounds, bool RemarksShown, bool? Adopted) : MinutesContent
{
    internal static MinutesContent Of(StepItem step, ConsentStep settings, MinutesSource seen)
    {
        if (seen.Find<ConsentItem>(ViewRooms.Consents, step.Id) is not { } consent) return new NothingKept();
        var remarks = seen.All<RemarkItem>(ViewRooms.Remarks).Where(remark => remark.StepId == step.Id).OrderBy(remark => remark.Order).ToList();
        return new ConsentHeld(
            settings.Author, [.. seen.All<TextItem>(ViewRooms.Texts).Where(text => text.StepId == step.Id).OrderBy(text => text.Version)],
            [.. Enumerable.Range(1, consent.Round).Select(round => MinutesRound.Of(round, step.Id, remarks.FindAll(remark => remark.Round == round), consent, seen))],
            step.Shown, consent.Adopted);
    }
}

/// <summary>One round.</summary>
/// <param name="Ballot">Its answers; null when nobody was asked.</param>
public sealed record MinutesRound(
    int Round, ImmutableList<MinutesIdea> Questions, ImmutableList<MinutesIdea> Reactions, ImmutableList<MinutesObjection> Objections, MinutesBallot? Ballot)
{
    internal static MinutesRound Of(int round, string stepId, List<RemarkItem> remarks, ConsentItem consent, MinutesSource seen)
    {
        MinutesIdea Told(RemarkItem remark) => new(remark.Text, remark.CollegeId is { } college ? seen.Label(college) : null);
        ImmutableList<MinutesIdea> All(RemarkKind kind) => [.. remarks.Where(remark => remark.Kind == kind).Select(Told)];
        return new(
            round, All(RemarkKind.Question), All(RemarkKind.Reaction),
            [.. remarks.Where(remark => remark.Kind == RemarkKind.Objection).Select(remark => new MinutesObjection(Told(remark), remark.Hidden, End(remark, consent)))],
            seen.Find<BallotItem>(ViewRooms.Ballots, ConsentContent.BallotOf(stepId, round)) is { } ballot ? MinutesBallot.Of(ballot, seen) : null);
    }

    private static ObjectionEnd End(RemarkItem objection, ConsentItem consent) => objection switch
    {
        { Lifted: LiftedBy.Author } => ObjectionEnd.LiftedByAuthor,
        { Lifted: LiftedBy.Team } => ObjectionEnd.LiftedAloud,
        _ when objection.Round < consent.Round => ObjectionEnd.TextChanged,
        _ when consent.Adopted is null => ObjectionEnd.Open,
        _ => ObjectionEnd.Kept,
    };
}

/// <summary>An objection and what became of it.</summary>
/// <param name="Hidden">Its words were kept from the group.</param>
public sealed record MinutesObjection(MinutesIdea Reason, bool Hidden, ObjectionEnd End);

/// <summary>Lifted by its author or aloud, kept and the text changed for it, kept to the end, or still being talked about.</summary>
public enum ObjectionEnd { LiftedByAuthor, LiftedAloud, TextChanged, Kept, Open }
