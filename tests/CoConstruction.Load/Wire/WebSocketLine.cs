using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CoConstruction.Load;

/// <summary>
/// One WebSocket that hears SignalR's JSON records: frames are read as they come, in pieces or several together, and
/// handed on record by record.
/// </summary>
public sealed class WebSocketLine : IDisposable
{
    private const byte EndOfRecord = 0x1e, Ping = 0x9, Close = 0x8;

    private readonly Socket _socket;
    private readonly byte[] _incoming = new byte[8192];
    private byte[] _record = new byte[1024];
    private int _recordLength;
    private byte[] _head = [];
    private long _leftOfFrame;
    private byte _kind;

    private WebSocketLine(Socket socket) => _socket = socket;

    /// <summary>Opens it: the HTTP upgrade, then SignalR's handshake.</summary>
    /// <exception cref="IOException">The server would not.</exception>
    public static async Task<WebSocketLine> Open(IPEndPoint server, IPAddress from, string path, string cookie, CancellationToken cancel)
    {
        var socket = await Lines.Open(server, from, cancel);
        var line = new WebSocketLine(socket);
        try
        {
            var upgrade = $"GET {path} HTTP/1.1\r\nHost: {server}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + $"Sec-WebSocket-Key: {Convert.ToBase64String(Guid.NewGuid().ToByteArray())}\r\nCookie: {cookie}\r\n\r\n";
            await socket.SendAsync(Encoding.ASCII.GetBytes(upgrade), cancel);
            var read = 0;
            int end;
            while ((end = line._incoming.AsSpan(0, read).IndexOf("\r\n\r\n"u8)) < 0)
            {
                var more = await socket.ReceiveAsync(line._incoming.AsMemory(read), cancel);
                if (more == 0) throw new IOException("The server closed the line.");
                read += more;
            }

            if (!line._incoming.AsSpan().StartsWith("HTTP/1.1 101"u8)) throw new IOException("The server does not open a WebSocket.");
            if (read > end + 4) throw new IOException("The server spoke before the handshake.");
            await line.Send("""{"protocol":"json","version":1}""", cancel);
            return line;
        }
        catch
        {
            line.Dispose();
            throw;
        }
    }

    /// <summary>Bytes that came in, frames' heads included.</summary>
    public long Received { get; private set; }

    /// <summary>Sends one record. It is short, so it goes in one piece; its mask is zero, which leaves it as it is.</summary>
    public async ValueTask Send(string record, CancellationToken cancel)
    {
        var length = Encoding.UTF8.GetByteCount(record) + 1;
        byte[] head = length < 126 ? [0x81, (byte)(0x80 | length), 0, 0, 0, 0] : [0x81, 0x80 | 126, (byte)(length >> 8), (byte)length, 0, 0, 0, 0];
        var frame = new byte[head.Length + length];
        head.CopyTo(frame, 0);
        Encoding.UTF8.GetBytes(record, frame.AsSpan(head.Length));
        frame[^1] = EndOfRecord;
        await _socket.SendAsync(frame, cancel);
    }

    /// <summary>Waits for bytes and hands on each record that they complete.</summary>
    /// <exception cref="IOException">The line was closed.</exception>
    public async ValueTask Hear(Action<ReadOnlyMemory<byte>> heard, CancellationToken cancel)
    {
        var came = await _socket.ReceiveAsync(_incoming, cancel);
        if (came == 0) throw new IOException("The server closed the line.");
        Received += came;
        var rest = _head.Length == 0 ? _incoming.AsMemory(0, came) : (byte[])[.. _head, .. _incoming.AsSpan(0, came)];
        _head = [];
        while (rest.Length > 0)
        {
            if (_leftOfFrame == 0)
            {
                var taken = ReadHead(rest.Span);
                // A head in two pieces waits for the second.
                if (taken == 0) _head = rest.ToArray();
                if (taken == 0) return;
                rest = rest[taken..];
                if (_kind == Close) throw new IOException("The server said goodbye.");
            }

            var piece = rest[..(int)Math.Min(_leftOfFrame, rest.Length)];
            (_leftOfFrame, rest) = (_leftOfFrame - piece.Length, rest[piece.Length..]);
            if (_kind != Ping) Take(piece, heard);
            else if (_leftOfFrame == 0) await _socket.SendAsync((byte[])[0x8a, 0x80, 0, 0, 0, 0], cancel);
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>How long the head is; 0 when not all of it is there.</summary>
    private int ReadHead(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 2) return 0;
        var length = bytes[1] & 0x7f;
        var head = length switch { 126 => 4, 127 => 10, _ => 2 };
        if (bytes.Length < head) return 0;
        _kind = (byte)(bytes[0] & 0xf);
        _leftOfFrame = length;
        if (length >= 126) _leftOfFrame = 0;
        for (var i = 2; i < head; i++) _leftOfFrame = (_leftOfFrame << 8) | bytes[i];
        return head;
    }

    private void Take(ReadOnlyMemory<byte> piece, Action<ReadOnlyMemory<byte>> heard)
    {
        while (piece.Length > 0)
        {
            var end = piece.Span.IndexOf(EndOfRecord);
            var part = end < 0 ? piece : piece[..end];
            if (_recordLength + part.Length > _record.Length) Array.Resize(ref _record, Math.Max(2 * _record.Length, _recordLength + part.Length));
            part.CopyTo(_record.AsMemory(_recordLength));
            _recordLength += part.Length;
            if (end < 0) return;
            heard(_record.AsMemory(0, _recordLength));
            _recordLength = 0;
            piece = piece[(end + 1)..];
        }
    }
}
