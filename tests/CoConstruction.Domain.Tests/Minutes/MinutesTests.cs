using System.Text.Json;

namespace CoConstruction.Domain.Tests;

/// <summary>Minutes tell what the group saw, and nothing of what was kept from it.</summary>
public sealed class MinutesTests
{
    [Fact]
    public void Steps_are_told_in_the_order_of_the_running_order_with_what_they_left()
    {
        var minutes = Evening.Held().Close().Minutes;
        Assert.False(minutes.IsDraft);
        Assert.Equal(["Météo", "Vos idées", "Mettre ensemble", "Choisir", "Ce qu'on garde pour soi", "Où êtes-vous ?", "Ce que nous décidons"], minutes.Steps.Select(step => step.Title));
        Assert.Equal(2, minutes.StepsNotHeld);
        Assert.Equal(12, Content<MoodsTold>(minutes, 0).Result.People);
        Assert.Equal((4, 1), (Content<IdeasLeft>(minutes, 1).Ideas.Count, Content<IdeasLeft>(minutes, 1).Hidden));
        Assert.Equal(["Des jeux de société", "Des jeux pour les grands"], Assert.Single(Content<GroupsMade>(minutes, 2).Groups).Ideas);
        Assert.IsType<NotShown>(minutes.Steps[4].Content);
        Assert.Equal(2, Content<PositionsTaken>(minutes, 5).Result.Moved);
        Assert.Equal(("Équipe du local", null), (Assert.Single(minutes.Decisions).OwnerRole, minutes.Decisions[0].Proposal));
        Assert.Equal(1, Assert.Single(minutes.Proposals).Number);
    }

    [Fact]
    public void Nothing_hidden_or_not_shown_is_anywhere_in_them()
    {
        var text = JsonSerializer.Serialize(Evening.Held().Close().Minutes, Contract.Json);
        Assert.DoesNotContain("ne doit lire", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Un secret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Officials_too_few_to_be_told_apart_are_merged_in_presence_and_in_votes()
    {
        var minutes = Evening.Held().Minutes;
        Assert.Equal((15, 1), (minutes.Presence.People, minutes.Presence.Remote));
        string[] merged = ["Professionnels de terrain", "Élus et dirigeants territoriaux"];
        Assert.Contains(minutes.Presence.Colleges, line => line.Colleges.SequenceEqual(merged) && line.People == 8);
        var result = Content<BallotHeld>(minutes, 3).Ballot.Result!;
        Assert.Equal([7, 8], result.Lines.Select(line => line.People));
        Assert.Equal(merged, result.Lines[1].Colleges);
    }

    [Fact]
    public void A_ballot_tells_its_channels_and_that_it_was_reopened()
    {
        var ballot = Content<BallotHeld>(Evening.Held().Minutes, 3).Ballot;
        Assert.Equal((15, 5, 1), (ballot.Result!.People, ballot.Result.Channels[VoteChannel.Paper], ballot.TimesReopened));
        Assert.Equal([DotVoting.Points, DotVoting.People], ballot.Kinds);
        Assert.Equal(12, ballot.Result.Options.Single(option => option.Label == "Jouer | ensemble").Counts[DotVoting.Points]);
    }

    [Fact]
    public void A_result_that_was_not_published_is_not_told()
    {
        var evening = Evening.Held().Lead(new ReopenBallot("dots")).Lead(new CloseBallot("dots")).Close();
        var ballot = Content<BallotHeld>(evening.Minutes, 3).Ballot;
        Assert.Equal((BallotStatus.Closed, null), (ballot.Status, ballot.Result));
    }

    [Fact]
    public void They_are_a_draft_while_the_workshop_runs_and_nothing_before()
    {
        Assert.True(Evening.Held().Minutes.IsDraft);
        var planned = Evening.Held().Lead(new PlanWorkshop("demain", new WorkshopCard("Demain", new DateOnly(2026, 10, 7), null, null, WorkshopMode.OnSite)));
        Assert.Null(Minutes.Of(planned.Project, "demain"));
        Assert.Null(Minutes.Of(planned.Project, "jamais"));
    }

    [Fact]
    public void A_workshop_of_a_file_has_its_agenda_its_ballot_and_its_decisions()
    {
        var minutes = Minutes.Of(Samples.Project(Samples.Vermelonne), "ver-w2")!;
        Assert.Equal(4, minutes.Steps.Count);
        var ballot = Assert.Single(minutes.OtherBallots);
        Assert.Equal((39, 10, 5), (ballot.Result!.People, ballot.Result.Options.Count, ballot.Result.Options.Count(option => option.Retained)));
        Assert.Equal([DotVoting.Points], ballot.Kinds);
        Assert.NotEmpty(minutes.Decisions);
        Assert.Equal(10, minutes.Proposals.Count);
    }

    [Fact]
    public void They_cross_grains_whole()
    {
        var text = JsonSerializer.Serialize(Evening.Held().Close().Minutes, Contract.Json);
        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Minutes>(text, Contract.Json), Contract.Json));
    }

    private static T Content<T>(Minutes minutes, int step) => Assert.IsType<T>(minutes.Steps[step].Content);
}
