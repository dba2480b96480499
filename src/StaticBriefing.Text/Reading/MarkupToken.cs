using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Reading;

/// <summary>
/// A piece of an article's markup in document order: either sanitised HTML to be written as it is (a start tag, an end tag, an image),
/// or a run of text to be escaped, into which marks and links may be woven.
/// </summary>
/// <param name="Html">Allow-listed HTML, or null for a run of text.</param>
/// <param name="Span">Of a run of text: offsets in <see cref="RichText.Text"/>. Of HTML: empty, at its place.</param>
/// <param name="InLink">True for text inside an author's own link, where no second link may be woven in.</param>
[Packed]
public readonly partial record struct MarkupToken(string? Html, TextSpan Span, bool InLink = false)
{
    public bool IsText => Html is null;
}
