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
        // Children are counted, since asking a node for its next sibling looks through all of them.
        var levels = new Stack<(INodeList Nodes, int Next)>([(root.ChildNodes, 0)]);
        while (levels.TryPop(out var level))
        {
            if (level.Next < level.Nodes.Length)
            {
                levels.Push((level.Nodes, level.Next + 1));
                Visit(level.Nodes[level.Next], levels);
            }
            else if (levels.Count > 0)
                Leave(_exits.Pop());
        }
    }

    private void Visit(INode node, Stack<(INodeList Nodes, int Next)> levels)
    {
        if (node is IText text)
            WriteOrPass(text);
        if (node is not IElement element)
            return;
        var exit = Enter(element);
        if (exit.Descends)
        {
            _exits.Push(exit);
            levels.Push((element.ChildNodes, 0));
        }
        else
            Leave(exit);
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
        if (policy.Only?.Has(element) == false)
            return Exit.Unwrapped;
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

    private void WriteOrPass(IText text)
    {
        if (policy.Only?.Has(text) == false)
            PassOver(text.Data);
        else
            WriteText(text.Data);
    }

    // So that the place of the words behind it stays known.
    private void PassOver(string text)
    {
        for (var i = 0; i < text.Length;)
            i += locator.Next(text, i).Characters;
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
