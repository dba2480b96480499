using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Writes a Markdown document's blocks. Its depth has been bounded before it was parsed.</summary>
internal sealed class MarkdownWalker(RichTextBuilder builder, MarkdownText text, DiagnosticBag diagnostics)
{
    private readonly MarkdownInlineWalker _inlines = new(builder, text, diagnostics);
    private int _headingShift;

    public void Write(MarkdownDocument document)
    {
        _headingShift = HeadingShift(document);
        WriteAll(document);
    }

    // The page's own headline is its h1, so the highest heading of the text is shown as h2.
    private static int HeadingShift(MarkdownDocument document)
    {
        var highest = 7;
        foreach (var heading in document.Descendants<HeadingBlock>())
            highest = Math.Min(highest, heading.Level);
        return 2 - highest;
    }

    private void WriteAll(ContainerBlock blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteLeaf(heading, BlockFrame.Heading(heading.Level, Math.Clamp(heading.Level + _headingShift, 2, 6)));
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteContainer(quote, BlockFrame.Loose(TextBlockKind.BlockQuote, "blockquote"));
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case HtmlBlock html:
                break;
            case ThematicBreakBlock:
                builder.WriteRule();
                break;
            case Table table:
                WriteTable(table);
                break;
            case LinkReferenceDefinitionGroup or LinkReferenceDefinition:
                break;
            case ContainerBlock container:
                WriteAll(container);
                break;
            case LeafBlock leaf:
                WriteLeaf(leaf, ParagraphFrame(leaf));
                break;
        }
    }

    private BlockFrame ParagraphFrame(LeafBlock leaf)
    {
        var isTight = leaf.Parent is TableCell or ListItemBlock { Parent: ListBlock { IsLoose: false } };
        return isTight ? new BlockFrame(builder.Frame.Kind) : BlockFrame.Paragraph(builder.Frame.Kind);
    }

    private void WriteLeaf(LeafBlock leaf, BlockFrame frame)
    {
        builder.Enter(frame);
        if (leaf.Inline is not null)
            _inlines.Write(leaf.Inline);
        builder.Leave();
    }

    private void WriteContainer(ContainerBlock container, BlockFrame frame)
    {
        builder.Enter(frame);
        WriteAll(container);
        builder.Leave();
    }

    private void WriteList(ListBlock list)
    {
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number != 1
            ? string.Create(CultureInfo.InvariantCulture, $" start=\"{number}\"")
            : "";
        builder.Enter(BlockFrame.Tight(TextBlockKind.ListItem, list.IsOrdered ? "ol" : "ul", start));
        foreach (var item in list)
            WriteContainer((ContainerBlock)item, BlockFrame.Tight(TextBlockKind.ListItem, "li"));
        builder.Leave();
    }

    private void WriteCode(CodeBlock code)
    {
        var lines = MarkdownLines.Of(code, text);
        if (string.IsNullOrWhiteSpace(lines.Text))
            return;
        builder.Enter(BlockFrame.Code());
        lines.WriteTo(builder);
        builder.Leave();
    }

    private void WriteTable(Table table)
    {
        builder.Enter(new BlockFrame(TextBlockKind.TableCell, "<table>", "</table>"));
        foreach (var isHeader in (ReadOnlySpan<bool>)[true, false])
            WriteRows([.. table.OfType<TableRow>().Where(row => row.IsHeader == isHeader)], isHeader);
        builder.Leave();
    }

    private void WriteRows(List<TableRow> rows, bool isHeader)
    {
        if (rows.Count == 0)
            return;
        builder.Enter(BlockFrame.Tight(TextBlockKind.TableCell, isHeader ? "thead" : "tbody"));
        foreach (var row in rows)
        {
            builder.Enter(BlockFrame.Tight(TextBlockKind.TableCell, "tr"));
            foreach (var cell in row)
                WriteContainer((ContainerBlock)cell, BlockFrame.Tight(TextBlockKind.TableCell, isHeader ? "th" : "td"));
            builder.Leave();
        }
        builder.Leave();
    }
}
