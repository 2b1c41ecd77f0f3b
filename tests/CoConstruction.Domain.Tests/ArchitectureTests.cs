using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CoConstruction.Domain.Tests;

/// <summary>The house keeps its own rules: a pure domain, rooms that mind their own business, no refusal that nobody says.</summary>
public sealed partial class ArchitectureTests
{
    /// <summary>Said by the server, which alone knows which phone is asking; no rule of the domain can.</summary>
    private static readonly ImmutableHashSet<Refusal> SaidByTheDoor = [Refusal.SeatElsewhere];

    [Fact]
    public void The_domain_references_nothing_but_the_base_library() =>
        Assert.All(typeof(Project).Assembly.GetReferencedAssemblies(), reference => Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    [Fact]
    public void The_domain_knows_neither_clock_nor_chance_nor_input_nor_output() =>
        Assert.All(Sources(), source => Assert.DoesNotMatch(Forbidden(), source.Text));

    [Theory]
    [InlineData("var at = DateTimeOffset.UtcNow;")]
    [InlineData("DateTime.Now")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("new Random()")]
    [InlineData("Random.Shared.Next()")]
    [InlineData("async Task<int> Read()")]
    [InlineData("File.ReadAllText(path)")]
    [InlineData("using System.Net.Http;")]
    [InlineData("RandomNumberGenerator.Fill(bytes)")]
    public void Impure_code_would_be_seen(string code) => Assert.Matches(Forbidden(), code);

    [Fact]
    public void Every_refusal_is_said_by_some_rule()
    {
        var rules = string.Concat(Sources().Where(source => source.Name != "Refusal.cs").Select(source => source.Text));
        var said = Enum.GetValues<Refusal>().Where(refusal => Regex.IsMatch(rules, $@"Refusal\.{refusal}\b")).ToHashSet();
        Assert.Equal(Enum.GetValues<Refusal>().ToHashSet(), said.Union(SaidByTheDoor).ToHashSet());
        Assert.Empty(said.Intersect(SaidByTheDoor));
    }

    [Theory]
    [InlineData(typeof(StepKind))]
    [InlineData(typeof(StepContent))]
    [InlineData(typeof(VoteMethod))]
    [InlineData(typeof(RetentionRule))]
    [InlineData(typeof(Reading))]
    [InlineData(typeof(StepResult))]
    public void Every_kind_is_in_its_list(Type kind)
    {
        var listed = kind.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(line => line.DerivedType).ToHashSet();
        Assert.Equal(kind.Assembly.GetTypes().Where(type => type.IsSubclassOf(kind) && !type.IsAbstract).ToHashSet(), listed);
    }

    [Fact]
    public void What_happens_touches_one_room_only()
    {
        foreach (var (before, happened, after) in RandomLife.Several().SelectMany(life => life.Happenings))
        {
            var room = happened.GetType();
            while (room.BaseType != typeof(Happened)) room = room.BaseType!;
            Assert.All(Rooms(before).Zip(Rooms(after)).Where(pair => $"{pair.First.GetType().Name}Happened" != room.Name), pair => Assert.Same(pair.First, pair.Second));
        }
    }

    [Fact]
    public void Random_lives_ask_for_almost_everything_so_that_what_holds_for_them_means_something()
    {
        var asked = RandomLife.Several().SelectMany(life => life.Asked).Select(command => command.GetType()).ToHashSet();
        Type[] others =
        [
            typeof(FoundProject), typeof(ImportProject), typeof(DescribeProject), typeof(JoinAsFacilitator), typeof(AddCollege), typeof(RemoveCollege),
            typeof(ChangeMemberRole), typeof(RemoveMember), typeof(EditProposal),
        ];
        Assert.Empty(Contract.Commands.Values.Except(others).Except(asked));
        var happened = RandomLife.Several().SelectMany(life => life.Happenings).Select(one => one.Happened.GetType()).ToHashSet();
        Type[] expected =
        [
            typeof(BallotPublished), typeof(BallotReopened), typeof(VoteWithdrawn), typeof(IdeaWithdrawn), typeof(IdeasPutTogether), typeof(CountChecked), typeof(SeatReturned),
            typeof(SeatAssisted), typeof(PaperCast), typeof(VoterSignedOff), typeof(LateVoteAnswered), typeof(RulesTightened), typeof(BoxCounted), typeof(TabletClosed), typeof(VersionKept), typeof(ArticleAnswerWithdrawn), typeof(ArticleObjectionLifted), typeof(CharterAdopted),
            typeof(CharterSigned), typeof(BallotRecorded), typeof(CardAnswerTakenBack),
        ];
        Assert.Empty(expected.Except(happened));
    }

    private static object[] Rooms(Project project) =>
        [project.Territory, project.Participants, project.Workshops, project.Proposals, project.Ballots, project.Decisions, project.Texts, project.Charter, project.Opinions, project.ActionPlan, project.Assessment, project.Evaluation];

    private static IEnumerable<(string Name, string Text)> Sources([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "CoConstruction.Domain"));
        var files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin")).ToList();
        Assert.NotEmpty(files);
        return files.Select(path => (Path.GetFileName(path), File.ReadAllText(path)));
    }

    [GeneratedRegex(@"\bUtcNow\b|\bDateTime(Offset)?\.(Now|Today)\b|\bGuid\.NewGuid|\bRandom\b|RandomNumberGenerator|\bTask\b|\bThread\b|\basync\b|System\.(IO|Net|Threading)|(?<!\.)\b(File|Directory|Console|Environment|Stopwatch)\.|TimeProvider")]
    private static partial Regex Forbidden();
}
