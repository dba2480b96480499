using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Finds who signed a paragraph of speech that no cue claims: the line below it begins with a dash and names somebody.</summary>
internal static class SignedSpeeches
{
    private const int ShortestSpeech = 4;
    private const int LongestName = 6;

    /// <summary>Null where the second block signs nothing.</summary>
    /// <param name="found">What is found in the first block.</param>
    public static FoundArguments? Find(SpeechBlock speech, SpeechBlock signature, List<FoundArguments> found)
    {
        var last = speech.Count - 1;
        if (last < 0 || speech[last].Tokens.Count < ShortestSpeech || !IsParagraph(speech, last) || Signer(signature) is not { IsEmpty: false } signer)
            return null;
        var first = last;
        while (first > 0 && speech.RunsOn(first - 1))
            first--;
        var tokens = speech.Tokens(new(first, last + 1));
        return found.Exists(other => other.Contents.Exists(content => content.First < tokens.End && content.End > tokens.First))
            ? null
            : new(signature.Tokens(signer), signature.Tokens(new(0, 1)), [.. speech.Split(new(first, last + 1))]);
    }

    /// <summary>Nothing else stands in its paragraph.</summary>
    private static bool IsParagraph(SpeechBlock block, int unit) => block[unit].IsQuoted && (unit == 0 || block[unit - 1].Block != block[unit].Block);

    /// <summary>"— Ada Quill", "-Mayor Ada Quill, writing to the council": words with capitals, one of them of a name.</summary>
    private static TokenRange Signer(SpeechBlock block)
    {
        if (!block.IsDash(0))
            return default;
        var (end, isNamed) = (1, false);
        for (; end <= LongestName && end < block.Count && block[end].Traits.IsCapitalised; end++)
            isNamed |= block[end].NameKind > 0;
        return isNamed && (end == block.Count || block.Mark(end) is ',' or '.' or '(') ? new(1, end) : default;
    }
}
