using Orleans.Configuration;
using Orleans.Dashboard;

namespace CoConstruction.Server;

/// <summary>What a process does in the house, and what it needs for that.</summary>
internal static class Roles
{
    /// <summary>Projects live here.</summary>
    public static bool HasProjects(this ServerOptions options) => options.Role is not ServerRole.Web;

    /// <summary>People come in here.</summary>
    public static bool HasDoors(this ServerOptions options) => options.Role is not ServerRole.Silo;

    /// <summary>A silo, in its cluster or alone, or a client of the silos.</summary>
    public static void AddRole(this WebApplicationBuilder builder, ServerOptions options)
    {
        if (options.HasProjects())
        {
            builder.Host.UseOrleans(silo =>
            {
                if (options.Postgres is { } database) Membership.Join(silo, database, options.Cluster);
                else Membership.Alone(silo);
                silo.Configure<GrainCollectionOptions>(collection => collection.CollectionAge = options.IdleAfter);
                // Orleans would make room at once for the places of a million grains, 9 MB; a house has some thousands of projects.
                silo.Configure<GrainDirectoryOptions>(directory => directory.CacheSize = 50_000);
                silo.AddOutgoingGrainCallFilter<CallAgain>();
                if (options.Postgres is null) GrainCounters.Wait(silo.Services);
                silo.AddDashboard(GrainsPage.Configure);
                silo.Services.AddWire();
            });
            builder.Services.AddSingleton<Rehearsal>();
            builder.Services.AddSingleton<SpareMemory>();
            builder.Services.AddHostedService(provider => provider.GetRequiredService<SpareMemory>());
        }
        else
        {
            builder.Host.UseOrleansClient(client =>
            {
                Membership.Reach(client, options.Postgres!, options.Cluster);
                client.UseConnectionRetryFilter<WaitForSilo>();
                client.AddOutgoingGrainCallFilter<CallAgain>();
                client.AddDashboard(GrainsPage.Configure);
                client.Services.AddWire();
            });
            // The doors open although no silo is there yet: pages are served, and say themselves what they wait for.
            builder.Services.Configure<HostOptions>(host => host.ServicesStartConcurrently = true);
        }

        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton<Drain>();
        builder.Services.AddSingleton<IHostLifetime>(provider => provider.GetRequiredService<Drain>());
        // Doors, then silo. Orchestrators end what takes longer than their 30 s by force.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));
    }

    /// <summary>The cluster's own part of the database is there before Orleans reads it.</summary>
    public static void OpenCluster(this IServiceProvider services) =>
        services.GetService<PostgresDatabase>()?.Migrate(ClusterSchema.Part, ClusterSchema.Migrations);
}
