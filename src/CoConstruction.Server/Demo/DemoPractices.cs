using System.Collections.Immutable;
using System.Text.Json;

namespace CoConstruction.Server;

/// <summary>
/// The practice sheets of the demonstration projects, on their way into the library by its ordinary door. Their quotes stay
/// behind: nobody has said yet that the library may show them.
/// </summary>
internal sealed class DemoPractices(LibraryDoor library, IGrainFactory grains)
{
    private static readonly Signatory Team = new(SignatoryKind.Role, "Équipe de démonstration");

    /// <summary>Brings in what is not there yet; what is there already stays as it is.</summary>
    public async Task Load()
    {
        foreach (var name in DemoProjects.Names)
        {
            using var resource = typeof(DemoProjects).Assembly.GetManifestResourceStream(name)!;
            using var file = await JsonDocument.ParseAsync(resource);
            foreach (var command in Commands(file.RootElement))
            {
                if (command is OfferSheet offer && await grains.GetGrain<IPracticeGrain>(offer.PracticeId).Page(LibraryCaller.Door, null) is not null) break;
                if (command is OfferSheet sent) await Note(sent);
                if ((await library.Ask(LibraryCaller.Door, Guid.NewGuid().ToString(), command)).Answer is not { Refusal: null }) break;
            }
        }
    }

    /// <summary>Its project knows where its sheet went, when it is there.</summary>
    private Task Note(OfferSheet sent) => grains.GetGrain<IProjectGrain>(sent.ProjectId).Ask(new Asking(
        new Caller.Door(), Guid.NewGuid().ToString(), new SendSheet(sent.PracticeId, sent.Signal.Kind, sent.Signal.Why, sent.Signal.As, PracticeId: sent.PracticeId)));

    private static IEnumerable<LibraryCommand> Commands(JsonElement file)
    {
        var from = file.GetProperty("practiceSheet");
        var (id, territory) = (from.GetProperty("id").GetString()!, file.GetProperty("territory"));
        var sheet = Sheet(from, file);
        var place = new PracticePlace(territory.GetProperty("name").GetString()!, territory.GetProperty("kind").GetString(), Said(territory, "departmentName"));
        var signal = new PracticeSignal(sheet.Title, sheet.Summary!, PracticeKind.CollectiveProject, place, sheet.ParticipationOfPersons!, new Signatory(SignatoryKind.Organisation, sheet.Identity.LeadRole!))
        {
            Forms = sheet.Identity.Forms,
            Partners = sheet.Identity.Partners,
        };
        yield return new OfferSheet(id, signal, sheet, file.GetProperty("id").GetString()!, []);
        yield return new QualifyPractice(id, [.. Grids.Collective.Select(code => new GridAnswer(code, GridSaid.Yes))], Team);
        // One that is still a draft waits for its readers.
        if (from.GetProperty("status").GetString() != "inReview") yield break;
        yield return new ReviewPractice(id, [.. from.GetProperty("review").EnumerateArray().Select(Answer)], Team);
        yield return new PublishPractice(id, "CC BY-SA 4.0");
    }

    private static PracticeSheet Sheet(JsonElement from, JsonElement file)
    {
        var (card, results, again) = (from.GetProperty("identityCard"), from.GetProperty("results"), from.GetProperty("reproducibility"));
        return new(from.GetProperty("title").GetString()!)
        {
            Summary = Said(from, "summary"),
            Identity = new(Said(card, "territory"), Said(card, "leadRole"), card.GetProperty("startYear").GetInt32(), Said(card, "audience"), card.GetProperty("budgetEuro").GetInt32(), Said(card, "humanResources"), Said(card, "contactRole"))
            {
                Forms = Lines(card, "forms"),
                Partners = Lines(card, "partners"),
            },
            Origin = Said(from, "origin"),
            Objectives = Lines(from, "objectives"),
            Steps = [.. from.GetProperty("steps").EnumerateArray().OrderBy(step => step.GetProperty("order").GetInt32()).Select(step => new SheetStep(step.GetProperty("title").GetString()!, Said(step, "detail")))],
            ParticipationOfPersons = Said(from, "participationOfPersons"),
            Partnership = Said(from, "partnership"),
            Obstacles = [.. Pointed(from, "obstaclesMet", file, "obstacles").Select(it => new SheetObstacle(it.GetProperty("text").GetString()!, Word<ObstacleFamily>(it, "family")))],
            Levers = [.. Pointed(from, "leversUsed", file, "levers").Select(it => new SheetLever(it.GetProperty("text").GetString()!, Word<LeverCategory>(it, "category"), Word<RoomForManoeuvre>(it, "roomForManoeuvre")))],
            Results = new() { Qualitative = Lines(results, "qualitative"), Quantitative = Lines(results, "quantitative") },
            KeyFactors = Lines(from, "keyFactors"),
            WatchPoints = Lines(from, "watchPoints"),
            Reproducibility = new() { Approach = Said(again, "approach"), Prerequisites = Lines(again, "prerequisites"), NotTransferable = Lines(again, "notTransferable") },
            Evaluation = Said(from, "evaluation"),
            Tools = Lines(from, "tools"),
            Keywords = Lines(from, "keywords"),
        };
    }

    private static GridAnswer Answer(JsonElement answer) => new(
        answer.GetProperty("code").GetString()!,
        answer.GetProperty("answer").GetString() switch { "oui" => GridSaid.Yes, "non" => GridSaid.No, _ => GridSaid.NotSaid },
        Said(answer, "comment") is { Length: > 0 } comment ? comment : null);

    private static IEnumerable<JsonElement> Pointed(JsonElement from, string field, JsonElement file, string things)
    {
        var ids = Lines(from, field);
        return file.GetProperty(things).EnumerateArray().Where(thing => ids.Contains(thing.GetProperty("id").GetString()!));
    }

    private static T? Word<T>(JsonElement thing, string field)
        where T : struct, Enum =>
        Enum.TryParse<T>(Said(thing, field), ignoreCase: true, out var word) ? word : null;

    private static string? Said(JsonElement thing, string field) => thing.TryGetProperty(field, out var said) && said.ValueKind == JsonValueKind.String ? said.GetString() : null;

    private static ImmutableList<string> Lines(JsonElement thing, string field) => [.. thing.GetProperty(field).EnumerateArray().Select(line => line.GetString()!)];
}
