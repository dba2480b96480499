namespace StaticBriefing.Text.Reading;

/// <summary>What a block of an article's text is.</summary>
public enum TextBlockKind
{
    Paragraph,
    Heading,
    ListItem,
    BlockQuote,
    Code,
    TableCell,
}
