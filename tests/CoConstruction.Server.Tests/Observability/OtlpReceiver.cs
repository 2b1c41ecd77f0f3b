using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CoConstruction.Server.Tests;

/// <summary>Somebody who watches over the house: takes in all that it sends by OTLP over HTTP, to the byte.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<byte[]>> _received = new();
    private readonly WebApplication _app;

    private OtlpReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapPost("/v1/{signal}", async (string signal, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body);
            _received.GetOrAdd(signal, _ => []).Add(body.ToArray());
        });
    }

    public string Address => _app.Urls.Single();

    public static async Task<OtlpReceiver> Start()
    {
        var receiver = new OtlpReceiver();
        await receiver._app.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    /// <summary>All that came of <c>metrics</c>, <c>traces</c> or <c>logs</c>, each byte a letter: texts lie in it as they are.</summary>
    public string All(string signal) => string.Concat((_received.GetValueOrDefault(signal) ?? []).Select(Encoding.Latin1.GetString));

    /// <summary>How a text lies among what was received.</summary>
    public static string Sent(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
