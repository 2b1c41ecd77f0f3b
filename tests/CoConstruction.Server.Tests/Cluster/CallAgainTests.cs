using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Orleans;
using Orleans.Hosting;
using Orleans.Runtime;

namespace CoConstruction.Server.Tests;

/// <summary>What people notice of a silo that has just gone: a slower answer, or that they may send again; never a failure.</summary>
public sealed class CallAgainTests
{
    [Fact]
    public async Task A_call_that_meets_a_silo_which_is_gone_is_made_again_until_it_is_answered()
    {
        var gone = new Gone();
        await using var server = await TestServer.Start(gone.Add);
        using var stage = await Stage.Set(server);
        await stage.OpenVote();
        var phone = await stage.Phone();
        (gone.Meets, gone.Times) = (new SiloUnavailableException("gone"), 3);

        await phone.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), "v1");

        Assert.Equal(0, gone.Times);
        Assert.Equal(1, (int)(await stage.Facilitator.Look(stage.Project))["ballots", Stage.Step(5)]!["voted"]!);
    }

    [Fact]
    public async Task When_nobody_answers_the_same_may_be_sent_again_at_once()
    {
        var gone = new Gone();
        await using var server = await TestServer.Start(gone.Add);
        using var stage = await Stage.Set(server);
        await stage.OpenVote();
        var phone = await stage.Phone();
        (gone.Meets, gone.Times) = (new SiloUnavailableException("gone"), int.MaxValue);

        Said[] answers = [await phone.Ask(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), "v1"), await phone.Get($"/api/projects/{stage.Project}")];

        Assert.All(answers, said => Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable"), (said.Status, said.Code)));
        Assert.All(answers, said => Assert.Equal(TimeSpan.Zero, said.Headers.RetryAfter?.Delta));
        gone.Times = 0;
        await phone.Do(stage.Project, new CastVote(Stage.Step(5), Stage.Marks("o1")), "v1");
    }

    [Fact]
    public async Task A_call_whose_time_ran_out_is_left_to_the_phone()
    {
        var gone = new Gone();
        await using var server = await TestServer.Start(gone.Add);
        using var stage = await Stage.Set(server);
        (gone.Meets, gone.Times) = (new TimeoutException(), 1);

        var said = await stage.Facilitator.Get($"/api/projects/{stage.Project}");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unavailable", 0), (said.Status, said.Code, gone.Times));
        await stage.Facilitator.Look(stage.Project);
    }

    /// <summary>Stands before every project and answers as if its silo had gone.</summary>
    private sealed class Gone : IIncomingGrainCallFilter
    {
        public Exception Meets { get; set; } = new TimeoutException();

        /// <summary>How many calls are still to meet it.</summary>
        public int Times { get; set; }

        public void Add(WebApplicationBuilder builder) => builder.Host.UseOrleans(silo => silo.AddIncomingGrainCallFilter(this));

        public Task Invoke(IIncomingGrainCallContext context)
        {
            if (Times == 0 || context.Grain is not IProjectGrain) return context.Invoke();
            Times--;
            throw Meets;
        }
    }
}
