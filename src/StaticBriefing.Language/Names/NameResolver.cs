using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Names;

/// <summary>Gives every mention the fullest form of its name in the article: a surname its one person, an acronym its organisation.</summary>
internal sealed class NameResolver(ArticleText text, LanguageWords words)
{
    private readonly Dictionary<string, string> _fullest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _byInitials = new(StringComparer.Ordinal);

    public void Resolve(List<NameMention> names)
    {
        foreach (var name in names)
            Learn(name);
        foreach (var name in names)
            Settle(name);
    }

    private void Learn(NameMention name)
    {
        if (name.Kind == NameKind.Person && name.Tokens.Count > 1)
            LearnPerson(name);
        else if (name.Kind == NameKind.Organisation && name.Tokens.Count > 1)
            AddOnce(_byInitials, Initials(name), WithoutArticle(name.Words));
    }

    private void LearnPerson(NameMention name)
    {
        var key = PersonKey(name);
        if (!_fullest.TryGetValue(key, out var known) || known.Length < name.Words.Length)
            _fullest[key] = name.Words;
        AddOnce(_bySurname, Surname(name), key);
    }

    /// <summary>Two values for one key: neither is meant.</summary>
    private static void AddOnce(Dictionary<string, string?> map, string key, string value)
    {
        if (!map.TryGetValue(key, out var known))
            map[key] = value;
        else if (known != value)
            map[key] = null;
    }

    private void Settle(NameMention name)
    {
        if (name.Kind == NameKind.Person && name.Tokens.Count > 1)
            name.Canonical = _fullest[PersonKey(name)];
        else if (name.Tokens.Count == 1 && name.Kind is NameKind.Person or NameKind.Unknown && _bySurname.TryGetValue(name.Words, out var key))
            SettleSurname(name, key);
        else if (name.Kind == NameKind.Place && words.Places.TryGet(name.Words, out var place))
            name.Canonical = place;
        else if (name.Tokens.Count == 1 && IsAcronym(name.Words))
            SettleAcronym(name);
        else if (name.Kind == NameKind.Organisation)
            name.Canonical = WithoutArticle(name.Words);
    }

    private void SettleSurname(NameMention name, string? key)
    {
        name.Kind = NameKind.Person;
        name.Canonical = key is null ? name.Words : _fullest[key];
    }

    private void SettleAcronym(NameMention name)
    {
        if (!_byInitials.TryGetValue(name.Words.Replace(".", "", StringComparison.Ordinal), out var organisation) || organisation is null)
            return;
        name.Kind = NameKind.Organisation;
        name.Canonical = organisation;
    }

    private string PersonKey(NameMention name) => $"{text.Word(name.Tokens.First)} {LastName(name)} {Suffix(name)}";

    private string Surname(NameMention name) => LastName(name);

    private string LastName(NameMention name)
    {
        var last = name.Tokens.End - 1;
        return text.Word(Suffix(name).Length > 0 && last - 1 > name.Tokens.First ? last - 1 : last).ToString();
    }

    private string Suffix(NameMention name)
    {
        var last = text.Word(name.Tokens.End - 1);
        return last is "Jr" or "Sr" or "II" or "III" ? last.ToString() : "";
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

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : name;

    private static bool IsAcronym(string name) => name.Length is >= 2 and <= 8 && name.All(c => char.IsUpper(c) || c == '.');
}
