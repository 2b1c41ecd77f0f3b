namespace CoConstruction.Domain.Tests;

/// <summary>
/// The server renders an item again only when something it depends on is another value: so as long as nothing of that
/// changes, the item must stay the same.
/// </summary>
public sealed class ViewCostTests
{
    public static TheoryData<uint> Lives => PrivacyTests.Lives;

    [Theory]
    [MemberData(nameof(Lives))]
    public void An_item_or_a_part_whose_dependencies_are_unchanged_is_unchanged_and_no_part_ever_goes(uint seed)
    {
        var items = new Dictionary<(string Audience, string Room, string Key), (ImmutableArray<object?> DependsOn, string Text)>();
        var parts = new Dictionary<(string Audience, string Part), (ImmutableArray<object?> DependsOn, List<string> Texts)>();
        foreach (var project in Looked(seed))
        {
            foreach (var audience in Shown.Audiences(project).Append(Audience.Team))
            {
                var there = ProjectView.Parts(project, audience, new()).ToDictionary(part => (audience.Name, part.Name));
                Assert.Empty(parts.Keys.Where(key => key.Audience == audience.Name).Except(there.Keys));
                foreach (var (key, part) in there)
                {
                    var texts = part.Entries().Select(entry => $"{entry.Room}/{entry.Key} {Text(audience.Name, entry)}").ToList();
                    if (parts.TryGetValue(key, out var before) && Unchanged(before.DependsOn, part.DependsOn)) Assert.Equal(before.Texts, texts);
                    parts[key] = (part.DependsOn, texts);
                }
            }

            foreach (var (own, entry) in OfOne(project)) Text(own, entry);
        }

        string Text(string audience, ViewEntry entry)
        {
            var at = (audience, entry.Room, entry.Key);
            var text = Shown.Text(entry);
            if (items.TryGetValue(at, out var before) && Unchanged(before.DependsOn, entry.DependsOn)) Assert.Equal(before.Text, text);
            items[at] = (entry.DependsOn, text);
            return text;
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void What_is_remembered_from_one_look_to_the_next_changes_nothing_of_what_is_shown(uint seed)
    {
        var memory = new ViewMemory();
        foreach (var project in Looked(seed))
        {
            foreach (var audience in Shown.Audiences(project).Append(Audience.Team))
            {
                var again = ProjectView.Parts(project, audience, memory).SelectMany(part => part.Entries()).Where(entry => entry.Room == ViewRooms.Ballots);
                Assert.Equal(Shown.Text(ProjectView.Of(project, audience).Where(entry => entry.Room == ViewRooms.Ballots)), Shown.Text(again));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lives))]
    public void An_item_has_one_key_in_its_room_and_a_room_has_one_type_of_items(uint seed)
    {
        foreach (var (_, entries) in Entries(RandomLife.Of(seed).Project).GroupBy(line => line.Audience, line => line.Entry).Select(group => (group.Key, group.ToList())))
        {
            Assert.Equal(entries.Count, entries.DistinctBy(entry => (entry.Room, entry.Key)).Count());
            Assert.All(entries, entry => Assert.IsType(ViewRooms.Items[entry.Room], entry.Render()));
        }
    }

    [Fact]
    public void A_vote_renders_nothing_again_for_the_room()
    {
        var story = Story.Running(new VoteStep(new DotVoting(3, false), new OptionSource { Typed = ["Un banc", "Un arbre"] })).Given(Person.Ana, new OpenBallot("s1"));
        var voted = story.Given(Person.Seat("ines"), new CastVote("s1", ImmutableSortedDictionary<string, string>.Empty.Add("o1", "1")));
        var pairs = ProjectView.Of(story.Project, Audience.Participant).Zip(ProjectView.Of(voted.Project, Audience.Participant));
        Assert.All(pairs, pair => Assert.True(Unchanged(pair.First.DependsOn, pair.Second.DependsOn)));
    }

    [Theory]
    [InlineData(Secrecy.Public)]
    [InlineData(Secrecy.Secret)]
    public void A_vote_on_one_ballot_renders_no_other_again_for_anybody(Secrecy secrecy)
    {
        var step = Voting.Step(new BallotRules(secrecy));
        var story = Story.Running(step, step, step).Given(Person.Ana, new OpenBallot("s1"), new GoToStep("w", "s2"), new OpenBallot("s2"), new CloseBallot("s1"), new GoToStep("w", "s3"), new OpenBallot("s3"));
        var voted = story.Given(Person.Seat("ines"), new CastVote("s3", Voting.Marks(("o1", "for")), "receipt"));
        foreach (var audience in Voting.Audiences)
        {
            var again = ProjectView.Of(story.Project, audience).Zip(ProjectView.Of(voted.Project, audience)).Where(pair => !Unchanged(pair.First.DependsOn, pair.Second.DependsOn)).Select(pair => pair.Second.Key);
            Assert.Equal(audience.Kind is AudienceKind.Team or AudienceKind.Screen ? ["s3"] : [], again);
        }

        var others = ProjectView.Own(story.Project, "idir", 1).Zip(ProjectView.Own(voted.Project, "idir", 1));
        Assert.All(others, pair => Assert.True(Unchanged(pair.First.DependsOn, pair.Second.DependsOn)));
    }

    [Fact]
    public void Somebody_who_comes_in_has_no_result_of_another_evening_counted_again()
    {
        var story = Story.Running(new VoteStep(new DotVoting(3, false), new OptionSource { Typed = ["Un banc", "Un arbre"] }))
            .Given(Person.Ana, new OpenBallot("s1"), new CloseBallot("s1"), new PublishBallot("s1"), new PlanWorkshop("w2", Story.Card));
        var entered = story.Given(Person.Door, new TakeSeat("rita", "w2", "persons", null, false));
        Assert.True(Unchanged(Ballot(story).DependsOn, Ballot(entered).DependsOn));
        var moved = entered.Given(Person.Ana, new MoveSeat("ines", "associations"));
        Assert.False(Unchanged(Ballot(entered).DependsOn, Ballot(moved).DependsOn));

        static ViewEntry Ballot(Story at) => ProjectView.Of(at.Project, Audience.Participant).Single(entry => entry.Room == ViewRooms.Ballots);
    }

    /// <summary>A life as it was after every third move; after each one when all of it is asked for.</summary>
    private static IEnumerable<Project> Looked(uint seed) => RandomLife.Of(seed).Past.Where((_, move) => RandomLife.Whole || move % 3 == 0);

    private static IEnumerable<(string Audience, ViewEntry Entry)> Entries(Project project) =>
        [.. Shown.Audiences(project).Append(Audience.Team).SelectMany(audience => ProjectView.Of(project, audience).Select(entry => (audience.Name, entry))), .. OfOne(project)];

    /// <summary>What seats and members see of their own.</summary>
    private static IEnumerable<(string Audience, ViewEntry Entry)> OfOne(Project project) =>
    [
        .. project.Participants.Seats.Values.SelectMany(seat => ProjectView.Own(project, seat.Id, 1).Select(entry => ($"own/{seat.Id}", entry))),
        .. project.Participants.Members.Keys.SelectMany(member => ProjectView.OwnMember(project, member).Select(entry => ($"member/{member}", entry))),
    ];

    private static bool Unchanged(ImmutableArray<object?> before, ImmutableArray<object?> after) =>
        before.Length == after.Length && before.Zip(after).All(pair => pair.First is string or ValueType ? pair.First.Equals(pair.Second) : ReferenceEquals(pair.First, pair.Second));
}
