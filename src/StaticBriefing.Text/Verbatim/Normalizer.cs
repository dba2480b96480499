using System.Buffers;
using System.Globalization;
using StaticBriefing.Text.Unicode;

namespace StaticBriefing.Text.Verbatim;

/// <summary>
/// The one normalisation under which quotations are matched: NFC; every quotation mark plain; every dash a hyphen;
/// every run of white space one space; every ellipsis one character without space around it; soft hyphens and characters of no width left out.
/// </summary>
internal sealed class Normalizer(string text)
{
    // Normalising a letter with endless accents would take quadratic time.
    private const int LongestCluster = 64;

    private static readonly SearchValues<char> s_plain = SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,;:!?'\"()-/&%$");

    private char[] _form = new char[text.Length];
    private int[] _starts = new int[text.Length];
    private int[] _ends = new int[text.Length];
    private int _count;

    private char Last => _count == 0 ? '\0' : _form[_count - 1];

    public static NormalForm Normalize(string text) => new Normalizer(text).Run();

    private NormalForm Run()
    {
        for (var at = 0; at < text.Length;)
        {
            var length = LengthOfItself(at);
            at = length > 0 ? Copy(at, length) : Step(at);
        }
        return new NormalForm(new string(_form, 0, _count), _starts, _ends);
    }

    // Most of a text is words of ASCII with one space between them; what comes after may be an accent of the last letter.
    private int LengthOfItself(int at)
    {
        if (text[at] == ' ' && Last is ' ' or '…')
            return 0;
        var rest = text.AsSpan(at);
        var length = rest.IndexOfAnyExcept(s_plain);
        if (length < 0)
            length = rest.Length;
        else if (rest[length] is '\0' or >= '\u0080')
            length--;
        var spaces = length < 2 ? -1 : rest[..length].IndexOf("  ");
        return spaces < 0 ? length : spaces + 1;
    }

    private int Copy(int at, int length)
    {
        while (_count + length > _form.Length)
            Grow();
        text.AsSpan(at, length).CopyTo(_form.AsSpan(_count));
        for (var i = 0; i < length; i++)
            (_starts[_count + i], _ends[_count + i]) = (at + i, at + i + 1);
        _count += length;
        return at + length;
    }

    private int Step(int at)
    {
        var ellipsis = EndOfEllipsis(at);
        if (ellipsis > at)
            return Emit('…', at, ellipsis);
        var end = EndOfCluster(at);
        if (end == at + 1 && IsComposed(text[at]))
            return Emit(text[at], at, end);
        foreach (var character in CanonicalForm.Compose(string.Concat(text[at..end].Where(MarkMap.IsVisible))))
            Emit(character, at, end);
        return end;
    }

    private int Emit(char character, int start, int end)
    {
        var mark = MarkMap.Plain(character);
        if (mark == MarkMap.Nothing || (mark == ' ' && Last == '…'))
            return end;
        if (mark == ' ' && Last == ' ')
            return _ends[_count - 1] = end;
        // Some set an ellipsis apart from the words around it, some do not.
        if (mark == '…' && Last == ' ')
            _count--;
        return Append(mark, start, end);
    }

    private int Append(char mark, int start, int end)
    {
        if (_count == _form.Length)
            Grow();
        (_form[_count], _starts[_count], _ends[_count]) = (mark, start, end);
        _count++;
        return end;
    }

    // A few letters are several under the normalisation.
    private void Grow()
    {
        var room = (_count * 2) + 1;
        Array.Resize(ref _form, room);
        Array.Resize(ref _starts, room);
        Array.Resize(ref _ends, room);
    }

    /// <summary>Three full stops, with or without a space between them, are an ellipsis.</summary>
    private int EndOfEllipsis(int at)
    {
        for (var dots = 0; dots < 3; dots++)
        {
            while (dots > 0 && at < text.Length && MarkMap.Plain(text[at]) is ' ' or MarkMap.Nothing)
                at++;
            if (at >= text.Length || text[at] != '.')
                return -1;
            at++;
        }
        return at;
    }

    private int EndOfCluster(int at)
    {
        var end = at + (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1);
        while (end < text.Length && end - at < LongestCluster && (Combines(text[end]) || !MarkMap.IsVisible(text[end])))
            end++;
        return end;
    }

    private static bool Combines(char character) => character >= '\u0300'
        && (character is >= '\u1160' and <= '\u11FF'
            || CharUnicodeInfo.GetUnicodeCategory(character)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    // Blocks without a letter that NFC writes otherwise; most texts are made of these alone.
    private static bool IsComposed(char character) => character
        is < '\u0340' or (>= '\u0400' and <= '\u06FF') or (>= '\u2010' and <= '\u2063')
        or (>= '\u3001' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3');
}
