using System.Text;
using System.Text.Json.Nodes;
using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>What decision makers were told goes with the project's file: the same words and figures on the same day, under the same number.</summary>
public sealed class BriefFileTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Story.Start.UtcDateTime);

    private static Story Told { get; } = Planned.Ready
        .Given(Ana, new MakeProposal("p", new ProposalText("Un banc", "Un banc à l’ombre.", null), null, new ProposalOrigin()))
        .Given(Rose, new RecordVoice("v", "Maintenant j’ouvre la porte.", "persons", new VoiceConsent(Today, ConsentManner.Spoken, [VoiceUse.Brief])),
            new RecordReading("r", "i1", new ReadingCard(ReadingKind.Story, Today, Words: "Le samedi, on ouvre.")))
        .Given(Ana, new ReadVoiceAgain("v"), new IssueBrief("n1")).Given(Rose, new RemoveObjective("o1")).Given(Ana, new IssueBrief("n2"));

    [Fact]
    public void Briefs_come_in_again_as_they_were_handed_out_and_the_next_one_has_the_next_number()
    {
        var file = ProjectFileWriter.Write(Told.Project);
        var again = Read(file);
        Assert.Equal(Encoding.UTF8.GetString(file), Encoding.UTF8.GetString(ProjectFileWriter.Write(again)));
        foreach (var id in new[] { "n1", "n2" })
        {
            var (before, after) = (BriefDocument.Issued(Told.Project, id)!, BriefDocument.Issued(again, id)!);
            Assert.Equal((before.Number, before.Brief.On), (after.Number, after.Brief.On));
            Assert.Equal(before.Brief.Figures, after.Brief.Figures);
            Assert.Equal(before.Brief.Asked.Lines.Select(line => (line.Text.Text, line.Due)), after.Brief.Asked.Lines.Select(line => (line.Text.Text, line.Due)));
            Assert.Equal(before.Voices, after.Voices);
        }

        Assert.Equal(3, new Story(again).Given(Door, new JoinAsFacilitator("ana", "Ana")).Given(Ana, new IssueBrief("n3")).Project.Briefs.All["n3"].Number);
    }

    [Fact]
    public void A_story_that_was_taken_out_of_the_evaluation_is_told_by_no_brief_nor_file_any_more()
    {
        var before = Read(ProjectFileWriter.Write(Told.Project));
        Assert.Equal("Le samedi, on ouvre.", BriefDocument.Issued(before, "n1")!.Brief.Evidence.Lines[0].Story!.Words.Text);
        var after = Told.Given(Rose, new WithdrawReading("r")).Project;
        Assert.Null(BriefDocument.Issued(after, "n1")!.Brief.Evidence.Lines[0].Story!.Words.Text);
        var file = Encoding.UTF8.GetString(ProjectFileWriter.Write(after));
        Assert.DoesNotContain("Le samedi, on ouvre.", file, StringComparison.Ordinal);
        Assert.Equal(file, Encoding.UTF8.GetString(ProjectFileWriter.Write(Read(Encoding.UTF8.GetBytes(file)))));
    }

    [Fact]
    public void Words_that_come_with_a_brief_are_those_of_the_thing_that_they_were_told_of()
    {
        var brief = Read(ProjectFileWriter.Write(Told.Project)).Briefs.All["n1"].Brief;
        Assert.Equal(new PersonalText("p", "Un banc"), brief.Asked.Lines.Single(line => line.Kind == AskedKind.Answer).Text);
        Assert.Equal(new PersonalText("i1", "Le samedi, on ouvre."), brief.Evidence.Lines[0].Story!.Words);
    }

    [Theory]
    [InlineData("$.briefs[1].number", 1)]
    [InlineData("$.briefs[1].brief.asked.lines[1]", null)]
    [InlineData("$.briefs[1].brief.subject.title", "long")]
    [InlineData("$.briefs[1].brief.on", "hier")]
    [InlineData("$.briefs[1].id", "n1")]
    public void A_brief_that_cannot_be_read_says_where(string path, object? value)
    {
        var file = JsonNode.Parse(ProjectFileWriter.Write(Told.Project))!;
        var brief = file["briefs"]![1]!;
        switch (path.Split('.')[^1])
        {
            case "number": brief["number"] = (int)value!; break;
            case "lines[1]": brief["brief"]!["asked"]!["lines"]!.AsArray().Insert(1, null); break;
            case "title": brief["brief"]!["subject"]!["title"] = new string('x', 401); break;
            case "on": brief["brief"]!["on"] = (string)value!; path = "$.briefs[1].brief"; break;
            default: brief["id"] = (string)value!; break;
        }

        var wrong = Assert.IsType<ProjectFileReading.Wrong>(ProjectFileReader.Read(JsonSerializer.SerializeToUtf8Bytes(file)));
        Assert.Equal([path], wrong.Problems.Select(problem => problem.Path));
    }

    private static Project Read(byte[] file)
    {
        var read = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(file)).File;
        return read.Events.Aggregate(new Project(read.ProjectId), (project, happened) => project.Evolve(happened));
    }
}
