using System.IO.Hashing;
using System.Text;

namespace StaticBriefing.Text.Packing;

/// <summary>
/// Short strings that were read lately, so that one that is read again is the same object: names, ids and days occur in thousands of values. Its
/// size is fixed, whatever is read; several threads may use it.
/// </summary>
internal sealed class RecentStrings
{
    /// <summary>In bytes. Longer ones are sentences, and seldom occur twice.</summary>
    public const int Longest = 64;

    private const int Slots = 1 << 16;
    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The string of these bytes of UTF-8.</summary>
    public string Of(ReadOnlySpan<byte> bytes)
    {
        ref var slot = ref _slots[XxHash3.HashToUInt64(bytes) % Slots];
        var known = slot;
        return known is not null && Ascii.Equals(bytes, known) ? known : slot = Encoding.UTF8.GetString(bytes);
    }
}
