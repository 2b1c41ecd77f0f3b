using System.Text;
using CsCheck;

namespace CoConstruction.Server.Tests;

/// <summary>What changed since a version is exactly the difference between two snapshots, whoever looks and whatever happened.</summary>
public sealed class ChangesTests
{
    [Fact]
    public async Task An_old_view_and_what_changed_since_make_the_new_view_for_each_audience()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.OpenVote();
        var phones = new[] { await stage.Phone("persons", "Léa"), await stage.Phone("elected") };
        var team = new List<Person> { stage.Facilitator, await stage.Invited(Role.CoFacilitator, "Cléo") };
        Person[] all = [.. team, await stage.Invited(Role.Observer, "Odile"), stage.Screen(), .. phones];
        var views = new List<View>();
        foreach (var person in all) views.Add(await person.Look(stage.Project));
        await using var watcher = await Watcher.Of(phones[0], stage.Project);
        var chance = new PCG(1, 7);
        var next = Gen.Int[0, 13];
        for (var i = 0; i < 70; i++)
        {
            // The lead asks for herself; her measure is sixty at once, and ten more each second.
            await Random(next.Generate(chance, null, out _), i, stage, phones);
            if (i % 7 != 6) continue;
            foreach (var (index, person) in all.Index())
            {
                var changes = (await person.Get($"/api/projects/{stage.Project}?epoch={views[index].Epoch}&since={views[index].Version}")).Json;
                Assert.NotNull(changes["changes"]);
                views[index].Take(changes);
                Assert.Equal((await person.Look(stage.Project)).Text, views[index].Text);
            }
        }

        var last = await phones[0].Look(stage.Project);
        await phones[0].Do(stage.Project, new SayDone(Stage.Workshop, Stage.Step(5), true));
        last = await phones[0].Look(stage.Project);
        await watcher.Until(() => watcher.View.Text == last.Text);
    }

    [Fact]
    public async Task After_a_restart_a_version_from_before_gets_what_changed_and_one_that_never_was_gets_everything()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        for (var i = 0; i < 12; i++) await stage.Lead(new CountPresent(Stage.Workshop, "elected", i));
        var view = await stage.Facilitator.Look(stage.Project);
        await stage.Lead(new CountPresent(Stage.Workshop, "elected", 30));
        await server.Restart();
        var said = (await stage.Facilitator.Get($"/api/projects/{stage.Project}?epoch={view.Epoch}&since={view.Version}")).Json;
        Assert.Equal(["workshops", "ownMember", "ownNotes"], said["changes"]!.AsArray().Select(change => (string)change!["room"]!));
        Assert.NotEqual(view.Epoch, (string)said["epoch"]!);
        view.Take(said);
        Assert.Equal((await stage.Facilitator.Look(stage.Project)).Text, view.Text);
        foreach (var since in new[] { "0", "-1", "999999", "9223372036854775807" })
        {
            Assert.NotNull((await stage.Facilitator.Get($"/api/projects/{stage.Project}?epoch={view.Epoch}&since={since}")).Json["snapshot"]);
        }

        var changes = (await stage.Facilitator.Get($"/api/projects/{stage.Project}?epoch={view.Epoch}&since={said["version"]}")).Json["changes"]!.AsArray();
        Assert.Equal(["ownMember", "ownNotes"], changes.Select(change => (string)change!["room"]!));
    }

    [Fact]
    public async Task A_page_from_before_a_backup_was_restored_takes_everything_even_once_versions_have_caught_up()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await server.Restart();
        var opened = await stage.Facilitator.Look(stage.Project);
        for (var i = 1; i < 4; i++) await stage.Lead(new CountPresent(Stage.Workshop, "elected", i));
        var said = (await stage.Facilitator.Get($"/api/projects/{stage.Project}?epoch=lost&since={opened.Version + 2}")).Json;
        Assert.NotNull(said["snapshot"]);
    }

    [Fact]
    public async Task What_an_idea_costs_to_send_does_not_grow_with_the_project()
    {
        await using var server = await TestServer.Start();
        using var stage = await Stage.Set(server);
        await stage.Lead(new GoToStep(Stage.Workshop, Stage.Step(3)));
        await stage.Lead(new ShowContent(Stage.Workshop, Stage.Step(3), true));
        var grain = server.Get<IGrainFactory>().GetGrain<IProjectGrain>(stage.Project);
        var member = new Caller.Member((string)(await stage.Facilitator.Look(stage.Project))["ownMember", "member"]!["id"]!);
        var sizes = new List<int>();
        var ideas = 0;
        foreach (var many in new[] { 10, 1000 })
        {
            await Task.WhenAll(Enumerable.Range(ideas, many - ideas).Select(_ => Dictate()));
            var view = await stage.Facilitator.Look(stage.Project);
            await Dictate();
            sizes.Add(Encoding.UTF8.GetByteCount((await stage.Facilitator.Get($"/api/projects/{stage.Project}?epoch={view.Epoch}&since={view.Version}")).Body));
        }

        Assert.InRange(sizes[1], 1, sizes[0] + 32);

        Task<Reply> Dictate()
        {
            var n = ideas++;
            return grain.Ask(new Asking(member, $"c{n}", new DictateIdea(Stage.Workshop, Stage.Step(3), $"i{n}", "Une idée de la même longueur", null)));
        }
    }

    private static async Task Random(int what, int i, Stage stage, Person[] phones)
    {
        const string W = Stage.Workshop;
        var (phone, ideas, vote) = (phones[i % phones.Length], Stage.Step(3), Stage.Step(5));
        var (person, command) = what switch
        {
            0 => (phone, (Command)new AddIdea(W, ideas, $"i{i}", $"Idée {i}")),
            1 => (stage.Facilitator, new DictateIdea(W, ideas, $"d{i}", $"Dictée {i}", "elected")),
            2 => (stage.Facilitator, new ShowContent(W, ideas, i % 3 != 0)),
            3 => (stage.Facilitator, new HideIdea(W, ideas, $"d{i - 1}", true)),
            4 => (stage.Facilitator, new GoToStep(W, Stage.Step(1 + (i % 7)))),
            5 => (phone, new CastVote(vote, Stage.Marks($"o{1 + (i % 3)}"))),
            6 => (phone, new WithdrawVote(vote)),
            7 => (stage.Facilitator, new SkipStep(W, Stage.Step(1 + (i % 7)), i % 2 == 0)),
            8 => (stage.Facilitator, new CountPresent(W, "professionals", i % 9)),
            9 => (phone, new TellMood(W, Stage.Step(1), Mood.Rain, $"mot {i}")),
            10 => (stage.Facilitator, i % 2 == 0 ? new CloseBallot(vote) : new ReopenBallot(vote)),
            11 => (stage.Facilitator, new AddStep(W, $"s{i}", new StepPlan(new InstructionStep(), $"Étape {i}"))),
            12 => (stage.Facilitator, new MakeProposal($"p{i}", new ProposalText($"Titre {i}", "Texte", null), null, new ProposalOrigin(W))),
            _ => (stage.Facilitator, new MoveStep(W, Stage.Step(2), i % 5)),
        };
        Assert.Equal(System.Net.HttpStatusCode.OK, (await person.Ask(stage.Project, command)).Status);
    }
}
