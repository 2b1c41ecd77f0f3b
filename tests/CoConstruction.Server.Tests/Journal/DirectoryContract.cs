using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>What every directory does, whatever it is kept in.</summary>
public abstract class DirectoryContract : IAsyncDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Opens a directory on the storage of this test.</summary>
    protected abstract IDirectory Open();

    /// <summary>Closes all directories of this test.</summary>
    protected abstract Task Close();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task A_code_belongs_to_the_first_project_that_reserves_it()
    {
        var directory = Open();

        var reserved = await Task.WhenAll(directory.Reserve("TISS", "a"), directory.Reserve("TISS", "b"), directory.Reserve("TISS", "a"));

        Assert.Equal([true, false, true], reserved);
        Assert.Equal("a", await directory.ProjectOf("TISS"));
        Assert.Null(await directory.ProjectOf("tiss"));
    }

    [Fact]
    public async Task A_project_may_have_several_codes()
    {
        var directory = Open();
        Assert.True(await directory.Reserve("ONE", "a"));
        Assert.True(await directory.Reserve("TWO", "a"));
        Assert.Equal("a", await directory.ProjectOf("TWO"));
    }

    [Fact]
    public async Task Projects_are_listed_the_latest_first_each_under_its_last_title()
    {
        var directory = Open();
        Assert.Empty(await directory.All());
        await directory.List("a", "Les Tisserandes", Noon);
        await directory.List("b", "Mobilités à Vermelonne", Noon.AddDays(1));
        await directory.List("c", "Même jour", Noon.AddDays(1));
        await directory.List("a", "Les Tisserandes, ensemble", Noon.AddDays(2));
        await Close();

        Assert.Equal(
            [
                new ListedProject("a", "Les Tisserandes, ensemble", Noon.AddDays(2)),
                new ListedProject("b", "Mobilités à Vermelonne", Noon.AddDays(1)),
                new ListedProject("c", "Même jour", Noon.AddDays(1)),
            ],
            await Open().All());
    }
}
