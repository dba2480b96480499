using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Learning;

/// <summary>The traits of an article's tokens, with a silent one beyond both ends.</summary>
internal sealed class TokenTraits(ArticleText text, List<Sentence> sentences, WordTraits[] words)
{
    private readonly int[] _sentenceOf = SentenceNumbers(text.Count, sentences);

    private static readonly WordTraits s_edge = WordTraits.Mark(3);

    public ArticleText Text { get; } = text;

    public List<Sentence> Sentences { get; } = sentences;

    public int Count => words.Length;

    public WordTraits this[int token] => words[token];

    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>The traits of a token of a range; those of an edge outside of it.</summary>
    public WordTraits In(TokenRange range, int token) => range.Contains(token) ? words[token] : s_edge;

    private static int[] SentenceNumbers(int count, List<Sentence> sentences)
    {
        var numbers = new int[count];
        for (var i = 0; i < sentences.Count; i++)
            Array.Fill(numbers, i, sentences[i].Tokens.First, sentences[i].Tokens.Count);
        return numbers;
    }
}
