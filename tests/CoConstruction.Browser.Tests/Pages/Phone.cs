using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Two pictures, by their words, and two digits.</summary>
internal sealed record RecallWords(string First, string Second, string Digits);

/// <summary>The page of somebody who takes part, on their own phone and without account.</summary>
internal sealed class Phone(Device device)
{
    public Device Device => device;

    public IPage Page => device.Page;

    public async Task OpenDoor(string code)
    {
        await Page.GotoAsync($"/{code}");
        await Assertions.Expect(Page.Button("Entrer")).ToBeVisibleAsync();
    }

    /// <summary>Comes in by the door that stands open: the college, the place, a first name for those who want, the code to keep.</summary>
    public async Task<RecallWords> ComeIn(string college, string? firstName = null, Func<string, Task>? atEach = null)
    {
        atEach ??= _ => Task.CompletedTask;
        await atEach("door");
        await Page.Press("Entrer");
        await Page.ReadsTitle("Vous venez comme…");
        await atEach("college");
        await Page.GetByRole(AriaRole.Button, new() { Name = college }).ClickAsync();
        await Page.ReadsTitle("Où êtes-vous ?");
        await atEach("where");
        await Page.Press("Dans la salle");
        await Page.ReadsTitle("Votre prénom");
        await atEach("first name");
        if (firstName is null) await Page.Press("Passer");
        else
        {
            await Page.GetByLabel("Votre prénom").FillAsync(firstName);
            await Page.Press("Continuer");
        }

        await Page.ReadsTitle("Gardez ce code");
        await atEach("recall code");
        var recall = await Page.ReadRecall();
        await Page.Press("C’est gardé");
        return recall;
    }

    public async Task<RecallWords> Join(string code, string college, string? firstName = null)
    {
        await OpenDoor(code);
        return await ComeIn(college, firstName);
    }

    /// <summary>Finds a seat again on this phone, by what its person remembers.</summary>
    public async Task ComeBack(string code, RecallWords recall, Func<string, Task> atEach)
    {
        await OpenDoor(code);
        await Page.Press("J’étais déjà là");
        await Page.ReadsTitle("Quelle est la première image ?");
        await atEach("first picture");
        await Page.Press(recall.First);
        await Page.ReadsTitle("Quelle est la deuxième image ?");
        await Page.Press(recall.Second);
        await Page.ReadsTitle("Quel est le nombre ?");
        await atEach("number");
        await Page.GetByRole(AriaRole.Textbox).FillAsync(recall.Digits);
        await Page.Press("Retrouver ma place");
    }

    public Task IsWaiting() => Page.Reads("Attendez, ça commence bientôt.");

    public Task IsAt(string step) => Page.ReadsTitle(step);

    public async Task TellMood(string mood)
    {
        await Page.GetByRole(AriaRole.Radio, new() { Name = mood, Exact = true }).CheckAsync();
        await Page.Reads("C’est noté. Vous pouvez changer.");
    }

    public async Task AddIdea(string text)
    {
        await Page.Write("Votre idée", text);
        await Page.Press("Envoyer mon idée");
        await Assertions.Expect(Page.GetByLabel("Votre idée", new() { Exact = true })).ToHaveValueAsync("");
        await Page.Reads(text);
    }

    public async Task Vote(params string[] options)
    {
        foreach (var option in options) await Page.GetByRole(AriaRole.Checkbox, new() { Name = option, Exact = true }).CheckAsync();
        await Page.Press("Envoyer mon vote");
    }

    public Task VoteIsReceived() => Page.Reads("Votre vote est reçu à");
}
