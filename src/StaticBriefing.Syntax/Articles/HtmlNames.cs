using System.Collections.Frozen;

namespace StaticBriefing.Syntax.Articles;

/// <summary>What becomes of an HTML element, by its name. A name in none of these lists is unwrapped: its text stays.</summary>
internal static class HtmlNames
{
    /// <summary>Kept within a block, with <c>lang</c> and <c>dir</c> only.</summary>
    public static readonly FrozenSet<string> Inline = Set(
        "em strong b i sub sup q cite abbr del ins s small code kbd samp var dfn");

    /// <summary>Left out with all they hold.</summary>
    public static readonly FrozenSet<string> Dropped = Set(
        "script style template noscript iframe frame frameset noframes noembed object embed applet audio video canvas head link meta base");

    /// <summary>Page furniture of a saved page, left out with all it holds.</summary>
    public static readonly FrozenSet<string> Furniture = Set(
        "nav form aside footer header button select textarea input svg dialog menu");

    /// <summary>Words on either side of these do not belong together, though the element itself is not kept.</summary>
    public static readonly FrozenSet<string> Blocks = Set(
        "p div section article main address details summary center fieldset legend hgroup body html dir menu option optgroup dialog search " +
        "nav form aside footer header button select textarea ul ol li dl dt dd table caption thead tbody tfoot tr td th figure figcaption " +
        "blockquote pre h1 h2 h3 h4 h5 h6 xmp listing plaintext title");

    public static bool IsHeading(string name) => name is ['h', >= '1' and <= '6'];

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
