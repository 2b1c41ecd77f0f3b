using System.Collections.Immutable;

namespace CoConstruction.Load;

/// <summary>How many people come, how much they dawdle at most before each thing they do, and the seed of both.</summary>
public sealed record WorkshopPlan(int Phones, TimeSpan Think, int Seed);

/// <summary>
/// A whole evening: people come in and watch, say how they are, leave ideas, the team groups them, people put dots, the
/// vote is closed and published, people take leave, the minutes are made. Only the pauses are shorter than in life.
/// </summary>
public static class WorkshopScenario
{
    private const string Workshop = "soir";
    private const int IdeasEach = 2, Groups = 12, Dots = 3;

    /// <param name="Actions">How long people waited, by what they did.</param>
    /// <param name="Errors">Answers other than a yes; all of them are listed by what was done.</param>
    /// <param name="ShowingAll">Pages that have come to the last version.</param>
    public sealed record WorkshopReport(
        string Scenario, int Phones, double Seconds, IReadOnlyDictionary<string, Spread> Actions, IReadOnlyDictionary<string, int> Errors, int ShowingAll,
        long BytesPerClient, double CpuSeconds, long MemoryMiB) : IVerdict
    {
        public bool Whole => Errors.Count == 0 && ShowingAll == Phones;
    }

    /// <summary>One evening on a server of its own.</summary>
    public static async Task<WorkshopReport> Run(WorkshopPlan plan, CancellationToken cancel)
    {
        using var server = new ServerProcess();
        await server.Start(cancel);
        using var room = await Room.Prepare(server, cancel);
        await room.Lead(new PlanWorkshop(Workshop, new WorkshopCard("Nos soirées", new(2026, 3, 14), null, null, WorkshopMode.Hybrid), "priorities"), cancel);
        var began = Stopwatch.GetTimestamp();
        await using var people = await Gathering.Of(server, room, Workshop, plan, cancel);
        await Evening(room, people, cancel);
        var minutes = await people.Timed("minutes", () => room.Minutes(Workshop, cancel));
        if (minutes?.Contains("Nos soirées", StringComparison.Ordinal) != true) throw new InvalidOperationException("The minutes do not name their workshop.");
        var all = await people.AllShow(await room.Version(cancel), cancel);
        return new(
            "workshop", plan.Phones, Math.Round(Stopwatch.GetElapsedTime(began).TotalSeconds, 1), people.Spreads(), people.Errors, all,
            people.Received / plan.Phones, Math.Round(server.Cpu.TotalSeconds, 2), server.MemoryMiB);
    }

    private static async Task Evening(Room room, Gathering people, CancellationToken cancel)
    {
        async Task Lead(string what, params Command[] commands)
        {
            foreach (var command in commands) await people.Timed(what, () => room.Lead(command, cancel));
        }

        await Lead("step", new GoToStep(Workshop, Step(1)));
        await people.Each("mood", (person, _) => [new TellMood(Workshop, Step(1), (Mood)(person % 4), person % 3 == 0 ? "fatigué" : null)], cancel);
        await Lead("show", new ShowContent(Workshop, Step(1), true));
        await Lead("step", new GoToStep(Workshop, Step(3)));
        await people.Each("idea", (person, _) => Enumerable.Range(0, IdeasEach).Select(n => new AddIdea(Workshop, Step(3), IdeaOf(person, n), $"Une idée de la personne {person}, la {n + 1}e")), cancel);
        await Lead("show", new ShowContent(Workshop, Step(3), true));
        await Lead("step", new GoToStep(Workshop, Step(4)));
        for (var group = 0; group < Groups; group++)
        {
            await Lead("group", new PutTogether(Workshop, Step(4), $"g{group}", IdeaOf(3 * group, 0), IdeaOf(3 * group + 1, 0)), new PutTogether(Workshop, Step(4), "", $"g{group}", IdeaOf(3 * group + 2, 1)), new NameGroup(Workshop, Step(4), $"g{group}", $"Ensemble {group + 1}"));
        }

        var vote = new VoteStep(new DotVoting(Dots, Stacking: false), new OptionSource { Typed = [.. Enumerable.Range(1, Groups).Select(group => $"Ensemble {group}")] });
        await Lead("step", new ChangeStep(Workshop, Step(5), new StepPlan(vote, "Choisir")), new GoToStep(Workshop, Step(5)), new OpenBallot(Step(5)));
        await people.Each("vote", (_, chance) => [new CastVote(Step(5), Marks(chance))], cancel);
        await people.Each("changedVote", (_, chance) => chance.Next(5) == 0 ? [new CastVote(Step(5), Marks(chance))] : [], cancel);
        await Lead("close", new CloseBallot(Step(5)));
        await Lead("publish", new PublishBallot(Step(5)));
        await Lead("step", new GoToStep(Workshop, Step(6)));
        await people.Each("face", (person, _) => [new TellMood(Workshop, Step(6), Mood.Happy + person % 3, null)], cancel);
        await Lead("close", new CloseWorkshop(Workshop, NoDecision: true));
    }

    private static string Step(int number) => $"{Workshop}-{number}";

    private static string IdeaOf(int person, int n) => $"i{person}-{n}";

    private static ImmutableSortedDictionary<string, string> Marks(Random chance) =>
        Enumerable.Range(1, Groups).OrderBy(_ => chance.Next()).Take(Dots).ToImmutableSortedDictionary(option => $"o{option}", _ => "1");
}
