using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>Stretches of capitalised words, each by itself and together with those that "of" and its like tie to it: "Institute | for | Ocean Studies".</summary>
internal sealed class NameRuns
{
    private readonly ArticleText _text;
    private readonly TokenRange[] _runs;
    private readonly TokenRange[] _chains;

    public NameRuns(TokenTraits traits)
    {
        _text = traits.Text;
        (_runs, _chains) = (new TokenRange[traits.Count], new TokenRange[traits.Count]);
        foreach (var sentence in traits.Sentences)
            Survey(sentence.Tokens);
    }

    /// <summary>The capitalised words that a token stands among; empty for another token.</summary>
    public TokenRange At(int token) => _runs[token];

    /// <summary>The runs that are tied to a token's own, and the ties; empty for another token.</summary>
    public TokenRange ChainAt(int token) => _chains[token];

    private void Survey(TokenRange sentence)
    {
        for (var i = sentence.First; i < sentence.End;)
        {
            if (!_text.IsCapitalised(i))
            {
                i++;
                continue;
            }
            var chain = new TokenRange(i, EndOfChain(i, sentence.End));
            Array.Fill(_chains, chain, chain.First, chain.Count);
            i = chain.End;
        }
    }

    private int EndOfChain(int first, int limit)
    {
        var end = first;
        for (var next = first; next >= 0; next = AfterTie(end, limit))
        {
            end = EndOfRun(next, limit);
            Array.Fill(_runs, new TokenRange(next, end), next, end - next);
        }
        return end;
    }

    private int EndOfRun(int first, int limit)
    {
        var end = first + 1;
        while (end < limit && _text.IsCapitalised(end))
            end++;
        return end;
    }

    /// <summary>Where the next run begins if a small word ties it to the one before; -1 when none does.</summary>
    private int AfterTie(int at, int limit)
    {
        if (at >= limit || !IsTie(at))
            return -1;
        var next = at + 1 < limit && _text.Word(at + 1) is "the" ? at + 2 : at + 1;
        return next < limit && _text.IsCapitalised(next) ? next : -1;
    }

    private bool IsTie(int token) => _text.Word(token) is "of" or "for" or "and" or "in" or "on" or "&" or "de" or "del" or "da" or "do" or "al" or "to";
}
