namespace CoConstruction.Domain;

/// <content>The answers that are owed: who read, who promised, who said what and why, and who has been told.</content>
public sealed partial record Proposals
{
    private Decision Read(MarkProposalRead c, Asked asked) => Find(c.ProposalId) switch
    {
        null => Refusal.ProposalUnknown,
        { ReadAt: not null } => Decision.Nothing,
        _ => new ProposalRead(c.ProposalId, asked.At),
    };

    private Decision Debate(Project project, MarkProposalDebated c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (project.Workshops.Find(c.WorkshopId) is null) return Refusal.WorkshopUnknown;
        return proposal.Debated?.WorkshopId == c.WorkshopId ? Decision.Nothing : new ProposalDebated(c.ProposalId, c.WorkshopId, asked.At);
    }

    private Decision Promise(PromiseResponse c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (proposal.IsElsewhere) return Refusal.ProposalElsewhere;
        if (Checks.Text(c.Institution, Checks.Line) is { } refusal) return refusal;
        var promise = new ResponsePromise(c.Institution.Trim(), c.Due);
        if (proposal.Promise == promise) return Decision.Nothing;
        return IsPast(c.Due, asked) ? Refusal.DateInThePast : new ResponsePromised(c.ProposalId, promise.Institution, promise.Due, asked.At);
    }

    private Decision Respond(RespondToProposal c, Asked asked)
    {
        if (Find(c.ProposalId) is not { } proposal) return Refusal.ProposalUnknown;
        if (proposal.IsElsewhere) return Refusal.ProposalElsewhere;
        if (c.Verdict is ProposalStatus.ToBeExamined or ProposalStatus.Merged) return Refusal.UnknownThing;
        if (string.IsNullOrWhiteSpace(c.Response)) return Refusal.ReasonMissing;
        if ((Checks.Text(c.Response, Checks.Paragraph) ?? Checks.Text(c.Institution, Checks.Line)) is { } refusal) return refusal;
        var due = c.Verdict == ProposalStatus.Deferred ? c.Due : null;
        if (c.Verdict == ProposalStatus.Deferred && due is null) return Refusal.DateMissing;
        var (response, institution) = (c.Response.Trim(), c.Institution.Trim());
        if ((proposal.Status, proposal.ReasonedResponse, proposal.AnsweredBy, proposal.Promise?.Due) == (c.Verdict, response, institution, due)) return Decision.Nothing;
        if (IsPast(due, asked)) return Refusal.DateInThePast;
        return new ProposalAnswered(c.ProposalId, c.Verdict, response, institution, due, asked.At);
    }

    /// <summary>An answer that comes while one reads is not seen: what was shown says up to when.</summary>
    private Decision See(SeeAnswers c, Asked asked)
    {
        var until = c.Until < asked.At ? c.Until : asked.At;
        return Seen.GetValueOrDefault(asked.By) >= until ? Decision.Nothing : new AnswersSeen(asked.By, until);
    }

    private static bool IsPast(DateOnly? date, Asked asked) => date < DateOnly.FromDateTime(asked.At.UtcDateTime);

    private Proposals Changed(ProposalStatusChanged e) => With(e.ProposalId, proposal => proposal with
    {
        Status = e.Status,
        MergedInto = e.MergedInto,
        ReasonedResponse = e.ReasonedResponse,
        Before = null,
        Objection = null,
        AnsweredBy = null,
        AnsweredAt = e.Status is ProposalStatus.ToBeExamined or ProposalStatus.Merged ? null : e.At,
        Promised = proposal.Promise?.Due ?? proposal.Promised,
        Promise = e.Status is ProposalStatus.ToBeExamined or ProposalStatus.Deferred ? proposal.Promise : null,
    }) with
    { Answers = Answers + 1 };

    private Proposals Answered(ProposalAnswered e) => With(e.ProposalId, proposal => proposal with
    {
        Status = e.Verdict,
        ReasonedResponse = e.Response,
        AnsweredBy = e.Institution,
        AnsweredAt = e.At,
        Promised = proposal.Promise?.Due ?? proposal.Promised,
        Promise = e.Due is { } due ? new(e.Institution, due) : null,
    }) with
    { Answers = Answers + 1 };
}
