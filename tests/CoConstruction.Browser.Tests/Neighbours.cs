using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CoConstruction.Browser.Tests;

/// <summary>People who take part from elsewhere, each with a seat of their own, by the server's doors alone.</summary>
internal sealed class Neighbours(House house, string project, string code)
{
    /// <summary>Somebody comes in and votes; each is somebody else.</summary>
    public async Task Vote(string ballotId, IReadOnlyDictionary<string, string> marks, string? receipt = null)
    {
        using var pocket = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var person = new HttpClient(pocket) { BaseAddress = new Uri(house.Address) };
        await Post(person, "/api/join", new { code, collegeId = "persons", id = Guid.NewGuid().ToString() });
        await Post(person, $"/api/projects/{project}/commands?as=seat", new { id = Guid.NewGuid().ToString(), type = "castVote", data = new { ballotId, marks, receipt } });
    }

    /// <summary>Somebody comes in for a college and says what they think of some cards.</summary>
    public async Task Think(string collegeId, IReadOnlyDictionary<string, string> answers)
    {
        using var pocket = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var person = new HttpClient(pocket) { BaseAddress = new Uri(house.Address) };
        await Post(person, "/api/join", new { code, collegeId, id = Guid.NewGuid().ToString() });
        foreach (var (cardId, answer) in answers)
        {
            await Post(person, $"/api/projects/{project}/commands?as=seat", new { id = Guid.NewGuid().ToString(), type = "answerCard", data = new { cardId, collegeId, answer, important = false } });
        }
    }

    private static async Task Post(HttpClient person, string path, object body)
    {
        using var answer = await person.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {text}");
        using var read = JsonDocument.Parse(text);
        Assert.False(read.RootElement.TryGetProperty("refusal", out var refusal) && refusal.ValueKind == JsonValueKind.String, $"{path}: {refusal}");
    }
}
