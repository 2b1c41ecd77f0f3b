namespace CoConstruction.Domain.Tests;

/// <summary>What is written can be read again, and reads the same: the journal, its snapshots, and what phones receive.</summary>
public sealed class JsonTests
{
    public static TheoryData<uint> Lives => PrivacyTests.Lives;

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_project_comes_back_from_its_snapshot(uint seed)
    {
        var project = RandomLife.Of(seed).Project;
        var again = Again(project);
        Assert.Equal(Shown.Text(Shown.Everything(project)), Shown.Text(Shown.Everything(again)));
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void A_project_comes_back_from_its_events(uint seed)
    {
        var life = RandomLife.Of(seed);
        var first = life.Happenings[0].Before;
        var replayed = life.Happenings.Aggregate(first, (project, one) => project.Evolve(Again<Happened>(one.Happened)));
        Assert.Equal(Written(life.Project with { Answers = first.Answers }), Written(replayed));
    }

    [Fact]
    public void Every_command_of_a_life_comes_back() => Assert.All(RandomLife.Several(6).SelectMany(life => life.Asked), command => Again(command));

    [Theory]
    [MemberData(nameof(Lives))]
    public void Every_item_of_a_view_comes_back(uint seed)
    {
        foreach (var item in Shown.Everything(RandomLife.Of(seed).Project).Select(entry => entry.Render()))
        {
            var text = JsonSerializer.Serialize(item, item.GetType(), Contract.Json);
            Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, item.GetType(), Contract.Json), item.GetType(), Contract.Json));
        }
    }

    [Fact]
    public void Words_of_ours_are_camel_case_as_keys_and_as_values()
    {
        var text = Written(new PositionResult(2, ImmutableSortedDictionary<Stance, int>.Empty.Add(Stance.Doubt, 2), 0));
        Assert.Equal("""{"counts":{"doubt":2},"moved":0,"people":2}""", Sorted(text));
        Assert.Equal("\"coDecision\"", Written(ParticipationLevel.CoDecision));
        Assert.All(Enum.GetValues<VoteChannel>(), channel => Again(ImmutableSortedDictionary<VoteChannel, int>.Empty.Add(channel, 1)));
    }

    [Theory]
    [InlineData("""{"type":"takeOver","workshopId":"w","asFacilitator":true}""")]
    [InlineData("""{"type":"takeOver"}""")]
    [InlineData("""{"type":"takeOver","workshopId":null}""")]
    [InlineData("""{"type":"setTimer","workshopId":"w","stepId":"s","seconds":"60"}""")]
    [InlineData("""{"type":"takePosition","workshopId":"w","stepId":"s","stance":1}""")]
    [InlineData("""{"type":"takePosition","workshopId":"w","stepId":"s","stance":"maybe"}""")]
    [InlineData("""{"type":"eraseEverything"}""")]
    public void What_is_unknown_missing_or_of_another_type_is_not_accepted(string text) =>
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Command>(text, Contract.Json));

    private static string Sorted(string text) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize<SortedDictionary<string, JsonElement>>(text, Contract.Json), Contract.Json);

    private static T Again<T>(T thing)
    {
        var text = Written(thing);
        var again = JsonSerializer.Deserialize<T>(text, Contract.Json)!;
        Assert.Equal(text, Written(again));
        return again;
    }

    private static string Written<T>(T thing) => JsonSerializer.Serialize(thing, Contract.Json);
}
