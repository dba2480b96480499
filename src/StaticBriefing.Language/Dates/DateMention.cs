using StaticBriefing.Language.Findings;
using StaticBriefing.Language.Tokens;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language.Dates;

/// <summary>A temporal expression by its tokens.</summary>
internal sealed record DateMention(TokenRange Tokens, EdtfDate? Value, DateBasis Basis, EdtfDate? Anchor = null)
{
    public static DateMention Absolute(int first, int end, string edtf) =>
        EdtfDate.TryParse(edtf, out var value) ? new(new(first, end), value, DateBasis.Absolute) : Open(first, end);

    public static DateMention Open(int first, int end) => new(new(first, end), null, DateBasis.Open);

    public static DateMention Needs(int first, int end) => new(new(first, end), null, DateBasis.NeedsPublished);
}
