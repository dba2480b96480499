using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>One attribution as the taggers see it, in units of its block.</summary>
internal sealed class AttributionDraft(TokenRange cue, TokenRange source, List<TokenRange> contents)
{
    public TokenRange Cue { get; } = cue;

    /// <summary>Empty when the words name nobody.</summary>
    public TokenRange Source { get; set; } = source;

    public List<TokenRange> Contents { get; } = contents;

    /// <summary>Of each unit of a block, whether it is a cue of one of these or stands in what one tells.</summary>
    public static bool[] TakenBy(IEnumerable<AttributionDraft> drafts, SpeechBlock block)
    {
        var taken = new bool[block.Count];
        foreach (var range in drafts.SelectMany(draft => draft.Contents.Append(draft.Cue)))
            Array.Fill(taken, true, range.First, range.Count);
        return taken;
    }
}
