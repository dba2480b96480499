using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Reads one line of the grammar by recursive descent.</summary>
/// <param name="made">The choices within lines are added here, to be closed when all rules are read.</param>
internal sealed class GrammarLineReader(string line, Func<GrammarReference, GrammarNode> named, TimeVocabulary vocabulary, List<ChoiceNode> made)
{
    private const string Signs = "[]()|{}<>~^!&@# ";

    private int _at = line.IndexOf(":=", StringComparison.Ordinal) + 2;

    public GrammarNode Read()
    {
        var node = Choice();
        return _at >= line.Length ? node : throw Wrong($"'{line[_at]}' has no place here");
    }

    private GrammarNode Choice()
    {
        var choices = new List<GrammarNode> { Sequence() };
        while (Take('|'))
            choices.Add(Sequence());
        if (choices.Count == 1)
            return choices[0];
        made.Add(new ChoiceNode(choices));
        return made[^1];
    }

    private SequenceNode Sequence()
    {
        var parts = new List<GrammarNode>();
        while (!AtEnd() && line[_at] is not ('|' or ')' or ']'))
            parts.Add(Part());
        return parts.Count > 0 ? new([.. parts]) : throw Wrong("a part is empty");
    }

    private GrammarNode Part() => line[_at] switch
    {
        '[' => new OptionalNode(Within('[', ']')),
        '(' => Within('(', ')'),
        '<' => named(GrammarReference.Parse(Text('<', '>'))),
        '{' => Setting(),
        '~' => One(PlaceNode.Touching),
        '^' => One(PlaceNode.Capital),
        '#' => Edge(),
        '!' or '&' or '@' => Look(),
        _ => new WordsNode(TimePieceScanner.Learn(Word(), vocabulary)),
    };

    private PlaceNode One(PlaceNode node)
    {
        _at++;
        return node;
    }

    private PlaceNode Edge()
    {
        _at++;
        return Word() switch
        {
            "start" => PlaceNode.Start,
            "end" => PlaceNode.End,
            var other => throw Wrong($"'#{other}' is not known"),
        };
    }

    private LookNode Look()
    {
        var behind = Take('@');
        var wanted = !Take('!');
        if (!behind && wanted)
            Take('&');
        return new(Part(), behind, wanted);
    }

    private SetNode Setting()
    {
        var values = Text('{', '}').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='));
        return new([.. values.Select(pair =>
        {
            var field = TimeLexicon.FieldNamed(pair[0]) ?? throw Wrong($"'{pair[0]}' is no field");
            return (field, TimeFieldValue.Parse(field, pair[1]));
        })]);
    }

    private GrammarNode Within(char open, char close)
    {
        if (!Take(open))
            throw Wrong($"'{open}' is missing");
        var node = Choice();
        return Take(close) ? node : throw Wrong($"'{close}' is missing");
    }

    private string Text(char open, char close)
    {
        var end = line.IndexOf(close, _at);
        if (end < 0)
            throw Wrong($"'{open}' is not closed");
        var text = line[(_at + 1)..end];
        _at = end + 1;
        return text;
    }

    private string Word()
    {
        var start = _at;
        while (_at < line.Length && !Signs.Contains(line[_at], StringComparison.Ordinal))
            _at++;
        return line[start.._at];
    }

    private bool Take(char sign)
    {
        if (AtEnd() || line[_at] != sign)
            return false;
        _at++;
        return true;
    }

    private bool AtEnd()
    {
        while (_at < line.Length && line[_at] == ' ')
            _at++;
        return _at >= line.Length;
    }

    private FormatException Wrong(string why) => new($"The grammar line '{line}' cannot be read at {_at}: {why}.");
}
