namespace CoConstruction.Domain.Tests;

/// <summary>A command that is repeated gets the answer of the first time, as long as that can matter.</summary>
public sealed class AnswersTests
{
    private static readonly Story Running = Story.Running(new CollectStep());

    [Fact]
    public void A_repeat_gets_the_version_and_the_refusal_of_the_first_time()
    {
        var project = Running.Project
            .Evolve(new SeatMoved("ines", "elected"), "moved", 7)
            .Evolve(new CommandAnswered(Refusal.StepNotOpen, "w"), "refused", 8)
            .Evolve(new TimerSet("w", "s1", Story.Start, 60), null, 9);
        Assert.Equal(new Answer(7), project.Answers.To("moved"));
        Assert.Equal(new Answer(8, Refusal.StepNotOpen), project.Answers.To("refused"));
        Assert.Null(project.Answers.To("never"));
    }

    [Fact]
    public void Answers_about_a_workshop_are_kept_until_it_closes()
    {
        var project = Running.Project.Evolve(new TimerSet("w", "s1", Story.Start, 60), "timer", 7);
        for (var i = 0; i < 5000; i++) project = project.Evolve(new SeatMoved("ines", "elected"), $"c{i}", 8 + i);
        Assert.Equal(new Answer(7), project.Answers.To("timer"));
        var closed = project.Evolve(new WorkshopClosed("w", true, Story.Start), "close", 6000);
        Assert.Null(closed.Answers.To("timer"));
        Assert.Equal(new Answer(6000), closed.Answers.To("close"));
    }

    [Fact]
    public void Of_the_others_only_the_latest_thousands_are_kept_closed_workshops_included()
    {
        var project = Running.Project.Evolve(new WorkshopClosed("w", true, Story.Start), "close", 1);
        for (var i = 0; i < 5000; i++) project = project.Evolve(new CommandAnswered(Refusal.WorkshopClosed, "w"), $"c{i}", 2 + i);
        Assert.Equal(4096, project.Answers.Gathered().Kept.Count);
        Assert.Null(project.Answers.To("c0"));
        Assert.Equal(new Answer(5001, Refusal.WorkshopClosed), project.Answers.To("c4999"));
    }

    [Fact]
    public void The_workshop_of_a_command_is_known_when_there_is_one()
    {
        var project = Story.Running(new VoteStep(new DotVoting(3, false), new OptionSource { Typed = ["Un banc"] })).Project;
        Assert.Equal("w", project.WorkshopOf(new TakeOver("w")));
        Assert.Equal("w", project.WorkshopOf(new OpenBallot("s1")));
        Assert.Null(project.WorkshopOf(new TakeOver("x")));
        Assert.Null(project.WorkshopOf(new CancelSeat("ines")));
    }
}
