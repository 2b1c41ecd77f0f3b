using System.Net;
using System.Net.Sockets;

namespace CoConstruction.Server.Tests;

/// <summary>
/// Ports of the loopback for processes that must be told theirs. They lie below those that machines give away by
/// themselves, and none is given twice: between the choice and the start nobody else takes one.
/// </summary>
internal static class FreePorts
{
    private const int First = 20_000;
    private const int Last = 30_000;

    private static readonly Lock Gate = new();
    private static int _next = Random.Shared.Next(First, Last);

    public static int One() => Row(1);

    /// <summary>The first of as many free ports in a row.</summary>
    public static int Row(int count)
    {
        lock (Gate)
        {
            for (var tries = First; tries < Last; tries++)
            {
                if (_next + count > Last) _next = First;
                var from = _next;
                var free = Enumerable.Range(from, count).TakeWhile(IsFree).Count();
                _next = from + Math.Min(free + 1, count);
                if (free == count) return from;
            }
        }

        throw new InvalidOperationException("No port is free.");
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
