using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Server.Tests;

/// <summary>An answer as it came: status and body, and what the body says when it is JSON.</summary>
internal sealed record Said(HttpStatusCode Status, string Body, HttpResponseHeaders Headers, HttpContentHeaders Content)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string? Code => (string?)Json["code"];

    public string? Refusal => (string?)Json["refusal"];

    public long Version => (long)Json["version"]!;
}

/// <summary>Somebody with a browser: cookies, an address, and the quality in which their page looks.</summary>
internal sealed class Person(Func<Uri> server, IPAddress from, string looks) : IDisposable
{
    public const string Password = "une longue phrase de passe";

    // What tests send is written as anonymous types, whose properties are read-only.
    private static readonly JsonSerializerOptions Json = new(Contract.Json) { IgnoreReadOnlyProperties = false };

    private readonly CookieContainer _cookies = new();
    private HttpClient? _http;

    public CookieContainer Cookies => _cookies;

    public Uri Server => server();

    public IPAddress From => from;

    /// <summary>Called with every body that this person receives.</summary>
    public Action<string, string>? Heard { get; set; }

    /// <summary>The query that says in which quality the page looks, if it does.</summary>
    public string Looks => looks;

    private HttpClient Http => _http ??= new(new SocketsHttpHandler
    {
        CookieContainer = _cookies,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectCallback = async (context, cancel) => new NetworkStream(await Connect(context.DnsEndPoint, cancel), ownsSocket: true),
    });

    public Task<Said> Get(string path) => Send(new(HttpMethod.Get, With(path)));

    public Task<Said> Post(string path, object? body) => PostText(path, JsonSerializer.Serialize(body, Json));

    public Task<Said> PostText(string path, string body, string? type = "application/json") => PostBytes(path, Encoding.UTF8.GetBytes(body), type);

    public Task<Said> PostBytes(string path, byte[] body, string? type = "application/json", params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, With(path)) { Content = new ByteArrayContent(body) };
        if (type is not null) request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        return Send(request);
    }

    /// <summary>Asks something of a project; an id given twice is the same command sent again.</summary>
    public Task<Said> Ask(string project, Command command, string? id = null) => Post($"/api/projects/{project}/commands", Sent(command, id));

    /// <summary>Asks something that no rule may refuse.</summary>
    public async Task<Said> Do(string project, Command command, string? id = null)
    {
        var said = await Ask(project, command, id);
        Assert.True(said.Status == HttpStatusCode.OK, $"{command}: {said.Status} {said.Body}");
        Assert.True(said.Refusal is null, $"{command}: {said.Refusal}");
        return said;
    }

    public static object Sent(Command command, string? id = null) => new
    {
        id = id ?? Guid.NewGuid().ToString("N"),
        type = Contract.Commands.Single(name => name.Value == command.GetType()).Key,
        data = JsonSerializer.SerializeToElement(command, command.GetType(), Contract.Json),
    };

    public async Task<View> Look(string project)
    {
        var said = await Get($"/api/projects/{project}");
        Assert.True(said.Status == HttpStatusCode.OK, said.Body);
        return View.Of(said.Json);
    }

    public async Task<Said> Send(HttpRequestMessage request)
    {
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Heard?.Invoke($"{request.Method} {request.RequestUri!.PathAndQuery}", $"{body}\n{response.Headers}");
        return new(response.StatusCode, body, response.Headers, response.Content.Headers);
    }

    public string With(string path) => new Uri(Server, looks.Length == 0 ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{looks}").ToString();

    private async Task<Socket> Connect(EndPoint server, CancellationToken cancel)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (OperatingSystem.IsLinux()) socket.Bind(new IPEndPoint(from, 0));
        await socket.ConnectAsync(server, cancel);
        return socket;
    }

    public void Dispose() => _http?.Dispose();
}
