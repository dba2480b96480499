using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Verbatim;

/// <summary>Where a quotation stands in a text.</summary>
/// <param name="Pieces">In order, one for each piece between editorial marks: UTF-16 offsets in the original text.</param>
/// <param name="Occurrence">0 for the first place in the text where these words stand, 1 for the second …</param>
public sealed record VerbatimMatch(EquatableArray<TextSpan> Pieces, int Occurrence)
{
    /// <summary>From the first piece's start to the last one's end.</summary>
    public TextSpan Span => TextSpan.FromBounds(Pieces[0].Start, Pieces[Pieces.Count - 1].End);
}
