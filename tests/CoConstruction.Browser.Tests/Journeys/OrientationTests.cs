using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>The orientation framework, as people see it: those who look for a form, and who watches over the house.</summary>
public sealed class OrientationTests(Chromium chromium)
{
    [Fact]
    public async Task Somebody_without_an_account_answers_a_few_questions_by_keyboard_and_reads_why_a_form_may_fit()
    {
        await using var evening = await Evening.Begin(chromium);
        var phone = (await evening.Phone("Amina")).Page;
        await phone.GotoAsync("/bibliotheque/formes");
        await phone.ReadsTitle("Travail social de groupe");
        await evening.Look.Phone(phone, "forms on a phone");
        var hand = new Keyboard(phone, evening.Look);
        await hand.Follow("Répondre à quelques questions");
        await phone.ReadsTitle("Quelle forme pour votre situation\u00A0?");
        await hand.Press("Voir les formes possibles");
        await phone.Reads("Choisissez au moins une réponse.");
        await phone.ReloadAsync();
        hand = new Keyboard(phone, evening.Look);
        await hand.Choose(Box(phone, "La situation d’une personne ou d’une famille"));
        await hand.Choose(Box(phone, "Une personne et ceux qui l’entourent"));
        await hand.Choose(phone.GetByRole(AriaRole.Group, new() { Name = "Que cherche-t-on d’abord\u00A0?" }).GetByRole(AriaRole.Checkbox, new() { Name = "Je ne sais pas" }));
        await hand.Choose(Box(phone, "Quelques rencontres"));
        await evening.Look.Phone(phone, "questions answered");
        await hand.Press("Voir les formes possibles");
        await phone.ReadsTitle("Ce qui peut convenir");
        await Assertions.Expect(phone.GetByRole(AriaRole.Article).First.GetByRole(AriaRole.Heading, new() { Name = "Intervention de réseau" })).ToBeVisibleAsync();
        await phone.Reads("Le cercle autour d’une personne est justement celui que cette forme réunit.");
        await phone.Reads("Vous avez répondu «\u00A0Une personne et ceux qui l’entourent\u00A0».");
        await phone.ReadsTitle("Les autres restent possibles");
        await evening.Look.Phone(phone, "forms that may fit");
        await hand.Follow("Lire\u00A0: Intervention de réseau");
        await phone.ReadsTitle("Son intérêt");
        await phone.ReadsTitle("Formation permanente");
        await phone.Reads("Version 1, venue avec la bibliothèque");
        await evening.Look.Phone(phone, "a form on a phone");
        // What was answered is in the address, and nowhere else.
        await phone.GoBackAsync();
        await phone.ReadsTitle("Ce qui peut convenir");
        await Assertions.Expect(Box(phone, "Quelques rencontres")).ToBeCheckedAsync();
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task Who_watches_over_the_house_adds_a_fifth_form_by_keyboard_and_it_may_be_chosen_at_once()
    {
        await using var evening = await Evening.Begin(chromium);
        var laptop = await evening.Laptop("Awa");
        var awa = new Facilitator(laptop, evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var house = laptop.Page;
        await house.GotoAsync("/bibliotheque/formes");
        var hand = new Keyboard(house, evening.Look);
        await hand.Follow("Ajouter une forme");
        await house.ReadsTitle("Ajouter une forme");
        await hand.Write("Nom de la forme", "Travail de rue");
        await evening.Look.Desk(house, "adding a form");
        await hand.Press("Enregistrer");
        await house.ReadsTitle("Travail de rue");
        await house.Reads("Ce texte n’est pas publié.");

        // A word at once, where practices are told of.
        await house.GotoAsync("/bibliotheque/signaler");
        await Assertions.Expect(Box(house, "Travail de rue")).ToBeVisibleAsync();

        // It is not read before its three parts are there.
        await house.GotoAsync("/bibliotheque/formes");
        await house.Follow("Travail de rue");
        hand = new Keyboard(house, evening.Look);
        await hand.Press("Publier");
        await house.Reads("Il manque l’intérêt de cette forme.");
        await hand.Follow("Modifier");
        await hand.Write("Son intérêt", "On y rencontre qui ne vient nulle part.");
        await hand.Write("Sa portée", "Une présence, puis des liens.");
        await hand.Write("Ses visages", "De jour, de nuit, à pied, en camion.");
        await hand.Reach(house.GetByText("Avec qui veut-on agir\u00A0?"));
        await house.Keyboard.PressAsync("Enter");
        await hand.Write("Tous ceux qui le veulent", "On y rencontre tout le monde.");
        await evening.Look.Desk(house, "writing a form");
        await hand.Press("Enregistrer");
        await house.ReadsTitle("Sa portée");
        await hand.Press("Publier");
        await house.Reads("Version 1, ");
        await Assertions.Expect(house.GetByRole(AriaRole.Button, new() { Name = "Publier", Exact = true })).ToHaveCountAsync(0);

        await house.Follow("Modifier");
        await house.GetByLabel("Sa portée", new() { Exact = true }).FillAsync("Une présence, puis des projets.");
        await house.Press("Enregistrer");
        await house.Press("Publier");
        await house.Reads("Version 2, ");
        await house.GetByText("Ce qui change de la version 1 à la version 2").ClickAsync();
        await Assertions.Expect(house.Locator("ins")).ToContainTextAsync("projets");
        await evening.Look.Desk(house, "a form and its versions");

        var phone = (await evening.Phone("Amina")).Page;
        await phone.GotoAsync("/bibliotheque/formes/questions?reponses=who.anybody");
        await phone.Reads("On y rencontre tout le monde.");
        evening.NothingWentWrong();
    }

    private static ILocator Box(IPage page, string name) => page.GetByRole(AriaRole.Checkbox, new() { Name = name, Exact = true });
}
