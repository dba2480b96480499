using StaticBriefing.Language.Quotations;
using StaticBriefing.Language.Sentences;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Language.Words;

namespace StaticBriefing.Language;

/// <summary>An article's tokens with what is known of each: its sentence, and whether it is quoted.</summary>
internal sealed class ArticleParts
{
    private readonly int[] _sentenceOf;
    private readonly bool[] _quoted;
    private readonly Dictionary<int, QuotedPiece> _pieces = [];

    public ArticleParts(ArticleText text, List<Sentence> sentences, LanguageWords words)
    {
        (Text, Sentences, Words) = (text, sentences, words);
        Passages = QuotedPassageFinder.Find(text);
        _sentenceOf = new int[text.Count];
        _quoted = new bool[text.Count];
        for (var i = 0; i < sentences.Count; i++)
            Array.Fill(_sentenceOf, i, sentences[i].Tokens.First, sentences[i].Tokens.Count);
        foreach (var piece in Passages.SelectMany(passage => passage.Pieces))
        {
            _pieces[piece.Open] = piece;
            Array.Fill(_quoted, true, piece.Open, Math.Min(piece.Close + 1, text.Count) - piece.Open);
        }
    }

    public ArticleText Text { get; }

    public LanguageWords Words { get; }

    public List<Sentence> Sentences { get; }

    public List<QuotedPassage> Passages { get; }

    public int SentenceIndex(int token) => _sentenceOf[token];

    public TokenRange SentenceAt(int token) => Sentences[_sentenceOf[token]].Tokens;

    public int BlockAt(int token) => Sentences[_sentenceOf[token]].Block;

    /// <summary>The passage between marks that opens at a token; null when none does.</summary>
    public QuotedPiece? PieceAt(int token) => _pieces.TryGetValue(token, out var piece) ? piece : null;

    public bool IsQuoted(int token) => _quoted[token];
}
