using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>
/// Sees all that one browser asks for, receives and complains of: nothing may come from another host, no page may
/// fail, no content policy may be broken, and what is hidden may not even have been received.
/// </summary>
internal sealed class Witness
{
    private readonly ConcurrentQueue<string> _wrongs = new();
    private readonly ConcurrentQueue<Task<string>> _received = new();
    private readonly string _who;
    private readonly string _house;

    public Witness(IBrowserContext context, string who, string house)
    {
        (_who, _house) = (who, house);
        context.Request += (_, request) => Asked(request.Url);
        context.Response += (_, response) => Received(response);
        context.Console += (_, message) => Said(message);
        context.WebError += (_, error) => Wrong(error.Error);
        context.Page += (_, page) => page.WebSocket += (_, socket) =>
        {
            Asked(socket.Url);
            socket.FrameReceived += (_, frame) => _received.Enqueue(Task.FromResult(frame.Text ?? ""));
        };
    }

    public IEnumerable<string> Wrongs => _wrongs;

    /// <summary>The network is cut or the server is down, and it is meant: the browser may say that it reaches nobody.</summary>
    public bool NetworkMayFail { get; set; }

    /// <summary>Whether a text ever reached this browser, by whatever way.</summary>
    public async Task<bool> HasReceived(string text) => (await Task.WhenAll(_received)).Any(body => body.Contains(text, StringComparison.Ordinal));

    private void Asked(string url)
    {
        var ours = new[] { _house, _house.Replace("http", "ws", StringComparison.Ordinal), "about:", "blob:" };
        if (!ours.Any(start => url.StartsWith(start, StringComparison.Ordinal))) Wrong($"asked {url}");
    }

    private void Received(IResponse response)
    {
        if (response.Url.Contains("/api/", StringComparison.Ordinal)) _received.Enqueue(Body(response));
        if (response.Status >= 500 && !NetworkMayFail) Wrong($"{response.Status} {response.Url}");
    }

    /// <summary>A page that goes away takes the body of its last answers with it: nobody has read those either.</summary>
    private static async Task<string> Body(IResponse response)
    {
        try
        {
            return await response.TextAsync();
        }
        catch (PlaywrightException)
        {
            return "";
        }
    }

    private void Said(IConsoleMessage message)
    {
        if (message.Type is not ("error" or "warning")) return;
        if (NetworkMayFail && IsAboutNetwork(message.Text)) return;
        if (IsAnswer(message) || IsLeaving(message) || IsMeasuring(message)) return;
        Wrong($"{message.Text} ({message.Location})");
    }

    private static bool IsAboutNetwork(string text) =>
        text.Contains("net::ERR_", StringComparison.Ordinal) || text.Contains("WebSocket connection to", StringComparison.Ordinal);

    /// <summary>The browser itself writes down every answer from 400 up; a "no" that the page shows in words is no fault.</summary>
    private static bool IsAnswer(IConsoleMessage message) =>
        message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal);

    /// <summary>A page that is left while its line is still opening.</summary>
    private static bool IsLeaving(IConsoleMessage message) =>
        message.Text.Contains("WebSocket is closed before the connection is established", StringComparison.Ordinal);

    /// <summary>The editor of texts, brought to a far place, measures its lines in more than one frame, and says so.</summary>
    private static bool IsMeasuring(IConsoleMessage message) =>
        message.Text.StartsWith("Measure loop restarted more than", StringComparison.Ordinal);

    private void Wrong(string what) => _wrongs.Enqueue($"{_who}: {what}");
}
