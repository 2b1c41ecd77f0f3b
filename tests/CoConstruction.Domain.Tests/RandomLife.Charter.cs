namespace CoConstruction.Domain.Tests;

/// <content>A charter that is written, asked about, adopted, signed and revised; and the texts beside it.</content>
internal sealed partial class RandomLife
{
    private const string CharterId = "the-charter";

    private static readonly Person[] Members = [Person.Ana, Person.Cleo, Person.Rose, Person.Omar];
    private static readonly string[] Kept = ["pourquoi", "principes", "promesses"];

    /// <summary>After everything else, with the seats that are left: what came before it stays as it was.</summary>
    private void Charter()
    {
        Ask(Person.Ana, new InviteMember("rose-link", Role.Professional, "rose-hash"));
        Ask(Person.Door, new AcceptInvitation("rose-link", "rose-hash", "rose", "Rose"));
        Ask(Person.Rose, new BeginText(CharterId, TextKind.Charter, Word("title")));
        for (var i = 0; i < 60; i++) Throw(Chartering);
        // So that each life sees one adopted with answers of its own.
        Ask(Person.Ana, new ReviseCharter(CharterId));
        Ask(Person.Ana, new ReviewCharter(CharterId));
        Ask(Person.Ana, new SubmitCharter(CharterId, true));
        foreach (var article in Kept) Ask(Person.Rose, new AnswerArticle(CharterId, article, "professionals", ArticleAnswer.Agree, null));
        foreach (var (article, _, objection) in Project.Charter.Objections.ToList()) Ask(Person.Ana, new LiftArticleObjection(CharterId, article, objection.Id, Word("agreed")));
        Ask(Person.Ana, new AdoptCharter(CharterId, null));
        for (var i = 0; i < 10; i++) Throw(Chartering);
    }

    private (Person, Command)? Chartering()
    {
        var college = AnyCollege(4);
        var seats = Project.Participants.Seats.Values.Where(seat => !seat.Cancelled).OrderBy(seat => seat.Id, StringComparer.Ordinal).ToList();
        var seat = Pick(seats, 2);
        var (who, own) = _dice[1] % 3 == 0 || seat is null ? (Members[_dice[2] % Members.Length], college) : (Person.Seat(seat.Id), _dice[5] % 9 == 0 ? college : seat.CollegeId);
        var objection = Pick(Project.Charter.Objections.OrderBy(one => one.Objection.Id, StringComparer.Ordinal), 3);
        var article = Kept[_dice[3] % Kept.Length];
        var answer = (ArticleAnswer)(_dice[4] % 3);
        return (_dice[0] % 32) switch
        {
            0 => (Person.Rose, new ReviewCharter(CharterId)),
            1 or 2 when Project.Charter.Status is CharterStatus.Draft or CharterStatus.UnderRevision => (Person.Ana, new ReviewCharter(CharterId)),
            1 => (Person.Ana, new ReturnCharterToDraft(CharterId)),
            < 5 => (Person.Ana, new SubmitCharter(CharterId, _dice[5] % 3 != 0)),
            < 15 => (who, new AnswerArticle(CharterId, article, own, answer, answer == ArticleAnswer.Objection ? Reason(who) : null)),
            15 => Pick(Project.Charter.Voices, 5) is { Key: { } voice, Value: { } said }
                ? (Array.Find(Members, member => member.Id == voice) ?? Person.Seat(voice), new WithdrawArticleAnswer(CharterId, Pick(said.Answers.Keys, 3)!))
                : (who, new WithdrawArticleAnswer(CharterId, article)),
            < 18 => ((_dice[5] % 4) switch { 0 => who, 1 => Person.Cleo, _ => Person.Ana }, new LiftArticleObjection(CharterId, objection.Article ?? article, objection.Objection?.Id ?? "none", Word("agreed"))),
            < 20 => (Person.Ana, new AdoptCharter(CharterId, _dice[5] % 2 == 0 ? null : new DateOnly(2027, 1, 10))),
            20 => (Person.Ana, new SetCharterReview(CharterId, new DateOnly(2027, 1 + (_dice[5] % 12), 1))),
            21 when _dice[5] % 3 == 0 => (Person.Ana, new ExpireCharter(CharterId)),
            21 => (Person.Ana, new ReviseCharter(CharterId)),
            < 25 => (who, new SignCharter(CharterId, own, Word("quality"))),
            25 => (who, new WithdrawSignature(CharterId, Pick(Project.Charter.Signatures, 3)?.Id ?? "none")),
            26 => (Person.Rose, new BeginText(New("sheet"), (TextKind)(_dice[5] % 4), Word("title"))),
            27 when Pick(Project.Texts.All.Keys, 5) is { } text => (Person.Cleo, new RenameText(text, Word("title"))),
            < 30 when Pick(Project.Texts.All.Keys, 5) is { } text => (Person.Ana, new OpenText(text, ImmutableSortedDictionary<string, TextRight>.Empty.Add(college, (TextRight)(_dice[3] % 4)))),
            _ when Pick(Project.Texts.All.Keys, 5) is { } text => (Person.Rose, new KeepVersion(text, _dice[3] % 2 == 0 ? null : Word("version"), true)),
            _ => null,
        };
    }

    /// <summary>What residents write must never be read where it is not shown; what members write is not theirs alone.</summary>
    private string Reason(Person who) => who.Role == Role.Participant ? Text() : Word("reason");

    private WrittenWords Words() => new($"# Charte\n\n## 1. Pourquoi\n\n{Word("words")}\n\n## 2. Principes\n\nOn essaie.\n\n## 3. Promesses\n\n- **Ana** : venir\n", _made, _dice[6] % 2);
}
