namespace StaticBriefing.Pipelines.Preview;

/// <summary>The script that a preview adds to its pages, and where it is put in them.</summary>
internal static class LiveScript
{
    public const string Path = "/_briefing/live.js";
    public const string EventsPath = "/_briefing/events";

    private static readonly Lazy<ReadOnlyMemory<byte>> _bytes = new(Load);

    public static ReadOnlyMemory<byte> Bytes => _bytes.Value;

    /// <summary>The page with the script before its last <c>&lt;/body&gt;</c>, or at its end.</summary>
    public static ReadOnlyMemory<byte> InsertInto(ReadOnlyMemory<byte> page)
    {
        var tag = "<script src=\"/_briefing/live.js\" defer></script>"u8;
        var at = LastBodyEnd(page.Span);
        var result = new byte[page.Length + tag.Length];
        page.Span[..at].CopyTo(result);
        tag.CopyTo(result.AsSpan(at));
        page.Span[at..].CopyTo(result.AsSpan(at + tag.Length));
        return result;
    }

    private static int LastBodyEnd(ReadOnlySpan<byte> page)
    {
        var lower = page.LastIndexOf("</body>"u8);
        var upper = page.LastIndexOf("</BODY>"u8);
        return Math.Max(lower, upper) is >= 0 and var found ? found : page.Length;
    }

    private static ReadOnlyMemory<byte> Load()
    {
        using var stream = typeof(LiveScript).Assembly.GetManifestResourceStream("live.js")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
