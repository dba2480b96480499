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
        var twin = TwinOf(path);
        if (twin is not null)
            return twin;
        _byCase.Add(CaseKey(path), path);
        _byShape.TryAdd(ShapeKey(path), path);
        foreach (var folder in FoldersOf(path))
            _folders.TryAdd(CaseKey(folder), path);
        return null;
    }

    private string? TwinOf(string path)
    {
        var key = CaseKey(path);
        if (_byCase.TryGetValue(key, out var twin) || _folders.TryGetValue(key, out twin))
            return twin;
        foreach (var folder in FoldersOf(path))
        {
            if (_byCase.TryGetValue(CaseKey(folder), out twin))
                return twin;
        }
        return _byShape.TryGetValue(ShapeKey(path), out twin) && (HasMark(path) || HasMark(twin)) ? twin : null;
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var i = path.IndexOf('/', StringComparison.Ordinal); i >= 0; i = path.IndexOf('/', i + 1))
            yield return path[..i];
    }

    private static string CaseKey(string path) => path.ToUpperInvariant();

    // "é" is one character or "e" and a mark: both become one placeholder. So does "ó", which costs a rename where a decomposed
    // name meets another of its shape, and needs no table of compositions.
    private static string ShapeKey(string path)
    {
        var key = new StringBuilder(path.Length);
        foreach (var character in path.ToUpperInvariant())
        {
            if (IsMark(character) && key.Length > 0)
                key[^1] = '?';
            else
                key.Append(MayBeComposed(character) ? '?' : character);
        }
        return key.ToString();
    }

    private static bool HasMark(string path) => path.Any(IsMark);

    private static bool IsMark(char character) => character is >= '\u0300' and <= '\u036f';

    // The blocks of Latin, Greek and Cyrillic in which compositions live.
    private static bool MayBeComposed(char character) => character is
        (>= '\u00c0' and <= '\u024f') or (>= '\u0386' and <= '\u03ce') or (>= '\u0400' and <= '\u045f') or (>= '\u1e00' and <= '\u1fff');
}
