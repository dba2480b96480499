using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace StaticBriefing.Text.Names;

/// <summary>Ids made from content, so that they never depend on the order of things.</summary>
public static class ContentId
{
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    private const int Length = 10;

    /// <summary>The prefix, a hyphen and 10 base32 characters (a–z, 2–7) of SHA-256 over the parts, each ended by a zero byte.</summary>
    public static string From(string prefix, params ReadOnlySpan<string> parts) => $"{prefix}-{HashOf(parts)}";

    internal static string HashOf(params ReadOnlySpan<string> parts)
    {
        var room = 0;
        foreach (var part in parts)
            room += Encoding.UTF8.GetMaxByteCount(part.Length) + 1;
        var bytes = ArrayPool<byte>.Shared.Rent(room);
        var length = 0;
        foreach (var part in parts)
        {
            length += Encoding.UTF8.GetBytes(part, bytes.AsSpan(length));
            bytes[length++] = 0;
        }
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, length), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return ToBase32(hash);
    }

    private static string ToBase32(ReadOnlySpan<byte> bytes)
    {
        var (bits, value) = (0, 0);
        Span<char> characters = stackalloc char[Length];
        for (var (i, next) = (0, 0); i < Length; i++)
        {
            if (bits < 5)
            {
                value = (value << 8) | bytes[next++];
                bits += 8;
            }
            bits -= 5;
            characters[i] = Digits[(value >> bits) & 31];
            value &= (1 << bits) - 1;
        }
        return new string(characters);
    }
}
