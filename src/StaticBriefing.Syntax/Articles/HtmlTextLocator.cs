using AngleSharp.Dom;
using AngleSharp.Html;

namespace StaticBriefing.Syntax.Articles;

/// <summary>
/// Finds the words of a parsed page in its source. AngleSharp says where elements begin, not where text does, so the text is followed
/// from there: markup is skipped, character references are matched by what they stand for. Exact for text in document order.
/// </summary>
internal sealed class HtmlTextLocator(string html)
{
    private const int LongestReference = 40;
    private const int SearchWindow = 64 * 1024;
    private const int SearchLength = 24;
    private int _searchesLeft = 1000;

    /// <summary>Where the next words are looked for.</summary>
    public int Position { get; private set; }

    /// <summary>Goes behind an element's start tag. An element that the parser moved or repeated does not lead back.</summary>
    public void MoveInto(IElement element)
    {
        if (element.SourceReference?.Position.Index is { } start && start >= Position && start < html.Length && html[start] == '<')
            Position = SkipMarkup(start);
    }

    /// <summary>Goes behind the end tag of an element whose content is not markup (a script, a style).</summary>
    public void MovePast(IElement element)
    {
        MoveInto(element);
        var end = html.IndexOf("</" + element.LocalName, Position, StringComparison.OrdinalIgnoreCase);
        if (end >= 0)
            Position = SkipMarkup(end);
    }

    /// <summary>Where the character at <paramref name="index"/> stands in the source, its length there, and how many characters it is (a reference may stand for two).</summary>
    public (int Start, int Length, int Characters) Next(string text, int index)
    {
        while (Position < html.Length && IsPassedOver(text[index]))
            Position = IsMarkup(Position) ? SkipMarkup(Position) : Position + 1;
        var match = Match(text, index);
        if (match.Length == 0 && Search(text, index))
            match = Match(text, index);
        Position = match.Start + match.Length;
        return match;
    }

    // Markup, and white space that the parser leaves out, as it does before the first word of a page.
    private bool IsPassedOver(char next) =>
        next != '\0' && (IsMarkup(Position) || (char.IsWhiteSpace(html[Position]) && !char.IsWhiteSpace(next)));

    private (int Start, int Length, int Characters) Match(string text, int index)
    {
        if (Position >= html.Length)
            return (html.Length, 0, 1);
        var raw = html[Position];
        if (raw == '&' && MatchReference(text, index) is { } reference)
            return reference;
        if (raw == text[index])
            return (Position, 1, 1);
        if (raw == '\r' && text[index] == '\n')
            return (Position, Position + 1 < html.Length && html[Position + 1] == '\n' ? 2 : 1, 1);
        return raw == '\0' && text[index] == '\uFFFD' ? (Position, 1, 1) : (Position, 0, 1);
    }

    private (int Start, int Length, int Characters)? MatchReference(string text, int index)
    {
        var length = ReferenceLength();
        if (length < 3)
            return null;
        var name = html.AsSpan(Position + 1, length - 1);
        if (name[0] == '#')
            return (Position, length, char.IsHighSurrogate(text[index]) && index + 1 < text.Length ? 2 : 1);
        for (var end = name.Length; end >= 2; end--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(name[..end].ToString()) is { } symbol
                && string.CompareOrdinal(text, index, symbol, 0, symbol.Length) == 0)
                return (Position, end + 1, symbol.Length);
        }
        return null;
    }

    private int ReferenceLength()
    {
        var end = Position + 1;
        var limit = Math.Min(html.Length, Position + LongestReference);
        while (end < limit && (char.IsAsciiLetterOrDigit(html[end]) || (html[end] == '#' && end == Position + 1)))
            end++;
        return end - Position + (end < limit && html[end] == ';' ? 1 : 0);
    }

    private bool Search(string text, int index)
    {
        if (_searchesLeft <= 0 || Position >= html.Length)
            return false;
        _searchesLeft--;
        var words = text.AsSpan(index, Math.Min(SearchLength, text.Length - index));
        var plain = words.IndexOfAny('&', '\n', '<');
        var found = html.AsSpan(Position, Math.Min(SearchWindow, html.Length - Position))
            .IndexOf(plain > 0 ? words[..plain] : words, StringComparison.Ordinal);
        Position += Math.Max(found, 0);
        return found >= 0;
    }

    private bool IsMarkup(int at) =>
        html[at] == '<' && at + 1 < html.Length && (char.IsAsciiLetter(html[at + 1]) || html[at + 1] is '/' or '!' or '?');

    private int SkipMarkup(int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
            return After("-->", at + 2);
        return html[at + 1] is '!' or '?' ? After(">", at) : AfterTag(at);
    }

    private int After(string end, int from)
    {
        var index = html.IndexOf(end, from, StringComparison.Ordinal);
        return index < 0 ? html.Length : index + end.Length;
    }

    private int AfterTag(int at)
    {
        var quote = '\0';
        for (var i = at + 1; i < html.Length; i++)
        {
            var character = html[i];
            if (quote != '\0')
                quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'' && html[i - 1] == '=')
                quote = character;
            else if (character == '>')
                return i + 1;
        }
        return html.Length;
    }
}
