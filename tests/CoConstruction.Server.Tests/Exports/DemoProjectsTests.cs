namespace CoConstruction.Server.Tests;

/// <summary>The demonstration comes in by the same commands as anything else, and is ready to run.</summary>
[WithoutHouse]
public sealed class DemoProjectsTests
{
    public static TheoryData<string> Ids => [.. DemoProjects.All.Select(demo => demo.File.ProjectId)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_command_is_accepted_and_the_workshop_waits_for_today(string id)
    {
        var demo = DemoProjects.All.Single(demo => demo.File.ProjectId == id);
        var today = new DateOnly(2026, 11, 24);
        var project = demo.FollowUp(today).Prepend(new ImportProject(demo.File)).Aggregate(new Project(id), Ask);
        var workshop = project.Workshops.All[demo.Workshop.Id];
        Assert.Equal((WorkshopStatus.Planned, today), (workshop.Status, workshop.Card.Date));
        Assert.All(demo.Workshop.Instructions, words => Assert.Equal(words.Value, workshop.Steps[words.Key - 1].Plan.Instruction));
        Assert.Equal(demo.Proposals.Count, project.Proposals.All.Values.Count(proposal => proposal.Status == ProposalStatus.ToBeExamined));
        Assert.Equal(Decision.Nothing, project.Decide(new ImportProject(demo.File), Door("again")));
    }

    private static Project Ask(Project project, Command command) =>
        Assert.IsType<Decision.Accepted>(project.Decide(command, Door(command.ToString()!))).Events.Aggregate(project, (now, happened) => now.Evolve(happened));

    private static Asked Door(string id) => new("", Role.Door, DateTimeOffset.UnixEpoch, id, 1, "ABC234");
}
