namespace CoConstruction.Domain.Tests;

/// <summary>Somebody who asks, in the quality in which they ask.</summary>
internal sealed record Person(string Id, Role Role)
{
    public static Person Door { get; } = new("", Role.Door);
    public static Person Ana { get; } = new("ana", Role.Facilitator);
    public static Person Rose { get; } = new("rose", Role.Professional);
    public static Person Omar { get; } = new("omar", Role.Observer);
    public static Person Elise { get; } = new("elise", Role.Official);
    public static Person Cleo { get; } = new("cleo", Role.CoFacilitator);

    public static Person Seat(string id) => new(id, Role.Participant);

    /// <summary>The shared tablet of a workshop.</summary>
    public static Person Tablet(string workshop) => new(workshop, Role.Tablet);
}

/// <summary>A moment in the life of a project: what was given, what is asked, what then happens.</summary>
internal sealed record Story(Project Project)
{
    public static DateTimeOffset Start { get; } = new(2026, 1, 10, 14, 0, 0, TimeSpan.Zero);

    public static WorkshopCard Card { get; } = new("Atelier du quartier", new DateOnly(2026, 1, 10), new TimeOnly(14, 0), "Maison commune", WorkshopMode.Hybrid);

    public DateTimeOffset Now { get; init; } = Start;
    public ulong Chance { get; init; } = 4242;

    /// <summary>What the door reads for whoever asks about the words of a text.</summary>
    public WrittenWords? Words { get; init; }

    /// <summary>What the door finds in the library for whoever asks about a practice.</summary>
    public PublishedPractice? Practice { get; init; }

    public Decision Said { get; init; } = Decision.Nothing;

    /// <summary>The secret papers that left the decisions.</summary>
    public BallotBox Box { get; init; } = BallotBox.Empty;

    public static Story Nothing { get; } = new(new Project("p"));

    /// <summary>A project with its five colleges, a facilitator (Ana) and a co-facilitator (Cleo).</summary>
    public static Story Founded { get; } = Nothing
        .Given(Person.Door, new FoundProject("Les Tisserandes", null, new TerritoryCard("Les Tisserandes", "neighbourhood"), "ana", "Ana"))
        .Given(Person.Ana, new InviteMember("link", Role.CoFacilitator, "hash"))
        .Given(Person.Door, new AcceptInvitation("link", "hash", "cleo", "Cleo"));

    /// <summary>The workshop "w", led by Ana, with these steps named s1, s2, … before its wrap-up; not begun.</summary>
    public static Story Planned(params StepKind[] steps) => Founded
        .Given(Person.Ana, new PlanWorkshop("w", Card))
        .Given(Person.Ana, [.. steps.Select((kind, i) => new AddStep("w", $"s{i + 1}", new StepPlan(kind, $"Étape {i + 1}")))]);

    /// <summary>The same workshop, begun at its first step, with Inès and Idir (residents) and Paul (professional) on their phones.</summary>
    public static Story Running(params StepKind[] steps) => Planned(steps)
        .Given(Person.Door,
            new TakeSeat("ines", "w", "persons", "Inès", false),
            new TakeSeat("idir", "w", "persons", "Idir", false),
            new TakeSeat("paul", "w", "professionals", null, true))
        .Given(Person.Ana, new GoToStep("w", "s1"));

    public Workshop Workshop => Project.Workshops.All["w"];

    public Step Step(string id) => Workshop.Step(id)!;

    public Ballot Ballot(string id) => Project.Ballots.All[id];

    /// <summary>Time passes, and nothing else.</summary>
    public Story After(TimeSpan time) => this with { Now = Now + time };

    public Story Given(params Happened[] happened) => this with { Project = happened.Aggregate(Project, (project, one) => project.Evolve(one)) };

    /// <summary>It was asked, and done.</summary>
    public Story Given(Person who, params Command[] commands) => commands.Aggregate(this, (story, command) =>
    {
        var next = story.When(who, command);
        Assert.True(next.Said is Decision.Accepted, $"{command} → {next.Said}");
        return next;
    });

    /// <summary>It is asked by somebody who has the right to ask it.</summary>
    public Story When(Person who, Command command)
    {
        Assert.True(Rights.May(who.Role, command), $"{who.Role} may not ask {command.GetType().Name}.");
        var said = Project.Decide(command, new Asked(who.Id, who.Role, Now, "c", Chance, "K7M2PX") { Words = command is INeedsWords ? Words : null, Practice = command is INeedsPractice ? Practice : null });
        return this with
        {
            Said = said,
            Now = Now.AddSeconds(1),
            Chance = Chance * 6364136223846793005 + 1442695040888963407,
            Project = said is Decision.Accepted accepted ? accepted.Events.Aggregate(Project, (project, one) => project.Evolve(one)) : Project,
            Box = said is Decision.Accepted { Paper: { } paper } ? Box.Put(paper) : Box,
        };
    }

    /// <summary>A closed secret ballot's box is emptied and counted.</summary>
    public Story Counted(string ballot) => Given(Person.Door, Box.Count(Ballot(ballot)));

    public Story Then(params Happened[] expected)
    {
        var accepted = Assert.IsType<Decision.Accepted>(Said);
        Assert.Equal(expected.Select(Written), accepted.Events.Select(Written));
        return this;
    }

    /// <summary>It is done, whatever the events look like.</summary>
    public Story ThenDone()
    {
        Assert.IsType<Decision.Accepted>(Said);
        return this;
    }

    public Story ThenNothing()
    {
        Assert.Same(Decision.Nothing, Said);
        return this;
    }

    public Story ThenRefused(Refusal refusal)
    {
        Assert.Equal(new Decision.Refused(refusal), Said);
        return this;
    }

    /// <summary>Asks the same again: whatever the answer, the project stands as before.</summary>
    public Story ThenAgainChangesNothing(Person who, Command command)
    {
        var again = When(who, command);
        Assert.Equal(Written(Project), Written(again.Project));
        return this;
    }

    private static string Written(Happened happened) => JsonSerializer.Serialize(happened, Contract.Json);

    private static string Written(Project project) => JsonSerializer.Serialize(project, Contract.Json);
}
