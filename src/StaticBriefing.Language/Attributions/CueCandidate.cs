using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Words that may attribute, with who would say what by them.</summary>
/// <param name="Arguments">In the order of the text.</param>
internal readonly record struct CueCandidate(ScoredRange Cue, List<ScoredRange> Arguments)
{
    // The margin of what is not there.
    private const int None = int.MinValue / 2;

    /// <summary>Empty when the words name nobody.</summary>
    public TokenRange Source => Arguments.FindIndex(IsSource) is >= 0 and var at ? Arguments[at].Tokens : default;

    public IEnumerable<TokenRange> Contents => Arguments.Where(range => !IsSource(range)).Select(range => range.Tokens);

    /// <summary>By how much the tagger likes the first source, or the first content, better than none.</summary>
    public int MarginOf(int kind) => Arguments.FindIndex(range => range.Kind == kind) is >= 0 and var at ? Arguments[at].Margin : None;

    /// <summary>Whether a unit stands in the content.</summary>
    public bool Tells(int unit)
    {
        foreach (var range in Arguments)
        {
            if (!IsSource(range) && range.Tokens.Contains(unit))
                return true;
        }
        return false;
    }

    /// <summary>Whether a unit of the content is in that of another, too.</summary>
    public bool TellsOf(CueCandidate other)
    {
        foreach (var own in Arguments)
        {
            if (!IsSource(own) && other.Arguments.Exists(range => !IsSource(range) && range.Tokens.First < own.Tokens.End && own.Tokens.First < range.Tokens.End))
                return true;
        }
        return false;
    }

    private static bool IsSource(ScoredRange range) => range.Kind == AttributionTagger.Source;
}
