using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The team's pages: accounts, projects, and all that prepares a workshop.</summary>
internal sealed class Desk(Device device)
{
    public const string Email = "awa.diallo@exemple.fr";
    public const string Password = "une phrase assez longue";

    public Device Device => device;

    public IPage Page => device.Page;

    /// <summary>Makes the first account by the link that the server printed.</summary>
    public async Task MakeFirstAccount(string link)
    {
        await Page.GotoAsync(link);
        await Page.ReadsTitle("Créer le premier compte");
        await Page.Write("Votre prénom et votre nom", "Awa Diallo");
        await Page.Write("Adresse électronique", Email);
        await Page.Write("Mot de passe", Password);
        await Page.Press("Créer mon compte");
        await Page.ReadsTitle("Vos projets");
    }

    public async Task CreateProject(string title, string territory)
    {
        await Page.Follow("Nouveau projet");
        await Page.Write("Titre du projet", title);
        await Page.Write("Nom du territoire", territory);
        await Page.Press("Créer le projet");
        await Page.ReadsTitle(title);
    }

    /// <summary>From the project's page: the workshop's card, then its template.</summary>
    public async Task PrepareWorkshop(string title, string template, Func<Task>? before = null)
    {
        await Page.Follow("Préparer un atelier");
        await Page.ReadsTitle("Préparer un atelier");
        await Page.Write("Titre", title);
        await Page.Write("Date", "2030-03-12");
        await Page.Write("Heure", "18:00");
        await Page.Write("Lieu", "Salle des fêtes");
        await Page.GetByLabel("Comment on se retrouve").SelectOptionAsync("hybrid");
        await Page.Write("Personnes attendues", "20");
        await Page.GetByRole(AriaRole.Radio, new() { Name = template }).CheckAsync();
        if (before is not null) await before();
        await Page.Press("Créer l’atelier");
        await Page.ReadsTitle(title);
        await Page.ReadsTitle("Déroulé");
    }

    /// <summary>Adds a step before the wrap-up, a vote by the name of its method; its title is that name until it is changed.</summary>
    public async Task AddStep(string kind)
    {
        await Page.Press("Ajouter une étape");
        await Page.Press(kind);
        await Page.ReadsTitle(kind);
    }

    /// <summary>What would come out of the printer, as a PDF.</summary>
    public Task<byte[]> Print() => Page.PdfAsync(new() { PreferCSSPageSize = true });

    public async Task<string> Code() => (await Page.Locator("aside p", new() { HasText = "Code de l’atelier" }).Locator("strong").InnerTextAsync()).Trim();

    /// <summary>The projector's page, which its link opens beside this one.</summary>
    public async Task<string> ScreenLink() =>
        (await Page.GetByRole(AriaRole.Link, new() { Name = "Ouvrir l’écran du groupe" }).GetAttributeAsync("href"))!;

    public async Task<Cockpit> Pilot()
    {
        await Page.Follow("Piloter");
        await Assertions.Expect(Page.Button("Commencer l’atelier")).ToBeVisibleAsync();
        return new(device);
    }

    public async Task SignIn()
    {
        await Page.Write("Adresse électronique", Email);
        await Page.Write("Mot de passe", Password);
        await Page.Press("Entrer");
    }
}
