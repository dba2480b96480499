using System.Globalization;
using AngleSharp.Dom;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Syntax.Articles;

internal sealed partial class HtmlWalker
{
    private Exit EnterBlock(IElement element)
    {
        if (IsInCode || IsInHeading || builder.Depth >= DeepestFrame)
        {
            EndWords();
            return new Exit(ExitKind.Block);
        }
        var name = element.LocalName;
        if (name == "div" && Container == "dl")
            return Exit.Unwrapped;
        return FrameOf(element, name) is { } frame ? EnterFrame(frame, name) : EnterParagraph(element);
    }

    /// <summary>The frame of an element that is kept as a container; null when it becomes paragraphs where it stands.</summary>
    private BlockFrame? FrameOf(IElement element, string name)
    {
        var attributes = Language(element);
        return name switch
        {
            "ul" or "ol" => new BlockFrame(TextBlockKind.ListItem, $"<{name}{StartOf(element)}{attributes}>", $"</{name}>", "<li>", "</li>"),
            "li" when Container is "ul" or "ol" => BlockFrame.Tight(TextBlockKind.ListItem, name, attributes),
            "dl" when IsWellFormed(element) => new BlockFrame(TextBlockKind.ListItem, $"<dl{attributes}>", "</dl>", "<dd>", "</dd>"),
            "dt" or "dd" when Container == "dl" => BlockFrame.Tight(TextBlockKind.ListItem, name, attributes),
            "blockquote" => BlockFrame.Loose(TextBlockKind.BlockQuote, name, attributes),
            "figure" when HasOuterCaption(element) => BlockFrame.Loose(builder.Frame.Kind, name, attributes),
            "figcaption" when Container == "figure" => BlockFrame.Tight(builder.Frame.Kind, name, attributes),
            "table" when HtmlTable.IsWellFormed(element) && !_containers.Contains("caption") =>
                BlockFrame.Tight(TextBlockKind.TableCell, name),
            "caption" or "thead" or "tbody" or "tfoot" when Container == "table" => BlockFrame.Tight(TextBlockKind.TableCell, name),
            "tr" when Container is "thead" or "tbody" or "tfoot" && element.Children.Length > 0 => BlockFrame.Tight(TextBlockKind.TableCell, name),
            "td" or "th" when Container == "tr" => BlockFrame.Tight(TextBlockKind.TableCell, name, attributes + Spans(element)),
            "pre" or "xmp" or "listing" or "plaintext" when !string.IsNullOrWhiteSpace(element.TextContent) => BlockFrame.Code(),
            _ when HtmlNames.IsHeading(name) && Container is not ("dt" or "th") => HeadingFrame(element, name[1] - '0'),
            _ => null,
        };
    }

    private BlockFrame HeadingFrame(IElement element, int level)
    {
        var shown = Math.Clamp(level + policy.HeadingShift, 2, 6);
        var frame = BlockFrame.Heading(level, shown);
        return frame with { Wrapper = $"<h{shown}{Language(element)}>" };
    }

    private Exit EnterFrame(BlockFrame frame, string name)
    {
        var needsItem = NeedsItem(name);
        if (needsItem)
            PushFrame(ItemFrame(), Container == "dl" ? "dd" : "li");
        PushFrame(frame, name);
        return new Exit(needsItem ? ExitKind.FrameInItem : ExitKind.Frame);
    }

    private Exit EnterParagraph(IElement element)
    {
        var frame = BlockFrame.Paragraph(builder.Frame.Kind) with { Wrapper = $"<p{Language(element)}>" };
        var needsItem = NeedsItem(element.LocalName);
        if (needsItem)
            PushFrame(ItemFrame(), Container == "dl" ? "dd" : "li");
        PushFrame(frame, Container);
        return new Exit(needsItem ? ExitKind.FrameInItem : ExitKind.Frame);
    }

    // Only items may stand in a list; whatever else stands there becomes one.
    private bool NeedsItem(string name) => Container switch
    {
        "ul" or "ol" => name != "li",
        "dl" => name is not ("dt" or "dd"),
        _ => false,
    };

    private BlockFrame ItemFrame() => BlockFrame.Tight(TextBlockKind.ListItem, Container == "dl" ? "dd" : "li");

    private void PushFrame(BlockFrame frame, string name)
    {
        builder.Enter(frame);
        _containers.Push(name);
    }

    private void LeaveFrame()
    {
        builder.Leave();
        _containers.Pop();
    }

    private void EndWords()
    {
        if (IsInCode)
            builder.WriteLineEnd(toSource(locator.Position));
        else if (IsInHeading)
            builder.Write(" ", toSource(locator.Position));
        else
            builder.EndBlock();
    }

    private static bool IsWellFormed(IElement list)
    {
        var items = list.Children.Select(child => child.LocalName).ToList();
        return items.Count > 1 && items[0] == "dt" && items[^1] == "dd" && items.TrueForAll(name => name is "dt" or "dd");
    }

    private static bool HasOuterCaption(IElement figure)
    {
        var captions = figure.Children.Where(child => child.LocalName == "figcaption").ToList();
        return captions.Count == 1 && (captions[0] == figure.FirstElementChild || captions[0] == figure.LastElementChild);
    }

    private static string StartOf(IElement list) => list.LocalName == "ol" ? Number(list, "start", 0, 100_000) : "";

    private static string Spans(IElement cell) => Number(cell, "colspan", 2, 1000) + Number(cell, "rowspan", 2, 1000);

    private static string Number(IElement element, string attribute, int least, int most) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? string.Create(CultureInfo.InvariantCulture, $" {attribute}=\"{number}\"")
            : "";

    private static string Language(IElement element)
    {
        var lang = element.GetAttribute("lang") is { Length: 2 } code && code.All(char.IsAsciiLetterLower) ? $" lang=\"{code}\"" : "";
        return element.GetAttribute("dir") is "ltr" or "rtl" or "auto" ? $"{lang} dir=\"{element.GetAttribute("dir")}\"" : lang;
    }
}
