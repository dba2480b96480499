using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Names;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>Who of an article's people is a man and who a woman, by a title before the name or else by the given name; of most surnames nobody knows.</summary>
internal sealed class Sexes
{
    private const char Both = 'b';

    private readonly LanguageWords _words;
    private readonly Dictionary<string, char> _byTitle = new(StringComparer.Ordinal);

    public Sexes(ArticleParts parts, NameIndex names)
    {
        _words = parts.Words;
        foreach (var name in names.All.Where(name => name.Kind == NameKind.Person))
        {
            if (GenderedTitle.Before(name.Tokens, parts.Text, _words) is not default(char) and var sex)
                _byTitle[name.Canonical] = _byTitle.GetValueOrDefault(name.Canonical, sex) == sex ? sex : Both;
        }
    }

    /// <summary>A name that is only the other sex's cannot be meant.</summary>
    public bool Fits(string name, char stands) => SexOf(name) is var sex && (sex == Both || sex == stands);

    private char SexOf(string name) => _byTitle.TryGetValue(name, out var sex) ? sex : SexOfGiven(name);

    // Rarer given names are too often those of both, in one country or another.
    private char SexOfGiven(string name)
    {
        var given = name.AsSpan(0, name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : name.Length);
        var (male, female) = (_words.MaleNames.Contains(given), _words.FemaleNames.Contains(given));
        return male == female ? Both : male ? 'm' : 'f';
    }
}
