using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>A stretch of a quotation. Between two pieces the attribution, or words left out, stood.</summary>
/// <param name="Gap">What to show before this piece: "" for the first, "…" where words were left out, " " where only the attribution stood.</param>
[Packed]
public sealed partial record QuotePiece(string Gap, string Text);
