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

    /// <summary>Somebody else of the team, on their own device.</summary>
    public async Task<Facilitator> Invite(Device other, string name, string email, string role = "coFacilitator")
    {
        var invitation = await Post($"/api/projects/{Project}/invitations", new { role });
        var token = invitation!.Value.GetProperty("url").GetString()!.Split('/')[^1];
        var invited = new Facilitator(other, house) { Project = Project };
        await invited.Post($"/api/invitations/{token}", new { name, email, password = Desk.Password });
        return invited;
    }

    /// <summary>Opens the page from which the workshop is run.</summary>
    public async Task<Cockpit> Pilot(string workshopId)
    {
        await device.Page.GotoAsync($"/equipe#/projets/{Project}/ateliers/{workshopId}/piloter");
        return new(device);
    }

    /// <summary>A vote on three things, open, in a workshop without other steps; the step has the ballot's name for id.</summary>
    public async Task<string> PlanVote(string ballotId, object method, object? rules = null)
    {
        var (code, _) = await Plan("w1", null);
        var source = new { typed = new[] { "Un jardin", "Des bancs", "Un repas" } };
        await Ask("addStep", new { workshopId = "w1", stepId = ballotId, after = (string?)null, plan = new { title = "Choisir", kind = new { kind = "vote", method, rules, source } } });
        await Ask("goToStep", new { workshopId = "w1", stepId = ballotId });
        await Ask("openBallot", new { ballotId });
        return code;
    }

    /// <summary>A workshop by its template; its steps are « w1-1 », « w1-2 »…</summary>
    public async Task<(string Code, string ScreenLink)> Plan(string workshopId, string? template)
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

    /// <summary>Asks something of the library of practices; a refusal is the test's own mistake.</summary>
    public async Task AskLibrary(string type, object data)
    {
        var answer = await Post("/api/library/commands", new { id = Guid.NewGuid().ToString(), type, data });
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
