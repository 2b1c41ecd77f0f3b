namespace CoConstruction.Server;

/// <summary>Loads the demonstration projects, as often as the server starts; what is there already stays as it is.</summary>
internal sealed class Demo(IGrainFactory grains, IDirectory directory, TimeProvider time)
{
    public async Task Load()
    {
        foreach (var demo in DemoProjects.All)
        {
            var project = demo.File.ProjectId;
            if (await Ask(project, new ImportProject(demo.File)) is not { Refusal: null }) continue;
            foreach (var command in demo.FollowUp(DateOnly.FromDateTime(time.GetLocalNow().Date)))
            {
                // Its workshop is there: the team may have changed it since.
                if (await Ask(project, command) is { Refusal: not null } && command is PlanWorkshop) break;
            }
        }
    }

    public async Task<IReadOnlyList<OpenDoor>> OpenDoors() =>
        [.. (await Task.WhenAll(DemoProjects.All.Select(demo => grains.GetGrain<IProjectGrain>(demo.File.ProjectId).OpenDoors()))).SelectMany(doors => doors)];

    private async Task<Answer?> Ask(string project, Command command)
    {
        var code = command is PlanWorkshop ? await JoinCodes.Reserve(directory, project) : null;
        return (await grains.GetGrain<IProjectGrain>(project).Ask(new Asking(new Caller.Door(), Guid.NewGuid().ToString(), command, code))).Answer;
    }
}
