using AngleSharp.Dom;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Writes raw HTML that stands in Markdown: whole blocks, and single tags within a paragraph.</summary>
internal sealed class HtmlFragmentWriter(RichTextBuilder builder, MarkdownText text, DiagnosticBag diagnostics)
{
    private string? _skippedUntil;

    /// <summary>Added to the level of each heading.</summary>
    public int HeadingShift { get; set; }

    /// <summary>True between the tags of an element that is left out, such as a script.</summary>
    public bool IsSkipping => _skippedUntil is not null;

    public void WriteBlock(MappedText html)
    {
        builder.EndBlock();
        var location = text.Source.GetLocation(new(html.ToSource(0), 0));
        if (HtmlParsing.ParseFragment(html.Text, location, diagnostics) is not { } nodes)
        {
            html.WriteTo(builder);
            builder.EndBlock();
            return;
        }
        var policy = new HtmlPolicy(DropsFurniture: false, AllowsRelativeLinks: true, HeadingShift);
        var walker = new HtmlWalker(builder, new HtmlTextLocator(html.Text), html.ToSource, text.Source, diagnostics, policy);
        if (nodes.Length > 0)
            walker.WriteContent(nodes[0].Parent!);
        builder.EndBlock();
    }

    /// <summary>One tag of a paragraph. Markdown and HTML may cross each other; each end tag closes the innermost element of its name.</summary>
    public void WriteTag(string tag, int sourceStart)
    {
        var isEnd = tag.StartsWith("</", StringComparison.Ordinal);
        var name = NameOf(tag, isEnd ? 2 : 1);
        if (IsSkipping)
            _skippedUntil = isEnd && name == _skippedUntil ? null : _skippedUntil;
        else if (isEnd)
            WriteEnd(name);
        else
            WriteStart(name, tag, sourceStart);
    }

    /// <summary>Nothing is left out beyond the paragraph in which it began.</summary>
    public void EndParagraph() => _skippedUntil = null;

    private void WriteStart(string name, string tag, int sourceStart)
    {
        if (HtmlNames.Dropped.Contains(name))
            _skippedUntil = name;
        else if (name == "br")
            builder.WriteBreak(sourceStart);
        else if (HtmlNames.Blocks.Contains(name) || name == "hr")
            builder.EndBlock();
        else if (name is "a" or "img")
            WriteParsed(name, tag, sourceStart);
        else if (HtmlNames.Inline.Contains(name))
            Enter(new InlineElement(name));
    }

    private void WriteEnd(string name)
    {
        if (HtmlNames.Blocks.Contains(name))
            builder.EndBlock();
        else
            builder.LeaveInline(name);
    }

    private void WriteParsed(string name, string tag, int sourceStart)
    {
        var location = text.Source.GetLocation(new(sourceStart, 0));
        if (HtmlParsing.ParseFragment(tag, location, diagnostics)?.OfType<IElement>().FirstOrDefault() is not { } element)
            return;
        if (name == "img")
            WriteImage(element, sourceStart, tag.Length);
        else if (element.GetAttribute("href") is { } href && !builder.IsInLink && LinkAddress.Check(href, true, location, diagnostics) is { } address)
            Enter(InlineElement.Link(address));
    }

    private void WriteImage(IElement image, int sourceStart, int sourceLength)
    {
        var depth = builder.InlineDepth;
        if (!builder.IsInLink && LinkAddress.Publishable(image.GetAttribute("src") ?? "", allowsRelative: false) is { } address)
            Enter(InlineElement.Link(address));
        builder.WriteWhole(image.GetAttribute("alt") ?? "", sourceStart, sourceLength);
        builder.LeaveInlinesDownTo(depth);
    }

    private void Enter(InlineElement element)
    {
        if (builder.InlineDepth < MarkdownInlineWalker.DeepestInline && !builder.IsInside(element.Name))
            builder.EnterInline(element);
    }

    private static string NameOf(string tag, int start)
    {
        var end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == '-'))
            end++;
        return tag[start..end].ToLowerInvariant();
    }
}
