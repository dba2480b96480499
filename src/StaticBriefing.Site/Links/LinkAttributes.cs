using System.Text;

namespace StaticBriefing.Site.Links;

/// <summary>Which attributes hold addresses, and of which kind.</summary>
internal static class LinkAttributes
{
    /// <summary>The kind of address in an attribute, or null when it holds none.</summary>
    /// <param name="rel">Of the same tag.</param>
    public static LinkKind? KindOf(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> attribute, ReadOnlySpan<byte> rel)
    {
        if (Is(attribute, "href"u8) || Is(attribute, "xlink:href"u8))
            return IsFollowed(tag, rel) ? LinkKind.Followed : LinkKind.Loaded;
        if (Is(attribute, "src"u8) || Is(attribute, "poster"u8) || (Is(attribute, "data"u8) && Is(tag, "object"u8)))
            return LinkKind.Loaded;
        return Is(attribute, "action"u8) || Is(attribute, "formaction"u8) ? LinkKind.Followed : null;
    }

    public static bool Is(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word) => Ascii.EqualsIgnoreCase(bytes, word);

    private static bool IsFollowed(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> rel)
    {
        if (Is(tag, "a"u8) || Is(tag, "area"u8))
            return true;
        return Is(tag, "link"u8) && !IsLoaded(rel);
    }

    private static bool IsLoaded(ReadOnlySpan<byte> rel) =>
        Is(rel, "stylesheet"u8) || Is(rel, "icon"u8) || Is(rel, "preload"u8) || Is(rel, "modulepreload"u8) || Is(rel, "manifest"u8)
        || Is(rel, "prefetch"u8) || Is(rel, "preconnect"u8) || Is(rel, "dns-prefetch"u8) || Is(rel, "apple-touch-icon"u8);
}
