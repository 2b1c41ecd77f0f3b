using System.Security.Cryptography;

namespace CoConstruction.Server;

/// <summary>Codes by which people enter a workshop: six characters that can be read aloud, without 0 O 1 I L.</summary>
internal static class JoinCodes
{
    public const int Length = 6;
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>A code that leads to this project and to no other.</summary>
    public static async Task<string> Reserve(IDirectory directory, string project)
    {
        while (true)
        {
            var code = RandomNumberGenerator.GetString(Alphabet, Length);
            if (await directory.Reserve(code, project)) return code;
        }
    }

    /// <summary>What a person typed, in capitals and without spaces; null when it cannot be a code.</summary>
    public static string? Read(string? typed)
    {
        var code = new string([.. (typed ?? "").Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant)]);
        return code.Length == Length && code.All(Alphabet.Contains) ? code : null;
    }
}
