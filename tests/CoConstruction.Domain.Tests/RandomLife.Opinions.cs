namespace CoConstruction.Domain.Tests;

/// <content>What people think of the cards, whoever they are, and what they take back.</content>
internal sealed partial class RandomLife
{
    /// <summary>After everything else: what came before it stays as it was.</summary>
    private void Opinions()
    {
        for (var i = 0; i < 60; i++) Throw(Opining);
    }

    private (Person, Command)? Opining()
    {
        var seats = Project.Participants.Seats.Values.Where(seat => !seat.Cancelled).OrderBy(seat => seat.Id, StringComparer.Ordinal).ToList();
        var card = Pick(OpinionCards.Of(Project).Select(one => one.Id), 1) ?? "none";
        var (who, college) = _dice[2] % 4 == 0 || seats.Count == 0
            ? (Members[_dice[3] % Members.Length], AnyCollege(4))
            : seats[_dice[3] % seats.Count] is var seat ? (Person.Seat(seat.Id), _dice[5] % 9 == 0 ? AnyCollege(4) : seat.CollegeId) : default;
        return _dice[0] % 6 == 0 ? (who, new TakeBackAnswer(card)) : (who, new AnswerCard(card, college, (CardAnswer)(_dice[6] % 3), _dice[7] % 3 == 0));
    }
}
