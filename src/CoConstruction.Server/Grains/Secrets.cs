using System.Security.Cryptography;
using System.Text;

namespace CoConstruction.Server;

/// <summary>
/// The keys and names of one project, in memory while it is open. What was made since the last write to the vault waits
/// in <see cref="TakeNew"/>, to be kept before the events that need it.
/// </summary>
internal sealed class Secrets(VaultContent content)
{
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

    /// <summary>The words under their owner's key, and bound to the owner.</summary>
    public byte[] Seal(string owner, string text) => Envelope.Seal(KeyOf(owner), Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(owner));

    /// <summary>The words, or null when the owner's key was erased.</summary>
    public string? Open(string owner, byte[] sealedText) =>
        _keys.TryGetValue(owner, out var key) ? Encoding.UTF8.GetString(Envelope.Open(key, sealedText, Encoding.UTF8.GetBytes(owner))) : null;

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
        return _keys[owner] = _newKeys[owner] = RandomNumberGenerator.GetBytes(Envelope.KeySize);
    }
}
