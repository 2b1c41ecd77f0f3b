namespace CoConstruction.Domain.Tests;

/// <summary>Bodies are composed by college and function, and the balance of the one that steers is told, never enforced.</summary>
public sealed class BodiesTests
{
    private static readonly Person Ana = Person.Ana, Cleo = Person.Cleo;

    private static BodyCard Steering(params int[] seats) => new(BodyKind.SteeringCommittee, "Groupe de pilotage", "Décide des orientations", "tous les deux mois", "la cheffe de projet")
    {
        Seats = [.. College.Defaults.Zip(seats).Select(line => new BodySeat(line.First.Id, line.Second))],
    };

    private static BodyItem Seen(Story story) => Assert.Single(Shown.Items<BodyItem>(story.Project, Audience.Observer));

    [Fact]
    public void A_body_says_what_it_is_for_who_leads_it_and_who_sits_in_it_by_college()
    {
        var body = Seen(Story.Founded.Given(Cleo, new DescribeBody("b", Steering(3, 3, 3, 3, 3))));
        Assert.Equal(("Groupe de pilotage", "la cheffe de projet", 15), (body.Card.Label, body.Card.LeadRole, body.Members));
        Assert.Empty(Shown.Items<BodyItem>(Story.Founded.Given(Cleo, new DescribeBody("b", Steering(3, 3, 3, 3, 3))).Project, Audience.Participant));
    }

    [Theory]
    [InlineData(true, true, null, 3, 3, 3, 4, 3)]
    [InlineData(false, true, "institutions", 3, 3, 3, 5, 3)]
    [InlineData(true, false, null, 4, 4, 4, 4, 3)]
    [InlineData(true, false, null, 2, 2, 2, 2, 3)]
    public void The_balance_names_the_college_in_excess_and_the_size_is_told(bool balanced, bool usual, string? excess, params int[] seats)
    {
        var balance = Seen(Story.Founded.Given(Ana, new DescribeBody("b", Steering(seats)))).Balance!;
        Assert.Equal((balanced, usual, 15), (balance.IsBalanced, balance.SizeIsUsual, balance.Target));
        Assert.Equal(excess, balance.Colleges.Find(college => college.Excess == 1)?.CollegeId);
    }

    [Fact]
    public void The_size_of_the_core_group_is_for_the_project_to_say()
    {
        var story = Story.Founded.Given(Ana, new DescribeBody("b", Steering(4, 4, 4, 4, 4)), new SetCoreGroupSize(20));
        Assert.True(Seen(story).Balance!.SizeIsUsual);
        Assert.Equal(20, Assert.Single(Shown.Items<BalanceItem>(story.Project, Audience.Team)).Target);
        story.When(Ana, new SetCoreGroupSize(20)).ThenNothing();
        story.When(Ana, new SetCoreGroupSize(2)).ThenRefused(Refusal.NumberOutOfRange);
    }

    [Fact]
    public void Only_the_body_that_steers_is_weighed() =>
        Assert.Null(Seen(Story.Founded.Given(Ana, new DescribeBody("b", Steering(1, 4) with { Kind = BodyKind.WorkingGroup }))).Balance);

    [Theory]
    [InlineData(MemberCategory.PersonSupported, "persons")]
    [InlineData(MemberCategory.FieldProfessional, "professionals")]
    [InlineData(MemberCategory.Association, "associations")]
    [InlineData(MemberCategory.MunicipalSocialService, "institutions")]
    [InlineData(MemberCategory.SocialProtection, "institutions")]
    [InlineData(MemberCategory.StateService, "institutions")]
    [InlineData(MemberCategory.DepartmentalCouncil, "elected")]
    public void Each_category_of_the_mandate_falls_in_its_college(MemberCategory category, string college)
    {
        Assert.All(College.Defaults, other =>
        {
            var asked = Story.Founded.When(Ana, new DescribeBody("b", new BodyCard(BodyKind.TechnicalCommittee, "Comité") { Seats = [new BodySeat(other.Id, 1, null, category)] }));
            if (other.Id == college) asked.ThenDone();
            else asked.ThenRefused(Refusal.CategoryElsewhere);
        });
    }

    [Fact]
    public void A_body_refuses_what_cannot_be()
    {
        var card = Steering(3);
        Story.Founded.When(Ana, new DescribeBody("b", card with { Label = " " })).ThenRefused(Refusal.TextMissing);
        Story.Founded.When(Ana, new DescribeBody("b b", card)).ThenRefused(Refusal.IdTaken);
        Story.Founded.When(Ana, new DescribeBody("b", card with { Seats = [new BodySeat("nobody", 1)] })).ThenRefused(Refusal.CollegeUnknown);
        Story.Founded.When(Ana, new DescribeBody("b", card with { Seats = [new BodySeat("persons", 0)] })).ThenRefused(Refusal.NumberOutOfRange);
        Story.Founded.When(Ana, new DescribeBody("b", card with { Seats = [.. Enumerable.Repeat(new BodySeat("persons", 1), 51)] })).ThenRefused(Refusal.TooMany);
    }

    [Fact]
    public void A_college_that_sits_in_a_body_stays_until_the_body_goes()
    {
        var story = Story.Founded.Given(Ana, new DescribeBody("b", Steering(3, 3, 3, 3, 3)));
        story.When(Ana, new RemoveCollege("elected")).ThenRefused(Refusal.CollegeInUse);
        story.Given(Ana, new RemoveBody("b")).When(Ana, new RemoveCollege("elected")).ThenDone();
        story.Given(Ana, new RemoveBody("b")).When(Ana, new RemoveBody("b")).ThenNothing();
    }
}
