namespace CoConstruction.Domain.Tests;

/// <summary>A project begins by being founded or imported; before that there is nothing to ask of it.</summary>
public sealed class TerritoryTests
{
    private static readonly Person Ana = Person.Ana, Door = Person.Door;
    private static readonly TerritoryCard Card = new("Les Tisserandes", "neighbourhood");
    private static readonly FoundProject Found = new("Les Tisserandes", null, Card, "ana", "Ana");

    [Fact]
    public void A_founded_project_has_five_colleges_and_a_facilitator()
    {
        var story = Story.Nothing.When(Door, Found).ThenDone();
        Assert.Equal(["persons", "professionals", "associations", "institutions", "elected"], story.Project.Participants.Colleges.Select(college => college.Id));
        Assert.Equal(Role.Facilitator, Assert.Single(story.Project.Participants.Members.Values).Role);
        story.When(Door, Found).ThenRefused(Refusal.ProjectExists);
    }

    [Fact]
    public void Founding_refuses_what_cannot_be()
    {
        Story.Nothing.When(Door, Found with { Title = "" }).ThenRefused(Refusal.TextMissing);
        Story.Nothing.When(Door, Found with { Name = " " }).ThenRefused(Refusal.TextMissing);
        Story.Nothing.When(Door, Found with { PlainTitle = new string('a', 201) }).ThenRefused(Refusal.TextTooLong);
        Story.Nothing.When(Door, Found with { MemberId = "" }).ThenRefused(Refusal.UnknownThing);
        Story.Nothing.When(Door, Found with { Territory = Card with { Context = [.. Enumerable.Repeat("Une ligne", 201)] } }).ThenRefused(Refusal.TooMany);
        Story.Nothing.When(Door, Found with { Territory = Card with { LocalResources = [""] } }).ThenRefused(Refusal.TextMissing);
    }

    [Fact]
    public void The_dimensions_of_a_project_are_those_of_the_mandate_and_no_others()
    {
        var described = new DescribeProject("Les Tisserandes", null, ProjectStatus.Diagnostic, ParticipationLevel.CoConstruction, Card);
        Story.Founded.When(Ana, described with { Territory = Card with { Dimensions = ["culture", "economy", "urban", "health", "education", "social"] } }).ThenDone();
        Story.Founded.When(Ana, described with { Territory = Card with { Dimensions = ["culture", "fishing"] } }).ThenRefused(Refusal.UnknownThing);
        Story.Nothing.When(Door, Found with { Territory = Card with { Dimensions = ["fishing"] } }).ThenRefused(Refusal.UnknownThing);
    }

    [Fact]
    public void A_project_says_which_forms_of_collective_social_work_it_takes_apart_from_its_dimensions()
    {
        var described = new DescribeProject("Les Tisserandes", null, ProjectStatus.Diagnostic, ParticipationLevel.CoConstruction, Card with { Dimensions = ["social", "health"] }, ["communitySocialWork", "popularEducation"]);
        var said = Story.Founded.Given(Ana, described);
        var item = Assert.Single(Shown.Items<ProjectItem>(said.Project, Audience.Observer));
        Assert.Equal(["communitySocialWork", "popularEducation"], item.Forms);
        Assert.Equal(["social", "health"], item.Territory.Dimensions);
        said.ThenAgainChangesNothing(Ana, described);
        Assert.Equal(item.Forms, said.Given(Ana, described with { Forms = null, Title = "Autre titre" }).Project.Territory.Forms);
        Assert.Empty(said.Given(Ana, described with { Forms = [] }).Project.Territory.Forms);
        said.When(Ana, described with { Forms = ["fishing"] }).ThenRefused(Refusal.UnknownThing);
        said.When(Ana, described with { Forms = ["popularEducation", "popularEducation"] }).ThenRefused(Refusal.UnknownThing);
    }

    [Fact]
    public void What_a_vote_will_decide_is_known_to_everyone_before_it()
    {
        var story = Story.Founded.Given(Ana, new DescribeProject("Les Tisserandes", null, ProjectStatus.Voting, ParticipationLevel.Concertation, Card));
        Assert.All([Audience.Participant, Audience.Observer, Audience.Team, Audience.Screen("w"), Audience.Tablet("w")],
            audience => Assert.Equal(ParticipationLevel.Concertation, Assert.Single(Shown.Items<ProjectItem>(story.Project, audience)).ParticipationLevel));
    }

    /// <summary>Collective work completes individual support and never holds its files: no command and no event has room for one.</summary>
    [Fact]
    public void Nothing_that_can_be_asked_or_happen_has_room_for_a_case_file_or_for_whom_it_would_be_about()
    {
        string[] forbidden = ["case", "beneficiar", "dossier", "client", "patient", "diagnosis", "birth", "address", "phone", "email"];
        var fields = Contract.Commands.Values.Concat(Contract.Events.Values).SelectMany(type => type.GetProperties().Select(field => $"{type.Name}.{field.Name}")).ToList();
        Assert.True(fields.Count > 200);
        Assert.DoesNotContain(fields, field => forbidden.Any(word => field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..].Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Nothing_is_asked_of_a_project_that_does_not_exist() =>
        Assert.All<(Person Who, Command Command)>(
            [(Ana, new PlanWorkshop("w", Story.Card)), (Ana, new AddCollege(new College("youth", "Jeunes", null))), (Ana, new RemoveDecision("d")), (Ana, new OpenBallot("b"))],
            asked => Story.Nothing.When(asked.Who, asked.Command).ThenRefused(Refusal.ProjectMissing));

    [Fact]
    public void What_the_project_says_of_itself_is_corrected()
    {
        var describe = new DescribeProject("Les Tisserandes 2030", null, ProjectStatus.Voting, ParticipationLevel.CoDecision, Card);
        Story.Founded.When(Ana, describe).Then(new ProjectDescribed("Les Tisserandes 2030", null, ProjectStatus.Voting, ParticipationLevel.CoDecision, Card))
            .ThenAgainChangesNothing(Ana, describe);
        Story.Founded.When(Ana, describe with { Title = " " }).ThenRefused(Refusal.TextMissing);
        Story.Founded.When(Ana, describe with { PlainTitle = new string('a', 201) }).ThenRefused(Refusal.TextTooLong);
        Story.Founded.When(Ana, describe with { Territory = Card with { Name = "" } }).ThenRefused(Refusal.TextMissing);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing_and_another_file_is_refused()
    {
        var parts = ImmutableSortedDictionary<string, JsonElement>.Empty.Add("charter", JsonDocument.Parse(
            """{"signatories":[{"collegeId":"persons","count":9},{"collegeId":"elected","count":3},{"collegeId":"institutions","count":5}],"composition":[{"collegeId":"elected","count":2}]}""").RootElement);
        var imported = new ProjectImported("print", "Les Tisserandes", null, ProjectStatus.Evaluation, ParticipationLevel.CoConstruction, Card, null, [], [], parts);
        var story = Story.Nothing.When(Door, new ImportProject(new ProjectFile("p", "print", [imported]))).ThenDone();
        story.When(Door, new ImportProject(new ProjectFile("p", "print", [imported]))).ThenNothing();
        story.When(Door, new ImportProject(new ProjectFile("p", "other", [imported]))).ThenRefused(Refusal.ProjectExists);
        Assert.Equal(
            """{"signatories":[{"collegeIds":["persons"],"count":9},{"collegeIds":["elected","institutions"],"count":8}],"composition":[{"collegeId":"elected","count":2}]}""",
            Shown.Items<JsonElement>(story.Project, Audience.Observer).Single().GetRawText());
        Assert.Empty(Shown.Items<JsonElement>(story.Project, Audience.Participant));
    }
}
