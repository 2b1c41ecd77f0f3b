namespace CoConstruction.Domain;

/// <summary>Which part of the people of these colleges is for it, in a hundred.</summary>
public sealed record BriefSide(ImmutableList<string> Colleges, Figure Percent);

/// <summary>Something on which colleges meet, or do not: a card that they gave their opinion of, or what they voted on.</summary>
public sealed record BriefReading(OpinionReading Reading, PersonalText Text, Figure People, ImmutableList<BriefSide> Sides, BriefSource Source)
{
    public IEnumerable<Figure> Figures => [People, .. Sides.Select(side => side.Percent)];
}

/// <summary>
/// Reads opinions and votes college by college, by one rule: see <see cref="CardOpinions.Reading"/>. What most people
/// answered comes first. Nothing is read of colleges that are too small to be shown.
/// </summary>
internal static class BriefReadings
{
    public static ImmutableList<BriefReading> Of(Project project) =>
        [.. Cards(project).Concat(Votes(project)).OrderByDescending(reading => reading.People.Value).ThenBy(reading => reading.People.Name, StringComparer.Ordinal)];

    private static IEnumerable<BriefReading> Cards(Project project) =>
        from card in OpinionCards.Of(project)
        let opinions = project.Opinions.Cards.GetValueOrDefault(card.Id)
        where opinions?.Reading is not null
        let words = Words(project, card)
        where words.Text is not null
        select new BriefReading(
            opinions.Reading!.Value, Brief.Cut(words), new($"people:{card.Id}", opinions.Total.People, new(ViewRooms.Opinions, card.Id)),
            Sides(project, card.Id, opinions.Lines, new(ViewRooms.Opinions, card.Id)), new(ViewRooms.Opinions, card.Id));

    private static PersonalText Words(Project project, OpinionCard card) => card.Kind switch
    {
        CardKind.Obstacle => project.Assessment.Obstacles[card.Id].PlainText ?? project.Assessment.Obstacles[card.Id].Text,
        CardKind.Lever => project.Assessment.Levers[card.Id].PlainText ?? project.Assessment.Levers[card.Id].Text,
        _ => project.Proposals.All[card.Id].Heading,
    };

    /// <summary>Methods by which one may be for or against.</summary>
    private static IEnumerable<BriefReading> Votes(Project project) =>
        from ballot in project.Ballots.All.Values
        where ballot.Status == BallotStatus.Published && ballot.Method is FourPositions or MajorityJudgment
        let tally = Tally.Of(ballot, project.Participants)
        let words = ProjectView.OptionWords(project, ballot).ToList()
        from place in Enumerable.Range(0, ballot.Options.Count)
        let option = ballot.Options[place]
        where words[place] is not null
        let lines = tally.Lines.ConvertAll(line => new OpinionLine(line.CollegeIds, Count(ballot, line, place)))
        let reading = CardOpinions.ReadingOf(lines.ConvertAll(line => line.Count))
        where reading is not null
        let source = option.SourceId is { } id && project.Proposals.Find(id) is not null ? new BriefSource(ViewRooms.Proposals, id) : new BriefSource(ViewRooms.Ballots, ballot.Id)
        let name = $"{ballot.Id}/{option.Id}"
        select new BriefReading(
            reading.Value, Brief.Cut(option.Label), new($"people:{name}", tally.People, new(ViewRooms.Ballots, ballot.Id)), Sides(project, name, lines, new(ViewRooms.Ballots, ballot.Id)), source);

    private static OpinionCount Count(Ballot ballot, CollegeTally line, int place)
    {
        var counts = line.Options[place].Counts;
        int Of(bool side) => counts.Where(mark => ballot.Method.Backs(mark.Key) == side).Sum(mark => mark.Value);
        return new(Of(true), Of(false), Math.Max(0, line.People - Of(true) - Of(false)), 0);
    }

    private static ImmutableList<BriefSide> Sides(Project project, string name, ImmutableList<OpinionLine> lines, BriefSource source) => lines.ConvertAll(line => new BriefSide(
        Brief.Labels(project, line.CollegeIds),
        new($"percent:{name}:{string.Join('+', line.CollegeIds.Order(StringComparer.Ordinal))}", Math.Round(100m * line.Count.Agree / line.Count.People, MidpointRounding.AwayFromZero), source)));
}
