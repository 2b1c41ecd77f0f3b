using Microsoft.Playwright;

namespace CoConstruction.Browser.Tests;

/// <summary>Without mouse and without finger: everything can be reached, and one always sees where one is.</summary>
public sealed class KeyboardTests(Chromium chromium)
{
    [Fact]
    public async Task A_participant_joins_answers_and_votes_with_the_keyboard_alone()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        var (code, _) = await awa.Plan("w1", "priorities");
        var phone = new Phone(await evening.Phone("Amina"));
        var keys = new Keyboard(phone.Page, evening.Look);
        await phone.OpenDoor(code);
        await keys.Press("Entrer");
        await keys.Reach(phone.Page.GetByRole(AriaRole.Button, new() { Name = "Les personnes qui vivent ici" }));
        await phone.Page.Keyboard.PressAsync("Enter");
        await keys.Press("Dans la salle", "Space");
        await keys.Press("Passer");
        await keys.Press("C’est gardé");
        await phone.IsWaiting();

        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-1" });
        await phone.IsAt("Météo");
        await keys.Choose(phone.Page.GetByRole(AriaRole.Radio, new() { Name = "Soleil" }));
        await phone.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(phone.Page.GetByRole(AriaRole.Radio, new() { Name = "Nuage" })).ToBeCheckedAsync();
        await phone.Page.Reads("C’est noté. Vous pouvez changer.");

        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-3" });
        await phone.IsAt("Vos idées");
        await keys.Write("Votre idée", "Un jardin");
        await keys.Press("Envoyer mon idée");
        await keys.Write("Votre idée", "Des bancs");
        await keys.Press("Envoyer mon idée");
        await phone.Page.Reads("Vos idées sont reçues.");

        await awa.Ask("showContent", new { workshopId = "w1", stepId = "w1-3", shown = true });
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-5" });
        await awa.Ask("refreshOptions", new { ballotId = "w1-5" });
        await awa.Ask("openBallot", new { ballotId = "w1-5" });
        await keys.Choose(phone.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Un jardin" }));
        await keys.Press("Envoyer mon vote");
        await phone.VoteIsReceived();
        await keys.Press("Changer mon vote");
        await keys.Choose(phone.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Des bancs" }));
        await keys.Press("Envoyer mon vote");
        await phone.VoteIsReceived();
        evening.NothingWentWrong();
    }

    [Fact]
    public async Task A_facilitator_signs_in_and_runs_a_vote_with_the_keyboard_alone()
    {
        await using var evening = await Evening.Begin(chromium);
        var awa = new Facilitator(await evening.Laptop("Awa, at home"), evening.House);
        await awa.MakeAccount();
        await awa.FoundProject();
        await awa.Plan("w1", "priorities");
        await awa.Ask("goToStep", new { workshopId = "w1", stepId = "w1-3" });
        await awa.Ask("dictateIdea", new { workshopId = "w1", stepId = "w1-3", ideaId = "i1", text = "Un jardin", collegeId = (string?)null });
        await awa.Ask("showContent", new { workshopId = "w1", stepId = "w1-3", shown = true });

        var desk = new Desk(await evening.Laptop("Awa, in the room"));
        var keys = new Keyboard(desk.Page, evening.Look);
        await desk.Page.GotoAsync("/equipe");
        await keys.Write("Adresse électronique", Desk.Email);
        await keys.Write("Mot de passe", Desk.Password);
        await keys.Press("Entrer");
        await keys.Follow("Bien vivre au quartier");
        await keys.Follow("Piloter");
        await desk.Page.ReadsTitle("Vos idées");
        await keys.Press("Étape suivante");
        await desk.Page.ReadsTitle("Mettre ensemble");
        await keys.Press("Étape suivante");
        await desk.Page.ReadsTitle("Choisir");
        await keys.Press("Ouvrir le vote");
        await keys.Press("Clore le vote");
        await keys.Press("Publier le résultat");
        await desk.Page.Reads("Le résultat est publié.");
        evening.NothingWentWrong();
    }
}
