using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace CoConstruction.Server.Tests;

/// <summary>When memory is given back to the machine.</summary>
public sealed class SpareMemoryTests
{
    /// <summary>Long beside the processor time that other tests use meanwhile.</summary>
    private static readonly TimeSpan LongWhile = TimeSpan.FromHours(1);

    [Fact]
    public async Task What_projects_held_is_given_back_once_after_they_left()
    {
        var (clock, given) = (new FakeTimeProvider(), new SemaphoreSlim(0));
        using var memory = new SpareMemory(clock, () => given.Release());
        await memory.StartAsync(TestContext.Current.CancellationToken);

        // Nobody left: nothing to give.
        clock.Advance(LongWhile);
        memory.ProjectLeft();
        memory.ProjectLeft();
        while (!await given.WaitAsync(0, TestContext.Current.CancellationToken))
        {
            clock.Advance(LongWhile);
            await Task.Yield();
        }

        clock.Advance(LongWhile);
        await memory.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, given.CurrentCount);
    }

    [Fact]
    public async Task Nobody_who_works_waits_for_it()
    {
        var (clock, given, looked) = (new FakeTimeProvider(), new SemaphoreSlim(0), new SemaphoreSlim(0));
        var (period, work, busy) = (TimeSpan.FromSeconds(30), TimeSpan.Zero, 0.2);
        using var memory = new SpareMemory(clock, () => given.Release(), () =>
        {
            looked.Release();
            return work;
        });
        memory.ProjectLeft();
        await memory.StartAsync(TestContext.Current.CancellationToken);
        await looked.WaitAsync(TestContext.Current.CancellationToken);

        for (var i = 0; i < 5; i++) await Pass();
        Assert.Equal(0, given.CurrentCount);

        busy = 0.05;
        await Pass();
        await given.WaitAsync(TestContext.Current.CancellationToken);
        await memory.StopAsync(TestContext.Current.CancellationToken);

        async Task Pass()
        {
            work += busy * period;
            clock.Advance(period);
            await looked.WaitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_project_that_leaves_memory_says_so()
    {
        var (clock, given) = (new FakeTimeProvider(), new SemaphoreSlim(0));
        var memory = new SpareMemory(clock, () => given.Release());
        await using var server = await TestServer.Start(builder => builder.Services.AddSingleton(memory));
        using var stage = await Stage.Set(server);

        await server.Get<IGrainFactory>().GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero, TestContext.Current.CancellationToken);

        while (!await given.WaitAsync(0, TestContext.Current.CancellationToken))
        {
            clock.Advance(LongWhile);
            await Task.Yield();
        }
    }
}
