namespace CoConstruction.Domain;

/// <summary>
/// Change stories: people tell a change that matters to them, panels of each college and then a mixed one choose the one
/// that matters most, or none, and write why; whoever told it reads the reason. After Davies and Dart, "The Most
/// Significant Change (MSC) Technique", 2005.
/// </summary>
public sealed record ChangeStories
{
    private const int MostDomains = 12, MostStories = 2000, MostByPerson = 50, MostRounds = 50, MostInRound = 200;

    public ImmutableList<ChangeDomain> Domains { get; init; } = [];
    public ImmutableSortedDictionary<string, ToldStory> All { get; init; } = Ordinal.Empty<ToldStory>();
    public ImmutableSortedDictionary<string, StoryRound> Rounds { get; init; } = Ordinal.Empty<StoryRound>();

    /// <summary>The latest round that the panels received.</summary>
    public StoryRound? Latest => Rounds.Values.Where(round => round.HandedOverAt is not null).MaxBy(round => round.HandedOverAt);

    /// <summary>The stories that panels received, and so everyone may read.</summary>
    public ImmutableHashSet<string> HandedOver => [.. Rounds.Values.SelectMany(round => round.StoryIds)];

    /// <summary>Whose key encrypts what a panel wrote.</summary>
    public static string OwnerOf(string roundId, string? collegeId) => $"choice.{roundId}.{collegeId}";

    /// <summary>What somebody told, and did not take back.</summary>
    public IEnumerable<ToldStory> ToldBy(string seatId) => All.Values.Where(story => story.By == seatId && !story.Withdrawn);

    /// <summary>What the panels would receive now.</summary>
    public IEnumerable<ToldStory> Collected(StoryRound round) =>
        All.Values.Where(story => story.Stands && story.Day >= round.Card.From && story.Day <= round.Card.Until);

    public bool Mentions(string collegeId) =>
        All.Values.Any(story => story.From.CollegeId == collegeId || story.From.RelayedByCollegeId == collegeId)
        || Rounds.Values.Any(round => round.ChoiceOf(collegeId) is not null);

    public Decision Decide(Project project, StoriesCommand command, Asked asked) => command switch
    {
        NameChangeDomains c => Name(c),
        TellStory c => Tell(project, c, asked),
        RewordStory c => Reword(c, asked),
        WithdrawStory c => Withdraw(c, asked),
        SetStoryAside c => SetAside(c),
        PlanStoryRound c => Plan(c),
        HandStoriesOver c => HandOver(c, asked),
        RemoveStoryRound c => Rounds.GetValueOrDefault(c.RoundId) switch
        {
            null => Decision.Nothing,
            { Choices.IsEmpty: false } => Refusal.RoundHandedOver,
            _ => new StoryRoundRemoved(c.RoundId),
        },
        ChooseStory c => Choose(project, c, asked),
        TakeBackChoice c => TakeBack(c),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    private Decision Name(NameChangeDomains c)
    {
        if (c.Domains.Count > MostDomains) return Refusal.TooMany;
        if (c.Domains.Exists(domain => !Checks.IsId(domain?.Id)) || c.Domains.DistinctBy(domain => domain.Id).Count() < c.Domains.Count) return Refusal.IdTaken;
        if (c.Domains.Select(domain => Checks.Text(domain.Label, Checks.Line)).FirstOrDefault(refusal => refusal is not null) is { } unfit) return unfit;
        var domains = c.Domains.ConvertAll(domain => domain with { Label = domain.Label.Trim() });
        var gone = Domains.Select(domain => domain.Id).Except(domains.Select(domain => domain.Id)).ToHashSet();
        if (All.Values.Any(story => !story.Withdrawn && gone.Contains(story.Words.DomainId ?? ""))) return Refusal.DomainInUse;
        return domains.SequenceEqual(Domains) ? Decision.Nothing : new ChangeDomainsNamed(domains);
    }

    private Decision Tell(Project project, TellStory c, Asked asked)
    {
        if (!Checks.IsId(c.StoryId) || All.ContainsKey(c.StoryId)) return Refusal.IdTaken;
        var by = Assessment.By(asked);
        if (All.Count >= MostStories || (by is not null && All.Values.Count(story => story.By == by) >= MostByPerson)) return Refusal.TooMany;
        if (Check(c.Card, c.NamesNobody) is { } refusal) return refusal;
        var (from, unknown) = Assessment.From(project, c.From, asked);
        return unknown is { } no ? no : new StoryTold(c.StoryId, StoryWords.Of(c.StoryId, c.Card), from, by, asked.At);
    }

    private Decision Reword(RewordStory c, Asked asked)
    {
        if (All.GetValueOrDefault(c.StoryId) is not { Withdrawn: false } story) return Refusal.StoryUnknown;
        if (!Assessment.MayChange(story.By, asked)) return Refusal.NotYours;
        // What a panel reads and answers is not replaced behind its back.
        if (HandedOver.Contains(story.Id)) return Refusal.StoryHandedOver;
        if (Check(c.Card, c.NamesNobody) is { } refusal) return refusal;
        var words = StoryWords.Of(c.StoryId, c.Card);
        return story.Words == words ? Decision.Nothing : new StoryReworded(c.StoryId, words);
    }

    private Refusal? Check(StoryCard card, bool namesNobody) =>
        card.DomainId is { } domain && !Domains.Exists(one => one.Id == domain) ? Refusal.DomainUnknown : card.Check(namesNobody);

    /// <summary>A teller's own; of those that nobody's seat stands behind, the team's.</summary>
    private Decision Withdraw(WithdrawStory c, Asked asked)
    {
        if (All.GetValueOrDefault(c.StoryId) is not { Withdrawn: false } story) return Decision.Nothing;
        return story.By == Assessment.By(asked) ? new StoryWithdrawn(c.StoryId) : Refusal.NotYours;
    }

    private Decision SetAside(SetStoryAside c)
    {
        if (All.GetValueOrDefault(c.StoryId) is not { Withdrawn: false } story) return Refusal.StoryUnknown;
        if (c.Reason is null) return story.Aside is null ? Decision.Nothing : new StorySetAside(c.StoryId, null);
        if (string.IsNullOrWhiteSpace(c.Reason)) return Refusal.ReasonMissing;
        if ((Checks.Text(c.Reason, Checks.Idea) ?? NamedPeople.Check(false, c.Reason)) is { } refusal) return refusal;
        var reason = new PersonalText(StoryWords.OwnerOf(c.StoryId), c.Reason.Trim());
        return story.Aside == reason ? Decision.Nothing : new StorySetAside(c.StoryId, reason);
    }

    private Decision Plan(PlanStoryRound c)
    {
        var there = Rounds.GetValueOrDefault(c.RoundId);
        if (there is null && !Checks.IsId(c.RoundId)) return Refusal.IdTaken;
        if (there is null && Rounds.Count >= MostRounds) return Refusal.TooMany;
        if (there?.HandedOverAt is not null) return Refusal.RoundHandedOver;
        if (Checks.Text(c.Card.Title, Checks.Line) is { } refusal) return refusal;
        if (c.Card.Until < c.Card.From) return Refusal.DatesReversed;
        var card = c.Card with { Title = c.Card.Title.Trim() };
        return there?.Card == card ? Decision.Nothing : new StoryRoundPlanned(c.RoundId, card);
    }

    /// <summary>All of them: nobody picks beforehand what the panels may read.</summary>
    private Decision HandOver(HandStoriesOver c, Asked asked)
    {
        if (!Rounds.TryGetValue(c.RoundId, out var round)) return Refusal.RoundUnknown;
        if (round.HandedOverAt is not null) return Decision.Nothing;
        ImmutableList<string> stories = [.. Collected(round).OrderBy(story => story.Order).Select(story => story.Id)];
        return stories.IsEmpty ? Refusal.NoStories : stories.Count > MostInRound ? Refusal.TooMany : new StoriesHandedOver(c.RoundId, stories, asked.At);
    }

    private Decision Choose(Project project, ChooseStory c, Asked asked)
    {
        if (!Rounds.TryGetValue(c.RoundId, out var round)) return Refusal.RoundUnknown;
        if (c.CollegeId is not null && project.Participants.College(c.CollegeId) is null) return Refusal.CollegeUnknown;
        if (MayChoose(round, c.CollegeId) is { } early) return early;
        if (c.StoryId is { } id && !(round.Received(c.CollegeId).Contains(id) && All[id].Stands)) return Refusal.StoryElsewhere;
        if (string.IsNullOrWhiteSpace(c.Why)) return Refusal.ReasonMissing;
        if ((Checks.Text(c.Why, Checks.Paragraph) ?? NamedPeople.Check(c.NamesNobody, c.Why)) is { } refusal) return refusal;
        var choice = new StoryChoice(c.CollegeId, c.StoryId, new PersonalText(OwnerOf(c.RoundId, c.CollegeId), c.Why.Trim()), asked.At);
        return round.ChoiceOf(c.CollegeId) is { } there && (there with { At = asked.At }) == choice ? Decision.Nothing : new StoryChosen(c.RoundId, choice);
    }

    private Decision TakeBack(TakeBackChoice c)
    {
        if (Rounds.GetValueOrDefault(c.RoundId)?.ChoiceOf(c.CollegeId) is null) return Decision.Nothing;
        return MayChoose(Rounds[c.RoundId], c.CollegeId) is { } refusal ? refusal : new ChoiceTakenBack(c.RoundId, c.CollegeId);
    }

    /// <summary>The mixed panel chooses among what the colleges' panels chose: it comes after them, and then theirs stand.</summary>
    private static Refusal? MayChoose(StoryRound round, string? collegeId) =>
        round.HandedOverAt is null ? Refusal.StoriesNotHandedOver
        : collegeId is null && round.Choices.TrueForAll(choice => choice.CollegeId is null) ? Refusal.CollegePanelsFirst
        : collegeId is not null && round.ChoiceOf(null) is not null ? Refusal.MixedPanelChose
        : null;

    public ChangeStories Evolve(StoriesHappened happened) => happened switch
    {
        ChangeDomainsNamed e => this with { Domains = e.Domains },
        StoryTold e => Set(new ToldStory(e.StoryId, e.Words, e.From, e.By, e.At, All.Count)),
        StoryReworded e => Set(All[e.StoryId] with { Words = e.Words }),
        StoryWithdrawn e => Set(All[e.StoryId] with { Words = All[e.StoryId].Words.Emptied(), Withdrawn = true, Aside = null }),
        StorySetAside e => Set(All[e.StoryId] with { Aside = e.Reason }),
        StoryRoundPlanned e => Set((Rounds.GetValueOrDefault(e.RoundId) ?? new StoryRound(e.RoundId, e.Card, NextRound)) with { Card = e.Card }),
        StoriesHandedOver e => Set(Rounds[e.RoundId] with { StoryIds = e.StoryIds, HandedOverAt = e.At }),
        StoryRoundRemoved e => this with { Rounds = Rounds.Remove(e.RoundId) },
        StoryChosen e => Set(Rounds[e.RoundId].With(e.Choice)),
        ChoiceTakenBack e => Set(Rounds[e.RoundId] with { Choices = Rounds[e.RoundId].Choices.RemoveAll(choice => choice.CollegeId == e.CollegeId) }),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private int NextRound => Rounds.IsEmpty ? 0 : Rounds.Values.Max(round => round.Order) + 1;

    private ChangeStories Set(ToldStory story) => this with { All = All.SetItem(story.Id, story) };

    private ChangeStories Set(StoryRound round) => this with { Rounds = Rounds.SetItem(round.Id, round) };
}
