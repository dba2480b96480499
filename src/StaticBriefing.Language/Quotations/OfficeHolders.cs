using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Quotations;

/// <summary>Says who "the mayor" is: the one person whom the article has called that, and nobody when it has called two people that.</summary>
internal sealed class OfficeHolders(ArticleParts parts, NameIndex names)
{
    private const string SpokenFor = "spokes";

    private readonly ArticleText _text = parts.Text;

    public string? Find(TokenRange source)
    {
        if (source.Count < 2 || !_text.Is(source.First, "the") || !IsOffice(source.End - 1))
            return null;
        var office = new TokenRange(source.First + 1, source.End);
        var holders = names.All.TakeWhile(name => name.Tokens.End <= source.First).Where(name => name.Kind == NameKind.Person && (IsCalled(name, office) || IsToldOf(name, office)))
            .Select(name => name.Canonical).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return holders is [var holder] ? holder : null;
    }

    private bool IsOffice(int token) => _text.Is(token, parts.Words.Titles) || _text.Word(token).StartsWith(SpokenFor, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Mayor Ada Quill", "the Ministry spokesman Ada Quill"</summary>
    private bool IsCalled(NameMention name, TokenRange office) =>
        name.Tokens.First >= office.Count && IsSame(name.Tokens.First - office.Count, office);

    /// <summary>"Ada Quill, the mayor of Orvik"</summary>
    private bool IsToldOf(NameMention name, TokenRange office)
    {
        var at = name.Tokens.End;
        if (!_text.IsMark(at, ','))
            return false;
        at += _text.Is(at + 1, parts.Words.Determiners) ? 2 : 1;
        return at + office.Count <= office.First && IsSame(at, office);
    }

    private bool IsSame(int first, TokenRange office)
    {
        for (var i = 0; i < office.Count; i++)
        {
            if (!_text.Word(first + i).Equals(_text.Word(office.First + i), StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }
}
