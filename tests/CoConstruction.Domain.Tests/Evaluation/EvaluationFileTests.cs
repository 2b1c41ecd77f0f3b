using System.Text.Json.Nodes;
using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>Readings, frame and unexpected effects come in from a file and go out again; those of before their room stay what they were.</summary>
public sealed class EvaluationFileTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public void Readings_of_the_samples_are_levels_numbers_and_stories()
    {
        var here = Samples.Project(Samples.Orvelune).Evaluation;
        Assert.Equal(["2", "4"], here.ReadingsOf("orv-i1").Select(reading => $"{reading.Found.Level!.Value}"));
        Assert.Equal("On construit ensemble", here.ReadingsOf("orv-i1").Last().Found.Level!.Label);
        Assert.Equal((ReadingKind.Number, 22m, "Ouverture partielle"), here.ReadingsOf("orv-i7").Select(reading => (reading.Found.Kind, reading.Found.Figure!.Value, reading.Found.Words!.Text)).Single());
        Assert.Equal((ReadingKind.Story, "Trois voisines gardent maintenant les enfants à tour de rôle."), here.ReadingsOf("orv-i9").Select(reading => (reading.Found.Kind, reading.Found.Words!.Text)).Single());
    }

    [Fact]
    public void What_samples_were_adapted_from_is_in_the_library()
    {
        var origins = ((string[])[Samples.Orvelune, Samples.Vermelonne]).SelectMany(name => Samples.Project(name).ActionPlan.Indicators.Values).Select(indicator => indicator.Definition.AdaptedFrom).OfType<string>().ToList();
        Assert.Equal(["lib-ladder", "lib-role"], origins);
        Assert.All(origins, origin => Assert.NotNull(IndicatorExamples.Find(origin)));
    }

    [Fact]
    public void Examples_are_of_processes_and_words_first_without_target_and_fit_a_project()
    {
        Assert.Equal((IndicatorKind.Qualitative, IndicatorFocus.Process), (IndicatorExamples.All[0].Definition.Kind, IndicatorExamples.All[0].Definition.Focus));
        Assert.True(IndicatorExamples.All.Count(one => one.Definition is { Kind: IndicatorKind.Qualitative, Focus: IndicatorFocus.Process }) * 2 >= IndicatorExamples.All.Count);
        Assert.All(IndicatorExamples.All, one => Assert.True(one.Definition is { Target: null, Baseline: null, Question: not null, Source: not null, Method: not null, Use: not null } && !one.Definition.CollegeIds.IsEmpty, one.Id));
        foreach (var one in IndicatorExamples.All) Story.Founded.Given(Ana, new ChooseIndicator("i", one.Definition with { AdaptedFrom = one.Id }));
    }

    [Fact]
    public void A_whole_evaluation_goes_out_and_comes_in_again()
    {
        var project = Story.Founded.Given(Ana,
            new ChooseIndicator("i", EvaluationFrameTests.Told("La place de chacun") with { Use = IndicatorUse.Both }),
            new DescribeEvaluationFrame(new FrameTexts("Se déplacer", "Un minibus", "Six communes"), ["i"]), new OpenEvaluation(),
            new AmendFrame(FramePart.Contours, "Sept communes", null, "Une de plus"), new RewordIndicator("i", EvaluationFrameTests.Told("La place des personnes")),
            new RecordReading("r", "i", new ReadingCard(ReadingKind.Quote, Day, Words: "On ose parler.", CollegeId: "persons")),
            new TellUnexpectedEffect("e", "Une épicerie rouvre.", new Provenance("persons", "associations"))).Project;
        var again = Read(ProjectFileWriter.Write(project));
        Assert.Equal(JsonSerializer.Serialize(project.Evaluation, Contract.Json), JsonSerializer.Serialize(again.Evaluation, Contract.Json));
        Assert.Equal(JsonSerializer.Serialize(project.ActionPlan, Contract.Json), JsonSerializer.Serialize(again.ActionPlan, Contract.Json));
    }

    [Fact]
    public void What_a_file_brought_before_readings_had_their_room_is_read_and_goes_out_as_it_came()
    {
        var former = Former();
        Assert.Equal((0, 3), (former.Evaluation.Readings.Count, Evaluation.Of(former).ReadingsOf("ver-i1").Count()));
        Assert.Equal(3, ProjectView.Of(former, Audience.Team).Select(entry => entry.Render()).OfType<ReadingItem>().Count(reading => reading.IndicatorId == "ver-i1"));
        Assert.Equal(Written(Samples.Project(Samples.Vermelonne))["indicators"]!.ToJsonString(), Written(former)["indicators"]!.ToJsonString());
        Assert.Equal(Evaluation.Of(Samples.Project(Samples.Vermelonne)).Readings.Keys, Evaluation.Of(former).Readings.Keys);
    }

    [Fact]
    public void From_the_first_change_of_one_they_are_readings_like_all_others()
    {
        var former = new Story(Former());
        former.When(Ana, new DropIndicator("ver-i4")).ThenRefused(Refusal.IndicatorInUse);
        var changed = former.Given(Ana, new WithdrawReading("ver-i1-r1"));
        Assert.IsType<ReadingsTakenOver>(Assert.IsType<Decision.Accepted>(changed.Said).Events[0]);
        Assert.Equal(2, changed.Project.Evaluation.ReadingsOf("ver-i1").Count());
        Assert.Equal(2, Written(changed.Project)["indicators"]![0]!["readings"]!.AsArray().Count);
        Assert.Equal(JsonSerializer.Serialize(changed.Project, Contract.Json), JsonSerializer.Serialize(former.Given([.. ((Decision.Accepted)changed.Said).Events]).Project, Contract.Json));
    }

    /// <summary>The project as it was before: no reading, and the part of the file kept whole.</summary>
    private static Project Former()
    {
        var project = Samples.Project(Samples.Vermelonne);
        var part = JsonSerializer.SerializeToElement(Written(project)["indicators"]!.AsArray().Select(indicator => new JsonObject
        {
            ["id"] = indicator!["id"]!.DeepClone(),
            ["label"] = indicator["label"]!.DeepClone(),
            ["readings"] = indicator["readings"]?.DeepClone() ?? new JsonArray(),
        }));
        return project with { Evaluation = new(), Territory = project.Territory with { Parts = project.Territory.Parts.Add("indicators", part) } };
    }

    private static JsonNode Written(Project project) => JsonNode.Parse(ProjectFileWriter.Write(project))!;

    private static Project Read(byte[] file)
    {
        var read = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(file)).File;
        return read.Events.Aggregate(new Project(read.ProjectId), (project, happened) => project.Evolve(happened));
    }
}
