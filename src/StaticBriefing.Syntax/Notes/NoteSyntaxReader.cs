using StaticBriefing.Syntax.Articles;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Notes;

/// <summary>Reads a note: front matter, then Markdown with links between notes. A note without text is whole; its front matter may say all.</summary>
public static class NoteSyntaxReader
{
    public static NoteSyntax Read(SourceText source, DiagnosticBag diagnostics)
    {
        var block = FrontMatterBlockFinder.Find(source, diagnostics);
        var frontMatter = FrontMatterReader.Read(source, block, diagnostics);
        var (text, links) = MarkdownReader.ReadLinked(source, block.Body, diagnostics);
        return new NoteSyntax(source, frontMatter, text, links);
    }
}
