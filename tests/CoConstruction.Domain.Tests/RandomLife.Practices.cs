namespace CoConstruction.Domain.Tests;

/// <content>A sheet drafted from all that went before, quoted voices, a text written together, credits.</content>
internal sealed partial class RandomLife
{
    /// <summary>Last of all, so that what came before stays as it was.</summary>
    private void TellPractice()
    {
        foreach (var id in (string[])["fiche", "autre"]) Ask(Person.Ana, new DraftSheet(id));
        for (var i = 0; i < 12; i++) Throw(TellingPractice);
        Ask(Person.Cleo, new ReviewSheet("fiche", [.. SheetCheck.Codes.Select(code => new SheetCheck(code, null, SheetAnswer.Yes, Word("check")))]));
        Ask(Person.Cleo, new PublishSheet("fiche"));
        Ask(Person.Cleo, new WithdrawCredit("fiche"));
        Ask(Person.Cleo, new RemoveSheet("autre"));
        var told = Project.Practices.Find("fiche")!.Content;
        Ask(Person.Cleo, new ChangeSheet("fiche", told with { Sheet = told.Sheet with { Summary = Word("summary"), Steps = [new(Word("step"))] } }));
        Ask(Person.Cleo, new SendSheet("fiche", PracticeKind.CollectiveProject, Word("why"), new Signatory(SignatoryKind.Role, Word("as"))));
    }

    private (Person, Command)? TellingPractice()
    {
        var id = _dice[1] % 3 == 0 ? "autre" : "fiche";
        var content = Project.Practices.Find(id)!.Content;
        var voice = Pick(Project.Voices.All.Keys, 3);
        var said = content with { Sheet = content.Sheet with { Summary = Word("summary"), Tools = [Word("tool"), Word("tool")] } };
        var seat = Pick(Project.Participants.Seats.Values.Where(seat => !seat.Cancelled).OrderBy(seat => seat.Id, StringComparer.Ordinal).ToList(), 2);
        return (_dice[0] % 8) switch
        {
            < 2 => (Person.Ana, new ChangeSheet(id, said)),
            2 or 3 => (Person.Cleo, new ChangeSheet(id, said with { VoiceIds = voice is null ? [] : [voice] })),
            4 => (Person.Ana, new WriteSheetTogether(id, New("sheetText"))),
            5 => Project.Practices.Find(id)!.TextId is { } text ? (Person.Ana, new TakeSheetText(id, text)) : null,
            6 => (seat is null ? Person.Ana : Person.Seat(seat.Id), new AskCredit(id, Word("credit"))),
            _ => (Person.Cleo, new SubmitSheet(id, _dice[4] % 2 == 0)),
        };
    }
}
