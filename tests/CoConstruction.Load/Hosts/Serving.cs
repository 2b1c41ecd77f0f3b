using CoConstruction.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans;
using Orleans.Runtime;

namespace CoConstruction.Load;

/// <summary>The servers that this tool is itself, each in a process of its own.</summary>
internal static class Serving
{
    /// <summary>What a server of ours that is not the product says once it answers.</summary>
    public const string OpenLine = "open";

    /// <summary>The product with another journal; everything else is as its own program wires it.</summary>
    public static async Task Product(string[] args, IConfiguration options)
    {
        await using var server = CoConstructionServer.Build(args, builder => ReplaceJournal(builder.Services, options));
        server.MapGet(HostPath("{project}"), HostOf);
        await server.StartAsync();
        await server.Services.GetRequiredService<Welcome>().Say();
        _ = server.Services.GetService<Rehearsal>()?.Run();
        await server.WaitForShutdownAsync();
    }

    /// <summary>Where a process tells in which silo a project lives: by the port between silos.</summary>
    public static string HostPath(string project) => $"/load/host/{project}";

    private static async Task<int> HostOf(string project, IGrainFactory grains)
    {
        var known = await grains.GetGrain<IManagementGrain>(0).GetActivationAddress(grains.GetGrain<IProjectGrain>(project));
        return known?.Endpoint.Port ?? throw new InvalidOperationException("The project is nowhere.");
    }

    /// <summary>A server of this tool that maps what it likes.</summary>
    public static async Task Other(string[] args, Action<WebApplicationBuilder> prepare, Func<WebApplication, Task> map)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSignalR();
        prepare(builder);
        await using var server = builder.Build();
        await map(server);
        await server.StartAsync();
        await Console.Out.WriteLineAsync(OpenLine);
        await server.WaitForShutdownAsync();
    }

    private static void ReplaceJournal(IServiceCollection services, IConfiguration options)
    {
        var real = services.Last(service => service.ServiceType == typeof(IJournal));
        if (options["journal"] == "none")
        {
            services.AddSingleton<IJournal>(provider =>
            {
                // The tables that others read are the real one's.
                Make(provider, real);
                return new NoJournal();
            });
        }

        if (options.GetValue("answer-delay", 0) is > 0 and var delay) services.AddSingleton<IJournal>(provider => new LateAnswers((IJournal)Make(provider, real), TimeSpan.FromMilliseconds(delay)));
    }

    private static object Make(IServiceProvider provider, ServiceDescriptor service) =>
        service.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);
}
