using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace CoConstruction.Load;

/// <summary>An answer; its bytes are good until the next request of the same line.</summary>
/// <param name="Whole">Head and body together: what is looked for is found as a piece of text.</param>
public readonly record struct HttpAnswer(int Status, ReadOnlyMemory<byte> Whole)
{
    /// <summary>The number behind <c>"name":</c>, or null.</summary>
    public long? Number(ReadOnlySpan<byte> quotedName) => Bytes.Number(Whole.Span, quotedName);

    public bool Holds(ReadOnlySpan<byte> text) => Whole.Span.IndexOf(text) >= 0;
}

/// <summary>
/// One phone's HTTP/1.1 connection, kept alive, from an address of its own: bytes in, bytes out, and of the answer only
/// its status and its end are read. A thousand of them must leave the processors to the server.
/// </summary>
public sealed class HttpLine(IPEndPoint server, IPAddress from) : IDisposable
{
    private static readonly byte[] Chunked = "\r\nTransfer-Encoding: chunked"u8.ToArray(), Length = "\r\nContent-Length: "u8.ToArray(), LastChunk = "\r\n0\r\n\r\n"u8.ToArray();

    private byte[] _buffer = new byte[2048];
    private Socket? _socket;

    /// <summary>Sends one request and waits for its answer; the line must not be asked anything meanwhile.</summary>
    /// <exception cref="SocketException">No answer came. The next request opens the line again.</exception>
    /// <exception cref="IOException">The server closed the line instead of answering.</exception>
    public async ValueTask<HttpAnswer> Send(ReadOnlyMemory<byte> request, CancellationToken cancel)
    {
        try
        {
            _socket ??= await Lines.Open(server, from, cancel);
            for (var sent = 0; sent < request.Length;) sent += await _socket.SendAsync(request[sent..], cancel);
            for (var read = 0; ;)
            {
                if (read == _buffer.Length) Array.Resize(ref _buffer, 2 * read);
                var more = await _socket.ReceiveAsync(_buffer.AsMemory(read), cancel);
                if (more == 0) throw new IOException("The server closed the line.");
                read += more;
                if (IsWhole(_buffer.AsSpan(0, read))) return new(StatusOf(_buffer), _buffer.AsMemory(0, read));
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _socket = null;
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        var head = answer[..end];
        if (head.IndexOf(Chunked) >= 0) return answer.EndsWith(LastChunk);
        return answer.Length >= end + 4 + (Bytes.Number(head, Length) ?? 0);
    }

    /// <summary>From <c>HTTP/1.1 200</c>.</summary>
    private static int StatusOf(ReadOnlySpan<byte> answer) => int.Parse(answer.Slice(9, 3), NumberStyles.None, CultureInfo.InvariantCulture);
}
