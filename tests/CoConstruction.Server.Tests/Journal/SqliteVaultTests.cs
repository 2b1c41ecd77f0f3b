using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CoConstruction.Server.Tests;

/// <summary>The vault in a SQLite file: the contract, and that what is erased is in no file any more.</summary>
public sealed class SqliteVaultTests : VaultContract
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Of_many_owners_those_who_are_erased_leave_no_trace_in_any_file_and_the_others_stay()
    {
        var vault = Open();
        var owners = Enumerable.Range(0, 400).Select(i => $"owner-{i * 7919 % 400:000}").ToList();
        // One by one and in disorder, names of every length, renamed later: pages split, rows move, the log grows.
        foreach (var owner in owners) await vault.Keep("a", Keys(owner), Names(owner, "before"));
        foreach (var owner in owners)
        {
            await vault.Keep("a", NoKeys, Names(owner, "after"));
            await vault.Join("a", owner, Account(owner));
        }
        var erased = owners.Where((_, i) => i % 3 == 0).ToList();
        Assert.All(erased, owner => Assert.NotEmpty(FilesThatHold(Keys(owner)[owner])));

        foreach (var owner in erased) await vault.Erase("a", owner);

        foreach (var owner in erased)
        {
            Assert.Empty(FilesThatHold(Keys(owner)[owner]));
            foreach (var text in new[] { Names(owner, "before")[owner], Names(owner, "after")[owner], Account(owner) })
                Assert.Empty(FilesThatHold(Encoding.UTF8.GetBytes(text)));
        }
        var content = await vault.Open("a");
        Assert.Equal(owners.Except(erased).Order(), content.Keys.Keys.Order());
        Assert.All(content.Keys, key => Assert.Equal(Keys(key.Key)[key.Key], key.Value));
    }

    [Fact]
    public async Task While_somebody_still_reads_what_is_erased_it_is_not_said_to_be_gone()
    {
        var vault = folder.Opened(new SqliteVault(folder.Path, new JournalLimits { LockPatience = TimeSpan.FromMilliseconds(10) }));
        await vault.Keep("a", Keys("owner"), Names("owner", "name"));
        using (var other = new SqliteConnection($"Data Source={folder.File("vault.db")};Pooling=False"))
        {
            other.Open();
            using var reading = other.BeginTransaction(deferred: true);
            using var command = other.CreateCommand();
            command.Transaction = reading;
            command.CommandText = "SELECT count(*) FROM owners";
            Assert.Equal(1L, command.ExecuteScalar());
            Assert.Equal(JournalTrouble.Locked, await Entries.Trouble(vault.Erase("a", "owner")));
        }

        await vault.Erase("a", "owner");

        Assert.Empty(FilesThatHold(Keys("owner")["owner"]));
    }

    private static Dictionary<string, byte[]> Keys(string owner) => new() { [owner] = SHA256.HashData(Encoding.UTF8.GetBytes(owner)) };

    private static Dictionary<string, string> Names(string owner, string when) =>
        new() { [owner] = $"{when} {owner} {new string('é', owner[^1] * 7 % 60)}" };

    private static string Account(string owner) => $"account of {owner}";

    private IEnumerable<string> FilesThatHold(byte[] bytes) =>
        Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(file => Bytes(file).AsSpan().IndexOf(bytes) >= 0);

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
