using System.Globalization;

namespace CoConstruction.Domain;

/// <content>What people say of the charter themselves: their answers, their objections, their signatures.</content>
public sealed partial record Charter
{
    private Decision Answer(Project project, AnswerArticle c, Asked asked)
    {
        if (Status != CharterStatus.SubmittedToVote) return Refusal.CharterElsewhere;
        if (!Round!.Has(c.Article)) return Refusal.ArticleUnknown;
        if (project.Participants.MaySpeak(c.CollegeId, asked) is { } refusal) return refusal;
        var voice = Voices.GetValueOrDefault(asked.By);
        var given = voice?.CollegeId == c.CollegeId ? voice.Answers.GetValueOrDefault(c.Article) : null;
        if (c.Answer != ArticleAnswer.Objection)
        {
            return given?.Answer == c.Answer ? Decision.Nothing : new ArticleAnswered(c.TextId, c.Article, asked.By, c.CollegeId, c.Answer, null, null, asked.At);
        }

        if (string.IsNullOrWhiteSpace(c.Reason)) return Refusal.ObjectionWithoutReason;
        if (Checks.Text(c.Reason, Checks.Paragraph) is { } unfit) return unfit;
        if (given?.Objection is { Lifted: null } standing && standing.Reason.Text == c.Reason.Trim()) return Decision.Nothing;
        var id = NewId(c.TextId);
        return new ArticleAnswered(c.TextId, c.Article, asked.By, c.CollegeId, c.Answer, id, Of(asked, id, c.Reason), asked.At);
    }

    private Decision Withdraw(WithdrawArticleAnswer c, Asked asked) =>
        Status != CharterStatus.SubmittedToVote ? Refusal.CharterElsewhere
        : Voices.GetValueOrDefault(asked.By)?.Answers.ContainsKey(c.Article) != true ? Decision.Nothing
        : new ArticleAnswerWithdrawn(c.TextId, c.Article, asked.By);

    private Decision Lift(LiftArticleObjection c, Asked asked)
    {
        if (Status != CharterStatus.SubmittedToVote) return Refusal.CharterElsewhere;
        if (AuthorOf(c.Article, c.ObjectionId) is not { } author) return Refusal.ObjectionUnknown;
        var own = author == asked.By;
        if (!own && asked.Role != Role.Facilitator) return Refusal.ObjectionNotYours;
        if (Voices[author].Answers[c.Article].Objection!.Lifted is not null) return Decision.Nothing;
        if (Checks.Text(c.Note, Checks.Paragraph, required: !own) is { } refusal) return refusal;
        var note = string.IsNullOrWhiteSpace(c.Note) ? null : c.Note.Trim();
        return new ArticleObjectionLifted(c.TextId, c.Article, c.ObjectionId, own ? LiftedBy.Author : LiftedBy.Team, note, asked.At);
    }

    private Decision Sign(Project project, SignCharter c, Asked asked)
    {
        if (Adopted is null || Status == CharterStatus.Expired) return Refusal.CharterElsewhere;
        if (Checks.Text(c.As, Checks.Line) is { } unfit) return unfit;
        if (project.Participants.MaySpeak(c.CollegeId, asked) is { } refusal) return refusal;
        var own = Signatures.FindAll(signature => signature.Number == Adopted.Number && signature.By == asked.By);
        if (own.Exists(signature => signature.CollegeId == c.CollegeId && signature.As.Text == c.As.Trim())) return Decision.Nothing;
        // The team also writes down who signs on paper, one quality after the other.
        var inTheRoom = asked.Role is Role.Facilitator or Role.CoFacilitator;
        if ((!own.IsEmpty && !inTheRoom) || Signatures.Count >= MostSignatures) return Refusal.TooMany;
        var id = NewId(c.TextId);
        return new CharterSigned(c.TextId, id, Adopted.Number, c.CollegeId, Of(asked, id, c.As), asked.By, asked.At);
    }

    private Decision Unsign(WithdrawSignature c, Asked asked) => Signatures.Find(signature => signature.Id == c.SignatureId) switch
    {
        null => Decision.Nothing,
        var there when there.By != asked.By && asked.Role != Role.Facilitator => Refusal.SignatureUnknown,
        _ => new CharterSignatureWithdrawn(c.TextId, c.SignatureId),
    };

    /// <summary>Told by nothing of who asks; no id that a client makes has a dot.</summary>
    private string NewId(string textId) => string.Create(CultureInfo.InvariantCulture, $"{textId}.said-{Said + 1}");

    /// <summary>A person's words go with their seat; a member's are the thing's own.</summary>
    private static PersonalText Of(Asked asked, string id, string text) => new(asked.Role == Role.Participant ? asked.By : id, text.Trim());

    private string? AuthorOf(string article, string objectionId) =>
        Voices.Where(voice => voice.Value.Answers.GetValueOrDefault(article)?.Objection?.Id == objectionId).Select(voice => voice.Key).FirstOrDefault();

    private static GivenAnswer Given(ArticleAnswered e) =>
        new(e.Answer, e.ObjectionId is { } id ? new ArticleObjection(id, e.Reason!) : null, e.At);

    private Charter With(string person, CharterVoice voice, string article, GivenAnswer answer) =>
        this with { Voices = Voices.SetItem(person, voice with { Answers = voice.Answers.SetItem(article, answer) }) };

    private Charter Without(string person, string article)
    {
        var left = Voices[person] with { Answers = Voices[person].Answers.Remove(article) };
        return this with { Voices = left.Answers.IsEmpty ? Voices.Remove(person) : Voices.SetItem(person, left) };
    }

    private Charter Lifted(ArticleObjectionLifted e)
    {
        var author = AuthorOf(e.Article, e.ObjectionId)!;
        var given = Voices[author].Answers[e.Article];
        return With(author, Voices[author], e.Article, given with { Objection = given.Objection! with { Lifted = e.By, Note = e.Note } });
    }
}
