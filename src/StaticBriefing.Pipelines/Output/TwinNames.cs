using System.Text;

namespace StaticBriefing.Pipelines.Output;

/// <summary>Finds paths that are one file on a disk that ignores case or composes accents (Windows, macOS).</summary>
internal sealed class TwinNames
{
    private readonly Dictionary<string, string> _byCase = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byShape = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>Adds a path, or says which earlier one it would fall together with.</summary>
    public string? TryAdd(string path)
    {
        var key = path.ToUpperInvariant();
        var shape = ShapeOf(key);
        if (TwinOf(path, key, shape) is { } twin)
            return twin;
        _byCase.Add(key, path);
        _byShape.TryAdd(shape, path);
        var folders = _folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = key.IndexOf('/', StringComparison.Ordinal); i >= 0; i = key.IndexOf('/', i + 1))
            folders.TryAdd(key.AsSpan(0, i), path);
        return null;
    }

    private string? TwinOf(string path, string key, string shape)
    {
        if (_byCase.TryGetValue(key, out var twin) || _folders.TryGetValue(key, out twin))
            return twin;
        var files = _byCase.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var i = key.IndexOf('/', StringComparison.Ordinal); i >= 0; i = key.IndexOf('/', i + 1))
        {
            if (files.TryGetValue(key.AsSpan(0, i), out twin))
                return twin;
        }
        return _byShape.TryGetValue(shape, out twin) && (HasMark(path) || HasMark(twin)) ? twin : null;
    }

    // "é" is one character or "e" and a mark: both become one placeholder. So does "ó", which costs a rename where a decomposed
    // name meets another of its shape, and needs no table of compositions.
    private static string ShapeOf(string key)
    {
        if (Ascii.IsValid(key))
            return key;
        var shape = new StringBuilder(key.Length);
        foreach (var character in key)
        {
            if (IsMark(character) && shape.Length > 0)
                shape[^1] = '?';
            else
                shape.Append(MayBeComposed(character) ? '?' : character);
        }
        return shape.ToString();
    }

    private static bool HasMark(string path) => path.Any(IsMark);

    private static bool IsMark(char character) => character is >= '\u0300' and <= '\u036f';

    // The blocks of Latin, Greek and Cyrillic in which compositions live.
    private static bool MayBeComposed(char character) => character is
        (>= '\u00c0' and <= '\u024f') or (>= '\u0386' and <= '\u03ce') or (>= '\u0400' and <= '\u045f') or (>= '\u1e00' and <= '\u1fff');
}
