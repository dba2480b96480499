using StaticBriefing.Language.Learning;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Attributions;

/// <summary>Cuts an article into blocks of units.</summary>
internal static class SpeechBlocks
{
    private const int MostUnits = 400;

    private static readonly WordTraits s_quoted = WordTraits.Mark(5);

    public static List<SpeechBlock> From(TokenTraits traits, ArticleParts parts, List<LabelledRange> names)
    {
        var kinds = new byte[traits.Count];
        foreach (var name in names)
            Array.Fill(kinds, (byte)(name.Kind + 1), name.Tokens.First, name.Tokens.Count);
        var closes = new int[traits.Count];
        foreach (var piece in parts.Passages.SelectMany(passage => passage.Pieces))
            closes[piece.Open] = piece.RunsOn ? piece.Close : piece.Close + 1;
        var (blocks, units) = (new List<SpeechBlock>(), new List<SpeechUnit>());
        for (var i = 0; i < parts.Text.Blocks.Count; i++)
        {
            AddUnits(parts.Text.Blocks[i], i, traits, parts, kinds, closes, units);
            if (i + 1 < parts.Text.Blocks.Count && units.Count < MostUnits && IsQuoted(parts.Text.Blocks[i + 1], closes))
                continue;
            blocks.Add(new(parts.Text, parts.Words, [.. units], blocks.Count == 0));
            units.Clear();
        }
        return blocks;
    }

    /// <summary>A block that is quoted from end to end goes on with the one before it.</summary>
    private static bool IsQuoted(TokenRange block, int[] closes)
    {
        var at = block.First;
        while (at < block.End && closes[at] > at)
            at = closes[at];
        return at >= block.End;
    }

    private static void AddUnits(TokenRange block, int number, TokenTraits traits, ArticleParts parts, byte[] kinds, int[] closes, List<SpeechUnit> units)
    {
        for (var i = block.First; i < block.End;)
        {
            if (closes[i] > i)
            {
                var range = new TokenRange(i, closes[i]);
                units.Add(new(range, s_quoted, parts.SentenceIndex(i), parts.SentenceIndex(range.End - 1), number, 0, Form(range, parts.Text)));
                i = range.End;
                continue;
            }
            units.Add(new(new(i, i + 1), traits[i], parts.SentenceIndex(i), parts.SentenceIndex(i), number, kinds[i], 0));
            i++;
        }
    }

    /// <summary>Long or short, with a capital or not, and the mark before the closing one.</summary>
    private static uint Form(TokenRange range, ArticleText text)
    {
        var last = Math.Max(range.First, range.End - 2);
        var length = range.Count switch { <= 4 => 1u, <= 8 => 2u, _ => 3u };
        var end = text.IsMark(last) ? text.First(last) : 'a';
        var begin = range.Count > 1 && char.IsUpper(text.First(range.First + 1)) ? 1u : 2u;
        return StableHash.Mix((length * 4) + begin, end);
    }
}
