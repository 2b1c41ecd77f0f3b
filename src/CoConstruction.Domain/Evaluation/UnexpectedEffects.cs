namespace CoConstruction.Domain;

/// <summary>Tells something that happened and that nobody had expected. Open to everyone, at any time, of no indicator.</summary>
/// <param name="NamesNobody">The author read the text again and says that it names nobody.</param>
public sealed record TellUnexpectedEffect(string EffectId, string Text, Provenance From, bool NamesNobody = false) : EvaluationCommand;

/// <summary>Words it otherwise.</summary>
/// <param name="NamesNobody">The author read the text again and says that it names nobody.</param>
public sealed record ChangeUnexpectedEffect(string EffectId, string Text, bool NamesNobody = false) : EvaluationCommand;

/// <summary>Takes it out.</summary>
public sealed record WithdrawUnexpectedEffect(string EffectId) : EvaluationCommand;

/// <summary>Somebody tells of something that nobody had expected.</summary>
/// <param name="By">The seat or member that told it; null for who writes the project's texts and for a file.</param>
public sealed record UnexpectedEffectTold(string EffectId, PersonalText Text, Provenance From, string? By, DateTimeOffset At) : EvaluationHappened;

/// <summary>It was worded otherwise.</summary>
public sealed record UnexpectedEffectChanged(string EffectId, PersonalText Text) : EvaluationHappened;

/// <summary>It was taken out.</summary>
public sealed record UnexpectedEffectWithdrawn(string EffectId) : EvaluationHappened;

/// <summary>Something that happened and that nobody had expected (effet imprévu).</summary>
public sealed record UnexpectedEffect(string Id, PersonalText Text, Provenance From, string? By, DateTimeOffset At, int Order);

/// <content>What happened and was not foreseen.</content>
public sealed partial record Evaluation
{
    private const int MostEffects = 2000, MostOfAPerson = 50;

    public ImmutableSortedDictionary<string, UnexpectedEffect> Effects { get; init; } = Ordinal.Empty<UnexpectedEffect>();

    /// <summary>How many there have ever been: the next one's place.</summary>
    public int EffectsTold { get; init; }

    private Decision Tell(Project project, TellUnexpectedEffect c, Asked asked)
    {
        if (!Checks.IsId(c.EffectId) || Effects.ContainsKey(c.EffectId)) return Refusal.IdTaken;
        var by = Assessment.By(asked);
        if (Effects.Count >= MostEffects || (by is not null && Effects.Values.Count(effect => effect.By == by) >= MostOfAPerson)) return Refusal.TooMany;
        if (Check(c.Text, c.NamesNobody) is { } refusal) return refusal;
        if (Assessment.From(project, c.From, asked) is var (from, unknown) && unknown is { } no) return no;
        return new UnexpectedEffectTold(c.EffectId, Assessment.Words(c.EffectId, by, c.Text), from, by, asked.At);
    }

    private Decision Change(ChangeUnexpectedEffect c, Asked asked)
    {
        if (!Effects.TryGetValue(c.EffectId, out var effect)) return Refusal.EffectUnknown;
        if (!Assessment.MayChange(effect.By, asked)) return Refusal.NotYours;
        if (Check(c.Text, c.NamesNobody) is { } refusal) return refusal;
        var text = Assessment.Words(c.EffectId, effect.By, c.Text);
        return text == effect.Text ? Decision.Nothing : new UnexpectedEffectChanged(c.EffectId, text);
    }

    private Decision Withdraw(WithdrawUnexpectedEffect c, Asked asked) =>
        !Effects.TryGetValue(c.EffectId, out var effect) ? Decision.Nothing
        : Assessment.MayChange(effect.By, asked) ? new UnexpectedEffectWithdrawn(c.EffectId)
        : Refusal.NotYours;

    private static Refusal? Check(string text, bool namesNobody) => Checks.Text(text, Checks.Idea) ?? NamedPeople.Check(namesNobody, text);

    private Evaluation With(UnexpectedEffectTold e) => this with
    {
        Effects = Effects.SetItem(e.EffectId, new UnexpectedEffect(e.EffectId, e.Text, e.From, e.By, e.At, EffectsTold)),
        EffectsTold = EffectsTold + 1,
    };
}
