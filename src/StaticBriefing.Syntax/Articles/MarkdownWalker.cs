using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Syntax.Articles;

/// <summary>Writes a Markdown document's blocks. Its depth has been bounded before it was parsed.</summary>
internal sealed class MarkdownWalker
{
    private readonly RichTextBuilder _builder;
    private readonly MarkdownText _text;
    private readonly HtmlFragmentWriter _html;
    private readonly MarkdownInlineWalker _inlines;

    public MarkdownWalker(RichTextBuilder builder, MarkdownText text, DiagnosticBag diagnostics)
    {
        _builder = builder;
        _text = text;
        _html = new HtmlFragmentWriter(builder, text, diagnostics);
        _inlines = new MarkdownInlineWalker(builder, text, _html, diagnostics);
    }

    public IReadOnlyList<WikiLink> Links => _inlines.Links;

    public void Write(MarkdownDocument document)
    {
        _html.HeadingShift = HeadingShift(document);
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
                WriteLeaf(heading, BlockFrame.Heading(heading.Level, Math.Clamp(heading.Level + _html.HeadingShift, 2, 6)));
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
                _html.WriteBlock(MarkdownLines.Of(html, _text));
                break;
            case ThematicBreakBlock:
                _builder.WriteRule();
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
        return isTight ? new BlockFrame(_builder.Frame.Kind) : BlockFrame.Paragraph(_builder.Frame.Kind);
    }

    private void WriteLeaf(LeafBlock leaf, BlockFrame frame)
    {
        _builder.Enter(frame);
        if (leaf.Inline is not null)
            _inlines.Write(leaf.Inline);
        _builder.Leave();
    }

    private void WriteContainer(ContainerBlock container, BlockFrame frame)
    {
        _builder.Enter(frame);
        WriteAll(container);
        _builder.Leave();
    }

    private void WriteList(ListBlock list)
    {
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number != 1
            ? string.Create(CultureInfo.InvariantCulture, $" start=\"{number}\"")
            : "";
        _builder.Enter(BlockFrame.Tight(TextBlockKind.ListItem, list.IsOrdered ? "ol" : "ul", start));
        foreach (var item in list)
            WriteContainer((ContainerBlock)item, BlockFrame.Tight(TextBlockKind.ListItem, "li"));
        _builder.Leave();
    }

    private void WriteCode(CodeBlock code)
    {
        var lines = MarkdownLines.Of(code, _text);
        if (string.IsNullOrWhiteSpace(lines.Text))
            return;
        _builder.Enter(BlockFrame.Code());
        lines.WriteTo(_builder);
        _builder.Leave();
    }

    private void WriteTable(Table table)
    {
        _builder.Enter(new BlockFrame(TextBlockKind.TableCell, "<table>", "</table>"));
        foreach (var isHeader in (ReadOnlySpan<bool>)[true, false])
            WriteRows([.. table.OfType<TableRow>().Where(row => row.IsHeader == isHeader)], isHeader);
        _builder.Leave();
    }

    private void WriteRows(List<TableRow> rows, bool isHeader)
    {
        if (rows.Count == 0)
            return;
        _builder.Enter(BlockFrame.Tight(TextBlockKind.TableCell, isHeader ? "thead" : "tbody"));
        foreach (var row in rows)
        {
            _builder.Enter(BlockFrame.Tight(TextBlockKind.TableCell, "tr"));
            foreach (var cell in row)
                WriteContainer((ContainerBlock)cell, BlockFrame.Tight(TextBlockKind.TableCell, isHeader ? "th" : "td"));
            _builder.Leave();
        }
        _builder.Leave();
    }
}
