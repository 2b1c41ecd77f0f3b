using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>The vault in a SQLite file: the contract, and that what is erased is in no file any more.</summary>
[WithoutHouse]
public sealed class SqliteVaultTests : VaultContract
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Of_many_owners_those_who_are_erased_leave_no_trace_in_any_file_and_the_others_stay()
    {
        var vault = Open();
        var owners = Enumerable.Range(0, 1500).Select(i => $"owner-{i * 7919 % 1500:0000}").ToList();
        // In disorder, with names of every length, later renamed: pages split, rows move and leave copies, the log grows.
        await Task.WhenAll(owners.Select(owner => vault.Keep("a", Keys(owner), Names(owner, "before"))));
        foreach (var owner in owners.Where((_, i) => i % 5 == 0)) await vault.Keep("a", NoKeys, Names(owner, "after"));
        await Task.WhenAll(owners.Select(owner => vault.Join("a", owner, Account(owner))));
        var erased = owners.Where((_, i) => i % 3 == 0).ToList();
        Assert.Equal(erased, Found(owner => Keys(owner)[owner], erased));

        await Task.WhenAll(erased.Select(owner => vault.Erase("a", owner)));

        Assert.Empty(Found(owner => Keys(owner)[owner], erased));
        Assert.Empty(Found(owner => Encoding.UTF8.GetBytes($"before {owner}"), erased));
        Assert.Empty(Found(owner => Encoding.UTF8.GetBytes($"after {owner}"), erased));
        Assert.Empty(Found(owner => Encoding.UTF8.GetBytes(Account(owner)), erased));
        var content = await vault.Open("a");
        Assert.Equal(owners.Except(erased).Order(), content.Keys.Keys.Order());
        Assert.All(content.Keys, key => Assert.Equal(Keys(key.Key)[key.Key], key.Value));
    }

    [Fact]
    public async Task While_somebody_still_reads_what_is_erased_it_is_not_said_to_be_gone()
    {
        var vault = folder.Opened(new SqliteVault(folder.Path, new JournalLimits { LockPatience = TimeSpan.FromMilliseconds(10) }));
        await vault.Keep("a", Keys("owner-0001"), Names("owner-0001", "name"));
        using (var other = new SqliteConnection($"Data Source={folder.File("vault.db")};Pooling=False"))
        {
            other.Open();
            using var reading = other.BeginTransaction(deferred: true);
            using var command = other.CreateCommand();
            command.Transaction = reading;
            command.CommandText = "SELECT count(*) FROM owners";
            Assert.Equal(1L, command.ExecuteScalar());
            Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(vault.Erase("a", "owner-0001")));
            Assert.Equal(["owner-0001"], Found(owner => Keys(owner)[owner], ["owner-0001"]));
        }

        await vault.Erase("a", "owner-0001");

        Assert.Empty(Found(owner => Keys(owner)[owner], ["owner-0001"]));
    }

    private static Dictionary<string, byte[]> Keys(string owner) => new() { [owner] = SHA256.HashData(Encoding.UTF8.GetBytes(owner)) };

    private static Dictionary<string, string> Names(string owner, string when) =>
        new() { [owner] = $"{when} {owner} {new string('é', int.Parse(owner[^4..], CultureInfo.InvariantCulture) * 37 % 700)}" };

    private static string Account(string owner) => $"account of {owner}";

    /// <summary>The owners of whom some file of the folder holds a trace.</summary>
    private IEnumerable<string> Found(Func<string, byte[]> trace, IEnumerable<string> owners)
    {
        var files = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(Bytes).ToList();
        return owners.Where(owner => files.Exists(file => file.AsSpan().IndexOf(trace(owner)) >= 0));
    }

    /// <summary>Reads beside those who have the file open.</summary>
    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    protected override IVault Open() => folder.Opened(new SqliteVault(folder.Path));

    protected override Task Close() => folder.Close();

    public override ValueTask DisposeAsync() => folder.DisposeAsync();
}
