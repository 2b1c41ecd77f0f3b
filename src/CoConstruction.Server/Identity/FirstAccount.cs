using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace CoConstruction.Server;

/// <summary>
/// The one-time link that makes the first team account. It lives in memory: as long as there is no account, each start
/// prints a new one.
/// </summary>
internal sealed class FirstAccount
{
    private byte[]? _token;

    /// <summary>A token to print, or null when there is an account already.</summary>
    public async Task<string?> Offer(TeamDatabase database)
    {
        if (await database.Users.AnyAsync()) return null;
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _token = Encoding.UTF8.GetBytes(token);
        return token;
    }

    /// <summary>Takes the link out of use; false when it is not the right one, or somebody is using it.</summary>
    public bool Take(string token)
    {
        var good = _token;
        return good is not null && CryptographicOperations.FixedTimeEquals(good, Encoding.UTF8.GetBytes(token)) && Interlocked.CompareExchange(ref _token, null, good) == good;
    }

    /// <summary>The account could not be made: the link works again.</summary>
    public void GiveBack(string token) => _token = Encoding.UTF8.GetBytes(token);
}
