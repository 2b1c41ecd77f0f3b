using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CoConstruction.Server;

/// <summary>
/// What happens once at start: demo, the lines that tell a host where to go, and then, with the doors open, a look after
/// projects that need one. Several processes may start at once: each step changes nothing where it has been done already.
/// </summary>
internal sealed partial class Welcome(
    ServerOptions options, IServiceProvider services, IServer server, IGrainFactory grains, IDirectory directory, ILogger<Welcome> logger)
{
    private const int MostTries = 30;

    public async Task Say()
    {
        if (options.Demo)
        {
            await Patiently(services.GetRequiredService<Demo>().Load);
            await Patiently(services.GetRequiredService<DemoPractices>().Load);
        }

        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? options.PublicUrl.ToString();
        if (options.HasDoors()) await Patiently(() => SayDoors(address));
        else await Console.Out.WriteLineAsync($"CoConstruction garde les projets : {address}/health/ready");
        if (options.Postgres is not null) await Console.Out.WriteLineAsync($"Grappe : {options.Cluster.Name}");
        if (options.HasProjects()) await Console.Out.WriteLineAsync($"Données : {options.Data}");
    }

    private async Task SayDoors(string address)
    {
        var doors = options.Demo ? await services.GetRequiredService<Demo>().OpenDoors() : [];
        await Console.Out.WriteLineAsync($"CoConstruction est ouvert : {address}");
        await Console.Out.WriteLineAsync($"Adresse pour les téléphones : {options.Link("")}");
        if (await services.GetRequiredService<FirstAccount>().Offer() is { } token)
        {
            await Console.Out.WriteLineAsync($"Premier compte de l'équipe (lien à usage unique) : {options.Link($"equipe#/premier-compte/{token}")}");
        }

        foreach (var door in doors) await Console.Out.WriteLineAsync($"« {door.Title} » : code {door.Code}");
    }

    /// <summary>Other processes may come and go while this one starts; what was done of the work is done again for nothing.</summary>
    private static async Task Patiently(Func<Task> work)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await work();
                return;
            }
            catch (Exception trouble) when (ClusterTrouble.IsPassing(trouble) && tries < MostTries)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        }
    }

    /// <summary>
    /// Opens the few projects that the index lost, those whose ballot boxes are not empty and those whose people the library
    /// quotes. Nobody waits for it: how many they are, or how large, does not hold up a start.
    /// </summary>
    /// <param name="stopping">The process leaves: the next start goes on.</param>
    public async Task LookAfterProjects(CancellationToken stopping)
    {
        if (!options.HasProjects()) return;
        await services.GetRequiredService<PracticeKeeper>().CatchUp(stopping);
        foreach (var project in await Waiting())
        {
            if (stopping.IsCancellationRequested) return;
            try
            {
                await Patiently(grains.GetGrain<IProjectGrain>(project).Relist).WaitAsync(stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception trouble) when (ClusterTrouble.IsPassing(trouble))
            {
                LogNotLookedAfter(logger, trouble, project);
            }
        }
    }

    private async Task<IReadOnlyList<string>> Waiting()
    {
        try
        {
            // The directory is an index: what the journal holds and it does not is listed again.
            var listed = (await directory.All()).Select(project => ProjectStreams.Of(project.Id)).ToHashSet();
            var unlisted = (await services.GetRequiredService<IJournal>().Streams(ProjectStreams.Prefix))
                .Where(stream => !listed.Contains(stream)).Select(stream => stream[ProjectStreams.Prefix.Length..]);
            // Opening is enough: a project counts what it closed, empties what it counted, and tells the library what was taken back.
            return [.. unlisted.Union(await services.GetRequiredService<IBallotBox>().Projects()).Union(await services.GetRequiredService<PracticeSearch>().Quoted())];
        }
        catch (JournalUnavailableException trouble)
        {
            LogNobodyLookedAfter(logger, trouble);
            return [];
        }
    }

    [LoggerMessage(LogLevel.Warning, "Project {Project} did not open; it is looked after at the next start, or when somebody comes.")]
    private static partial void LogNotLookedAfter(ILogger logger, Exception trouble, string project);

    [LoggerMessage(LogLevel.Warning, "Storage did not tell which projects need looking after; the next start asks again.")]
    private static partial void LogNobodyLookedAfter(ILogger logger, Exception trouble);
}
