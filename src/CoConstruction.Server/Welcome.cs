using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace CoConstruction.Server;

/// <summary>What happens once at start: demo, and the lines that tell a host where to go.</summary>
internal sealed class Welcome(
    ServerOptions options, IServiceProvider services, IServer server, FirstAccount first, IGrainFactory grains, IJournal journal, IDirectory directory, IBallotBox box)
{
    public async Task Say()
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<TeamDatabase>();
        await RebuildDirectory();
        // Opening is enough: a project counts what it closed, and empties what it counted.
        foreach (var project in await box.Projects()) await grains.GetGrain<IProjectGrain>(project).Relist();
        if (options.Demo) await services.GetRequiredService<Demo>().Load();
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? options.PublicUrl.ToString();
        await Console.Out.WriteLineAsync($"CoConstruction est ouvert : {address}");
        await Console.Out.WriteLineAsync($"Adresse pour les téléphones : {options.Link("")}");
        await Console.Out.WriteLineAsync($"Données : {options.Data}");
        if (await first.Offer(database) is { } token) await Console.Out.WriteLineAsync($"Premier compte de l'équipe (lien à usage unique) : {options.Link($"equipe#/premier-compte/{token}")}");
        if (options.Demo)
        {
            foreach (var door in await services.GetRequiredService<Demo>().OpenDoors()) await Console.Out.WriteLineAsync($"« {door.Title} » : code {door.Code}");
        }
    }

    /// <summary>The directory is an index: what the journal holds and it does not is listed again.</summary>
    private async Task RebuildDirectory()
    {
        var listed = (await directory.All()).Select(project => ProjectStreams.Of(project.Id)).ToHashSet();
        foreach (var stream in (await journal.Streams(ProjectStreams.Prefix)).Where(stream => !listed.Contains(stream)))
        {
            await grains.GetGrain<IProjectGrain>(stream[ProjectStreams.Prefix.Length..]).Relist();
        }
    }
}
