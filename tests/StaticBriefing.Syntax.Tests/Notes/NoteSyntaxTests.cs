using StaticBriefing.Syntax.Notes;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Syntax.Tests.Notes;

public class NoteSyntaxTests
{
    [Theory]
    [InlineData("see [[Ada Example]] now", "Ada Example", null, null, "Ada Example")]
    [InlineData("see [[Ada Example|the master]] now", "Ada Example", null, "the master", "the master")]
    [InlineData("see [[Harbour#History]] now", "Harbour", "History", null, "Harbour#History")]
    [InlineData("see [[Harbour| the \u00A0]]\n\nnow", "Harbour", null, "the", "the")]
    [InlineData("*see* ![[Harbour]]", "Harbour", null, null, "Harbour")]
    [InlineData("---\nname: x\n---\n> see\n> [[Harbour]]", "Harbour", null, null, "Harbour")]
    public void WikiLinkIsFoundWithItsWords(string content, string target, string? heading, string? label, string words)
    {
        var note = NoteSyntaxReader.Read(SourceText.From("input/people/a.md", content), new DiagnosticBag());
        var link = Assert.Single(note.Links);
        Assert.Equal((target, heading, label), (link.Target, link.Heading, link.Label));
        Assert.Equal(words, note.Text.Text.Substring(link.Span.Start, link.Span.Length));
        Assert.EndsWith("]]", note.Source.Slice(link.Location.Span), StringComparison.Ordinal);
        Assert.Equal(words, note.Source.Slice(note.Text.ToSource(link.Span)));
    }

    [Theory]
    [InlineData("[[]]")]
    [InlineData("[[a\nb]]")]
    [InlineData("`[[a]]`")]
    public void OtherBracketsAreText(string content) =>
        Assert.Empty(NoteSyntaxReader.Read(SourceText.From("a.md", content), new DiagnosticBag()).Links);
}
