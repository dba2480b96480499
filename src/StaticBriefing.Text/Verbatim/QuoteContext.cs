namespace StaticBriefing.Text.Verbatim;

/// <summary>The words that an editor remembers before and after a quotation (W3C Web Annotation's prefix and suffix).</summary>
internal readonly struct QuoteContext(string? prefix, string? suffix)
{
    // What is nearest tells; the rest would only take time.
    private const int Reach = 200;

    private readonly string _prefix = Normalizer.Normalize(prefix ?? "").Text;

    private readonly string _suffix = Normalizer.Normalize(suffix ?? "").Text;

    /// <summary>How many characters before start and after end agree, counted outward from the quotation.</summary>
    public int Score(string text, int start, int end) => Before(text, start) + After(text, end);

    // Between a quotation and what an editor remembers of its surroundings may stand marks that belong to neither: said, “…” says.
    private int Before(string text, int start)
    {
        var (at, own) = (BackOverMarks(text, start), BackOverMarks(_prefix, _prefix.Length));
        var agreed = 0;
        while (agreed < Reach && agreed < own && agreed < at && text[at - 1 - agreed] == _prefix[own - 1 - agreed])
            agreed++;
        return agreed;
    }

    private int After(string text, int end)
    {
        var (at, own) = (OverMarks(text, end), OverMarks(_suffix, 0));
        var agreed = 0;
        while (agreed < Reach && own + agreed < _suffix.Length && at + agreed < text.Length && text[at + agreed] == _suffix[own + agreed])
            agreed++;
        return agreed;
    }

    private static int BackOverMarks(string text, int from)
    {
        while (from > 0 && !char.IsLetterOrDigit(text[from - 1]))
            from--;
        return from;
    }

    private static int OverMarks(string text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
            from++;
        return from;
    }
}
