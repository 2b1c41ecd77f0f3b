namespace CoConstruction.Domain;

/// <summary>Sets a body up, or says something else of it.</summary>
public sealed record DescribeBody(string BodyId, BodyCard Card) : GovernanceCommand;

/// <summary>Takes away a body that was not needed.</summary>
public sealed record RemoveBody(string BodyId) : GovernanceCommand;

/// <summary>Says how many people the core group should count.</summary>
public sealed record SetCoreGroupSize(int Target) : GovernanceCommand;

/// <summary>A body stands so from now on.</summary>
public sealed record BodyDescribed(string BodyId, BodyCard Card) : GovernanceHappened;

/// <summary>A body is gone.</summary>
public sealed record BodyRemoved(string BodyId) : GovernanceHappened;

/// <summary>The core group should count so many people.</summary>
public sealed record CoreGroupSizeSet(int Target) : GovernanceHappened;

/// <summary>Where the project is steered, where decisions are prepared, where a subject is worked on.</summary>
public enum BodyKind { SteeringCommittee, TechnicalCommittee, WorkingGroup }

/// <summary>What a body (instance) says of itself.</summary>
/// <param name="Role">What it is for: "Décide des orientations".</param>
/// <param name="Meets">How often, in words.</param>
/// <param name="LeadRole">The function that leads it (pilote), never a name.</param>
public sealed record BodyCard(BodyKind Kind, string Label, string? Role = null, string? Meets = null, string? LeadRole = null)
{
    public ImmutableList<BodySeat> Seats { get; init; } = [];
}

/// <summary>So many places of a college in a body.</summary>
/// <param name="Function">In what function they sit, never who: "directrice du CCAS".</param>
/// <param name="Category">Which of the founding mandate's categories of members they come from, when it is said.</param>
public sealed record BodySeat(string CollegeId, int Count, string? Function = null, MemberCategory? Category = null);

/// <summary>A body of the project.</summary>
public sealed record GovernanceBody(string Id, BodyCard Card)
{
    public int Members => Card.Seats.Sum(seat => seat.Count);

    /// <summary>The steering committee stands for all colleges, so it is weighed; the others are made of those whom the work needs.</summary>
    public Balance? BalanceIn(Project project) => Card.Kind != BodyKind.SteeringCommittee ? null : Balance.Of(
        project.Participants.Colleges.ConvertAll(college => college with { CoreGroupSeats = Card.Seats.Where(seat => seat.CollegeId == college.Id).Sum(seat => seat.Count) }),
        project.Governance.CoreGroupTarget);
}

/// <summary>The seven categories of members of the founding mandate (S95).</summary>
public enum MemberCategory
{
    DepartmentalCouncil, MunicipalSocialService, Association, SocialProtection, PersonSupported, FieldProfessional, StateService,
}

/// <summary>In which college of a territorial project each category sits (part 1.3 of the mandate's map).</summary>
public static class MemberCategories
{
    public static string CollegeOf(MemberCategory category) => category switch
    {
        MemberCategory.PersonSupported => "persons",
        MemberCategory.FieldProfessional => "professionals",
        MemberCategory.Association => "associations",
        MemberCategory.DepartmentalCouncil => "elected",
        _ => "institutions",
    };
}

/// <content>Bodies, and who sits in them by college and function.</content>
public sealed partial record Governance
{
    private const int MostSeats = 50;

    public ImmutableSortedDictionary<string, GovernanceBody> Bodies { get; init; } = Ordinal.Empty<GovernanceBody>();

    /// <summary>How many people the core group should count: about fifteen, says the mandate (S92).</summary>
    public int CoreGroupTarget { get; init; } = Balance.UsualGroup;

    private Decision Describe(Project project, DescribeBody c)
    {
        if (Room(Bodies, c.BodyId) is { } taken) return taken;
        var card = c.Card;
        if (card.Seats.Count > MostSeats) return Refusal.TooMany;
        if (card.Seats.Exists(seat => project.Participants.College(seat.CollegeId) is null)) return Refusal.CollegeUnknown;
        if (card.Seats.Exists(seat => seat.Count is < 1 or > 100)) return Refusal.NumberOutOfRange;
        if (card.Seats.Exists(seat => SitsElsewhere(project, seat))) return Refusal.CategoryElsewhere;
        return (Checks.Text(card.Label, Checks.Line) ?? Checks.Text(card.Role, Checks.Paragraph, required: false) ?? Checks.Text(card.Meets, Checks.Line, required: false)
            ?? Checks.Text(card.LeadRole, Checks.Line, required: false) ?? Lines(card.Seats.Select(seat => seat.Function).OfType<string>())) is { } refusal
            ? refusal
            : new BodyDescribed(c.BodyId, card);
    }

    /// <summary>Projects may have other colleges than the usual ones: there a category says nothing.</summary>
    private static bool SitsElsewhere(Project project, BodySeat seat) =>
        seat.Category is { } category && MemberCategories.CollegeOf(category) is var own && own != seat.CollegeId && project.Participants.College(own) is not null;

    private Decision Resize(SetCoreGroupSize c) =>
        c.Target is < 5 or > 100 ? Refusal.NumberOutOfRange
        : c.Target == CoreGroupTarget ? Decision.Nothing
        : new CoreGroupSizeSet(c.Target);
}
