using System.Security.Cryptography;
using System.Text;

namespace CoConstruction.Server;

/// <summary>
/// The keys and names of one project, in memory while it is open. What was made since the last write to the vault waits
/// in <see cref="TakeNew"/>, to be kept before the events that need it.
/// </summary>
internal sealed class Secrets(VaultContent content)
{
    private const int NonceSize = 12, TagSize = 16, KeySize = 32;

    private readonly Dictionary<string, byte[]> _keys = new(content.Keys);
    private readonly Dictionary<string, string> _names = new(content.Names);
    private Dictionary<string, byte[]> _newKeys = [];
    private Dictionary<string, string> _newNames = [];

    public Secrets Copy() => new(new VaultContent(_keys, _names));

    public string? NameOf(string owner) => _names.GetValueOrDefault(owner);

    /// <summary>Whether anything of this owner can still be read.</summary>
    public bool Knows(string owner) => _keys.ContainsKey(owner) || _names.ContainsKey(owner);

    public void Name(string owner, string name)
    {
        if (NameOf(owner) == name) return;
        _names[owner] = _newNames[owner] = name;
    }

    /// <summary>AES-256-GCM under the owner's key, bound to the owner: nonce, ciphertext, tag.</summary>
    public byte[] Seal(string owner, string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var sealedText = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(sealedText.AsSpan(0, NonceSize));
        using var aes = new AesGcm(KeyOf(owner), TagSize);
        aes.Encrypt(
            sealedText.AsSpan(0, NonceSize), plain, sealedText.AsSpan(NonceSize, plain.Length), sealedText.AsSpan(NonceSize + plain.Length), Encoding.UTF8.GetBytes(owner));
        return sealedText;
    }

    /// <summary>The words, or null when the owner's key was erased.</summary>
    public string? Open(string owner, byte[] sealedText)
    {
        if (!_keys.TryGetValue(owner, out var key)) return null;
        var plain = new byte[sealedText.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(
            sealedText.AsSpan(0, NonceSize), sealedText.AsSpan(NonceSize, plain.Length), sealedText.AsSpan(NonceSize + plain.Length), plain, Encoding.UTF8.GetBytes(owner));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>What the vault does not know yet.</summary>
    public (IReadOnlyDictionary<string, byte[]> Keys, IReadOnlyDictionary<string, string> Names) TakeNew()
    {
        var taken = (_newKeys, _newNames);
        (_newKeys, _newNames) = ([], []);
        return taken;
    }

    private byte[] KeyOf(string owner)
    {
        if (_keys.TryGetValue(owner, out var key)) return key;
        return _keys[owner] = _newKeys[owner] = RandomNumberGenerator.GetBytes(KeySize);
    }
}
