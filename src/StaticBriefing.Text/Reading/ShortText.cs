namespace StaticBriefing.Text.Reading;

/// <summary>The beginning of a text, where there is no room for all of it.</summary>
public static class ShortText
{
    private const string LeftOut = " …";

    /// <summary>Cut between words, and the cut is shown; a text without spaces is cut between characters.</summary>
    /// <param name="most">UTF-16 units that are kept at most.</param>
    public static string Of(string text, int most)
    {
        if (text.Length <= most)
            return text;
        var cut = text.LastIndexOf(' ', most);
        if (cut <= 0)
            cut = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '…') + LeftOut;
    }
}
