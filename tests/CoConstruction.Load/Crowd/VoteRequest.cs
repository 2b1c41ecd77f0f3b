using System.Net;
using System.Text;

namespace CoConstruction.Load;

/// <summary>The request of one phone's vote, made once: from vote to vote only the id and the option change, in their place.</summary>
public sealed class VoteRequest
{
    /// <summary>As many as the ballot has, each one digit long.</summary>
    public const int Options = 5;

    private readonly byte[] _bytes;
    private readonly int _idAt, _optionAt;

    private VoteRequest(string path, IPEndPoint server, string cookie, string body)
    {
        body = body.Replace("ID", new string('0', 32), StringComparison.Ordinal);
        _bytes = Encoding.ASCII.GetBytes(
            $"POST {path} HTTP/1.1\r\nHost: {server}\r\nCookie: {cookie}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
        _idAt = _bytes.Length - body.Length + body.IndexOf("0000", StringComparison.Ordinal);
        _optionAt = _bytes.AsSpan().LastIndexOf("o?"u8) + 1;
    }

    /// <summary>One dot on an option, by the product's one door.</summary>
    public static VoteRequest OfProduct(IPEndPoint server, string project, string ballot, string cookie) => new(
        $"/api/projects/{project}/commands?as=seat", server, cookie,
        """{"id":"ID","type":"castVote","data":{"ballotId":"BALLOT","marks":{"o?":"1"}}}""".Replace("BALLOT", ballot, StringComparison.Ordinal));

    /// <summary>The same at the peer, which knows no command ids; one is sent all the same, so that the requests weigh alike.</summary>
    public static VoteRequest OfBaseline(IPEndPoint server, string cookie) => new("/vote", server, cookie, """{"id":"ID","option":"o?"}""");

    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>The option that the request now names: 1 to <see cref="Options"/>.</summary>
    public int Option { get; private set; }

    /// <summary>Makes it another vote: a new id, and another option than before.</summary>
    public Guid Next()
    {
        var id = NewId();
        Option = Option == 0 ? 1 + id.ToByteArray()[0] % Options : 1 + Option % Options;
        _bytes[_optionAt] = (byte)('0' + Option);
        return id;
    }

    /// <summary>The same vote under a new id, as no phone of ours does.</summary>
    public Guid NewId()
    {
        var id = Guid.NewGuid();
        id.TryFormat(_bytes.AsSpan(_idAt), out _, "N");
        return id;
    }
}
