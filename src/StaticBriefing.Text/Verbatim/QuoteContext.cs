namespace StaticBriefing.Text.Verbatim;

/// <summary>The words that an editor remembers before and after a quotation (W3C Web Annotation's prefix and suffix).</summary>
internal readonly struct QuoteContext(string? prefix, string? suffix)
{
    // What is nearest tells; the rest would only take time.
    private const int Reach = 200;

    private readonly string _prefix = Normalizer.Normalize(prefix ?? "").Text.TrimEnd(' ');

    private readonly string _suffix = Normalizer.Normalize(suffix ?? "").Text.TrimStart(' ');

    /// <summary>How many characters before start and after end agree, counted outward from the quotation.</summary>
    public int Score(string text, int start, int end) => Before(text, start) + After(text, end);

    private int Before(string text, int start)
    {
        while (start > 0 && text[start - 1] == ' ')
            start--;
        var agreed = 0;
        while (agreed < Reach && agreed < _prefix.Length && agreed < start && text[start - 1 - agreed] == _prefix[^(agreed + 1)])
            agreed++;
        return agreed;
    }

    private int After(string text, int end)
    {
        while (end < text.Length && text[end] == ' ')
            end++;
        var agreed = 0;
        while (agreed < Reach && agreed < _suffix.Length && end + agreed < text.Length && text[end + agreed] == _suffix[agreed])
            agreed++;
        return agreed;
    }
}
