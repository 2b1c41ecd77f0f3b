using System.Security.Cryptography;
using System.Text;

namespace CoConstruction.Server;

/// <summary>
/// The one-time link that makes the first team account: as long as there is no account, each start prints a new one. In a
/// house of several processes whichever of them is asked knows the link of any, by the hash of its token.
/// </summary>
internal sealed class FirstAccount(IAccountsBeside accounts, PostgresDatabase? shared = null)
{
    private readonly IFirstAccountLinks _links = shared is null ? new FirstAccountLinksHere() : new FirstAccountLinksShared(shared);

    /// <summary>A token to print, or null when there is an account already.</summary>
    public async Task<string?> Offer()
    {
        if (await accounts.Any()) return null;
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await _links.Keep(Hash(token));
        return token;
    }

    /// <summary>Takes every link out of use; false when this is not one, there is an account, or somebody is making it.</summary>
    public async Task<bool> Take(string token) => !await accounts.Any() && await _links.Take(Hash(token));

    /// <summary>The account could not be made: the links work again.</summary>
    public Task GiveBack(string token) => _links.GiveBack(Hash(token));

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}

/// <summary>Links that make the first account, by the hash of their token.</summary>
internal interface IFirstAccountLinks
{
    Task Keep(byte[] hash);

    /// <summary>Of several who take at once, one is told yes.</summary>
    Task<bool> Take(byte[] hash);

    Task GiveBack(byte[] hash);
}

/// <summary>The link of the one process of a house, in its memory.</summary>
internal sealed class FirstAccountLinksHere : IFirstAccountLinks
{
    private byte[]? _hash;

    public Task Keep(byte[] hash)
    {
        _hash = hash;
        return Task.CompletedTask;
    }

    public Task<bool> Take(byte[] hash)
    {
        var good = _hash;
        return Task.FromResult(good is not null && CryptographicOperations.FixedTimeEquals(good, hash) && Interlocked.CompareExchange(ref _hash, null, good) == good);
    }

    public Task GiveBack(byte[] hash) => Keep(hash);
}

/// <summary>
/// The links of all processes of a house, in their database. Who makes the account holds all of them, for a minute: if
/// its process dies meanwhile, the links work again.
/// </summary>
internal sealed class FirstAccountLinksShared(PostgresDatabase database) : IFirstAccountLinks
{
    public Task Keep(byte[] hash) => database.Run("INSERT INTO first_account_links (hash) VALUES ($1)", hash);

    public async Task<bool> Take(byte[] hash) => await database.Run(
        """
        INSERT INTO first_account_use (one, hash, at) SELECT true, hash, now() FROM first_account_links WHERE hash = $1
        ON CONFLICT (one) DO UPDATE SET hash = excluded.hash, at = excluded.at WHERE first_account_use.at < now() - interval '1 minute'
        """,
        hash) == 1;

    public Task GiveBack(byte[] hash) => database.Run("DELETE FROM first_account_use WHERE hash = $1", hash);
}
