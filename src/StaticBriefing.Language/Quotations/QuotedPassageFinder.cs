using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Quotations;

/// <summary>Pairs quotation marks, curly, straight or typed as two apostrophes, within a block and across blocks when each paragraph opens anew.</summary>
internal sealed class QuotedPassageFinder
{
    private const int LookAhead = 400;
    private const string Twins = "''";
    private const string Backticks = "``";

    private readonly ArticleText _text;
    private readonly bool _british;
    private readonly bool _twins;
    private readonly List<QuotedPassage> _passages = [];
    private readonly List<QuotedPiece> _running = [];

    private QuotedPassageFinder(ArticleText text, bool twins)
    {
        (_text, _twins) = (text, twins);
        _british = OpensWithSingleMarks(text);
    }

    public static List<QuotedPassage> Find(ArticleText text) =>
        text.Text.Contains(Twins, StringComparison.Ordinal) ? [.. Find(text, twins: false), .. Find(text, twins: true)] : Find(text, twins: false);

    private static List<QuotedPassage> Find(ArticleText text, bool twins)
    {
        var finder = new QuotedPassageFinder(text, twins);
        foreach (var block in text.Blocks)
            finder.ReadBlock(block);
        return finder._passages;
    }

    private void ReadBlock(TokenRange block)
    {
        // A speech that ran on goes on only when this paragraph opens with a mark too.
        if (_running.Count > 0 && !Opens(block.First, block))
            _running.Clear();
        var open = -1;
        for (var i = block.First; i < block.End; i++)
        {
            if (!_text.IsMark(i))
                continue;
            if (open >= 0 && Closes(i, open, block))
            {
                Finish(new(open, i, RunsOn: false));
                open = -1;
            }
            else if (Opens(i, block) && (open < 0 || SameMark(i, open)))
            {
                // A second opening mark: the first was never closed.
                open = i;
            }
        }
        if (open >= 0)
            _running.Add(new(open, block.End, RunsOn: true));
        else
            _running.Clear();
    }

    private void Finish(QuotedPiece piece)
    {
        var follows = _running.Count > 0;
        if (piece.Close > piece.Open + 1 || follows)
            _passages.Add(new(follows ? [.. _running, piece] : [piece]));
        _running.Clear();
    }

    private bool SameMark(int token, int open) => _text.First(token) == _text.First(open);

    private bool Opens(int token, TokenRange block) => _twins ? OpensTwins(token) && StandsBeforeWord(token, block) : _text.First(token) switch
    {
        '“' or '«' or '„' => true,
        '"' => StandsBeforeWord(token, block),
        '‘' => _british && StandsBeforeWord(token, block),
        _ => false,
    };

    // As wire services type marks: ``…'' or ''…''.
    private bool OpensTwins(int token) => _text.Word(token) is Twins or Backticks;

    private bool StandsBeforeWord(int token, TokenRange block)
    {
        var freeBefore = token == block.First || !_text.Touches(token) || (_text.IsMark(token - 1) && _text.First(token - 1) is '(' or '[' or '—' or '–' or '-' or ':' or '“' or '‘' or '/');
        return freeBefore && token + 1 < block.End && _text.Touches(token + 1);
    }

    private bool Closes(int token, int open, TokenRange block) => _twins ? _text.Word(token) is Twins && !StandsBeforeWord(token, block) : (_text.First(open), _text.First(token)) switch
    {
        ('“', '”') or ('«', '»') => true,
        ('„', '“') or ('„', '”') => true,
        // “It is late,“ said Quill: an opening mark that touches what is before it and nothing after closes.
        ('“', '“') => _text.Touches(token) && !StandsBeforeWord(token, block),
        ('“', '"') or ('"', '”') or ('"', '"') => !StandsBeforeWord(token, block),
        ('‘', '’') => ClosesSingle(token, block),
        _ => false,
    };

    private bool ClosesSingle(int token, TokenRange block)
    {
        if (token + 1 < block.End && _text.Touches(token + 1) && _text.IsWord(token + 1))
            return false;
        var afterPlural = _text.IsWord(token - 1) && _text.Word(token - 1)[^1] is 's' && token + 1 < block.End && _text.IsWord(token + 1);
        return !afterPlural || !ClosesLater(token, block);
    }

    private bool ClosesLater(int token, TokenRange block)
    {
        for (var i = token + 1; i < Math.Min(block.End, token + LookAhead); i++)
        {
            if (_text.IsMark(i, '‘'))
                return false;
            if (_text.IsMark(i, '’') && !(i + 1 < block.End && _text.Touches(i + 1) && _text.IsWord(i + 1)))
                return true;
        }
        return false;
    }

    private static bool OpensWithSingleMarks(ArticleText text)
    {
        var (single, twofold) = (0, 0);
        for (var i = 0; i < text.Count; i++)
        {
            if (text.IsMark(i, '‘') && !text.Touches(i))
                single++;
            else if (text.IsMark(i, '“') || text.IsMark(i, '"'))
                twofold++;
        }
        return single > twofold;
    }
}
