namespace CoConstruction.Domain.Tests;

/// <summary>A moment in the life of a practice: what was given, what is asked, what then happens.</summary>
internal sealed record Shelf(Practice Practice)
{
    public static DateTimeOffset Start { get; } = new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero);

    public static PracticeSignal Signal { get; } = new(
        "Un minibus tenu par ses passagers", "Quatorze villages essaient un minibus.", PracticeKind.CollectiveProject, new PracticePlace("Pays de Vermelonne", null, "Vermelonne"),
        "Les passagers sont devenus organisateurs.", new Signatory(SignatoryKind.Organisation, "Communauté de communes"));

    public static PracticeSheet Sheet { get; } = new("Un minibus tenu par ses passagers")
    {
        Summary = "Des villages essaient un minibus pendant un an.",
        Identity = new("Pays de Vermelonne", BudgetEuro: 76600) { Forms = ["networkIntervention"] },
        Steps = [new("Dessiner la carte des trajets", "Avec les habitants."), new("Tester douze mois")],
        Obstacles = [new("Personne n’assure les conducteurs bénévoles", ObstacleFamily.LegalFramework)],
        Levers = [new("Une assurance collective", LeverCategory.Partnership, RoomForManoeuvre.Department)],
        Verbatims =
        [
            new("q1", new PersonalText("voice-1", "Maintenant je tiens le planning."), "persons", "Personnes concernées", new(new DateOnly(2026, 9, 1), ConsentManner.Spoken, [VoiceUse.Library])),
            new("q2", new PersonalText("voice-2", "On me parle autrement."), "professionals", null, new(new DateOnly(2026, 9, 1), ConsentManner.Spoken, [VoiceUse.Project])),
        ],
        Keywords = ["mobilité"],
    };

    public static Signatory Relay { get; } = new(SignatoryKind.Role, "Relais local");

    public static ImmutableList<GridAnswer> Criteria { get; } = [.. Grids.Collective.Select(code => new GridAnswer(code, GridSaid.Yes))];

    public static ImmutableList<GridAnswer> Reread { get; } = [.. Grids.Review.Select(code => new GridAnswer(code, GridSaid.Yes))];

    public Decision Said { get; init; } = Decision.Nothing;

    public DateTimeOffset Now { get; init; } = Start;

    public static Practice Told(string id, PracticeSignal signal) => new Practice(id).Evolve(new PracticeSignalled(id, signal, "sam", Start));

    public static Shelf Nothing { get; } = new(new Practice("a"));

    public static Shelf Signalled { get; } = new(Told("a", Signal));

    public static Shelf Published { get; } = Nothing
        .Given(new OfferSheet("a", Signal, Sheet, "p", ["Rose, assistante sociale"]), new QualifyPractice("a", Criteria, Relay), new ReviewPractice("a", Reread, Relay), new PublishPractice("a", "CC BY 4.0"));

    /// <summary>It was asked, and done.</summary>
    public Shelf Given(params PracticeCommand[] commands) => commands.Aggregate(this, (shelf, command) =>
    {
        var next = shelf.When(command);
        Assert.True(next.Said is Decision.Accepted, $"{command} → {next.Said}");
        return next;
    });

    /// <summary>It is asked by somebody who has the right to.</summary>
    public Shelf When(PracticeCommand command, string by = "sam")
    {
        var said = Practice.Decide(command, new LibraryAsked(by, Now));
        return this with
        {
            Said = said,
            Now = Now.AddMinutes(1),
            Practice = said is Decision.Accepted accepted ? accepted.Events.Cast<LibraryHappened>().Aggregate(Practice, (practice, one) => practice.Evolve(one)) : Practice,
        };
    }

    public Shelf ThenRefused(Refusal refusal)
    {
        Assert.Equal(new Decision.Refused(refusal), Said);
        return this;
    }

    public Shelf ThenNothing()
    {
        Assert.Same(Decision.Nothing, Said);
        return this;
    }

    public PracticePage? Page(LibraryCaller caller, int? version = null) => LibraryView.Of(Practice, caller, version);
}
