namespace CoConstruction.Domain.Tests;

/// <content>What people allow to be shown, change their mind about, and take back.</content>
internal sealed partial class RandomLife
{
    /// <summary>Last of all, so that what came before stays as it was.</summary>
    private void Speak()
    {
        for (var i = 0; i < 16; i++) Throw(Speaking);
        Ask(Person.Ana, new IssueBrief("note"));
    }

    private (Person, Command)? Speaking()
    {
        var seat = Pick(Project.Participants.Seats.Values.Where(seat => !seat.Cancelled).OrderBy(seat => seat.Id, StringComparer.Ordinal).ToList(), 2);
        var who = _dice[1] % 2 == 0 || seat is null ? Members[_dice[2] % 2] : Person.Seat(seat.Id);
        var voice = Pick(Project.Voices.All.Keys, 3) ?? "";
        var consent = new VoiceConsent(new DateOnly(2026, 1, 9), (ConsentManner)(_dice[4] % 3), _dice[5] % 2 == 0 ? [VoiceUse.Brief] : [VoiceUse.Project, VoiceUse.Library]);
        return (_dice[0] % 8) switch
        {
            < 4 => (who, new RecordVoice(New("voice"), Text(), AnyCollege(6), consent)),
            4 => (who, new ChangeConsent(voice, consent)),
            5 or 6 => (Members[_dice[7] % 2], new ReadVoiceAgain(voice)),
            _ => (who, new WithdrawVoice(voice)),
        };
    }
}
