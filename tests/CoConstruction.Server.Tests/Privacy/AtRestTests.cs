using System.Text;
using Microsoft.Extensions.Logging;

namespace CoConstruction.Server.Tests;

/// <summary>What lies on the disk and in the logs: people's words in neither, and gone for ever once they are erased.</summary>
public sealed class AtRestTests
{
    private const string Idea = "hermine-idee", Word = "hermine-mot", Proposal = "hermine-proposition", Dictated = "hermine-dictee", First = "Herminette";

    [Fact]
    public async Task Peoples_words_are_in_no_file_and_their_names_in_the_vault_alone()
    {
        await using var server = await TestServer.Start();
        using var stage = await Held(server);
        var files = DataFiles.Of(server);
        foreach (var file in files)
        {
            foreach (var word in new[] { Idea, Word, Proposal, Dictated }) Assert.False(Holds(file, word), $"{file.Name} holds {word}");
            if (!IsVault(file.Name)) Assert.False(Holds(file, First), $"{file.Name} holds a name");
        }

        // What is packed tight in a file lies open in a row.
        foreach (var (table, row) in DataFiles.Rows(server))
        {
            foreach (var word in new[] { Idea, Word, Proposal, Dictated }) Assert.DoesNotContain(word, row, StringComparison.Ordinal);
            if (table != "owners") Assert.DoesNotContain(First, row, StringComparison.Ordinal);
        }

        // The search can find: what an organisation says is written as it is, and a name is in the vault.
        Assert.Contains(files, file => file.Name.StartsWith("journal", StringComparison.Ordinal) && Holds(file, "Quartier du Lavoir"));
        Assert.Contains(files, file => IsVault(file.Name) && Holds(file, First));
    }

    [Fact]
    public async Task An_erased_person_leaves_counts_but_neither_words_nor_name_also_after_a_restart()
    {
        await using var server = await TestServer.Start();
        using var stage = await Held(server);
        var seat = (string)(await stage.Facilitator.Look(stage.Project)).All("seats").Single()["id"]!;
        await stage.Lead(new ShowContent(Stage.Workshop, Stage.Step(3), true));
        await stage.Lead(new EraseSeat(seat));
        foreach (var restarted in new[] { false, true })
        {
            if (restarted) await server.Restart();
            var view = await stage.Facilitator.Look(stage.Project);
            Assert.DoesNotContain(Idea, view.Text);
            Assert.DoesNotContain(First, view.Text);
            Assert.Null(view["ideas", "i1"]!["text"]);
            Assert.Equal(Dictated, (string)view["ideas", "i2"]!["text"]!);
            Assert.Equal(2, (int)view["steps", Stage.Step(3)]!["ideas"]!);
        }

        Assert.DoesNotContain(DataFiles.Of(server), file => Holds(file, First));
    }

    [Fact]
    public async Task A_story_that_is_taken_back_leaves_its_panels_reason_and_no_word_of_it_also_after_a_restart()
    {
        await using var server = await TestServer.Start();
        using var stage = await Held(server);
        var phone = await stage.Phone();
        var day = new DateOnly(2020, 1, 1);
        await phone.Do(stage.Project, new TellStory("s1", new StoryCard("hermine-recit", "hermine-recit", "Les voisins"), new()));
        await phone.Do(stage.Project, new TellStory("s2", new StoryCard("un autre récit", "un autre récit", "Les voisins"), new()));
        await stage.Lead(new PlanStoryRound("r", new StoryRoundCard("Le printemps", day, day.AddYears(90))));
        await stage.Lead(new HandStoriesOver("r"));
        await stage.Lead(new ChooseStory("r", "persons", "s1", "On y vient."));
        Assert.Contains("hermine-recit", (await stage.Facilitator.Look(stage.Project)).Text, StringComparison.Ordinal);
        await phone.Do(stage.Project, new WithdrawStory("s1"));
        foreach (var restarted in new[] { false, true })
        {
            if (restarted) await server.Restart();
            var view = await stage.Facilitator.Look(stage.Project);
            Assert.DoesNotContain("hermine-recit", view.Text, StringComparison.Ordinal);
            Assert.Equal(("withdrawn", "On y vient."), ((string)view["stories", "s1"]!["state"]!, (string)view["stories", "s1"]!["chosen"]![0]!["why"]!));
            Assert.Equal("un autre récit", (string)view["stories", "s2"]!["title"]!);
        }

        Assert.DoesNotContain((await server.Get<IVault>().Open(stage.Project)).Keys.Keys, owner => owner.EndsWith("s1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_key_lost_from_the_vault_makes_its_words_unreadable_and_the_journal_still_replays()
    {
        await using var server = await TestServer.Start();
        using var stage = await Held(server);
        await stage.Lead(new ShowContent(Stage.Workshop, Stage.Step(3), true));
        await server.Get<IVault>().Erase(stage.Project, "i2");
        await server.Restart();
        var view = await stage.Facilitator.Look(stage.Project);
        Assert.Null(view["ideas", "i2"]!["text"]);
        Assert.Equal(Idea, (string)view["ideas", "i1"]!["text"]!);
        await stage.Lead(new DictateIdea(Stage.Workshop, Stage.Step(3), "i9", "encore", null));
    }

    [Fact]
    public async Task Logs_hold_no_word_name_code_or_token()
    {
        using var logs = new Logs();
        await using var server = await TestServer.Start(builder => builder.Logging.ClearProviders().AddProvider(logs).SetMinimumLevel(LogLevel.Information));
        using var stage = await Held(server);
        await stage.Facilitator.PostText($"/api/projects/{stage.Project}/commands", $"{{\"{Idea}\":");
        await stage.Screen().Look(stage.Project);
        server.Get<ILoggerFactory>().CreateLogger("Here").Log(LogLevel.Warning, default, "The logs are heard.", null, (line, _) => line);
        Assert.Contains(logs.Lines, line => line.Contains("The logs are heard.", StringComparison.Ordinal));
        foreach (var secret in new[] { Idea, Word, Proposal, Dictated, First, stage.Code, stage.ScreenKey, server.FirstToken ?? "none", "ana@example.org", Person.Password })
        {
            Assert.DoesNotContain(logs.Lines, line => line.Contains(secret, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static async Task<Stage> Held(TestServer server)
    {
        var stage = await Stage.Set(server);
        var phone = await stage.Phone(firstName: First);
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(1)));
        await phone.Do(stage.Project, new TellMood(Stage.Workshop, Stage.Step(1), Mood.Sun, Word));
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(3)));
        await phone.Do(stage.Project, new AddIdea(Stage.Workshop, Stage.Step(3), "i1", Idea));
        await stage.Lead(new DictateIdea(Stage.Workshop, Stage.Step(3), "i2", Dictated, null));
        await stage.Lead(new MakeProposal("p1", new ProposalText("Un titre", Proposal, Proposal), "persons", new ProposalOrigin(Stage.Workshop, "i1")));
        return stage;
    }

    /// <summary>In SQLite a file of its own, in PostgreSQL a table.</summary>
    private static bool IsVault(string name) => name.StartsWith("vault.db", StringComparison.Ordinal) || name == "owners";

    private static bool Holds((string Name, byte[] Bytes) file, string words) => file.Bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
}
