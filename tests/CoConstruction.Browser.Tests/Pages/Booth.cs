using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The shared tablet (urne), in the hands of the helper and of one voter after the other.</summary>
internal sealed class Booth(Device device)
{
    public const string Pin = "2580";
    public const string Persons = "Les personnes qui vivent ici";

    public Device Device => device;

    public IPage Page => device.Page;

    /// <summary>The helper opens the link and chooses a code; the page must be kept before the tablet may leave the network.</summary>
    public async Task Prepare(string link, Func<string, Task>? atEach = null)
    {
        atEach ??= _ => Task.CompletedTask;
        // Thanks last four seconds, which a test need not wait for.
        await Page.Clock.InstallAsync();
        await Page.GotoAsync(link);
        await Page.ReadsTitle("Préparer l’urne");
        await Page.Reads("Cette tablette peut voter sans réseau.");
        await atEach("begin");
        await Page.Write("Choisissez un code de 4 chiffres", Pin);
        await Page.Write("Le même code, encore une fois", Pin);
        await Page.Press("Commencer");
        await IsNeutral();
    }

    public Task IsNeutral() => Page.ReadsTitle("L’urne est prête");

    /// <summary>The helper gives the tablet to the next person, in two presses.</summary>
    public async Task NextPerson()
    {
        await Page.Press("Personne suivante");
        await Page.Press("Oui, elle peut voter");
    }

    /// <summary>One person's whole turn in a vote by points.</summary>
    public async Task Vote(string option, Func<string, Task>? atEach = null, bool secret = false)
    {
        atEach ??= _ => Task.CompletedTask;
        await atEach("neutral");
        await Page.Press("Personne suivante");
        await atEach("next person");
        await Page.Press("Oui, elle peut voter");
        await Page.ReadsTitle("Vous venez comme…");
        await atEach("college");
        await Choose(Persons);
        await Tick(option);
        await atEach("paper");
        await Page.Press("Envoyer mon vote");
        if (secret)
        {
            await Page.ReadsTitle("Votre bulletin est dans l’urne");
            await atEach("receipt");
            await Page.Press("C’est noté");
        }

        await Page.ReadsTitle("Merci");
        await atEach("thanks");
        await ThanksAreOver();
    }

    public Task Choose(string college) => Page.GetByRole(AriaRole.Button, new() { Name = college }).First.ClickAsync();

    public Task Tick(string option) => Page.GetByRole(AriaRole.Checkbox, new() { Name = option, Exact = true }).CheckAsync();

    public async Task ThanksAreOver()
    {
        await Page.Clock.FastForwardAsync(4_000);
        await IsNeutral();
    }

    public async Task OpenMenu(string pin = Pin)
    {
        await Page.Press("Menu de la personne qui aide");
        await EnterPin(pin);
    }

    public async Task EnterPin(string pin)
    {
        await Page.Write("Votre code de 4 chiffres", pin);
        await Page.Press("Ouvrir");
    }

    /// <summary>Whether a request of the page really reaches nobody.</summary>
    public Task<bool> IsCutOff() => Page.EvaluateAsync<bool>("() => fetch('/api/about', { cache: 'no-store' }).then(() => false, () => true)");
}
