namespace CoConstruction.Domain;

/// <content>Votes counted in the room: on paper, by raised hands.</content>
public sealed partial record Ballots
{
    private const int MostPeople = 100_000, MostTypedPapers = 2_000;

    private static Decision Enter(Project project, Ballot ballot, EnterCount c, Asked asked)
    {
        if (ballot.Status == BallotStatus.Prepared) return Refusal.BallotNotOpen;
        if (ballot.Status == BallotStatus.Published || (ballot.Status == BallotStatus.Closed && ballot.Secrecy == Secrecy.Secret)) return Refusal.BallotClosed;
        if (project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (MayAct(ballot, project.Workshops.Find(ballot.WorkshopId), c.CollegeId) is { } notTheirs) return notTheirs;
        // A raised hand is seen by all.
        if (c.Channel != VoteChannel.Paper && (c.Channel != VoteChannel.Hands || ballot.Secrecy == Secrecy.Secret)) return Refusal.MarkUnknown;
        if (Impossible(ballot, c) is { } refusal) return refusal;
        return Says(ballot.Counted.Find(count => count.CollegeId == c.CollegeId && count.Channel == c.Channel), c)
            ? Decision.Nothing
            : new CountEntered(ballot.Id, new CountedPapers(c.CollegeId, c.Channel, c.People, c.Counts, asked.By, null) { Papers = c.Papers });
    }

    private static Refusal? Impossible(Ballot ballot, EnterCount c)
    {
        if (c.Counts.Values.Any(counts => counts is null) || c.Papers.Exists(marks => marks is null)) return Refusal.MarksIncomplete;
        if (c.People is < 0 or > MostPeople || c.Counts.Values.SelectMany(counts => counts.Values).Any(n => n is < 0 or > 20 * MostPeople)) return Refusal.NumberOutOfRange;
        if (c.Counts.Keys.Any(option => ballot.Option(option) is null)) return Refusal.OptionUnknown;
        if (!ballot.Method.IsCountedByPaper) return c.Papers.IsEmpty ? ballot.Method.CheckCount(c.People, c.Counts, ballot.Options) : Refusal.CountsDoNotAddUp;
        if (c.Papers.Count > MostTypedPapers) return Refusal.TooMany;
        if (c.Channel != VoteChannel.Paper || !c.Counts.IsEmpty) return Refusal.PaperByPaper;
        return c.Papers.Count == c.People
            ? c.Papers.Select(marks => ballot.Method.Check(marks, ballot.Options)).FirstOrDefault(refusal => refusal is not null)
            : Refusal.CountsDoNotAddUp;
    }

    /// <summary>Typing the same count again must not undo the second person's reading of it.</summary>
    private static bool Says(CountedPapers? there, EnterCount c) =>
        there is null ? c.People == 0
        : there.People == c.People && there.Counts.Count == c.Counts.Count
            && there.Counts.All(option => c.Counts.TryGetValue(option.Key, out var kinds) && kinds.SequenceEqual(option.Value))
            && there.Papers.Count == c.Papers.Count && there.Papers.Zip(c.Papers).All(papers => papers.First.SequenceEqual(papers.Second));

    private static Decision Check(Ballot ballot, CheckCount c, Asked asked)
    {
        if (ballot.Status == BallotStatus.Published) return Refusal.BallotClosed;
        var count = ballot.Counted.Find(count => count.CollegeId == c.CollegeId && count.Channel == c.Channel);
        return count switch
        {
            null => Refusal.CountUnknown,
            { CheckedBy: not null } => Decision.Nothing,
            _ when count.EnteredBy == asked.By && !c.WithTheRoom => Refusal.SecondPersonNeeded,
            _ => new CountChecked(ballot.Id, c.CollegeId, c.Channel, asked.By),
        };
    }

    private static Decision Attach(Project project, Ballot ballot, AttachSheet c, Asked asked)
    {
        if (ballot.Status is BallotStatus.Prepared) return Refusal.BallotNotOpen;
        if (project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (!Checks.IsId(c.AttachmentId)) return Refusal.UnknownThing;
        return ballot.Sheets.GetValueOrDefault(c.CollegeId) == c.AttachmentId ? Decision.Nothing : new SheetAttached(ballot.Id, c.CollegeId, c.AttachmentId, asked.By);
    }
}
