using System.Globalization;
using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>The places of an article: what their abbreviations and shorter forms stand for, and which names are plainly places.</summary>
internal sealed class PlaceNames(ArticleText text, LanguageWords words)
{
    private const int LongestAcronym = 4;

    private readonly Dictionary<string, string?> _byDirection = new(StringComparer.Ordinal);
    private readonly HashSet<string> _located = new(StringComparer.Ordinal);

    public void Learn(NameMention name)
    {
        if (name.Kind == NameKind.Place && name.Tokens.Count > 1 && text.Word(name.Tokens.First) is "North" or "South" or "East" or "West" && Known(name.Words) is var full)
            _byDirection[text.Word(name.Tokens.First).ToString()] = _byDirection.TryGetValue(text.Word(name.Tokens.First).ToString(), out var other) && other != full ? null : full;
        if (name.Tokens.First > 0 && text.Word(name.Tokens.First - 1) is "in" or "In" or "near" or "at" or "from" or "to" or "outside" or "of")
            _located.Add(name.Words);
    }

    /// <summary>The article says that something is there, or comes from there.</summary>
    public bool IsLocated(string name) => _located.Contains(name);

    /// <summary>"the North", of the one place that the article calls so in full; abbreviations as their place.</summary>
    public string Resolve(NameMention name) =>
        name.Tokens.Count == 1 && name.Tokens.First > 0 && text.Is(name.Tokens.First - 1, "the") && _byDirection.TryGetValue(name.Words, out var full) && full is not null ? full : Abbreviated(name) ?? Known(name.Words);

    /// <summary>"Va" with its full stop, which may end the sentence as well.</summary>
    private string? Abbreviated(NameMention name) =>
        name.Tokens.End < text.Count && text.IsMark(name.Tokens.End, '.') && words.PlaceForms.TryGet($"{name.Words}.", out var place) ? place : null;

    /// <summary>Written in capitals throughout, and too long for an acronym.</summary>
    public static bool IsShouted(string name) => name.Length > LongestAcronym && name.AsSpan().IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>"PORT LOUIS" → "Port Louis", which a list has.</summary>
    private string Quiet(string name) =>
        IsShouted(name) && (words.Cities.Contains(name) || words.Regions.Contains(name)) ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant()) : name;

    /// <summary>"Orvik, Peru" → "Orvik": the rest says where that is.</summary>
    private string Known(string name)
    {
        var known = words.PlaceForms.TryGet(name, out var place) || words.Places.TryGet(name, out place) ? place : Quiet(name);
        return known.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? Known(known[..comma]) : known;
    }
}
