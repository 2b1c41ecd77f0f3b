using System.Security.Cryptography;

namespace CoConstruction.Server;

/// <summary>AES-256-GCM, in one piece: nonce, ciphertext, tag. Bound to whom it belongs, so that it opens nowhere else.</summary>
internal static class Envelope
{
    public const int KeySize = 32;

    private const int NonceSize = 12, TagSize = 16;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> boundTo)
    {
        var sealedText = new byte[NonceSize + plain.Length + TagSize];
        RandomNumberGenerator.Fill(sealedText.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(sealedText.AsSpan(0, NonceSize), plain, sealedText.AsSpan(NonceSize, plain.Length), sealedText.AsSpan(NonceSize + plain.Length), boundTo);
        return sealedText;
    }

    /// <exception cref="CryptographicException">Another key, another owner, or damage.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> sealedText, ReadOnlySpan<byte> boundTo)
    {
        var plain = new byte[sealedText.Length - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(sealedText[..NonceSize], sealedText.Slice(NonceSize, plain.Length), sealedText[(NonceSize + plain.Length)..], plain, boundTo);
        return plain;
    }
}
