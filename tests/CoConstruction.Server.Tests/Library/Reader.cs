using System.Net;
using System.Text.Json;

namespace CoConstruction.Server.Tests;

/// <summary>Somebody at the library's door.</summary>
internal static class Reader
{
    public static PracticeSignal Signal(string title = "Un minibus tenu par ses passagers", string territory = "Pays de Vermelonne", string? department = "Vermelonne") => new(
        title, "Quatorze villages essaient un minibus.", PracticeKind.CollectiveProject, new PracticePlace(territory, null, department), "Les passagers sont devenus organisateurs.",
        new Signatory(SignatoryKind.Organisation, "Communauté de communes"));

    public static Signatory Relay { get; } = new(SignatoryKind.Role, "Relais local");

    public static QualifyPractice Qualify(string practice) => new(practice, [.. Grids.Collective.Select(code => new GridAnswer(code, GridSaid.Yes))], Relay);

    public static ReviewPractice Review(string practice) => new(practice, [.. Grids.Review.Select(code => new GridAnswer(code, GridSaid.Yes))], Relay);

    public static Task<Said> AskLibrary(this Person person, LibraryCommand command, string? id = null) => person.Post("/api/library/commands", new
    {
        id = id ?? Guid.NewGuid().ToString("N"),
        type = LibraryContract.Commands.Single(name => name.Value == command.GetType()).Key,
        data = JsonSerializer.SerializeToElement(command, command.GetType(), Contract.Json),
    });

    /// <summary>A project's sheet as the server brings it, with what its people allowed.</summary>
    public static async Task Bring(this Stage stage, OfferSheet offer) =>
        Assert.Equal((Refusal?)null, (await stage.Server.Get<LibraryDoor>().Ask(LibraryCaller.Door, Guid.NewGuid().ToString(), offer)).Answer!.Refusal);

    /// <summary>Asks what no rule may refuse.</summary>
    public static async Task<Said> DoInLibrary(this Person person, params LibraryCommand[] commands)
    {
        Said? last = null;
        foreach (var command in commands)
        {
            last = await person.AskLibrary(command);
            Assert.True(last.Status == HttpStatusCode.OK, $"{command}: {last.Status} {last.Body}");
            Assert.True(last.Refusal is null, $"{command}: {last.Refusal}");
        }

        return last!;
    }

    /// <summary>The ids of what a search finds, in its order.</summary>
    public static async Task<string> Finds(this Person person, string query) =>
        string.Join(' ', (await person.Get($"/api/library/practices?{query}")).Json["items"]!.AsArray().Select(item => (string)item!["id"]!));

    /// <summary>A practice from its signal to its readers, by an administrator.</summary>
    public static Task Publish(this Person administrator, string id, PracticeSheet sheet, PracticeSignal? signal = null) => administrator.DoInLibrary(
        new SignalPractice(id, signal ?? Signal(sheet.Title)), Qualify(id), new WriteSheet(id, sheet), Review(id), new PublishPractice(id, "CC BY 4.0"));
}
