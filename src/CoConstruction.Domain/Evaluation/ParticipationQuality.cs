namespace CoConstruction.Domain;

/// <summary>Something that a figure is made of, so that it can be found again.</summary>
public sealed record TracedThing(string Id, string Label, DateOnly? Day = null);

/// <summary>Who was at a workshop, by college.</summary>
/// <param name="Colleges">How many colleges had somebody there.</param>
/// <param name="Lines">The people, small colleges merged; none when all together are too few.</param>
/// <param name="AbsentIds">The colleges that had nobody there.</param>
public sealed record WorkshopPresence(string Id, string Title, DateOnly Date, int Colleges, ImmutableList<PresenceLine> Lines, ImmutableList<string> AbsentIds);

/// <summary>At how many workshops a college had somebody.</summary>
public sealed record CollegeConstancy(string CollegeId, int Workshops);

/// <summary>What became of the proposals.</summary>
/// <param name="Answered">Those that got an answer with its reason.</param>
/// <param name="InTime">Of those for which a day was promised, the ones that were answered by that day.</param>
/// <param name="Late">And the ones that were answered after it.</param>
/// <param name="Waiting">Those that got none yet, with the day that was promised.</param>
/// <param name="Retained">Those that were adopted, as they were or amended.</param>
public sealed record ProposalsAnswered(
    ImmutableList<TracedThing> Answered, ImmutableList<TracedThing> InTime, ImmutableList<TracedThing> Late, ImmutableList<TracedThing> Waiting, ImmutableList<TracedThing> Retained);

/// <summary>Where decisions were taken.</summary>
/// <param name="Open">In a workshop, or about a proposal.</param>
/// <param name="Announced">Elsewhere, and told afterwards.</param>
public sealed record DecisionsTaken(ImmutableList<TracedThing> Open, ImmutableList<TracedThing> Announced);

/// <summary>A part of a whole; never a percentage of success.</summary>
public sealed record Share(int Part, int Whole)
{
    /// <summary>At least half; null when there is nothing to count.</summary>
    [JsonIgnore]
    public bool? IsMost => Whole == 0 ? null : Part * 2 >= Whole;
}

/// <summary>How what is computed and what is felt stand to each other.</summary>
public enum ComputedAndFelt { NotKnown, Same, ComputedHigher, FeltHigher }

/// <summary>One statement, beside the figure that speaks of the same.</summary>
/// <param name="Computed">Null where nothing can be computed.</param>
/// <param name="Felt">How many say yes or rather yes, of those who are shown.</param>
/// <param name="CollegesDiffer">Colleges that are shown do not live it alike.</param>
public sealed record ParticipationReading(FeltStatement Statement, Share? Computed, Share Felt, ComputedAndFelt Reading, bool CollegesDiffer);

/// <summary>
/// The quality of participation as the project's own traces tell it, and as people feel it, side by side. No mark, no
/// average, no person and no other territory.
/// </summary>
public sealed record ParticipationQuality(
    ImmutableList<WorkshopPresence> Workshops, ImmutableList<CollegeConstancy> Constancy, ProposalsAnswered Proposals, DecisionsTaken Decisions,
    ImmutableList<FeltLine> Felt, ImmutableList<ParticipationReading> Readings)
{
    public static ParticipationQuality Of(Project project)
    {
        var colleges = project.Participants.Colleges;
        var held = project.Workshops.All.Values.Where(workshop => workshop.Status != WorkshopStatus.Planned && workshop.Present > 0)
            .OrderBy(workshop => workshop.Card.Date).ThenBy(workshop => workshop.Id, StringComparer.Ordinal)
            .Select(workshop => (workshop, People: workshop.PresentByCollege(project.Participants))).ToList();
        var (answers, decisions, felt) = (Answers(project), Taken(project), project.Evaluation.Felt.Lines);
        var present = held.Sum(one => colleges.Count(college => IsThere(one.People, college)));
        return new(
            [.. held.Select(one => Presence(one.workshop, one.People, colleges))],
            [.. colleges.Select(college => new CollegeConstancy(college.Id, held.Count(one => IsThere(one.People, college))))],
            answers, decisions, felt,
            [
                Read(FeltStatement.FreeToSpeak, new Share(present, colleges.Count * held.Count), felt),
                Read(FeltStatement.Understood, null, felt),
                Read(FeltStatement.Heard, new Share(answers.Retained.Count, answers.Answered.Count), felt),
                Read(FeltStatement.ToldWhatBecame, new Share(answers.Answered.Count, answers.Answered.Count + answers.Waiting.Count), felt),
                Read(FeltStatement.NotDecidedBefore, new Share(decisions.Open.Count, decisions.Open.Count + decisions.Announced.Count), felt),
            ]);
    }

    private static bool IsThere(ImmutableSortedDictionary<string, int> people, College college) => people.GetValueOrDefault(college.Id) > 0;

    private static WorkshopPresence Presence(Workshop workshop, ImmutableSortedDictionary<string, int> people, ImmutableList<College> colleges) => new(
        workshop.Id, workshop.Card.Title, workshop.Card.Date, colleges.Count(college => IsThere(people, college)),
        SmallCounts.Merge(people, line => line.Key, line => line.Value).ConvertAll(line => new PresenceLine(line.ConvertAll(college => college.Key), line.Sum(college => college.Value))),
        [.. colleges.Where(college => !IsThere(people, college)).Select(college => college.Id)]);

    /// <summary>Each proposal that is answered in its own name.</summary>
    private static ProposalsAnswered Answers(Project project)
    {
        var owed = project.Proposals.All.Values.Where(proposal => !proposal.IsElsewhere).OrderBy(proposal => proposal.Number).ToList();
        var answered = owed.FindAll(proposal => proposal.Status is not (ProposalStatus.ToBeExamined or ProposalStatus.Deferred) && !string.IsNullOrWhiteSpace(proposal.ReasonedResponse));
        var promised = answered.FindAll(proposal => proposal is { Promised: not null, AnsweredAt: not null });
        return new(
            Traced(answered), Traced(promised.FindAll(IsInTime)), Traced(promised.FindAll(proposal => !IsInTime(proposal))),
            [.. owed.Except(answered).Select(proposal => new TracedThing(proposal.Id, Named(proposal), proposal.Promise?.Due))],
            Traced(answered.FindAll(proposal => proposal.Status is ProposalStatus.Adopted or ProposalStatus.AdoptedWithAmendment)));
    }

    private static bool IsInTime(Proposal proposal) => DateOnly.FromDateTime(proposal.AnsweredAt!.Value.UtcDateTime) <= proposal.Promised;

    private static ImmutableList<TracedThing> Traced(List<Proposal> proposals) => [.. proposals.Select(proposal => new TracedThing(proposal.Id, Named(proposal)))];

    private static string Named(Proposal proposal) => $"{proposal.Number}. {proposal.Title}";

    private static DecisionsTaken Taken(Project project)
    {
        var all = project.Decisions.All.Values.OrderBy(decision => decision.At).ThenBy(decision => decision.Id, StringComparer.Ordinal).ToLookup(decision => (decision.WorkshopId ?? decision.ProposalId) is not null);
        return new(Traced(all[true]), Traced(all[false]));
    }

    private static ImmutableList<TracedThing> Traced(IEnumerable<GroupDecision> decisions) =>
        [.. decisions.Select(decision => new TracedThing(decision.Id, decision.Text, DateOnly.FromDateTime(decision.At.UtcDateTime)))];

    /// <summary>They differ when one is at least half and the other is not; colleges do, as for opinions, from thirty points on.</summary>
    private static ParticipationReading Read(FeltStatement statement, Share? computed, ImmutableList<FeltLine> lines)
    {
        var counts = lines.ConvertAll(line => line.Of(statement)).FindAll(count => count.Total > 0);
        var felt = new Share(counts.Sum(count => count.Favourable), counts.Sum(count => count.Total));
        var parts = counts.ConvertAll(count => 100m * count.Favourable / count.Total);
        var reading = (computed?.IsMost, felt.IsMost) switch
        {
            (null, _) or (_, null) => ComputedAndFelt.NotKnown,
            (true, false) => ComputedAndFelt.ComputedHigher,
            (false, true) => ComputedAndFelt.FeltHigher,
            _ => ComputedAndFelt.Same,
        };
        return new(statement, computed is { Whole: > 0 } ? computed : null, felt, reading, parts.Count > 1 && parts.Max() - parts.Min() >= CardOpinions.Apart);
    }
}
