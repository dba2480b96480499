using StaticBriefing.Language.Words;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Language.Furniture;

/// <summary>Finds the lines that belong to the page and not to the article: short blocks that say what page furniture says.</summary>
internal static class FurnitureFinder
{
    private const int LongestLine = 160;
    private const int LongestSentence = 60;

    public static List<TextSpan> Find(RichText article, ReadingContext context, LanguageWords words)
    {
        var named = new WordSet(context.Furniture.Select(line => line.Trim()));
        var found = new List<TextSpan>();
        foreach (var block in article.Blocks)
        {
            var line = article.Text.AsSpan(block.Span.Start, block.Span.Length).Trim();
            if (named.Contains(line) || (block.Kind != TextBlockKind.Code && (SaysFurniture(line, words) || IsMarkup(line))))
                found.Add(block.Span);
        }
        return found;
    }

    /// <summary>Tags that a copied page left behind, and no words between them.</summary>
    private static bool IsMarkup(ReadOnlySpan<char> line)
    {
        var (isInTag, hasTag) = (false, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '<' && i + 1 < line.Length && (char.IsLetter(line[i + 1]) || line[i + 1] == '/'))
                (isInTag, hasTag) = (true, true);
            else if (line[i] == '>')
                isInTag = false;
            else if (!isInTag && char.IsLetterOrDigit(line[i]))
                return false;
        }
        return hasTag && !isInTag;
    }

    private static bool SaysFurniture(ReadOnlySpan<char> line, LanguageWords words)
    {
        if (line.Length > LongestLine || (line.EndsWith('.') && line.Length > LongestSentence) || line.IndexOfAny("“”") >= 0)
            return false;
        foreach (var phrase in words.Furniture)
        {
            if (Matches(line.TrimEnd('.'), phrase))
                return true;
        }
        return false;
    }

    private static bool Matches(ReadOnlySpan<char> line, string phrase)
    {
        if (phrase[0] == '…')
            return line.EndsWith(phrase.AsSpan(1).TrimStart(), StringComparison.OrdinalIgnoreCase);
        if (phrase[^1] != '…')
            return line.TrimEnd(":!").Equals(phrase, StringComparison.OrdinalIgnoreCase);
        var start = phrase.AsSpan(0, phrase.Length - 1).TrimEnd();
        return line.StartsWith(start, StringComparison.OrdinalIgnoreCase)
            && (line.Length == start.Length || !char.IsLetter(line[start.Length]) || !char.IsLetter(start[^1]));
    }
}
