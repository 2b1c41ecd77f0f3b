namespace CoConstruction.Domain;

/// <summary>
/// What everyone thinks of the project's cards: obstacles, levers, proposals. People answer whenever they like and may
/// change; it is no vote, decides nothing, and says where people meet and where it is worth talking.
/// </summary>
public sealed record Opinions
{
    /// <summary>By card; one that has been answered once keeps its number.</summary>
    public ImmutableSortedDictionary<string, CardOpinions> Cards { get; init; } = Ordinal.Empty<CardOpinions>();

    /// <summary>By seat or member.</summary>
    [JsonIgnore]
    public ImmutableSortedDictionary<string, OpinionVoice> Voices { get => VoicesLater.Value; init => VoicesLater = new(value); }

    [JsonPropertyName("voices")]
    public Later<ImmutableSortedDictionary<string, OpinionVoice>> VoicesLater { get; init; } = new(Ordinal.Empty<OpinionVoice>());

    /// <summary>
    /// Who answered otherwise since the map was last taken anew, with what they answered then: never as many as it takes to
    /// take it anew. Two maps that follow each other must not tell what one person answered between them.
    /// </summary>
    public ImmutableSortedDictionary<string, OpinionVoice> Unmapped { get; init; } = Ordinal.Empty<OpinionVoice>();

    /// <summary>What everyone thinks of a card; null when nobody ever answered it.</summary>
    public CardOpinions? Of(string cardId) => Cards.GetValueOrDefault(cardId);

    /// <summary>What one person thinks of a card; null when they have not said.</summary>
    public GivenOpinion? Of(string cardId, string personId) => Of(cardId) is { } card ? Voices.GetValueOrDefault(personId)?.To(card.Number) : null;

    public bool Mentions(string collegeId) => Cards.Values.Any(card => card.Mentions(collegeId));

    public static Decision Decide(Project project, OpinionsCommand command, Asked asked) => command switch
    {
        AnswerCard c => project.Opinions.Answer(project, c, asked),
        TakeBackAnswer c => project.Opinions.TakeBack(c, asked),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
    };

    /// <summary>What the map is drawn of.</summary>
    public Opinions Mapped => Unmapped.Aggregate(this, (here, then) => here.Heard(then.Key, then.Value)) with { Unmapped = Ordinal.Empty<OpinionVoice>() };

    private Decision Answer(Project project, AnswerCard c, Asked asked)
    {
        if (!OpinionCards.Has(project, c.CardId)) return Refusal.CardGone;
        if (project.Participants.MaySpeak(c.CollegeId, asked) is { } refusal) return refusal;
        return Voices.GetValueOrDefault(asked.By)?.CollegeId == c.CollegeId && Of(c.CardId, asked.By) == new GivenOpinion(c.Answer, c.Important)
            ? Decision.Nothing
            : new CardAnswered(c.CardId, asked.By, c.CollegeId, c.Answer, c.Important);
    }

    /// <summary>Also of what is no card any more: an answer is its person's.</summary>
    private Decision TakeBack(TakeBackAnswer c, Asked asked) =>
        Of(c.CardId ?? "", asked.By) is null ? Decision.Nothing : new CardAnswerTakenBack(c.CardId!, asked.By);

    public static Opinions Evolve(Opinions here, OpinionsHappened happened) => happened switch
    {
        CardAnswered e => here.Numbered(e.CardId).Moved(e.PersonId, e.CollegeId).With(e.CardId, e.PersonId, new(e.Answer, e.Important)),
        CardAnswerTakenBack e => here.With(e.CardId, e.PersonId, null),
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };

    private Opinions Numbered(string cardId) => Cards.ContainsKey(cardId) ? this : this with { Cards = Cards.Add(cardId, new CardOpinions(Cards.Count)) };

    /// <summary>Whoever speaks for another college now does so in all they said.</summary>
    private Opinions Moved(string personId, string collegeId)
    {
        var voice = Voices.GetValueOrDefault(personId);
        if (voice?.CollegeId == collegeId) return this;
        if (voice is null) return this with { Voices = Voices.Add(personId, new OpinionVoice(collegeId)) };
        var cards = Cards.SetItems(Cards.Where(card => voice.To(card.Value.Number) is not null)
            .Select(card => KeyValuePair.Create(card.Key, card.Value.Plus(voice.CollegeId, voice.To(card.Value.Number), -1).Plus(collegeId, voice.To(card.Value.Number), 1).Renewed())));
        return this with { Cards = cards, Voices = Voices.SetItem(personId, voice with { CollegeId = collegeId }) };
    }

    private Opinions With(string cardId, string personId, GivenOpinion? given)
    {
        var (card, voice) = (Cards[cardId], Voices[personId]);
        var (then, now) = (Unmapped.GetValueOrDefault(personId, voice), voice.With(card.Number, given));
        var unmapped = then.Answers == now.Answers ? Unmapped.Remove(personId) : Unmapped.SetItem(personId, then);
        return this with
        {
            Cards = Cards.SetItem(cardId, card.Plus(voice.CollegeId, voice.To(card.Number), -1).Plus(voice.CollegeId, given, 1).Renewed()),
            Voices = now.Answers.Length == 0 ? Voices.Remove(personId) : Voices.SetItem(personId, now),
            Unmapped = unmapped.Count < SmallCounts.Threshold ? unmapped : Unmapped.Clear(),
        };
    }

    /// <summary>As if somebody had answered this, and nothing else.</summary>
    private Opinions Heard(string personId, OpinionVoice then)
    {
        var now = Voices.GetValueOrDefault(personId, then with { Answers = "" });
        var cards = Cards.Where(card => now.To(card.Value.Number) != then.To(card.Value.Number))
            .Select(card => KeyValuePair.Create(card.Key, card.Value.Plus(now.CollegeId, now.To(card.Value.Number), -1).Plus(now.CollegeId, then.To(card.Value.Number), 1)));
        return this with { Cards = Cards.SetItems(cards), Voices = then.Answers.Length == 0 ? Voices.Remove(personId) : Voices.SetItem(personId, now with { Answers = then.Answers }) };
    }
}
