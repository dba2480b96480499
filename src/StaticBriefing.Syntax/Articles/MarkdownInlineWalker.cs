using Markdig.Syntax.Inlines;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Diagnostics;

namespace StaticBriefing.Syntax.Articles;

/// <summary>
/// Writes the words of a Markdown paragraph, without recursion. An image is never loaded: its alternative text stands in its place,
/// linked to it when it is on the web.
/// </summary>
internal sealed class MarkdownInlineWalker(RichTextBuilder builder, MarkdownText text, HtmlFragmentWriter html, DiagnosticBag diagnostics)
{
    // More emphasis in one another says nothing more.
    public const int DeepestInline = 32;

    private readonly List<WikiLink> _links = [];

    public IReadOnlyList<WikiLink> Links => _links;

    public void Write(ContainerInline root)
    {
        var depth = builder.InlineDepth;
        var entered = new Stack<string?>();
        for (var inline = root.FirstChild; inline is not null; inline = Next(inline, root, entered))
        {
            if (inline is ContainerInline container)
                entered.Push(Enter(container));
            else if (!html.IsSkipping || inline is HtmlInline)
                WriteLeaf(inline);
        }
        builder.LeaveInlinesDownTo(depth);
        html.EndParagraph();
    }

    private Inline? Next(Inline inline, ContainerInline root, Stack<string?> entered)
    {
        if (inline is ContainerInline { FirstChild: { } child })
            return child;
        for (var current = inline; ; current = current.Parent!)
        {
            if (current is ContainerInline && entered.Pop() is { } name)
                builder.LeaveInline(name);
            if (current.NextSibling is { } sibling)
                return sibling;
            if (current.Parent is null || ReferenceEquals(current.Parent, root))
                return null;
        }
    }

    /// <summary>The name of the element entered, or null when the words stand without one.</summary>
    private string? Enter(ContainerInline container)
    {
        var element = container switch
        {
            EmphasisInline emphasis => new InlineElement(NameOf(emphasis)),
            LinkInline link => LinkTo(link),
            _ => default(InlineElement?),
        };
        if (container is DelimiterInline delimiter)
            WriteWords(delimiter.ToLiteral(), delimiter);
        if (element is null || builder.InlineDepth >= DeepestInline)
            return null;
        builder.EnterInline(element.Value);
        return element.Value.Name;
    }

    private static string NameOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', _) => "del",
        (_, 1) => "em",
        _ => "strong",
    };

    private InlineElement? LinkTo(LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (builder.IsInLink)
            return null;
        var address = link.IsImage
            ? LinkAddress.Publishable(url, allowsRelative: false)
            : LinkAddress.Check(url, true, text.GetLocation(link.Span.Start, link.Span.End + 1), diagnostics);
        return address is null ? null : InlineElement.Link(address);
    }

    private void WriteLeaf(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                WriteWords(literal.Content.AsSpan(), literal);
                break;
            case HtmlEntityInline entity:
                builder.WriteWhole(entity.Transcoded.AsSpan(), text.ToSource(entity.Span.Start), entity.Span.Length);
                break;
            case CodeInline code:
                WriteIn(new InlineElement("code"), code.Content, code);
                break;
            case AutolinkInline link:
                WriteAutolink(link);
                break;
            case LineBreakInline { IsHard: true }:
                builder.WriteBreak(text.ToSource(inline.Span.Start));
                break;
            case LineBreakInline:
                builder.Write(" ", text.ToSource(inline.Span.Start));
                break;
            case WikiLinkInline link:
                WriteWikiLink(link);
                break;
            case HtmlInline tag:
                html.WriteTag(tag.Tag, text.ToSource(tag.Span.Start));
                break;
        }
    }

    private void WriteWikiLink(WikiLinkInline link)
    {
        var span = builder.WriteSpan(link.Words, text.ToSource(link.WordsStart));
        _links.Add(new WikiLink(link.Target, link.Heading, link.Label, span, text.GetLocation(link.Span.Start, link.Span.End + 1)));
    }

    private void WriteAutolink(AutolinkInline link)
    {
        var address = LinkAddress.Publishable(link.IsEmail ? "mailto:" + link.Url : link.Url, allowsRelative: false);
        if (address is null || builder.IsInLink)
            WriteWords(link.Url, link);
        else
            WriteIn(InlineElement.Link(address), link.Url, link);
    }

    private void WriteIn(InlineElement element, string words, Inline inline)
    {
        var depth = builder.InlineDepth;
        builder.EnterInline(element);
        WriteWords(words, inline);
        builder.LeaveInlinesDownTo(depth);
    }

    private void WriteWords(ReadOnlySpan<char> words, Inline inline)
    {
        if (text.Find(words, inline.Span.Start) is { } start)
            builder.Write(words, start);
        else
            builder.WriteWhole(words, text.ToSource(inline.Span.Start), Math.Max(inline.Span.Length, 0));
    }
}
