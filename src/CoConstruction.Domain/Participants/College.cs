namespace CoConstruction.Domain;

/// <summary>
/// A constituency of members (collège): persons concerned, professionals, associations, institutions, elected officials
/// by default, and any that the project adds.
/// </summary>
/// <param name="CoreGroupSeats">Seats of the core group that the college holds now.</param>
/// <param name="TargetShare">Share of the core group it should hold, 0 to 1; null for an equal share.</param>
/// <param name="Participants">How many people it counts in the project at large, when known from a file.</param>
public sealed record College(
    string Id, string Label, string? PlainLabel, int CoreGroupSeats = 0, decimal? TargetShare = null, int? Participants = null)
{
    /// <summary>The five colleges of a territorial project: local equivalents of the founding mandate's (part 1.3 of its map).</summary>
    public static ImmutableList<College> Defaults { get; } =
    [
        new("persons", "Personnes concernées et habitants", "Les personnes qui vivent ici", 3),
        new("professionals", "Professionnels de terrain", "Les travailleurs sociaux, les agents d’accueil", 3),
        new("associations", "Associations et société civile", "Les associations, les bénévoles", 3),
        new("institutions", "Institutions et services publics", "Les services publics", 3),
        new("elected", "Élus et dirigeants territoriaux", "Les élus, les directeurs", 3),
    ];

    /// <summary>Null when the college may stand as it is.</summary>
    public Refusal? Check() =>
        !Checks.IsId(Id) ? Refusal.UnknownThing
        : CoreGroupSeats is < 0 or > 100 || TargetShare is < 0 or > 1 || Participants is < 0 or > 100_000 ? Refusal.NumberOutOfRange
        : Checks.Text(Label, Checks.Line) ?? Checks.Text(PlainLabel, Checks.Line, required: false);
}

/// <summary>
/// Balance of the core group. A college is in balance when its seats are within max(1, 5 % of the group) of its target;
/// the group should count about fifteen people, 12 to 18. Shown, never blocking. Source: the mandate's map, part 1.3 (S91, S92).
/// </summary>
public sealed record Balance(int Members, bool SizeIsUsual, ImmutableList<CollegeBalance> Colleges)
{
    /// <summary>About fifteen people, and how far from it a group may be.</summary>
    public const int UsualGroup = 15, Tolerance = 3;

    public bool IsBalanced => Colleges.All(college => college.Excess == 0);

    /// <param name="target">How many people the group should count.</param>
    public static Balance Of(ImmutableList<College> colleges, int target = UsualGroup)
    {
        var members = colleges.Sum(college => college.CoreGroupSeats);
        return new(members, Math.Abs(members - target) <= Tolerance, colleges.ConvertAll(college => Of(college, members, colleges.Count)));
    }

    private static CollegeBalance Of(College college, int members, int colleges)
    {
        var target = (college.TargetShare ?? 1m / colleges) * members;
        var distance = college.CoreGroupSeats - target;
        var allowed = Math.Max(1m, 0.05m * members);
        return new(college.Id, college.CoreGroupSeats, Math.Round(target, 1), Math.Abs(distance) <= allowed ? 0 : Math.Sign(distance));
    }
}

/// <summary>One college's place in the balance.</summary>
/// <param name="Excess">1 when it holds too many seats, -1 too few, 0 when it is in balance.</param>
public sealed record CollegeBalance(string CollegeId, int Seats, decimal Target, int Excess);
