using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoConstruction.Domain.Tests;

/// <summary>A right file comes in whole, and its numbers come out of our own count.</summary>
public sealed class ProjectFileTests
{
    [Theory]
    [InlineData(Samples.Orvelune, "orv-bal1", 45, 7)]
    [InlineData(Samples.Vermelonne, "ver-bal1", 39, 12)]
    public void Totals_of_the_file_come_back_from_the_tally(string name, string ballotId, int people, int onPaper)
    {
        var project = Samples.Project(name);
        var tally = Tally.Of(project.Ballots.All[ballotId], project.Participants);
        var said = JsonDocument.Parse(Samples.Bytes(name)).RootElement.GetProperty("ballots").EnumerateArray()
            .Single(ballot => ballot.GetProperty("id").GetString() == ballotId).GetProperty("results").EnumerateArray().ToList();

        Assert.Equal((people, onPaper), (tally.People, tally.Channels[VoteChannel.Paper]));
        Assert.Equal(10, said.Count);
        foreach (var (result, option) in said.Zip(tally.Options))
        {
            Assert.Equal(result.GetProperty("proposalId").GetString(), option.OptionId);
            Assert.All(result.GetProperty("total").EnumerateObject(), kind => Assert.Equal(kind.Value.GetInt32(), option.Counts.GetValueOrDefault(kind.Name)));
            Assert.Equal(result.GetProperty("retained").GetBoolean(), project.Ballots.All[ballotId].Retained.Contains(option.OptionId));
        }
    }

    [Fact]
    public void Officials_too_few_to_be_shown_alone_are_merged_with_the_next_college()
    {
        var project = Samples.Project(Samples.Orvelune);
        var merged = Assert.Single(Tally.Of(project.Ballots.All["orv-bal1"], project.Participants).Lines, line => line.CollegeIds.Count > 1);
        Assert.Equal(["elected", "institutions"], merged.CollegeIds);
        Assert.Equal(8, merged.People);
    }

    [Fact]
    public void Workshops_come_in_closed_with_the_running_order_they_had()
    {
        var workshop = Samples.Project(Samples.Orvelune).Workshops.All["orv-w2"];
        Assert.Equal((WorkshopStatus.Closed, 40), (workshop.Status, workshop.Present));
        Assert.Equal(5, workshop.Steps.Count);
        Assert.All(workshop.Steps, step => Assert.Equal(StepStatus.Left, step.Status));
        Assert.Equal(150, workshop.Steps.Sum(step => step.Plan.Minutes));
    }

    [Fact]
    public void A_merged_proposal_leads_to_its_target_and_keeps_its_answer()
    {
        var merged = Assert.Single(Samples.Project(Samples.Orvelune).Proposals.All.Values, proposal => proposal.Status == ProposalStatus.Merged);
        Assert.Equal("orv-p01", merged.MergedInto);
        Assert.False(string.IsNullOrWhiteSpace(merged.ReasonedResponse));
        Assert.Equal(merged.Id, merged.Text.Owner);
    }

    [Theory]
    [InlineData(Samples.Orvelune, 3, "2026-06-23", "2026-12-23", "Charte du projet « Les Tisserandes, un lieu à nous »")]
    [InlineData(Samples.Vermelonne, 2, "2025-02-06", "2025-08-06", "Charte « Bouger et se parler en Vermelonne »")]
    public void A_charter_comes_in_adopted_and_signed_and_waits_nowhere_else(string name, int version, string adopted, string review, string title)
    {
        var project = Samples.Project(name);
        var text = Assert.Single(project.Texts.All.Values);
        Assert.Equal((TextKind.Charter, title), (text.Kind, text.Title));
        Assert.Equal(text.Beginning, text.TextOf(version));
        var charter = Assert.Single(Shown.Items<CharterItem>(project, Audience.Participant));
        Assert.Equal((CharterStatus.Adopted, version, version), (charter.Status, charter.Submitted, charter.Adopted));
        Assert.Equal((DateOnly.Parse(adopted, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(review, System.Globalization.CultureInfo.InvariantCulture)), (DateOnly.FromDateTime(charter.AdoptedAt!.Value.UtcDateTime), charter.ReviewOn));
        Assert.All(charter.SignedElsewhere, line => Assert.True(line.People >= SmallCounts.Threshold));
        Assert.NotEmpty(Assert.Single(Shown.Items<CharterVersionItem>(project, Audience.Participant)).Commitments);
        Assert.DoesNotContain("charter", project.Territory.Parts.Keys);
    }

    [Fact]
    public void A_file_whose_charter_is_a_draft_or_that_has_none_begins_no_more_than_that()
    {
        var draft = Project(Read(Samples.With(file => file["charter"]!.AsObject()["status"] = "draft")));
        Assert.Equal((CharterStatus.Draft, 3), (draft.Charter.Status, draft.Texts.All["charter"].Versions.Single().Number));
        Assert.Empty(Project(Read(Samples.With(file => file.Remove("charter")))).Texts.All);

        static Project Project(ProjectFile file) => file.Events.Aggregate(new Project(file.ProjectId), (project, happened) => project.Evolve(happened));
    }

    [Fact]
    public void The_text_of_a_charter_comes_in_as_texts_are_written_here()
    {
        var file = Read(Samples.With(file => file["charter"]!.AsObject()["markdown"] = "# Charte\r\n\r\n## 1. Une\u0007 fois\r\n"));
        Assert.Equal("# Charte\n\n## 1. Une fois\n", file.Events.OfType<TextBegun>().Single().Text);
    }

    [Fact]
    public void What_has_no_room_yet_is_kept_whole_even_what_nobody_knows()
    {
        var file = Read(Samples.With(file => file["songs"] = new JsonArray("La Tisserande")));
        var parts = Assert.IsType<ProjectImported>(file.Events[0]).Parts;
        Assert.Equal("La Tisserande", parts["songs"][0].GetString());
        Assert.DoesNotContain("ballots", parts.Keys);
        Assert.DoesNotContain("evaluationNotes", parts.Keys);
        Assert.DoesNotContain("practiceSheet", parts.Keys);
    }

    [Fact]
    public void Notes_come_in_with_their_college_and_whoever_passed_them_on()
    {
        var notes = Samples.Project(Samples.Orvelune).Evaluation.Readable.ToList();
        Assert.Equal(["orv-n1", "orv-n2", "orv-n3", "orv-n4", "orv-n5", "orv-n6"], notes.Select(note => note.Id));
        Assert.Equal(new Provenance("persons", "associations"), notes[5].From);
        Assert.Equal((new NoteAbout(NoteSubject.Action, "orv-fa-03"), Criterion.Relevance, "orv-i8"), (notes[1].About, notes[1].Words.Criterion, Assert.Single(notes[1].Words.IndicatorIds)));
        Assert.Equal("Le groupe aide. L'aide pour chacun continue.", notes[1].Words.PlainText!.Text);
    }

    [Fact]
    public void Notes_of_a_file_that_came_in_before_they_had_their_room_are_read_all_the_same()
    {
        var events = Read(Samples.With(_ => { })).Events;
        var before = events.RemoveAll(happened => happened is EvaluationNoteWritten);
        var notes = JsonSerializer.Deserialize<JsonElement>(Samples.With(_ => { })).GetProperty("evaluationNotes");
        before = before.SetItem(0, (ProjectImported)before[0] with { Parts = ((ProjectImported)before[0]).Parts.Add("evaluationNotes", notes) });
        var (now, then) = (Project(events), Project(before));
        Assert.Equal(JsonSerializer.Serialize(now.Evaluation, Contract.Json), JsonSerializer.Serialize(then.Evaluation, Contract.Json));
        Assert.DoesNotContain("evaluationNotes", then.Territory.Parts.Keys);
        Assert.Equal(ProjectFileWriter.Write(now), ProjectFileWriter.Write(then));

        static Project Project(ImmutableList<Happened> events) => events.Aggregate(new Project("proj"), (project, happened) => project.Evolve(happened));
    }

    [Fact]
    public void The_assessment_comes_in_with_its_links_and_its_order()
    {
        var here = Samples.Project(Samples.Orvelune).Assessment;
        Assert.Equal((3, 4, 8, 8), (here.Needs.Count, here.Resources.Count, here.Obstacles.Count, here.Levers.Count));
        Assert.Equal(("Aide pour payer l'énergie", 214, "hiver 2024-2025"), (here.Needs["need-001"].Label, here.Needs["need-001"].Count, here.Needs["need-001"].Period));
        Assert.Equal("Un groupe de mères déjà actif", here.Resources.Values.MinBy(asset => asset.Order)!.Text.Text);
        var first = here.Obstacles["orv-b1"];
        Assert.Equal((ObstacleFamily.CentralisedTradition, ObstacleNature.Cultural, ObstacleLevel.Municipality, ObstacleBasis.Observed, "persons"), (first.Family, first.Nature, first.Level, first.Basis, first.CollegeId));
        Assert.Equal(["orv-b7"], first.LeadsToIds);
        Assert.Equal(["orv-b1", "orv-b7"], here.Levers["orv-l1"].ObstacleIds);
        Assert.Equal(RoomForManoeuvre.Local, here.Levers["orv-l1"].RoomForManoeuvre);
    }

    [Fact]
    public void A_file_may_tell_more_of_its_needs_and_resources_and_point_at_them()
    {
        var project = Read(Samples.With(file =>
        {
            var territory = file["territory"]!.AsObject();
            territory["recurringNeeds"]![0]!["id"] = "energy";
            territory["localResources"] = new JsonArray(new JsonObject { ["id"] = "kitchen", ["kind"] = "place", ["text"] = "Une cuisine vide", ["collegeId"] = "persons", ["relayedByCollegeId"] = "associations" });
            file["obstacles"]![0]!["needIds"] = new JsonArray("energy");
        })).Events.Aggregate(new Project("p"), (project, happened) => project.Evolve(happened)).Assessment;
        Assert.Equal(["energy"], project.Obstacles["orv-b1"].NeedIds);
        Assert.Equal((AssetKind.Place, new Provenance("persons", "associations")), (project.Resources["kitchen"].Kind, project.Resources["kitchen"].From));
    }

    [Theory]
    [InlineData(Samples.Orvelune)]
    [InlineData(Samples.Vermelonne)]
    public void Everything_that_came_in_can_be_shown_to_each_audience(string name)
    {
        var project = Samples.Project(name);
        Audience[] audiences = [Audience.Team, Audience.Observer, Audience.Participant, Audience.Screen(project.Workshops.All.Keys.First())];
        Assert.All(audiences.SelectMany(audience => ProjectView.Of(project, audience)), entry => Assert.NotNull(entry.Render()));
    }

    [Fact]
    public void The_same_content_is_the_same_file_whatever_its_order_and_white_space()
    {
        var file = JsonNode.Parse(Samples.Bytes(Samples.Orvelune))!.AsObject();
        var turned = new JsonObject(file.Reverse().Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())));
        var compact = Encoding.UTF8.GetBytes(turned.ToJsonString());
        byte[] marked = [0xEF, 0xBB, 0xBF, .. compact];

        var fingerprint = Read(Samples.Bytes(Samples.Orvelune)).Fingerprint;
        Assert.Equal(fingerprint, Read(compact).Fingerprint);
        Assert.Equal(fingerprint, Read(marked).Fingerprint);
        Assert.NotEqual(fingerprint, Read(Samples.With(other => other["title"] = "Un autre titre")).Fingerprint);
    }

    [Fact]
    public void The_same_file_twice_changes_nothing_and_another_file_is_refused()
    {
        var asked = new Asked("", Role.Door, DateTimeOffset.UnixEpoch, "c1", 1);
        var project = Samples.Project(Samples.Orvelune);
        Assert.Equal(Decision.Nothing, project.Decide(new ImportProject(Read(Samples.Bytes(Samples.Orvelune))), asked));
        var other = new ImportProject(Read(Samples.With(file => file["title"] = "Un autre titre")));
        Assert.Equal(new Decision.Refused(Refusal.ProjectExists), project.Decide(other, asked));
    }

    [Fact]
    public void Its_events_survive_the_journal()
    {
        foreach (var happened in Read(Samples.Bytes(Samples.Vermelonne)).Events)
        {
            var text = JsonSerializer.Serialize(happened, Contract.Json);
            Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Happened>(text, Contract.Json), Contract.Json));
        }
    }

    private static ProjectFile Read(byte[] bytes) => Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(bytes)).File;
}
