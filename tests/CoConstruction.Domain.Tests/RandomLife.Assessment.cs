namespace CoConstruction.Domain.Tests;

/// <content>What the place needs, has, what holds it back and what helps, said by everybody.</content>
internal sealed partial class RandomLife
{
    /// <summary>After everything else: what came before it stays as it was.</summary>
    private void Assess()
    {
        for (var i = 0; i < 50; i++) Throw(Assessing);
    }

    private (Person, Command)? Assessing()
    {
        var here = Project.Assessment;
        var seat = Pick(Project.Participants.Seats.Values.Where(seat => !seat.Cancelled).OrderBy(seat => seat.Id, StringComparer.Ordinal).ToList(), 2);
        var who = _dice[1] % 2 == 0 || seat is null ? Members[_dice[2] % 2] : Person.Seat(seat.Id);
        var (need, asset, lever) = (Pick(here.Needs.Keys, 3) ?? "", Pick(here.Resources.Keys, 3) ?? "", Pick(here.Levers.Keys, 3) ?? "");
        var (obstacle, other) = (Pick(here.Obstacles.Keys, 3) ?? "", Pick(here.Obstacles.Keys, 4) ?? "");
        var from = new Provenance(AnyCollege(5), _dice[6] % 2 == 0 ? AnyCollege(7) : null);
        var held = new ObstacleCard((ObstacleFamily)(_dice[4] % 5), null, ObstacleLevel.Team, ObstacleBasis.Perceived, Word("obstacle"), _dice[5] % 2 == 0 ? Word("plain") : null) { NeedIds = need.Length == 0 ? [] : [need] };
        var lifts = new LeverCard((LeverCategory)(_dice[4] % 6), Word("lever"), null, RoomForManoeuvre.Local, Word("evidence")) { ObstacleIds = obstacle.Length == 0 ? [] : [obstacle] };
        return (_dice[0] % 22) switch
        {
            0 => (Person.Ana, new AddNeed(New("need"), "Aide", 3 + (_dice[2] % 9), "hiver")),
            1 => (Person.Ana, new AddNeed(New("need"), "Aide", 5 + (_dice[2] % 9), "hiver")),
            2 => (Person.Ana, new ChangeNeed(need, "Aide", 5 + (_dice[2] % 9), "hiver")),
            3 => (Person.Cleo, new WithdrawNeed(need)),
            4 or 5 => (who, new AddAsset(New("asset"), AssetKind.Place, Word("asset"), from)),
            6 => (who, new ChangeAsset(asset, AssetKind.KnowHow, Word("asset"))),
            7 => (who, new WithdrawAsset(asset)),
            8 or 9 or 10 or 11 => (who, new AddObstacle(New("obstacle"), held, from)),
            12 => (who, new ChangeObstacle(obstacle, held)),
            13 => (who, new WithdrawObstacle(obstacle)),
            14 or 15 => (Person.Ana, new LinkObstacles(obstacle, other)),
            16 => (Person.Ana, new UnlinkObstacles(obstacle, here.Obstacles.GetValueOrDefault(obstacle)?.LeadsToIds.FirstOrDefault() ?? "")),
            17 or 18 => (who, new AddLever(New("lever"), lifts, from)),
            19 => (who, new ChangeLever(lever, lifts)),
            20 => (who, new WithdrawLever(lever)),
            _ => seat is null ? null : (Person.Seat(seat.Id), new AddObstacle(New("obstacle"), held, from)),
        };
    }
}
