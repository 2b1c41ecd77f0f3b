using System.Collections.Immutable;

namespace CoConstruction.Server;

/// <summary>A demonstration project: its past comes from a file, its next workshop from ordinary commands.</summary>
/// <param name="File">The fictional project; the same file again changes nothing.</param>
/// <param name="Proposals">Proposals that wait for an answer, written since the file was made.</param>
/// <param name="Workshop">The workshop that may be run today.</param>
public sealed record DemoProject(ProjectFile File, ImmutableList<MakeProposal> Proposals, DemoWorkshop Workshop)
{
    /// <summary>
    /// What to ask of the project, in order, once it is there. Asked again, the proposals and the workshop are refused
    /// because their ids are taken; stop then, for the team may have reworded the steps since.
    /// </summary>
    public IEnumerable<Command> FollowUp(DateOnly today) => [.. Proposals, .. Workshop.Commands(today)];
}

/// <summary>A workshop ready to run: a template, with the words of the day.</summary>
/// <param name="Instructions">What some of the template's steps ask here, by their order in it (1 is first).</param>
public sealed record DemoWorkshop(
    string Id, string Template, string Title, TimeOnly StartsAt, string Place, WorkshopMode Mode, int ExpectedPeople,
    ImmutableSortedDictionary<int, string> Instructions)
{
    public IEnumerable<Command> Commands(DateOnly today)
    {
        var steps = Templates.Find(Template)!.Steps;
        return
        [
            new PlanWorkshop(Id, new WorkshopCard(Title, today, StartsAt, Place, Mode, ExpectedPeople), Template),
            .. Instructions.Select(words => new ChangeStep(Id, $"{Id}-{words.Key}", steps[words.Key - 1] with { Instruction = words.Value })),
        ];
    }
}

/// <summary>The two fictional projects that come with the product.</summary>
public static class DemoProjects
{
    /// <summary>The files that they come from.</summary>
    internal static ImmutableArray<string> Names { get; } = ["orvelune-tisserandes", "vermelonne-mobilites"];

    public static ImmutableList<DemoProject> All { get; } =
    [
        new(Read("orvelune-tisserandes"), [], new DemoWorkshop(
            "orv-demo", "priorities", "Atelier : faire vivre La Navette en soirée", new TimeOnly(18, 0), "Local La Navette, quartier des Tisserandes",
            WorkshopMode.Hybrid, 20, Words(
                (2, "Le local est ouvert l’après-midi. Des voisins voudraient venir **après le travail**.\n\nRegardons ensemble ce qui est possible."),
                (3, "Que voudriez-vous faire à La Navette, le soir ?")))),
        new(Read("vermelonne-mobilites"),
        [
            Proposal("ver-demo-p1", "Garder le minibus une deuxième année", "Le minibus continue un an de plus, avec les mêmes villages et le même prix.",
                "Beaucoup de personnes comptent sur lui pour aller chez le médecin.", "persons"),
            Proposal("ver-demo-p2", "Un trajet le samedi matin", "Le minibus passe aussi le samedi matin, jour de marché.",
                "La semaine, ceux qui travaillent ne peuvent pas le prendre.", "associations"),
            Proposal("ver-demo-p3", "Réserver par téléphone jusqu’à midi", "On peut réserver le trajet du jour même, en appelant avant midi.",
                "Aujourd’hui il faut appeler la veille, et un rendez-vous change parfois.", "persons"),
            Proposal("ver-demo-p4", "Former d’autres conducteurs bénévoles", "La communauté de communes paie une formation à dix bénévoles.",
                "Les mêmes voisins conduisent toujours, et ils fatiguent.", "professionals"),
        ],
        new DemoWorkshop(
            "ver-demo", "choose", "Atelier : quelle suite pour nos trajets ?", new TimeOnly(18, 30), "Salle des fêtes", WorkshopMode.OnSite, 35,
            Words((2, "On lit les quatre propositions à voix haute. On pose ses questions. **On ne discute pas encore.**")))),
    ];

    private static MakeProposal Proposal(string id, string title, string text, string why, string collegeId) =>
        new(id, new ProposalText(title, text, why), collegeId, new ProposalOrigin());

    private static ImmutableSortedDictionary<int, string> Words(params (int Step, string Words)[] instructions) =>
        instructions.ToImmutableSortedDictionary(step => step.Step, step => step.Words);

    /// <summary>Our own files: one that does not read is a bug, and tests hold them.</summary>
    private static ProjectFile Read(string name)
    {
        using var resource = typeof(DemoProjects).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        resource.CopyTo(copy);
        return ProjectFileReader.Read(copy.ToArray()) is ProjectFileReading.Right right
            ? right.File
            : throw new InvalidOperationException($"The demonstration file {name} is broken.");
    }
}
