using AngleSharp.Dom;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Articles;

/// <summary>
/// Writes a parsed tree without recursion. Only elements and attributes named here are written, each anew from its name, so nothing else can pass:
/// everything else is unwrapped, and scripts and the like are left out. An image is never loaded: its alternative text stands in its place.
/// </summary>
internal sealed partial class HtmlWalker(
    RichTextBuilder builder, HtmlTextLocator locator, Func<int, int> toSource, SourceText source, DiagnosticBag diagnostics, HtmlPolicy policy)
{
    private const int DeepestFrame = 100;
    private const int DeepestInline = 32;

    private readonly Stack<Exit> _exits = [];
    private readonly Stack<string> _containers = new([""]);

    private enum ExitKind
    {
        Nothing,
        Block,
        Inline,
        Frame,
        FrameInItem,
    }

    private string Container => _containers.Peek();

    private bool IsInCode => builder.Frame.Kind == TextBlockKind.Code;

    private bool IsInHeading => builder.Frame.Kind == TextBlockKind.Heading;

    /// <summary>Writes what stands in the node, not the node itself.</summary>
    public void WriteContent(INode root)
    {
        for (var node = root.FirstChild; node is not null; node = Next(node, root))
        {
            if (node is IText text)
                WriteText(text.Data);
            else if (node is IElement element)
                _exits.Push(Enter(element));
        }
    }

    private INode? Next(INode node, INode root)
    {
        if (node is IElement && _exits.Peek().Descends && node.FirstChild is { } child)
            return child;
        for (var current = node; ; current = current.Parent!)
        {
            if (current is IElement)
                Leave(_exits.Pop());
            if (current.NextSibling is { } sibling)
                return sibling;
            if (current.Parent is null || ReferenceEquals(current.Parent, root))
                return null;
        }
    }

    private Exit Enter(IElement element)
    {
        var name = element.LocalName;
        if (HtmlNames.Dropped.Contains(name) || (policy.DropsFurniture && IsFurniture(element)))
        {
            locator.MovePast(element);
            return Exit.Skipped;
        }
        locator.MoveInto(element);
        if (element.NamespaceUri != NamespaceNames.HtmlUri)
            return Exit.Unwrapped;
        return name switch
        {
            "br" or "hr" or "img" => WriteVoid(element),
            "a" => EnterInline("a", LinkTo(element)),
            _ when HtmlNames.Inline.Contains(name) => EnterInline(name, $"<{name}{Language(element)}>"),
            _ when HtmlNames.Blocks.Contains(name) => EnterBlock(element),
            _ => Exit.Unwrapped,
        };
    }

    // A quotation's own footer says who said it.
    private static bool IsFurniture(IElement element) =>
        HtmlNames.Furniture.Contains(element.LocalName) && element.ParentElement?.LocalName != "blockquote";

    private void Leave(Exit exit)
    {
        switch (exit.Kind)
        {
            case ExitKind.Block:
                EndWords();
                break;
            case ExitKind.Inline:
                builder.LeaveInline(exit.Name);
                break;
            case ExitKind.Frame or ExitKind.FrameInItem:
                LeaveFrame();
                if (exit.Kind == ExitKind.FrameInItem)
                    LeaveFrame();
                break;
        }
    }

    private Exit WriteVoid(IElement element)
    {
        if (IsInCode)
            builder.Write("\n", toSource(locator.Position));
        else if (element.LocalName == "br")
            builder.WriteBreak(toSource(locator.Position));
        else if (element.LocalName == "img")
            WriteImage(element);
        else if (!IsInHeading && Container is "" or "li" or "td" or "dd" or "blockquote" or "figure")
            builder.WriteRule();
        return Exit.Skipped;
    }

    private void WriteImage(IElement image)
    {
        var words = image.GetAttribute("alt") ?? "";
        var address = builder.IsInLink ? null : LinkAddress.Publishable(image.GetAttribute("src") ?? "", allowsRelative: false);
        var depth = builder.InlineDepth;
        if (address is not null)
            builder.EnterInline(InlineElement.Link(address));
        builder.WriteWhole(words, toSource(image.SourceReference?.Position.Index ?? locator.Position), words.Length + 1);
        builder.LeaveInlinesDownTo(depth);
    }

    private Exit EnterInline(string name, string? startTag)
    {
        if (startTag is null || IsInCode || builder.InlineDepth >= DeepestInline || builder.IsInside(name))
            return Exit.Unwrapped;
        builder.EnterInline(new InlineElement(name, startTag));
        return new Exit(ExitKind.Inline, name);
    }

    private string? LinkTo(IElement element)
    {
        if (element.GetAttribute("href") is not { } href || builder.IsInLink)
            return null;
        var location = source.GetLocation(new TextSpan(toSource(element.SourceReference?.Position.Index ?? 0), 0));
        return LinkAddress.Check(href, policy.AllowsRelativeLinks, location, diagnostics) is { } address ? InlineElement.Link(address).StartTag : null;
    }

    private void WriteText(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var (start, length, characters) = locator.Next(text, i);
            if (length == 1 && characters == 1)
                builder.Write(text.AsSpan(i, 1), toSource(start));
            else
                builder.WriteWhole(text.AsSpan(i, characters), toSource(start), length);
            i += characters;
        }
    }

    private readonly record struct Exit(ExitKind Kind, string Name = "", bool Descends = true)
    {
        public static Exit Unwrapped => new(ExitKind.Nothing);

        public static Exit Skipped => new(ExitKind.Nothing, Descends: false);
    }
}
