using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticBriefing.Language.Learning;

/// <summary>Hashes of words and features that are the same on every machine; 0 is never a hash.</summary>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over UTF-16 units, then mixed.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return Finish(hash);
    }

    public static uint Mix(uint a, uint b) => Finish((a * 0x9E3779B1) ^ ((b + 0x7F4A7C15) * 0x85EBCA77));

    /// <summary>A feature made of a template and up to three values, mixed once at the end.</summary>
    public static uint Feature(uint template, uint a, uint b, uint c)
    {
        var hash = (template + 0x7F4A7C15) * 0x9E3779B1;
        hash = (hash ^ a) * 0x85EBCA77;
        hash = (BitOperations.RotateLeft(hash, 13) ^ b) * 0xC2B2AE3D;
        return Finish((BitOperations.RotateLeft(hash, 17) ^ c) * 0x27D4EB2F);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        hash ^= hash >> 15;
        return hash == 0 ? 1 : hash;
    }
}
