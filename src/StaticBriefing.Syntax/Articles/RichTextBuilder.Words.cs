using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

internal sealed partial class RichTextBuilder
{
    /// <summary>Writes characters that stand in the raw file as they are here, one after the other.</summary>
    public void Write(ReadOnlySpan<char> characters, int sourceStart)
    {
        for (var i = 0; i < characters.Length;)
        {
            if (IsOpen && PlainWords(characters[i..]) is > 1 and var count)
            {
                OpenInlines();
                Append(characters.Slice(i, count), sourceStart + i);
                i += count;
                continue;
            }
            var isLineFeedOfPair = characters[i] == '\n' && i > 0 && characters[i - 1] == '\r';
            if (!isLineFeedOfPair)
                WriteCharacter(characters[i], sourceStart + i, 1);
            i++;
        }
    }

    /// <summary>Writes characters that a stretch of the raw file stands for as a whole, such as an entity.</summary>
    public void WriteWhole(ReadOnlySpan<char> characters, int sourceStart, int sourceLength)
    {
        if (characters.Length == 1)
        {
            WriteCharacter(characters[0], sourceStart, sourceLength);
            return;
        }
        var before = _text.Length;
        foreach (var character in characters)
            WriteCharacter(character, sourceStart, sourceLength);
        JoinSegmentsSince(before, sourceStart, sourceLength);
    }

    /// <summary>Writes words and says where they stand in the plain text, without spaces around them.</summary>
    public TextSpan WriteSpan(ReadOnlySpan<char> characters, int sourceStart)
    {
        var (start, end) = (_text.Length, -1);
        for (var i = 0; i < characters.Length; i++)
        {
            WriteCharacter(characters[i], sourceStart + i, 1);
            if (!IsOpen || char.IsWhiteSpace(_text[^1]))
                continue;
            start = end < 0 ? _text.Length - 1 : start;
            end = _text.Length;
        }
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private void WriteCharacter(char character, int sourceStart, int sourceLength)
    {
        var spaces = Frame.Spaces;
        if (character is '\n' or '\r')
            character = spaces == SpaceHandling.Code ? '\n' : ' ';
        if (spaces == SpaceHandling.Collapse && character is '\t' or '\f')
            character = ' ';
        if (IsDropped(character, spaces))
            return;
        if (!IsOpen)
            OpenBlock();
        OpenInlines();
        Append(PlainCharacters.Clean(character), sourceStart, sourceLength);
    }

    // No block starts with a space (but code), and a second space in a row shows nothing.
    private bool IsDropped(char character, SpaceHandling spaces)
    {
        if (!IsOpen)
            return spaces == SpaceHandling.Code ? character == '\n' : char.IsWhiteSpace(character);
        return spaces == SpaceHandling.Collapse && character == ' ' && _text[^1] is ' ' or '\n';
    }

    // How many characters at the beginning stand as they are in every kind of block: most of a text goes through here.
    private static int PlainWords(ReadOnlySpan<char> characters)
    {
        var count = 0;
        while (count < characters.Length && characters[count] is >= ' ' and <= '~' && (characters[count] != ' ' || (count > 0 && characters[count - 1] != ' ')))
            count++;
        return count;
    }

    private void Append(ReadOnlySpan<char> words, int sourceStart)
    {
        Extend(words.Length, sourceStart);
        AddToRun(words.Length);
        _text.Append(words);
    }

    private void Append(char character, int sourceStart, int sourceLength)
    {
        if (sourceLength == 1)
            Extend(1, sourceStart);
        else
            _segments.Add(new TextSegment(_text.Length, 1, sourceStart, sourceLength));
        AddToRun(1);
        _text.Append(character);
    }

    private void Extend(int count, int sourceStart)
    {
        if (_segments.Count > 0 && Continues(_segments[^1], sourceStart))
            _segments[^1] = _segments[^1] with { Length = _segments[^1].Length + count, SourceLength = _segments[^1].SourceLength + count };
        else
            _segments.Add(new TextSegment(_text.Length, count, sourceStart, count));
    }

    private bool Continues(TextSegment last, int sourceStart) =>
        last.Length == last.SourceLength && last.Start + last.Length == _text.Length && last.SourceStart + last.SourceLength == sourceStart;

    private void AddToRun(int count)
    {
        var continues = _markup.Count > 0 && _markup[^1].IsText && _markup[^1].Span.End == _text.Length;
        if (continues)
            _markup[^1] = _markup[^1] with { Span = new TextSpan(_markup[^1].Span.Start, _markup[^1].Span.Length + count) };
        else
            _markup.Add(new MarkupToken(null, new TextSpan(_text.Length, count), IsInLink));
    }

    private void JoinSegmentsSince(int start, int sourceStart, int sourceLength)
    {
        var first = _text.Length;
        for (; _segments.Count > 0 && _segments[^1].Start >= start; _segments.RemoveAt(_segments.Count - 1))
            first = _segments[^1].Start;
        if (_text.Length > first)
            _segments.Add(new TextSegment(first, _text.Length - first, sourceStart, sourceLength));
    }

    private void TrimEnd()
    {
        var length = _text.Length;
        while (length > _blockStart && char.IsWhiteSpace(_text[length - 1]))
            length--;
        _text.Length = length;
        TrimSegments(length);
        TrimMarkup(length);
    }

    private void TrimSegments(int length)
    {
        while (_segments.Count > 0 && _segments[^1].Start >= length)
            _segments.RemoveAt(_segments.Count - 1);
        if (_segments.Count == 0)
            return;
        var cut = _segments[^1].Start + _segments[^1].Length - length;
        if (cut > 0)
            _segments[^1] = _segments[^1] with { Length = _segments[^1].Length - cut, SourceLength = _segments[^1].SourceLength - cut };
    }

    private void TrimMarkup(int length)
    {
        for (var i = _markup.Count - 1; i >= 0 && _markup[i].Span.End > length; i--)
        {
            var token = _markup[i];
            if (token.Span.Start < length)
                _markup[i] = token with { Span = TextSpan.FromBounds(token.Span.Start, length) };
            else if (token.IsText)
                _markup.RemoveAt(i);
            else
                _markup[i] = token with { Span = new TextSpan(length, 0) };
        }
    }
}
