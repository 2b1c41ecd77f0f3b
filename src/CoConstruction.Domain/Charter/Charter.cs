namespace CoConstruction.Domain;

/// <summary>
/// The project's charter: its life from the first draft to its end, who consents to which article, who signed. Its words
/// are a text of <see cref="Texts"/>, of which there is one.
/// </summary>
public sealed partial record Charter
{
    private const int MostSignatures = 2000;

    public CharterStatus Status { get; init; } = CharterStatus.Draft;

    /// <summary>Each time that everyone was asked, the first before the others.</summary>
    public ImmutableList<CharterRound> Rounds { get; init; } = [];

    /// <summary>What people answered in the latest round, by seat or member.</summary>
    public ImmutableSortedDictionary<string, CharterVoice> Voices { get; init; } = Ordinal.Empty<CharterVoice>();

    /// <summary>The version in force, or that was last.</summary>
    public AdoptedVersion? Adopted { get; init; }

    public DateOnly? ReviewOn { get; init; }

    /// <summary>Signatures of every version, the first before the others.</summary>
    public ImmutableList<CharterSignature> Signatures { get; init; } = [];

    /// <summary>How many of each college signed elsewhere, by version.</summary>
    public ImmutableSortedDictionary<int, ImmutableSortedDictionary<string, int>> SignedElsewhere { get; init; } = ImmutableSortedDictionary<int, ImmutableSortedDictionary<string, int>>.Empty;

    /// <summary>Whether the latest round is the one that adopted the charter.</summary>
    public bool IsConcluded => Status != CharterStatus.SubmittedToVote && Adopted?.Round == Rounds.Count;

    /// <summary>How many objections and signatures there have been, so that no two bear the same id.</summary>
    public int Said { get; init; }

    public CharterRound? Round => Rounds.IsEmpty ? null : Rounds[^1];

    /// <summary>Nobody writes in it: it is asked about, in force, or over.</summary>
    public bool IsFrozen => Status is CharterStatus.SubmittedToVote or CharterStatus.Adopted or CharterStatus.Expired;

    /// <summary>Whether everyone was asked about a version, who may read it from then on.</summary>
    public bool WasSubmitted(int number) => Rounds.Exists(round => round.Number == number);

    /// <summary>Objections of the latest round, article by article.</summary>
    [JsonIgnore]
    public IEnumerable<(string Article, CharterVoice Voice, ArticleObjection Objection)> Objections => Voices.Values
        .SelectMany(voice => voice.Answers, (voice, answer) => (Article: answer.Key, voice, answer.Value.Objection)).Where(one => one.Objection is not null)
        .Select(one => (one.Article, one.voice, one.Objection!));

    /// <summary>Articles that nobody has answered.</summary>
    [JsonIgnore]
    public IEnumerable<Article> Unanswered => Round?.Articles.Where(article => !Voices.Values.Any(voice => voice.Answers.ContainsKey(article.Key))) ?? [];

    public bool Mentions(string collegeId) =>
        Voices.Values.Any(voice => voice.CollegeId == collegeId) || Signatures.Exists(signature => signature.CollegeId == collegeId)
        || SignedElsewhere.Values.Any(colleges => colleges.ContainsKey(collegeId));

    public static Decision Decide(Project project, CharterCommand command, Asked asked)
    {
        var here = project.Charter;
        if (project.Texts.Find(command.TextId) is not { Kind: TextKind.Charter } text) return Refusal.TextUnknown;
        return command switch
        {
            ReviewCharter => here.Move(CharterStatus.UnderReview, text, asked, CharterStatus.Draft, CharterStatus.UnderRevision),
            ReturnCharterToDraft => here.Return(text, asked),
            SubmitCharter c => here.Submit(project, text, c, asked),
            AnswerArticle c => here.Answer(project, c, asked),
            WithdrawArticleAnswer c => here.Withdraw(c, asked),
            LiftArticleObjection c => here.Lift(c, asked),
            AdoptCharter c => here.Adopt(c, asked),
            ReviseCharter => here.Move(CharterStatus.UnderRevision, text, asked, CharterStatus.Adopted, CharterStatus.Expired),
            SetCharterReview c => here.Review(c, asked),
            ExpireCharter => here.Move(CharterStatus.Expired, text, asked, CharterStatus.Adopted),
            SignCharter c => here.Sign(project, c, asked),
            WithdrawSignature c => here.Unsign(c, asked),
            _ => throw new InvalidOperationException($"No room for {command.GetType().Name}."),
        };
    }

    private Decision Move(CharterStatus to, ProjectText text, Asked asked, params ReadOnlySpan<CharterStatus> from) =>
        Status == to ? Decision.Nothing
        : from.Contains(Status) ? new CharterMoved(text.Id, to, asked.At)
        : Refusal.CharterElsewhere;

    private Decision Return(ProjectText text, Asked asked) =>
        Move(Adopted is null ? CharterStatus.Draft : CharterStatus.UnderRevision, text, asked, CharterStatus.UnderReview, CharterStatus.SubmittedToVote);

    private Decision Submit(Project project, ProjectText text, SubmitCharter c, Asked asked)
    {
        if (Status == CharterStatus.SubmittedToVote) return Decision.Nothing;
        if (Status != CharterStatus.UnderReview) return Refusal.CharterElsewhere;
        if (asked.Words is not { } words) return Refusal.TextUnknown;
        var articles = Articles.Of(words.Text);
        if (articles.IsEmpty) return Refusal.ArticlesMissing;
        if (articles.Count > Articles.Most) return Refusal.TooMany;
        // The very words of the last version are that version.
        return project.Texts.Next(text.Id, text.IsLast(words.Text) ? text.Versions[^1].Name : null, c.CarryOver, asked) switch
        {
            Decision.Accepted { Events: [VersionKept kept] } => Decision.Of(kept, new CharterSubmitted(text.Id, kept.Number, articles, asked.At)),
            Decision.AlreadySo => new CharterSubmitted(text.Id, text.Versions[^1].Number, articles, asked.At),
            var refused => refused,
        };
    }

    private Decision Adopt(AdoptCharter c, Asked asked)
    {
        if (Status == CharterStatus.Adopted) return Decision.Nothing;
        if (Status != CharterStatus.SubmittedToVote) return Refusal.CharterElsewhere;
        if (IsPast(c.ReviewOn, asked)) return Refusal.DateInThePast;
        if (Unanswered.Any()) return Refusal.ArticlesUnanswered;
        if (Objections.Any(one => one.Objection.Lifted is null)) return Refusal.ObjectionsStand;
        return new CharterAdopted(c.TextId, Round!.Number, c.ReviewOn, asked.At);
    }

    private Decision Review(SetCharterReview c, Asked asked)
    {
        if (Adopted is null || Status == CharterStatus.Expired) return Refusal.CharterElsewhere;
        if (ReviewOn == c.Date) return Decision.Nothing;
        return IsPast(c.Date, asked) ? Refusal.DateInThePast : new CharterReviewSet(c.TextId, c.Date);
    }

    private static bool IsPast(DateOnly? date, Asked asked) => date < DateOnly.FromDateTime(asked.At.UtcDateTime);

    public static Charter Evolve(Charter here, CharterHappened happened) => happened switch
    {
        CharterMoved e => here with { Status = e.Status },
        CharterSubmitted e => here with
        {
            Status = CharterStatus.SubmittedToVote,
            Rounds = here.Rounds.Add(new CharterRound(e.Number, e.Articles, e.At)),
            Voices = here.Voices.Clear(),
        },
        ArticleAnswered e => here.With(e.PersonId, (here.Voices.GetValueOrDefault(e.PersonId) ?? new CharterVoice(e.CollegeId)) with { CollegeId = e.CollegeId }, e.Article, Given(e)) with { Said = e.ObjectionId is null ? here.Said : here.Said + 1 },
        ArticleAnswerWithdrawn e => here.Without(e.PersonId, e.Article),
        ArticleObjectionLifted e => here.Lifted(e),
        CharterAdopted e => here with { Status = CharterStatus.Adopted, Adopted = new AdoptedVersion(e.Number, here.Rounds.Count, e.At), ReviewOn = e.ReviewOn },
        CharterReviewSet e => here with { ReviewOn = e.Date },
        CharterSigned e => here with { Said = here.Said + 1, Signatures = here.Signatures.Add(new CharterSignature(e.SignatureId, e.Number, e.CollegeId, e.As, e.SignedBy, e.At)) },
        CharterSignatureWithdrawn e => here with { Signatures = here.Signatures.RemoveAll(signature => signature.Id == e.SignatureId) },
        CharterSignaturesCounted e => here with { SignedElsewhere = here.SignedElsewhere.SetItem(e.Number, e.Colleges) },
        _ => throw new InvalidOperationException($"No memory for {happened.GetType().Name}."),
    };
}
