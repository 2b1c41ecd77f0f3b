using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CoConstruction.Server;

/// <summary>
/// What happens once at start: index, demo, and the lines that tell a host where to go. Several
/// processes may start at once: each step changes nothing where it has been done already.
/// </summary>
internal sealed class Welcome(ServerOptions options, IServiceProvider services, IServer server, IGrainFactory grains, IDirectory directory)
{
    private const int MostTries = 30;

    public async Task Say()
    {
        await Patiently(LookAfterProjects);
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

    private async Task LookAfterProjects()
    {
        if (options.HasProjects()) await RebuildIndex();
        if (options.Demo) await services.GetRequiredService<Demo>().Load();
    }

    private async Task RebuildIndex()
    {
        // The directory is an index: what the journal holds and it does not is listed again.
        var listed = (await directory.All()).Select(project => ProjectStreams.Of(project.Id)).ToHashSet();
        foreach (var stream in (await services.GetRequiredService<IJournal>().Streams(ProjectStreams.Prefix)).Where(stream => !listed.Contains(stream)))
        {
            await grains.GetGrain<IProjectGrain>(stream[ProjectStreams.Prefix.Length..]).Relist();
        }

        // Opening is enough: a project counts what it closed, and empties what it counted.
        foreach (var project in await services.GetRequiredService<IBallotBox>().Projects()) await grains.GetGrain<IProjectGrain>(project).Relist();
    }
}
