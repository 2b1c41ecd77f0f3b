using System.Text.Json;
using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>
/// Prepares by the server's own doors what a journey only starts from, with the cookies of the device that goes on.
/// </summary>
internal sealed class Facilitator(Device device, House house)
{
    public string Project { get; private set; } = "";

    public async Task MakeAccount()
    {
        var token = house.FirstAccountLink.Split('/')[^1];
        await Post("/api/team/first-account", new { token, email = Desk.Email, name = "Awa Diallo", password = Desk.Password });
    }

    public async Task FoundProject()
    {
        var made = await Post("/api/projects", new { title = "Bien vivre au quartier", plainTitle = (string?)null, territory = new { name = "Les Tisserandes", kind = "neighbourhood" } });
        Project = made!.Value.GetProperty("project").GetString()!;
    }

    /// <summary>A workshop by its template; its steps are « w1-1 », « w1-2 »…</summary>
    public async Task<(string Code, string ScreenLink)> Plan(string workshopId, string template)
    {
        var card = new { title = "Un quartier où l’on se parle", date = "2030-03-12", startsAt = "18:00:00", place = "Salle des fêtes", mode = "hybrid", expectedPeople = 20 };
        await Ask("planWorkshop", new { workshopId, card, template });
        var workshop = await Workshop(workshopId);
        return (workshop.GetProperty("code").GetString()!, $"/ecran/{Project}.{workshopId}.{workshop.GetProperty("screenKey").GetString()}");
    }

    /// <summary>Lets a shared tablet vote in the workshop, and gives its link.</summary>
    public async Task<string> OpenTablet(string workshopId)
    {
        await Ask("openTablet", new { workshopId });
        return $"/urne/{Project}.{workshopId}.{(await Workshop(workshopId)).GetProperty("tabletKey").GetString()}";
    }

    /// <summary>A ballot as the team sees it now.</summary>
    public async Task<JsonElement> Ballot(string ballotId) =>
        Find(await Shown(), item => item.TryGetProperty("timesReopened", out _) && item.GetProperty("id").GetString() == ballotId);

    /// <summary>Asks something of the project, as the page would; a refusal is the test's own mistake.</summary>
    public async Task Ask(string type, object data)
    {
        var answer = await Post($"/api/projects/{Project}/commands?as=team", new { id = Guid.NewGuid().ToString(), type, data });
        Assert.False(answer!.Value.TryGetProperty("refusal", out var refusal) && refusal.ValueKind == JsonValueKind.String, $"{type}: {refusal}");
    }

    private async Task<JsonElement> Workshop(string workshopId) =>
        Find(await Shown(), item => item.TryGetProperty("screenKey", out _) && item.GetProperty("id").GetString() == workshopId);

    private async Task<JsonElement> Shown() =>
        (await (await device.Context.APIRequest.GetAsync($"{house.Address}/api/projects/{Project}?as=team")).JsonAsync())!.Value;

    private async Task<JsonElement?> Post(string path, object body)
    {
        var answer = await device.Context.APIRequest.PostAsync(
            house.Address + path, new() { DataString = JsonSerializer.Serialize(body), Headers = [new("content-type", "application/json")] });
        Assert.True(answer.Ok, $"{path}: {answer.Status} {await answer.TextAsync()}");
        return answer.Status == 204 ? null : await answer.JsonAsync();
    }

    private static JsonElement Find(JsonElement within, Func<JsonElement, bool> wanted)
    {
        var all = new Queue<JsonElement>([within]);
        while (all.TryDequeue(out var element))
        {
            if (element.ValueKind == JsonValueKind.Object && wanted(element)) return element;
            var inside = element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().Select(property => property.Value),
                JsonValueKind.Array => element.EnumerateArray(),
                _ => [],
            };
            foreach (var next in inside) all.Enqueue(next);
        }

        throw new InvalidOperationException("nothing of the kind was sent");
    }
}
