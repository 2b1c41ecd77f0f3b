using System.Text.Json;

namespace CoConstruction.Server.Tests;

/// <summary>
/// What is hidden is not sent. A whole workshop is driven with words that exist nowhere else, while everything that each
/// audience can be told, by every endpoint and by the hub, is kept to the letter and searched.
/// </summary>
public sealed class HiddenUntilShownTests
{
    private const string Idea = "zibeline-idee", Dictated = "zibeline-dictee", Moderated = "zibeline-moderee", Word = "zibeline-mot", Name = "Zibelinette", Next = "zibeline-plus-tard";

    [Fact]
    public async Task Nothing_hidden_reaches_participants_observers_or_the_screen_before_it_is_shown_and_it_does_afterwards()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        var (author, other, observer, screen, tablet) = (await stage.Phone("elected", Name), await stage.Phone(), await stage.Invited(Role.Observer, "Odile"), stage.Screen(), await stage.Tablet());
        Person[] outside = [other, observer, screen, tablet];
        await using var room = await Room.Open(stage, outside);
        var own = (await author.Look(stage.Project))["own", "seat"]!;
        var seat = (string)own["id"]!;
        await stage.Lead(new AddStep(Stage.Workshop, "apres", new StepPlan(new InstructionStep(), Next)));

        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(1)));
        await author.Do(stage.Project, new TellMood(Stage.Workshop, Stage.Step(1), Mood.Storm, Word));
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(3)));
        await author.Do(stage.Project, new AddIdea(Stage.Workshop, Stage.Step(3), "i1", Idea));
        await author.Do(stage.Project, new AddIdea(Stage.Workshop, Stage.Step(3), "i2", Moderated));
        await stage.Lead(new DictateIdea(Stage.Workshop, Stage.Step(3), "i3", Dictated, "elected"));
        await room.Ask();
        Assert.Contains(Idea, (await author.Look(stage.Project)).Text);
        room.AssertAbsent(Idea, Dictated, Moderated, Word, Name, Next, seat, "\"storm\":1");

        await stage.Lead(new HideIdea(Stage.Workshop, Stage.Step(3), "i2", true));
        await stage.Lead(new ShowContent(Stage.Workshop, Stage.Step(3), true));
        await stage.Lead(new ShowContent(Stage.Workshop, Stage.Step(1), true));
        await room.Ask();
        room.AssertPresent(Idea, Dictated, Word, "\"storm\":1");
        room.AssertAbsent(Moderated, Name, Next, seat);

        // Numbers that are nowhere else: 10007 points by raised hands and one by phone.
        await stage.OpenVote();
        await author.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")));
        await stage.Lead(new EnterCount(Stage.Step(5), "persons", VoteChannel.Hands, 20011, JsonSerializer.Deserialize<EnterCount>(
            """{"ballotId":"b","collegeId":"c","channel":"hands","people":1,"counts":{"o1":{"dots":10007},"o2":{"dots":4099}}}""", Contract.Json)!.Counts));
        await stage.Lead(new CloseBallot(Stage.Step(5)));
        await room.Ask();
        // As a number in JSON or in a cell: the digits alone may lie in any random id.
        room.AssertAbsent(":10008", ">10008", ":10007", ">10007", ":4099", ">4099");
        await stage.Lead(new PublishBallot(Stage.Step(5)));
        await room.Ask();
        room.AssertPresent("10008", "4099");

        room.AssertAbsent(Moderated, Name, Next, seat, stage.ScreenKey, JsonSerializer.Serialize(own["recall"]));
        room.AssertAbsentFrom(other, stage.Code);
        room.AssertAbsentFrom(observer, stage.Code);
        room.AssertPresentTo(screen, stage.Code);
        // One elected official alone: no line may stand for that college.
        room.AssertAbsent("""{"collegeIds":["elected"]""");
    }
}
