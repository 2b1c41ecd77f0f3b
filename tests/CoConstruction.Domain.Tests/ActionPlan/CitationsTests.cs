using System.Text.Json.Nodes;

namespace CoConstruction.Domain.Tests;

/// <summary>Practices of the library shed light on objectives and actions: looked up by the door, kept in the project's own words.</summary>
public sealed class CitationsTests
{
    private static readonly Person Ana = Planned.Ana, Rose = Planned.Rose;
    private static readonly PublishedPractice Minibus = new("minibus", 2, "Un minibus tenu par ses passagers");
    private static readonly CitePractice OnObjective = new(Illustrated.Objective, "o2", "minibus", "Un lieu peut rouler. "), OnAction = new(Illustrated.Action, "a", "minibus", "Les passagers décident.");

    private static Story Looked { get; } = Planned.Proposed with { Practice = Minibus };

    [Fact]
    public void A_professional_cites_a_published_practice_on_an_objective_and_on_an_action()
    {
        Looked.When(Rose, OnObjective).Then(new PracticeCited(Illustrated.Objective, "o2", new Citation("minibus", 2, "Un minibus tenu par ses passagers", "Un lieu peut rouler.", Looked.Now, Role.Professional)));
        var cited = Looked.Given(Rose, OnObjective).Given(Ana, OnAction);
        var plan = cited.Project.ActionPlan;
        Assert.Equal(("minibus", Role.Professional), (Assert.Single(plan.Objectives["o2"].Citations).PracticeId, plan.Objectives["o2"].Citations[0].As!.Value));
        Assert.Equal(("Les passagers décident.", Role.Facilitator), (Assert.Single(plan.Actions["a"].Citations).Why, plan.Actions["a"].Citations[0].As!.Value));
        var view = ProjectView.Of(cited.Project, Audience.Team).ToDictionary(entry => (entry.Room, entry.Key), entry => entry.Render());
        Assert.Equal(plan.Objectives["o2"].Citations, ((ObjectiveItem)view[(ViewRooms.Objectives, "o2")]).Citations);
        Assert.Equal(plan.Actions["a"].Citations, ((ActionItem)view[(ViewRooms.Actions, "a")]).Citations);
    }

    [Fact]
    public void What_the_door_did_not_find_published_is_not_cited()
    {
        (Looked with { Practice = null }).When(Rose, OnObjective).ThenRefused(Refusal.PracticeNotPublished);
        (Looked with { Practice = Minibus with { PracticeId = "other" } }).When(Rose, OnObjective).ThenRefused(Refusal.PracticeNotPublished);
        Looked.When(Rose, OnObjective with { Id = "o9" }).ThenRefused(Refusal.ObjectiveUnknown);
        Looked.When(Rose, OnAction with { Id = "o2" }).ThenRefused(Refusal.ActionUnknown);
        Looked.When(Rose, OnAction with { Why = " " }).ThenRefused(Refusal.TextMissing);
        Looked.When(Rose, OnAction with { Why = new string('x', 601) }).ThenRefused(Refusal.TextTooLong);
    }

    [Fact]
    public void Cited_again_it_is_still_one_with_the_title_of_now_and_in_its_place()
    {
        var cited = Looked.Given(Rose, OnAction);
        cited.When(Ana, OnAction).ThenNothing();
        var two = (cited with { Practice = new("garden", 1, "Un jardin") }).Given(Rose, OnAction with { PracticeId = "garden" });
        var again = (two with { Practice = Minibus with { Version = 3, Title = "Le minibus des passagers" } }).Given(Ana, OnAction);
        Assert.Equal([("minibus", 3, "Le minibus des passagers"), ("garden", 1, "Un jardin")], again.Action().Citations.Select(citation => (citation.PracticeId, citation.Version, citation.Title)));
        var many = Enumerable.Range(0, ActionPlan.MostCitations - 2).Aggregate(again, (story, i) => (story with { Practice = new($"p{i}", 1, "Encore") }).Given(Rose, OnAction with { PracticeId = $"p{i}" }));
        (many with { Practice = new("last", 1, "Trop") }).When(Rose, OnAction with { PracticeId = "last" }).ThenRefused(Refusal.TooMany);
        (many with { Practice = Minibus }).When(Rose, OnAction).ThenDone();
    }

    [Fact]
    public void A_citation_is_taken_back_and_stays_where_words_change()
    {
        var cited = Looked.Given(Rose, OnObjective, OnAction);
        var reworded = cited.Given(Rose, new ChangeObjective("o2", new ObjectiveWords(ObjectiveKind.Operational, "Créer deux lieux.", null, "lieu")), new ChangeAction("a", Planned.Doable));
        Assert.Equal(2, reworded.Project.ActionPlan.Cited.Count());
        var back = new TakeBackCitation(Illustrated.Objective, "o2", "minibus");
        reworded.When(Ana, back).Then(new CitationTakenBack(Illustrated.Objective, "o2", "minibus"));
        reworded.Given(Ana, back).When(Ana, back).ThenNothing();
        Assert.Single(reworded.Given(Ana, back).Project.ActionPlan.Cited);
        reworded.When(Rose, back with { Id = "o9" }).ThenRefused(Refusal.ObjectiveUnknown);
        reworded.When(Rose, new TakeBackCitation(Illustrated.Action, "a9", "minibus")).ThenRefused(Refusal.ActionUnknown);
    }

    [Fact]
    public void Citations_go_out_and_come_in_again_and_a_plan_taken_over_elsewhere_has_none()
    {
        var project = Looked.Given(Rose, OnObjective).Given(Ana, OnAction).Project;
        var read = Read(ProjectFileWriter.Write(project));
        Assert.Equal(project.ActionPlan.Objectives["o2"].Citations, read.ActionPlan.Objectives["o2"].Citations);
        Assert.Equal(project.ActionPlan.Actions["a"].Citations, read.ActionPlan.Actions["a"].Citations);
        Assert.Equal(ProjectFileWriter.Write(project), ProjectFileWriter.Write(read));
        Assert.Empty(DerivedPlan.Of(project).Happen(Story.Start).OfType<PracticeCited>());
    }

    [Fact]
    public void A_file_that_cites_wrongly_says_where()
    {
        var file = JsonNode.Parse(ProjectFileWriter.Write(Looked.Given(Rose, OnAction).Project))!;
        var citations = file["actionSheets"]![0]!["practices"]!.AsArray();
        citations.Add(JsonNode.Parse("""{ "practiceId": "minibus", "version": 0, "title": "", "at": "hier", "as": "someone" }"""));
        citations.Add(JsonNode.Parse("""{ "practiceId": "../x", "version": 1, "title": "x", "at": "2026-03-17T18:30:00+01:00" }"""));
        var wrong = Assert.IsType<ProjectFileReading.Wrong>(ProjectFileReader.Read(JsonSerializer.SerializeToUtf8Bytes(file)));
        Assert.Equal(
            ["[1].practiceId", "[1].version", "[1].title", "[1].at", "[1].as", "[2].practiceId"],
            wrong.Problems.Select(problem => problem.Path.Replace("$.actionSheets[0].practices", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_brief_tells_the_practices_that_shed_light_on_most_of_the_plan_once_each()
    {
        var story = (Looked with { Practice = new("garden", 1, "Un jardin") }).Given(Rose, OnObjective with { PracticeId = "garden", Why = "Premier." });
        story = (story with { Practice = Minibus }).Given(Rose, OnObjective).Given(Ana, OnAction);
        var brief = Brief.Of(story.Project, DateOnly.FromDateTime(Story.Start.UtcDateTime));
        Assert.Equal(
            [new BriefPractice(Minibus.Title, "Un lieu peut rouler.", new(BriefSource.Library, "minibus")), new BriefPractice("Un jardin", "Premier.", new(BriefSource.Library, "garden"))], brief.Practices);
        var stopped = story.Given(Rose, new ChangeActionStatus("a", ActionStatus.Stopped, "Non.")).Given(Rose, new TakeBackCitation(Illustrated.Objective, "o2", "minibus"));
        Assert.Equal("Un jardin", Assert.Single(Brief.Of(stopped.Project, DateOnly.FromDateTime(Story.Start.UtcDateTime)).Practices).Title);
        var many = Enumerable.Range(0, 5).Aggregate(story, (now, i) => (now with { Practice = new($"p{i}", 1, "Encore") }).Given(Rose, OnAction with { PracticeId = $"p{i}" }));
        Assert.Equal(Brief.MostPractices, Brief.Of(many.Project, DateOnly.FromDateTime(Story.Start.UtcDateTime)).Practices.Count);
    }

    private static Project Read(byte[] file)
    {
        var read = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(file)).File;
        return read.Events.Aggregate(new Project(read.ProjectId), (project, happened) => project.Evolve(happened));
    }
}
