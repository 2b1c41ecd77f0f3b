using System.Net;
using System.Net.Sockets;

namespace CoConstruction.Load;

/// <summary>Ports of the loopback that nobody uses.</summary>
internal static class Ports
{
    public static int Free() => Free(1)[0];

    /// <summary>All are held until all are known: a port let go too early may be given twice.</summary>
    public static IReadOnlyList<int> Free(int count)
    {
        var held = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        held.ForEach(listener => listener.Start());
        List<int> ports = [.. held.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        held.ForEach(listener => listener.Dispose());
        return ports;
    }
}
