using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The page from which a workshop is run.</summary>
internal sealed class Cockpit(Device device)
{
    public Device Device => device;

    public IPage Page => device.Page;

    public async Task Begin(string firstStep)
    {
        await Page.Press("Commencer l’atelier");
        await Page.ReadsTitle(firstStep);
    }

    /// <summary>Goes to the step that comes next.</summary>
    public async Task GoOn(string nextStep)
    {
        await Page.Press("Étape suivante");
        await Page.ReadsTitle(nextStep);
    }

    public Task ShowAnswers() => Page.Press("Montrer les réponses");

    public async Task CountWithoutPhone(string college, int people)
    {
        for (var person = 0; person < people; person++) await Page.Press($"Une personne sans téléphone de plus, {college}");
    }

    public async Task Dictate(string idea, string college)
    {
        await Page.Write("Idée dictée", idea);
        await Page.GetByLabel("Collège", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = college });
        await Page.Press("Ajouter");
        await Assertions.Expect(Page.GetByLabel("Idée dictée", new() { Exact = true })).ToHaveValueAsync("");
    }

    public async Task ShowIdeas(Func<Task>? before = null)
    {
        await Page.Press("Montrer les idées");
        if (before is not null) await before();
        await Page.Press("Montrer");
    }

    public Task HideIdea(string idea) =>
        Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = idea }).GetByRole(AriaRole.Button, new() { Name = "Cacher", Exact = true }).ClickAsync();

    public async Task PutTogether(string one, string other, string name)
    {
        await Page.Press(one);
        await Page.Press(other);
        await Page.Press("Mettre ensemble");
        await Page.Write("Nom du groupe", name);
        await Page.Press("Nommer");
        await Assertions.Expect(Page.Button(name)).ToBeVisibleAsync();
    }

    public async Task EnterPapers(string college, int papers, IReadOnlyDictionary<string, int> points, Func<Task>? before = null)
    {
        await ChooseCollegeOfPapers(college);
        await Page.Write("Combien de bulletins ?", $"{papers}");
        foreach (var (option, given) in points) await Page.Write($"Points pour « {option} »", $"{given}");
        if (before is not null) await before();
        await Page.Press("Enregistrer");
        await Page.Reads($"{papers} bulletins papier");
    }

    /// <summary>Papers that are put in order, typed one after the other without leaving the keys: a place by option.</summary>
    public async Task TypePapers(string college, params string[] papers)
    {
        await ChooseCollegeOfPapers(college);
        await Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Textbox).First.FocusAsync();
        for (var paper = 0; paper < papers.Length; paper++)
        {
            await Page.Keyboard.TypeAsync(papers[paper]);
            await Page.Keyboard.PressAsync("Enter");
            await Page.Reads($"Bulletin {paper + 2}");
        }
    }

    public async Task SavePapers(int papers)
    {
        await Page.Press(papers < 2 ? $"Enregistrer {papers} bulletin" : $"Enregistrer {papers} bulletins");
        await Page.Reads(papers < 2 ? $"{papers} bulletin papier" : $"{papers} bulletins papier");
    }

    /// <summary>Keeps a photograph of the counting sheet; one that is no picture is refused in words first.</summary>
    public async Task PhotographSheet(string college)
    {
        await Choose("note.txt", "text/plain", "not a picture"u8.ToArray());
        await Page.Reads("Cette image ne s’ouvre pas. Prenez une autre photo.");
        await Choose("sheet.png", "image/png", await Page.ScreenshotAsync());
        var picture = Page.GetByRole(AriaRole.Img, new() { Name = $"Feuille de comptage, {college}" });
        await Assertions.Expect(picture).ToBeVisibleAsync();
        await Page.WaitForFunctionAsync("() => document.querySelector('img[alt^=\"Feuille\"]').naturalWidth > 0");

        async Task Choose(string name, string type, byte[] bytes)
        {
            var chooser = await Page.RunAndWaitForFileChooserAsync(() => Page.Press("Photo de la feuille"));
            await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = type, Buffer = bytes });
        }
    }

    /// <summary>Somebody else of the team compares the numbers with the papers.</summary>
    public async Task ReadAgain(Func<Task>? before = null)
    {
        await Page.Press("Relire");
        if (before is not null) await before();
        await Page.Press("Relu, c’est juste");
        await Assertions.Expect(Page.GetByText("Relu", new() { Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>The one who typed it reads it aloud, and somebody of the room follows on the papers.</summary>
    public async Task ReadAgainWithTheRoom(Func<Task>? before = null)
    {
        await Page.Press("Relire avec une personne de la salle");
        if (before is not null) await before();
        await Page.Press("Relu avec la salle, c’est juste");
        await Assertions.Expect(Page.GetByText("Relu", new() { Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>Speaks for a person who is not here and has said yes (porte-voix).</summary>
    public async Task SpeakFor(string firstName, string college, Func<Task>? before = null)
    {
        await Page.Press("Être porte-voix");
        await Page.GetByLabel("La personne vient comme").SelectOptionAsync(new SelectOptionValue { Label = college });
        await Page.Write("Son prénom", firstName);
        await Assertions.Expect(Page.Button("Commencer")).ToBeDisabledAsync();
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "La personne a dit oui" }).CheckAsync();
        if (before is not null) await before();
        await Page.Press("Commencer");
        await Page.Reads($"Vous parlez pour {firstName}");
    }

    /// <summary>Ticks options on the person's paper, as they say them.</summary>
    public async Task VoteForThem(string gesture, string[] options, Func<Task>? before = null)
    {
        await Page.Press(gesture);
        foreach (var option in options) await Page.GetByRole(AriaRole.Checkbox, new() { Name = option, Exact = true }).CheckAsync();
        if (before is not null) await before();
        await Page.Press("Envoyer ce vote");
    }

    private async Task ChooseCollegeOfPapers(string college)
    {
        await Page.Press("Saisir les papiers");
        await Page.GetByLabel("Collège", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = college });
    }

    public async Task Decide(string what, string owner, string due)
    {
        await Page.Write("Ce que le groupe décide", what);
        await Page.Write("Qui répond", owner);
        await Page.Write("Avant quand", due);
        await Page.Press("Ajouter la décision");
        await Page.Reads(what);
    }

    public async Task Finish(Func<Task>? before = null)
    {
        await Page.Press("Terminer l’atelier");
        if (before is not null) await before();
        await Page.Press("Terminer");
        await Page.Reads("Le même code montre maintenant ce qui a été décidé.");
    }

    public async Task<string> Download(string link)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Follow(link));
        using var reader = new StreamReader(await download.CreateReadStreamAsync());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
