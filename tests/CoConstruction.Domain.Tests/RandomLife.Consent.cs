namespace CoConstruction.Domain.Tests;

/// <content>A text that asks for consent, through its stages and rounds.</content>
internal sealed partial class RandomLife
{
    private const string ConsentWorkshop = "consent-w", ConsentId = "consent-s";

    /// <summary>A workshop of its own after everything else: what came before it stays as it was.</summary>
    private void Consent()
    {
        Ask(Person.Ana, new PlanWorkshop(ConsentWorkshop, Story.Card));
        Ask(Person.Ana, new AddStep(ConsentWorkshop, ConsentId, new StepPlan(new ConsentStep("Le jardin ouvre le samedi.", "le groupe jardin"), "Le jardin")));
        for (var i = 0; i < 8; i++) Ask(Person.Door, new TakeSeat(New("seat"), ConsentWorkshop, Colleges[i % 3], null, false));
        Ask(Person.Ana, new GoToStep(ConsentWorkshop, ConsentId));
        for (var i = 0; i < 60; i++) Throw(Consenting);
    }

    private (Person, Command)? Consenting()
    {
        var workshop = Project.Workshops.All[ConsentWorkshop];
        var content = (ConsentContent)workshop.Step(ConsentId)!.Content;
        var seat = Person.Seat(Pick(workshop.Entered.Keys, 1)!);
        var remark = Pick(content.Remarks, 2)?.Id ?? "nothing";
        var ballot = ConsentContent.BallotOf(ConsentId, content.Round);
        var marks = ImmutableSortedDictionary<string, string>.Empty.Add("o1", Pick([ConsentDecision.Agree, ConsentDecision.CanLiveWith, ConsentDecision.Objection], 3)!);
        return (_dice[0] % 16) switch
        {
            < 3 => (Person.Ana, new MoveConsent(ConsentWorkshop, ConsentId, (ConsentStage)(_dice[3] % 6))),
            3 => (Person.Cleo, new AmendText(ConsentWorkshop, ConsentId, Word("version"))),
            < 6 => (seat, new SayInConsent(ConsentWorkshop, ConsentId, New("remark"), Text())),
            6 => (seat, new WithdrawRemark(ConsentWorkshop, ConsentId, remark)),
            7 => (Person.Cleo, new DictateRemark(ConsentWorkshop, ConsentId, New("remark"), Text(), _dice[4] % 2 == 0 ? null : AnyCollege(4))),
            8 => (Person.Ana, new HideRemark(ConsentWorkshop, ConsentId, remark, _dice[4] % 2 == 0)),
            < 11 => (seat, new RaiseObjection(ConsentWorkshop, ConsentId, New("remark"), Text())),
            11 => (Person.Cleo, new DictateObjection(ConsentWorkshop, ConsentId, New("remark"), Text(), AnyCollege(4))),
            12 => _dice[4] % 2 == 0 ? (Person.Cleo, new LiftObjection(ConsentWorkshop, ConsentId, remark)) : (seat, new LiftObjection(ConsentWorkshop, ConsentId, remark)),
            13 => (Person.Ana, new ShowContent(ConsentWorkshop, ConsentId, _dice[4] % 4 != 0)),
            14 when _dice[4] % 3 == 0 => (seat, new WithdrawVote(ballot)),
            14 => (Person.Ana, new PublishBallot(ballot)),
            _ => (seat, new CastVote(ballot, marks)),
        };
    }
}
