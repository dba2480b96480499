namespace StaticBriefing.Text.Unicode;

/// <summary>The characters that turn writing around (Unicode Standard Annex 9).</summary>
public static class BidiControls
{
    /// <summary>Embeddings, overrides, isolates and what ends them: text after one may be shown in another order than it stands in.</summary>
    public static bool Reorders(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Marks of a direction (LRM, RLM, ALM): letters without a shape, which move nothing but the signs beside them.</summary>
    public static bool IsMark(char character) => character is '\u200E' or '\u200F' or '\u061C';
}
