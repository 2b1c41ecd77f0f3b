using static CoConstruction.Domain.Tests.Person;

namespace CoConstruction.Domain.Tests;

/// <summary>What people allow to be shown: nothing without their yes, nothing beyond it, and nothing once they take it back.</summary>
public sealed class VoicesTests
{
    private const string Words = "Avant, j’attendais dehors. Maintenant, j’ouvre la porte.";
    private static readonly DateOnly Today = DateOnly.FromDateTime(Story.Start.UtcDateTime);
    private static readonly VoiceConsent Everywhere = new(Today, ConsentManner.Spoken, [VoiceUse.Project, VoiceUse.Brief, VoiceUse.Library]);
    private static readonly VoiceConsent ForTheBrief = Everywhere with { Uses = [VoiceUse.Brief] };
    private static readonly RecordVoice Said = new("v", Words, "persons", Everywhere);
    private static readonly Person Ines = Seat("ines"), Idir = Seat("idir");

    [Fact]
    public void Words_are_kept_with_what_the_person_allowed_and_under_a_key_of_their_own() =>
        Story.Founded.When(Rose, Said)
            .Then(new VoiceRecorded("v", new PersonalText("voice/v", Words), "persons", Everywhere, "rose", Story.Founded.Now))
            .ThenAgainChangesNothing(Rose, Said);

    [Fact]
    public void Without_a_yes_nothing_is_kept()
    {
        Story.Founded.When(Rose, Said with { Consent = Everywhere with { Uses = [] } }).ThenRefused(Refusal.ConsentMissing);
        Story.Founded.When(Rose, Said with { Consent = Everywhere with { On = Today.AddDays(30) } }).ThenRefused(Refusal.ConsentMissing);
    }

    [Fact]
    public void Words_that_seem_to_name_somebody_are_held_until_they_were_read_again()
    {
        var naming = Said with { Text = "Mme Dupont m’a ouvert la porte." };
        Story.Founded.When(Rose, naming).ThenRefused(Refusal.NamesSomebody).When(Rose, naming with { NamesNobody = true }).ThenDone();
        Story.Founded.When(Rose, Said with { Text = "Mon numéro est le 1 00 00 00 000 000 00.", NamesNobody = true }).ThenRefused(Refusal.LooksLikeNir);
    }

    [Fact]
    public void Beyond_the_project_words_wait_for_a_second_reader()
    {
        var story = Story.Founded.Given(Rose, Said);
        Assert.Single(story.Project.Voices.For(VoiceUse.Project));
        Assert.Empty(story.Project.Voices.For(VoiceUse.Brief));
        story.When(Rose, new ReadVoiceAgain("v")).ThenRefused(Refusal.SecondPersonNeeded);
        var read = story.When(Ana, new ReadVoiceAgain("v")).Then(new VoiceReadAgain("v")).ThenAgainChangesNothing(Cleo, new ReadVoiceAgain("v"));
        Assert.Equal(["v"], read.Project.Voices.For(VoiceUse.Brief).Select(voice => voice.Id));
    }

    [Fact]
    public void A_seat_gives_its_own_words_for_its_own_college_and_says_so_here_and_now()
    {
        var story = Story.Running(new CollectStep());
        story.When(Ines, Said with { CollegeId = "elected", Consent = ForTheBrief with { On = default, Manner = ConsentManner.Written } })
            .Then(new VoiceRecorded("v", new PersonalText("voice/v", Words), "persons", ForTheBrief with { Manner = ConsentManner.Form }, "ines", story.Now));
    }

    [Fact]
    public void One_person_gives_fifty_at_most()
    {
        var story = Story.Running(new CollectStep()).Given(Ines, [.. Enumerable.Range(1, 50).Select(i => Said with { VoiceId = $"v{i}" })]);
        story.When(Ines, Said with { VoiceId = "v51" }).ThenRefused(Refusal.TooMany);
        story.When(Idir, Said with { VoiceId = "v51" }).ThenDone();
    }

    [Fact]
    public void Nobody_touches_what_another_seat_gave_but_the_team_may_when_it_is_asked_to()
    {
        var story = Story.Running(new CollectStep()).Given(Ines, Said);
        foreach (var command in (Command[])[new WithdrawVoice("v"), new ChangeConsent("v", ForTheBrief)])
        {
            story.When(Idir, command).ThenRefused(Refusal.NotYours);
            story.When(Ines, command).ThenDone();
            story.When(Ana, command).ThenDone();
        }
    }

    [Fact]
    public void What_is_taken_back_is_nowhere_and_its_id_never_means_anything_else()
    {
        var story = Story.Founded.Given(Rose, Said).When(Rose, new WithdrawVoice("v")).Then(new VoiceWithdrawn("v")).ThenAgainChangesNothing(Rose, new WithdrawVoice("v"));
        Assert.DoesNotContain(Words, JsonSerializer.Serialize(story.Project, Contract.Json), StringComparison.Ordinal);
        Assert.Empty(Shelf(story, Role.Facilitator, "ana"));
        story.When(Rose, Said).ThenRefused(Refusal.IdTaken);
        story.When(Rose, new ChangeConsent("v", ForTheBrief)).ThenRefused(Refusal.VoiceUnknown);
    }

    [Fact]
    public void When_a_person_is_erased_their_words_are_taken_back()
    {
        var story = Story.Running(new CollectStep()).Given(Ines, Said).Given(Rose, Said with { VoiceId = "other" });
        var erased = story.Given(Ana, new EraseSeat("ines"));
        Assert.True(erased.Project.Voices.All["v"].Withdrawn);
        Assert.False(erased.Project.Voices.All["other"].Withdrawn);
    }

    [Fact]
    public void Everyone_reads_what_was_given_to_the_project_and_who_gave_for_elsewhere_reads_their_own()
    {
        var story = Story.Running(new CollectStep()).Given(Ines, Said with { Consent = ForTheBrief }).Given(Rose, Said with { VoiceId = "open" });
        Assert.Equal(["open", "v"], Shelf(story, Role.Professional, "rose").Select(voice => voice.Id));
        Assert.Equal([("open", false), ("v", true)], Shelf(story, Role.Participant, "ines").Select(voice => (voice.Id, voice.Mine)));
        Assert.Equal(["open"], Shelf(story, Role.Participant, "idir").Select(voice => voice.Id));
        Assert.Equal(["open"], Shelf(story, Role.Official, "elise").Select(voice => voice.Id));
        Assert.DoesNotContain("ines", Shown.Text(ProjectView.Shelf(story.Project, "voices", new(Audience.Participant, Role.Participant, "idir"))!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_college_whose_words_are_kept_stays()
    {
        var story = Story.Founded.Given(Ana, new AddCollege(new College("youth", "Jeunes", null))).Given(Rose, Said with { CollegeId = "youth" });
        story.When(Ana, new RemoveCollege("youth")).ThenRefused(Refusal.CollegeInUse);
        story.Given(Rose, new WithdrawVoice("v")).When(Ana, new RemoveCollege("youth")).ThenDone();
    }

    [Fact]
    public void A_file_carries_words_with_what_was_allowed_and_none_that_were_taken_back()
    {
        var story = Story.Founded.Given(Rose, Said, Said with { VoiceId = "gone" }).Given(Ana, new ReadVoiceAgain("v"), new WithdrawVoice("gone"));
        var file = ProjectFileWriter.Write(story.Project);
        var read = Assert.IsType<ProjectFileReading.Right>(ProjectFileReader.Read(file)).File.Events.Aggregate(new Project("p"), (project, happened) => project.Evolve(happened));
        var voice = Assert.Single(read.Voices.All.Values);
        Assert.Equal(("v", Words, Everywhere, true), (voice.Id, voice.Text.Text, voice.Consent, voice.ReadAgain));
        Assert.Equal(file, ProjectFileWriter.Write(read));
    }

    private static IEnumerable<VoiceItem> Shelf(Story story, Role role, string person) =>
        ProjectView.Shelf(story.Project, "voices", new(role == Role.Facilitator ? Audience.Team : Audience.Of(role), role, person))!.Select(entry => (VoiceItem)entry.Render());
}
