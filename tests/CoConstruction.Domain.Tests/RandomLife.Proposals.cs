namespace CoConstruction.Domain.Tests;

/// <content>Proposals by chance: made, put together, taken apart, answered, in any order.</content>
internal sealed partial class RandomLife
{
    private static readonly ProposalOrigin Nowhere = new();

    private (Person, Command)? Proposal()
    {
        var made = (Person.Ana, (Command)new MakeProposal(New("proposal"), Written(), AnyCollege(3), Nowhere));
        if (_dice[2] % 4 == 0 || Pick(Project.Proposals.All.Values, 1) is not { } proposal) return made;
        var other = Pick(Project.Proposals.All.Values, 4)!;
        return (_dice[3] % 16) switch
        {
            0 or 1 => (Person.Ana, new ChangeProposalStatus(proposal.Id, (ProposalStatus)(_dice[5] % 6), other.Id, _dice[5] % 2 == 0 ? null : Word("reason"))),
            2 when Pick(Project.Participants.Seats.Values.OrderBy(seat => seat.Id, StringComparer.Ordinal), 5) is { } seat =>
                (Person.Seat(seat.Id), new MakeProposal(New("proposal"), Written(), seat.CollegeId, Nowhere)),
            3 => (Person.Elise, new MarkProposalRead(proposal.Id)),
            4 => (Person.Ana, new MarkProposalDebated(proposal.Id, Pick(Project.Workshops.All.Keys, 5)!)),
            5 or 6 => (Person.Ana, new MergeProposals(other.Id, New("merge"), [proposal.Id], null, null)),
            7 => (Person.Ana, new MergeProposals(New("proposal"), New("merge"), [.. new[] { proposal.Id, other.Id }.Distinct()], Written(), null)),
            8 or 9 => (Person.Ana, new UndoMerge(proposal.MergedInto ?? proposal.Id, proposal.Before?.MergeId ?? "none")),
            10 => (Person.Ana, new SplitProposal(proposal.Id, [new(New("part"), Written()), new(New("part"), Written())])),
            11 => (Person.Ana, new UndoSplit(proposal.SplitFrom ?? proposal.Id)),
            12 => (Person.Ana, _dice[5] % 2 == 0 ? new ObjectToMerge(proposal.Id, Word("objection")) : new AnswerMergeObjection(proposal.Id, Word("answer"))),
            13 => (Person.Cleo, new SetProposalsApart(proposal.Id, other.Id, _dice[5] % 3 != 0)),
            14 => (Person.Elise, _dice[5] % 2 == 0 ? new PromiseResponse(proposal.Id, Word("institution"), new DateOnly(2030, 1, 1)) : new RespondToProposal(proposal.Id, ProposalStatus.Adopted, Word("response"), Word("institution"), null)),
            15 when Pick(Project.Participants.Seats.Keys.Order(StringComparer.Ordinal), 5) is { } reader => (Person.Seat(reader), new SeeAnswers(Story.Start.AddSeconds(_made))),
            _ => made,
        };
    }

    private ProposalText Written() => new(Word("proposal"), "Un texte.", null);
}
