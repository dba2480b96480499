using System.Diagnostics.CodeAnalysis;

namespace StaticBriefing.Site.Theming;

/// <summary>A theme's words by key.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, ThemeString> _byKey = new(StringComparer.Ordinal);

    public StringTable(ThemeStrings strings)
    {
        Lang = strings.Lang;
        foreach (var entry in strings.Entries)
            _byKey[entry.Key] = entry;
    }

    public string Lang { get; }

    public IEnumerable<string> Keys => _byKey.Keys;

    public bool TryGet(string key, [NotNullWhen(true)] out ThemeString? entry) => _byKey.TryGetValue(key, out entry);

    /// <summary>The words of a key that <see cref="RequiredStrings"/> has made sure of.</summary>
    public string this[string key] => _byKey.TryGetValue(key, out var entry) ? entry.Text : key;
}
