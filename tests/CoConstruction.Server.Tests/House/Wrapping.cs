using Microsoft.Extensions.DependencyInjection;

namespace CoConstruction.Server.Tests;

/// <summary>Puts something of a test around what the server has, whatever that is.</summary>
internal static class Wrapping
{
    public static IServiceCollection Wrap<T>(this IServiceCollection services, Func<T, T> around) where T : class
    {
        var known = services.Last(service => service.ServiceType == typeof(T));
        services.Remove(known);
        services.AddKeyedSingleton(nameof(Wrapping), (provider, _) =>
            (T)(known.ImplementationFactory?.Invoke(provider) ?? ActivatorUtilities.CreateInstance(provider, known.ImplementationType!)));
        return services.AddSingleton(provider => around(provider.GetRequiredKeyedService<T>(nameof(Wrapping))));
    }
}
