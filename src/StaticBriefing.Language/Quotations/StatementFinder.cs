using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language.Quotations;

/// <summary>
/// Tells reported words that say something by themselves ("the bridge is safe", "to close the bridge") from those that only tell what was
/// spoken of ("Quill answered a question"), or point at words elsewhere ("He said so").
/// </summary>
internal sealed class StatementFinder(TokenTraits traits, LanguageWords words)
{
    private const int ShortestClause = 2;

    private readonly ArticleText _text = traits.Text;

    public bool IsStatement(List<TokenRange> contents) => contents.Exists(HoldsMatter) && (contents.Exists(HoldsVerb) || contents.Exists(IsClause));

    /// <summary>"that the mayor misspoke": a clause, whether or not its verb is known.</summary>
    private bool IsClause(TokenRange content) => content.Count > ShortestClause && _text.Is(content.First, words.ContentOpeners);

    private bool HoldsVerb(TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (IsVerb(i, content))
                return true;
        }
        return false;
    }

    /// <summary>"he would", "it did", "so": small words and names only say nothing without what stands elsewhere.</summary>
    private bool HoldsMatter(TokenRange content)
    {
        for (var i = content.First; i < content.End; i++)
        {
            if (_text[i].Kind == TokenKind.Number || (_text.IsWord(i) && !IsSmall(i) && (!_text.IsCapitalised(i) || traits[i].Field != 0)))
                return true;
        }
        return false;
    }

    private bool IsVerb(int token, TokenRange content)
    {
        if (_text.Is(token, words.Auxiliaries) || IsContracted(token))
            return true;
        if (!_text.IsWord(token) || IsSmall(token) || (token > content.First && MakesNoun(token - 1)))
            return false;
        return traits[token].IsFinite || (traits[token].IsRatherVerb && HasSubject(token, content))
            || (traits[token].VerbField != 0 && token > content.First && AsksForVerb(token - 1));
    }

    /// <summary>"ferries run", "it costs", but not the "plan" of "the proposed plan": the verb or its subject ends as in the third person.</summary>
    private bool HasSubject(int token, TokenRange content) =>
        _text.Word(token)[^1] == 's' || token == content.First || _text.Word(token - 1)[^1] == 's' || IsSmall(token - 1);

    /// <summary>"to", "he"</summary>
    private bool AsksForVerb(int token) => _text.Is(token, words.InfinitiveMarks) || (_text.IsWord(token) && words.Pronouns.Contains(_text.Word(token)));

    /// <summary>"the remarks", "Quill’s plan": what follows is no verb, whatever else it may be.</summary>
    private bool MakesNoun(int token) => _text.Is(token, words.Determiners) || (_text[token].Kind == TokenKind.Possessive && !IsContracted(token));

    /// <summary>"they’re", "he’d", and the "’s" of "it’s" and "that’s", which after a name says whose something is.</summary>
    private bool IsContracted(int token)
    {
        if (_text[token].Kind == TokenKind.Possessive)
            return token > 0 && _text.Is(token - 1, words.FunctionWords);
        var word = _text.Word(token);
        var mark = word.IndexOfAny('\'', '’');
        return mark > 0 && words.ContractedVerbs.Contains(word[(mark + 1)..]);
    }

    private bool IsSmall(int token) => _text.Is(token, words.FunctionWords) || _text.Is(token, words.Auxiliaries);
}
