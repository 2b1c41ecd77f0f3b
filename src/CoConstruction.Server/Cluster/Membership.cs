using System.Net;
using System.Net.Sockets;
using Npgsql;
using Orleans.Configuration;

namespace CoConstruction.Server;

/// <summary>
/// How processes find each other. Without PostgreSQL a process is a cluster of its own; with it, the database says who is
/// in (<see cref="ClusterSchema"/>), and the processes watch each other. Ports of a cluster speak to whoever reaches them:
/// they belong in a network of the host's own, never on the internet.
/// </summary>
internal static class Membership
{
    private const string Service = "coconstruction", Invariant = "Npgsql";

    /// <summary>One process is its own cluster; its ports are free ones of the loopback.</summary>
    public static void Alone(ISiloBuilder silo)
    {
        var (siloPort, gatewayPort) = FreePorts();
        silo.UseLocalhostClustering(siloPort, gatewayPort);
    }

    /// <summary>Takes its place among the silos of its database.</summary>
    public static void Join(ISiloBuilder silo, string database, ClusterPlace place)
    {
        // In a pod, its name and its address are those of the silo.
        if (Set("KUBERNETES_SERVICE_HOST") && Set("POD_NAME")) silo.UseKubernetesHosting();
        silo.UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (Invariant, OwnConnections(database)));
        silo.Configure<ClusterOptions>(options => Name(options, place));
        silo.Configure<EndpointOptions>(endpoints =>
        {
            (endpoints.SiloPort, endpoints.GatewayPort) = (place.SiloPort, place.GatewayPort);
            if (place.Address is not null) endpoints.AdvertisedIPAddress = place.Address;
        });
        silo.Configure<ClusterMembershipOptions>(membership => Watch(membership, place.Patience));
        silo.Configure<SiloMessagingOptions>(messaging =>
        {
            // A call to a silo that dies is broken off when the others notice; this is for what is lost in another way.
            messaging.ResponseTimeout = TimeSpan.FromSeconds(5) * place.Patience;
            // A web process that is gone is forgotten soon: until then, what is pushed to it waits in memory.
            messaging.ClientDropTimeout = TimeSpan.FromSeconds(20);
        });
        silo.Configure<ConnectionOptions>(connections => Connect(connections, place.Patience));
    }

    /// <summary>Reaches the silos of its database from outside, through their gateways.</summary>
    public static void Reach(IClientBuilder client, string database, ClusterPlace place)
    {
        client.UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (Invariant, OwnConnections(database)));
        client.Configure<ClusterOptions>(options => Name(options, place));
        // A silo that came is used, and one that went is forgotten, within seconds.
        client.Configure<GatewayOptions>(gateways => gateways.GatewayListRefreshPeriod = TimeSpan.FromSeconds(2));
        // Nobody tells a web process that the silo behind its gateway has died with its call: it is the time that tells. The
        // phone then sends the same command again. Documents have longer, said where they are asked for.
        client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = TimeSpan.FromSeconds(2.5) * place.Patience);
        client.Configure<ConnectionOptions>(connections => Connect(connections, place.Patience));
    }

    /// <summary>
    /// Noticing a silo that is gone within the time that people in a room wait for an answer. Measured: after a kill 11 s
    /// with what Orleans comes with, 1.2 to 1.7 s with this; after a freeze, as when a machine is lost, more than a minute
    /// and 3.6 s. The price is that a process which stands still for some seconds is put out of the cluster, stops, and is
    /// to be started again by whoever started it; the journal's key keeps histories whole even then. Where that happens
    /// because the machine is busy (seen at a load of ten for each core), <see cref="ClusterPlace.Patience"/> makes all waits longer.
    /// </summary>
    private static void Watch(ClusterMembershipOptions membership, int patience)
    {
        // Two probes must fail; whoever usually answers late is waited for half a second more.
        membership.ProbeTimeout = membership.MinProbeTimeout = TimeSpan.FromSeconds(0.75) * patience;
        membership.MaxProbeTimeout = TimeSpan.FromSeconds(1.25) * patience;
        membership.NumMissedProbesLimit = 2;
        // Houses have two or three processes: with two votes, the only one left could never say that the other is gone.
        membership.NumVotesForDeathDeclaration = 1;
        // With two processes, the one that is left would take the silence of the other for its own weakness, and wait twice as long.
        membership.ExtendProbeTimeoutDuringDegradation = false;
        // Who was told nothing (a process that was cut off) reads the table this often, and says so as often that it lives.
        membership.TableRefreshTimeout = membership.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);
        // Each start is a new entry: those of yesterday are of no use to anybody.
        membership.DefunctSiloExpiration = TimeSpan.FromDays(1);
    }

    /// <summary>A process of the same network answers at once or not at all.</summary>
    private static void Connect(ConnectionOptions connections, int patience) =>
        (connections.OpenConnectionTimeout, connections.ConnectionRetryDelay) = (TimeSpan.FromSeconds(1) * patience, TimeSpan.FromMilliseconds(200));

    /// <summary>Apart from those of the projects: however many people write, a silo can say that it lives.</summary>
    private static string OwnConnections(string database) =>
        new NpgsqlConnectionStringBuilder(database) { MaxPoolSize = 4, Timeout = 5, CommandTimeout = 5, ApplicationName = "CoConstruction cluster" }.ConnectionString;

    private static bool Set(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static void Name(ClusterOptions options, ClusterPlace place) => (options.ClusterId, options.ServiceId) = (place.Name, Service);

    /// <summary>Both are held until both are known: a port let go too early may be given twice.</summary>
    private static (int, int) FreePorts()
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        other.Start();
        return (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)other.LocalEndpoint).Port);
    }
}
