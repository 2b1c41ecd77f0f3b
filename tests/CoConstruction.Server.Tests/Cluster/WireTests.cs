using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace CoConstruction.Server.Tests;

/// <summary>What goes from one process to another arrives as it left. Within one process nothing is written, so no other test would see it.</summary>
[WithoutHouse]
public sealed class WireTests
{
    [Theory, MemberData(nameof(Commands))]
    public void Every_command_arrives_as_it_left(string name)
    {
        var command = (Command)JsonSerializer.Deserialize(Samples.Of(Contract.Commands[name]), Contract.Commands[name], Contract.Json)!;

        var there = There(new Asking(new Caller.Seat("s", 2), "c", command, "ABC234"));

        Assert.Equal(Contract.Commands[name], there.Command.GetType());
        Assert.Equal(Text(command), Text(there.Command));
        Assert.Equal((new Caller.Seat("s", 2), "c", "ABC234"), ((Caller.Seat)there.By, there.CommandId, there.FreshCode));
    }

    [Fact]
    public void Answers_and_what_is_pushed_arrive_as_they_left()
    {
        var feed = new Feed("e", 7, 5, [new Change("ballots", "b", "{\"é\":1}"u8.ToArray()), new Change("ideas", "i", null)], DateTimeOffset.UnixEpoch);
        var push = There(new Push(new Dictionary<string, Feed> { ["group"] = feed }, ["gone"]));
        Assert.Equal((Text(feed), "gone"), (Text(push.Groups["group"]), Assert.Single(push.Expelled)));

        Assert.Equal(Text(feed), Text(There(new Sight(Outcome.Answered, feed, ["group"])).Feed!));
        var reply = new Reply(Outcome.Answered, new Answer(7, Refusal.InvitationUsed));
        Assert.Equal(reply, There(reply));
        Assert.Equal(JournalTrouble.Locked, There(new Reply(Outcome.Unavailable, Trouble: JournalTrouble.Locked)).Trouble);
        var door = new WorkshopDoor("Le Lavoir", "soir", Stage.Card("Nos soirées"), WorkshopStatus.Running, [new College("persons", "Personnes", null)]);
        Assert.Equal(Text(door), Text(There(door)));
    }

    public static TheoryData<string> Commands => [.. Contract.Commands.Keys];

    private static string Text(object value) => JsonSerializer.Serialize(value, Contract.Json);

    private static T There<T>(T value)
    {
        var services = new ServiceCollection();
        services.AddWire();
        using var provider = services.BuildServiceProvider();
        var serializer = provider.GetRequiredService<Serializer>();
        return serializer.Deserialize<T>(serializer.SerializeToArray(value))!;
    }
}
