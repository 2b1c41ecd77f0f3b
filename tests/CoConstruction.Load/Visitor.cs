using System.Net;
using System.Net.Http.Json;

namespace CoConstruction.Load;

/// <summary>One browser: its cookies and its connections. What it asks may be asked again with the same id.</summary>
public sealed class Visitor : IDisposable
{
    private sealed record Sent(string Id, string Type, JsonElement Data);

    private readonly HttpClient _http;

    /// <param name="patience">How long an answer may take; fifteen seconds if it is not said.</param>
    public Visitor(Uri server, TimeSpan? patience = null)
    {
        Server = server;
        _http = new(new SocketsHttpHandler { CookieContainer = Cookies }) { BaseAddress = server, Timeout = patience ?? TimeSpan.FromSeconds(15) };
    }

    public Uri Server { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>An id as a page makes it.</summary>
    public static string NewId() => Guid.NewGuid().ToString();

    /// <summary>Asks something of a project and waits for the answer, once.</summary>
    /// <exception cref="HttpRequestException">No answer came; see <see cref="IsLost"/>.</exception>
    public async Task<Answer> Ask(string project, string id, Command command, CancellationToken cancel)
    {
        var name = Contract.Commands.First(known => known.Value == command.GetType()).Key;
        var data = JsonSerializer.SerializeToElement(command, command.GetType(), Contract.Json);
        return await Post<Answer>($"/api/projects/{project}/commands", new Sent(id, name, data), cancel);
    }

    /// <summary>Sends a body and reads the answer; an empty one is the default value.</summary>
    public async Task<T> Post<T>(string path, object body, CancellationToken cancel)
    {
        using var answer = await _http.PostAsJsonAsync(path, body, Contract.Json, cancel);
        if (!answer.IsSuccessStatusCode) throw new HttpRequestException(await answer.Content.ReadAsStringAsync(cancel), null, answer.StatusCode);
        return answer.StatusCode == HttpStatusCode.NoContent ? default! : (await answer.Content.ReadFromJsonAsync<T>(Contract.Json, cancel))!;
    }

    /// <summary>Whether a page answers.</summary>
    public async Task<bool> Opens(string path, CancellationToken cancel)
    {
        try
        {
            using var answer = await _http.GetAsync(path, cancel);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>What the caller sees of a project, now.</summary>
    public async Task<JsonElement> Look(string project, CancellationToken cancel) =>
        await _http.GetFromJsonAsync<JsonElement>($"/api/projects/{project}", cancel);

    /// <summary>A document, as text.</summary>
    public Task<string> Read(string path, CancellationToken cancel) => _http.GetStringAsync(path, cancel);

    /// <summary>Nobody answered, or the server said to try again: the same request may be sent once more.</summary>
    public static bool IsLost(Exception trouble) =>
        trouble is TaskCanceledException { InnerException: TimeoutException }
        || trouble is HttpRequestException { StatusCode: null or HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests };

    public void Dispose() => _http.Dispose();
}

/// <summary>How long a phone waits before it tries again.</summary>
public static class Patience
{
    /// <summary>Does what may be done again until somebody answers, a minute at most.</summary>
    public static async Task<T> Until<T>(Func<Task<T>> answered, CancellationToken cancel)
    {
        var began = Stopwatch.GetTimestamp();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await answered();
            }
            catch (Exception trouble) when (Visitor.IsLost(trouble) && Stopwatch.GetElapsedTime(began) < TimeSpan.FromMinutes(1))
            {
                await Before(attempt, cancel);
            }
        }
    }

    /// <summary>50 ms at first, twice as long each time, 400 ms at most.</summary>
    public static Task Before(int attempt, CancellationToken cancel) => Task.Delay(TimeSpan.FromMilliseconds(50 << Math.Min(attempt, 3)), cancel);
}
