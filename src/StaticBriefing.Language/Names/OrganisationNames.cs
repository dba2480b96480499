using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>The organisations of an article: what their acronym and their shorter forms stand for.</summary>
internal sealed class OrganisationNames(ArticleText text, LanguageWords words)
{
    // What is longer is no name, and has too many parts.
    private const int LongestName = 16;

    private readonly Dictionary<string, string?> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _byPart = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _withCountry = new(StringComparer.Ordinal);

    public void Learn(NameMention name)
    {
        var full = Full(name);
        if (full.Length > WithoutArticle(name.Words).Length)
            _withCountry.TryAdd(WithoutArticle(name.Words), full);
        if (name.Tokens.Count is < 2 or > LongestName)
            return;
        AddOnce(_byInitials, Initials(name), full);
        for (var cut = 1; cut < name.Tokens.Count; cut++)
        {
            if (words.OrganisationWords.Contains(text.Word(name.Tokens.End - 1)))
                AddPart(new(name.Tokens.First, name.Tokens.End - cut), full);
            AddPart(new(name.Tokens.First + cut, name.Tokens.End), full);
        }
    }

    public bool IsInitials(string name) => IsAcronym(name) && _byInitials.TryGetValue(Letters(name), out var full) && full is not null;

    public string Resolve(NameMention name)
    {
        var own = WithoutArticle(name.Words);
        if (_withCountry.TryGetValue(own, out var withCountry))
            return withCountry;
        if (IsAcronym(own) && _byInitials.TryGetValue(Letters(own), out var full) && full is not null)
            return full;
        return _byPart.TryGetValue(own, out var whole) && whole is not null ? _withCountry.GetValueOrDefault(whole, whole) : own;
    }

    // "the Agency" may be any agency; "Harvard" is the one university of that name.
    private void AddPart(TokenRange part, string full)
    {
        if (part.Count == 1 && (words.OrganisationWords.Contains(text.Word(part.First)) || words.Places.Contains(text.Word(part.First)) || words.Nationalities.Contains(text.Word(part.First)) || !text.IsCapitalised(part.First)))
            return;
        AddOnce(_byPart, text.Words(part.First, part.End).ToString(), full);
    }

    /// <summary>"US State Department": the country's short name stands right before it.</summary>
    private string Full(NameMention name)
    {
        var own = WithoutArticle(name.Words);
        var before = name.Tokens.First - 1;
        var isCountry = before >= 0 && IsAcronym(text.Word(before).ToString()) && words.Places.Contains(text.Word(before)) && own.Length == name.Words.Length;
        return isCountry ? $"{text.Word(before)} {own}" : own;
    }

    /// <summary>Two values for one key: neither is meant.</summary>
    private static void AddOnce(Dictionary<string, string?> map, string key, string value)
    {
        if (!map.TryGetValue(key, out var known))
            map[key] = value;
        else if (known != value)
            map[key] = null;
    }

    private string Initials(NameMention name)
    {
        var initials = "";
        for (var i = name.Tokens.First; i < name.Tokens.End; i++)
        {
            if (text.IsCapitalised(i))
                initials += text.First(i);
        }
        return initials;
    }

    private static string Letters(string name) => name.Replace(".", "", StringComparison.Ordinal);

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;

    private static bool IsAcronym(string name) => name.Length is >= 2 and <= 8 && name.All(c => char.IsUpper(c) || c == '.');
}
