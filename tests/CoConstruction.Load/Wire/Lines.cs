using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace CoConstruction.Load;

/// <summary>How phones reach a server of this machine.</summary>
internal static class Lines
{
    /// <summary>An address of the loopback for each phone: doors that can be guessed at count by address.</summary>
    public static IPAddress AddressOf(int phone) => new([127, 2, (byte)(phone / 250), (byte)(1 + (phone % 250))]);

    public static async ValueTask<Socket> Open(IPEndPoint server, IPAddress from, CancellationToken cancel)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Bind(new IPEndPoint(from, 0));
            await socket.ConnectAsync(server, cancel);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A server of the loopback, as sockets know it.</summary>
    public static IPEndPoint EndPointOf(Uri server) => new(IPAddress.Parse(server.Host), server.Port);
}

/// <summary>Reading without a parser: what a phone of the crowd needs is found as a piece of text.</summary>
internal static class Bytes
{
    /// <summary>The whole number right behind the first place of a text; null where there is none.</summary>
    public static long? Number(ReadOnlySpan<byte> from, ReadOnlySpan<byte> behind) =>
        from.IndexOf(behind) is var at and >= 0 && Utf8Parser.TryParse(from[(at + behind.Length)..], out long number, out _) ? number : null;

    /// <summary>What stands between the first place of a text and the next double quote.</summary>
    public static ReadOnlySpan<byte> Quoted(ReadOnlySpan<byte> from, ReadOnlySpan<byte> behind)
    {
        var at = from.IndexOf(behind);
        if (at < 0) return [];
        var rest = from[(at + behind.Length)..];
        return rest[..Math.Max(0, rest.IndexOf((byte)'"'))];
    }
}
