using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Facts;

/// <summary>An article's text with its marks: what only its own page needs.</summary>
/// <param name="Marks">By start; a longer one before a shorter one.</param>
/// <param name="LeftOut">Spans that are page furniture and not shown.</param>
[Packed(Digested = true)]
public sealed partial record ArticleBody(RichText Text, EquatableArray<BodyMark> Marks, EquatableArray<TextSpan> LeftOut)
{
    public static ArticleBody Empty { get; } = new(RichText.Empty, [], []);
}
