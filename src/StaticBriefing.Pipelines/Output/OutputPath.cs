using System.Text;

namespace StaticBriefing.Pipelines.Output;

/// <summary>The names that every file system and every host can hold.</summary>
public static class OutputPath
{
    /// <summary>Most bytes of UTF-8 in one part of a path (NAME_MAX of ext4, APFS and NTFS alike).</summary>
    public const int MaxPartBytes = 255;

    private const int MaxPathBytes = 1024;

    /// <summary>Why a path cannot be written inside the output, as the end of a sentence that begins with "it"; null when it can.</summary>
    public static string? FaultOf(string path)
    {
        if (path.Length == 0)
            return "is empty";
        if (!IsWellFormed(path))
            return "holds half of a UTF-16 surrogate pair";
        if (Encoding.UTF8.GetByteCount(path) > MaxPathBytes)
            return $"is longer than {MaxPathBytes} bytes";
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (FaultOfPart(path.AsSpan()[part]) is { } fault)
                return fault;
        }
        return null;
    }

    private static string? FaultOfPart(ReadOnlySpan<char> part)
    {
        if (part.Length == 0)
            return "has an empty part";
        if (part is "." or "..")
            return $"has the part '{part}', which leaves its folder";
        if (Encoding.UTF8.GetByteCount(part) > MaxPartBytes)
            return $"has a part longer than {MaxPartBytes} bytes";
        if (HasForbidden(part))
            return "holds a character that Windows forbids or a control character";
        if (part[^1] is '.' or ' ')
            return "has a part that ends with a dot or a space";
        return IsReserved(part) ? $"has the part '{part}', which Windows keeps for a device" : null;
    }

    private static bool HasForbidden(ReadOnlySpan<char> part)
    {
        foreach (var character in part)
        {
            if (IsForbidden(character))
                return true;
        }
        return false;
    }

    private static bool IsForbidden(char character) =>
        character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' || char.IsControl(character);

    private static bool IsReserved(ReadOnlySpan<char> part)
    {
        var stem = (part.IndexOf('.') is var dot and >= 0 ? part[..dot] : part).TrimEnd();
        if (stem.Length is not (3 or 4))
            return false;
        var name = stem.ToString().ToUpperInvariant();
        return name is "CON" or "PRN" or "AUX" or "NUL"
            || (name.Length == 4 && name[..3] is "COM" or "LPT" && char.IsAsciiDigit(name[3]) && name[3] != '0');
    }

    private static bool IsWellFormed(string path)
    {
        for (var i = 0; i < path.Length; i++)
        {
            if (!char.IsSurrogate(path[i]))
                continue;
            if (i + 1 == path.Length || !char.IsSurrogatePair(path[i], path[i + 1]))
                return false;
            i++;
        }
        return true;
    }
}
