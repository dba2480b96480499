using System.Net;

namespace StaticBriefing.Syntax.Articles;

/// <summary>An element within a block, such as <c>em</c>; its start tag carries allow-listed attributes only.</summary>
internal readonly record struct InlineElement(string Name, string StartTag)
{
    public InlineElement(string name)
        : this(name, $"<{name}>")
    {
    }

    public bool IsLink => Name == "a";

    /// <summary>A link; <paramref name="address"/> has been checked, and is escaped here.</summary>
    public static InlineElement Link(string address) => new("a", $"<a href=\"{WebUtility.HtmlEncode(address)}\">");
}
