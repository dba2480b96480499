using StaticBriefing.Language.Words;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Tokens;

/// <summary>An article's text cut into tokens, with the token range of each block.</summary>
internal sealed class ArticleText
{
    // Of a text's characters, the spaces and marks between the words counted.
    private const int FewestOfToken = 4;

    private readonly List<Token> _tokens;

    private ArticleText(string text, List<Token> tokens, List<TokenRange> blocks)
    {
        Text = text;
        _tokens = tokens;
        Blocks = blocks;
    }

    public string Text { get; }

    /// <summary>One range a block of prose; code is not prose.</summary>
    public List<TokenRange> Blocks { get; }

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    public static ArticleText From(RichText article, IEnumerable<TextSpan> without, LanguageWords words)
    {
        var (tokens, blocks, left) = (new List<Token>(article.Text.Length / FewestOfToken), new List<TokenRange>(), without.ToHashSet());
        foreach (var block in article.Blocks)
        {
            if (block.Kind == TextBlockKind.Code || left.Contains(block.Span))
                continue;
            var first = tokens.Count;
            Tokenizer.Scan(article.Text, block.Span.Start, block.Span.End, words, tokens);
            if (tokens.Count > first)
                blocks.Add(new(first, tokens.Count));
        }
        return new(article.Text, tokens, blocks);
    }

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(_tokens[token].Start, _tokens[token].Length);

    public ReadOnlySpan<char> Words(int first, int end) => Text.AsSpan(_tokens[first].Start, _tokens[end - 1].End - _tokens[first].Start);

    public TextSpan Span(TokenRange range) => TextSpan.FromBounds(_tokens[range.First].Start, _tokens[range.End - 1].End);

    public bool IsWord(int token) => _tokens[token].Kind == TokenKind.Word;

    public bool IsMark(int token) => _tokens[token].Kind == TokenKind.Mark;

    public bool IsMark(int token, char c) => IsMark(token) && Text[_tokens[token].Start] == c;

    /// <summary>The first character of a token.</summary>
    public char First(int token) => Text[_tokens[token].Start];

    public bool IsCapitalised(int token) => IsWord(token) && char.IsUpper(First(token));

    public bool Is(int token, WordSet words) => IsWord(token) && words.Contains(Word(token));

    public bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True when nothing stands between a token and the one before it.</summary>
    public bool Touches(int token) => token > 0 && _tokens[token - 1].End == _tokens[token].Start;

    /// <summary>The first token that starts at or after an offset.</summary>
    public int TokenAt(int offset)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
