using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>What every vault does, whatever it is kept in.</summary>
public abstract class VaultContract : IAsyncDisposable
{
    protected static readonly Dictionary<string, byte[]> NoKeys = [];
    protected static readonly Dictionary<string, string> NoNames = [];

    /// <summary>Opens a vault on the storage of this test.</summary>
    protected abstract IVault Open();

    /// <summary>Closes all vaults of this test.</summary>
    protected abstract Task Close();

    public abstract ValueTask DisposeAsync();

    [Fact]
    public async Task Keys_and_names_are_kept_by_project()
    {
        await Open().Keep("a", new Dictionary<string, byte[]> { ["o1"] = [1, 2, 3], ["o2"] = [0] }, new Dictionary<string, string> { ["o1"] = "Aïcha", ["o3"] = "Jean" });
        await Close();

        var vault = Open();
        var content = await vault.Open("a");
        Assert.Equal(new Dictionary<string, byte[]> { ["o1"] = [1, 2, 3], ["o2"] = [0] }, content.Keys);
        Assert.Equal(new Dictionary<string, string> { ["o1"] = "Aïcha", ["o3"] = "Jean" }, content.Names);
        Assert.Empty((await vault.Open("b")).Keys);
        Assert.Empty((await vault.Open("b")).Names);
    }

    [Fact]
    public async Task A_key_already_there_stands_and_a_name_is_replaced()
    {
        var vault = Open();
        await vault.Keep("a", NoKeys, new Dictionary<string, string> { ["o1"] = "Aïcha" });
        await vault.Keep("a", new Dictionary<string, byte[]> { ["o1"] = [1] }, NoNames);
        await vault.Keep("a", new Dictionary<string, byte[]> { ["o1"] = [2] }, new Dictionary<string, string> { ["o1"] = "Aïcha B." });

        var content = await vault.Open("a");
        Assert.Equal([1], content.Keys["o1"]);
        Assert.Equal("Aïcha B.", content.Names["o1"]);
    }

    [Fact]
    public async Task An_erased_owner_is_forgotten_alone_and_may_begin_again()
    {
        var vault = Open();
        await vault.Keep("a", new Dictionary<string, byte[]> { ["o1"] = [1], ["o2"] = [2] }, new Dictionary<string, string> { ["o1"] = "Aïcha", ["o2"] = "Jean" });
        await vault.Keep("b", new Dictionary<string, byte[]> { ["o1"] = [3] }, NoNames);
        await vault.Join("a", "o1", "account");

        await vault.Erase("a", "o1");
        await vault.Erase("a", "o1");

        Assert.Equal(["o2"], (await vault.Open("a")).Keys.Keys);
        Assert.Equal(["o2"], (await vault.Open("a")).Names.Keys);
        Assert.Equal([3], (await vault.Open("b")).Keys["o1"]);
        Assert.Null(await vault.MemberOf("a", "account"));
        await vault.Keep("a", new Dictionary<string, byte[]> { ["o1"] = [9] }, NoNames);
        Assert.Equal([9], (await vault.Open("a")).Keys["o1"]);
    }

    [Fact]
    public async Task An_account_is_the_member_it_first_joined_as()
    {
        var vault = Open();
        Assert.Null(await vault.MemberOf("a", "account"));

        var joined = await Task.WhenAll(vault.Join("a", "m1", "account"), vault.Join("a", "m2", "account"), vault.Join("a", "m3", "other"));

        Assert.Equal(["m1", "m1", "m3"], joined);
        Assert.Equal("m1", await vault.MemberOf("a", "account"));
        Assert.Null(await vault.MemberOf("b", "account"));
    }

    [Fact]
    public async Task The_projects_of_an_account_are_those_it_joined()
    {
        var vault = Open();
        await vault.Join("b", "m1", "account");
        await vault.Join("a", "m2", "account");
        await vault.Join("c", "m3", "other");

        Assert.Equal(["a", "b"], await vault.ProjectsOf("account"));
        Assert.Empty(await vault.ProjectsOf("unknown"));
    }
}
