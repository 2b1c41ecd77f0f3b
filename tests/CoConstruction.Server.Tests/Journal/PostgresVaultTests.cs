using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace CoConstruction.Server.Tests;

/// <summary>The vault in PostgreSQL: the contract, and that what is erased is in no file of a table any more.</summary>
[WithoutHouse]
public sealed class PostgresVaultTests : VaultContract
{
    private readonly TestDatabase database = TestDatabase.Create();

    [Fact]
    public async Task Of_many_owners_those_who_are_erased_leave_no_trace_in_any_table_and_the_others_stay()
    {
        var vault = Open();
        var owners = Enumerable.Range(0, 300).Select(i => $"owner-{i:0000}").ToList();
        await Task.WhenAll(owners.Select(owner => vault.Keep("a", Keys(owner), Names(owner, "before"))));
        foreach (var owner in owners.Where((_, i) => i % 5 == 0)) await vault.Keep("a", NoKeys, Names(owner, "after"));
        await Task.WhenAll(owners.Select(owner => vault.Join("a", owner, Account(owner))));
        var erased = owners.Where((_, i) => i % 30 == 0).ToList();
        Assert.Equal(erased, Found(owner => Keys(owner)[owner], erased));
        Assert.Equal(erased, Found(owner => Encoding.UTF8.GetBytes(Account(owner)), erased));

        await Task.WhenAll(erased.Select(owner => vault.Erase("a", owner)));

        Assert.Empty(Found(owner => Keys(owner)[owner], erased));
        Assert.Empty(Found(owner => Encoding.UTF8.GetBytes($"before {owner}"), erased));
        Assert.Empty(Found(owner => Encoding.UTF8.GetBytes($"after {owner}"), erased));
        Assert.Empty(Found(owner => Encoding.UTF8.GetBytes(Account(owner)), erased));
        var content = await vault.Open("a");
        Assert.Equal(owners.Except(erased).Order(), content.Keys.Keys.Order());
        Assert.All(content.Keys, key => Assert.Equal(Keys(key.Key)[key.Key], key.Value));
    }

    [Theory]
    [InlineData("SELECT count(*) FROM owners")]
    [InlineData("SELECT count(*) FROM schema")]
    public async Task While_somebody_might_still_read_what_is_erased_it_is_not_said_to_be_gone(string reading)
    {
        var vault = Open();
        await vault.Keep("a", Keys("owner"), Names("owner", "name"));
        using (var other = database.Beside())
        {
            using var command = new NpgsqlCommand($"BEGIN ISOLATION LEVEL REPEATABLE READ; {reading}", other);
            command.ExecuteScalar();
            Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(vault.Erase("a", "owner")));
            Assert.Equal(["owner"], Found(owner => Keys(owner)[owner], ["owner"]));
        }

        await vault.Erase("a", "owner");

        Assert.Empty(Found(owner => Keys(owner)[owner], ["owner"]));
    }

    private static Dictionary<string, byte[]> Keys(string owner) => new() { [owner] = SHA256.HashData(Encoding.UTF8.GetBytes(owner)) };

    private static Dictionary<string, string> Names(string owner, string when) => new() { [owner] = $"{when} {owner}" };

    private static string Account(string owner) => $"account of {owner}";

    private List<string> Found(Func<string, byte[]> trace, IEnumerable<string> owners)
    {
        var files = database.Files();
        return [.. owners.Where(owner => files.Any(file => file.Bytes.AsSpan().IndexOf(trace(owner)) >= 0))];
    }

    protected override IVault Open() => new PostgresVault(database.Open());

    protected override Task Close() => database.Close();

    public override ValueTask DisposeAsync() => database.DisposeAsync();
}
