using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Names;

/// <summary>Finds further mentions of an article's names: a name that stands once beside "said" is a name in the next paragraph too.</summary>
internal sealed class NameSpreader
{
    private const int Kinds = 3;
    private const int LongestName = 6;

    private readonly ArticleText _text;
    private readonly NameEvidence _evidence;
    private readonly Dictionary<string, int[]> _votes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private NameSpreader(ArticleText text, NameEvidence evidence)
    {
        (_text, _evidence) = (text, evidence);
        _lookup = _votes.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static List<LabelledRange> Spread(TokenTraits traits, NameEvidence evidence, List<LabelledRange> names)
    {
        var spreader = new NameSpreader(traits.Text, evidence);
        foreach (var name in names.Where(name => name.Kind < Kinds))
            spreader.Vote(name);
        return spreader.Run(traits, names);
    }

    private void Vote(LabelledRange name)
    {
        Vote(name.Tokens, name.Kind, 2);
        if (name.Kind == 0 && name.Tokens.Count > 1)
            Vote(new(name.Tokens.End - 1, name.Tokens.End), name.Kind, 1);
    }

    private void Vote(TokenRange tokens, int kind, int weight)
    {
        var words = _text.Words(tokens.First, tokens.End);
        if (!_lookup.TryGetValue(words, out var votes))
            _lookup[words] = votes = new int[Kinds];
        votes[kind] += weight;
    }

    private List<LabelledRange> Run(TokenTraits traits, List<LabelledRange> names)
    {
        var (all, next) = (new List<LabelledRange>(), 0);
        foreach (var sentence in traits.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (next < names.Count && names[next].Tokens.First == i)
                {
                    all.Add(names[next]);
                    i = names[next++].Tokens.End - 1;
                }
                else if (_text.IsCapitalised(i) && Known(i, sentence.Tokens, next < names.Count ? Math.Min(sentence.Tokens.End, names[next].Tokens.First) : sentence.Tokens.End) is { } more)
                {
                    all.Add(more);
                    i = more.Tokens.End - 1;
                }
            }
        }
        return all;
    }

    /// <summary>The longest known name that stands here by itself, and is no everyday word at the start of a sentence.</summary>
    private LabelledRange? Known(int first, TokenRange sentence, int limit)
    {
        if (first > sentence.First && _text.IsCapitalised(first - 1) && !_evidence.BeginsSpeechOrSentence(first - 1, sentence))
            return null;
        for (var end = Math.Min(limit, first + LongestName); end > first; end--)
        {
            if (!_text.IsCapitalised(end - 1) || (end < sentence.End && _text.IsCapitalised(end)) || !_lookup.TryGetValue(_text.Words(first, end), out var votes))
                continue;
            var kind = Array.IndexOf(votes, votes.Max());
            var isSure = 2 * votes[kind] > votes.Sum() && (end > first + 1 || (_text[first].Length > 2 && !_evidence.IsWrittenSmall(first)));
            return isSure ? new(new(first, end), kind) : null;
        }
        return null;
    }
}
