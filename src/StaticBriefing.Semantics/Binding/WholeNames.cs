using StaticBriefing.Semantics.Symbols;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Binding;

/// <summary>
/// Where a name stands whole of which the reader marked a part: a link covers all of "Harbour Party", though it is the party of the Harbour and "Party" is marked.
/// </summary>
internal static class WholeNames
{
    /// <param name="marked">What the reader marked.</param>
    /// <param name="name">What it is called in full.</param>
    /// <returns>The whole name when it stands around what is marked; else what is marked.</returns>
    public static TextSpan At(string text, TextSpan marked, string name)
    {
        var words = text.AsSpan(marked.Start, marked.Length);
        for (var at = 0; at + marked.Length <= name.Length; at++)
        {
            if (WordBounds.SameWriting(name.AsSpan(at, marked.Length), words) && StandsAt(text, marked.Start - at, name))
                return new TextSpan(marked.Start - at, name.Length);
        }
        return marked;
    }

    private static bool StandsAt(string text, int start, string name)
    {
        if (start < 0 || start + name.Length > text.Length || !WordBounds.StartsAt(text, start) || !WordBounds.EndsAt(text, start + name.Length))
            return false;
        var written = text.AsSpan(start, name.Length);
        // No name goes on in the next paragraph.
        return !written.Contains('\n') && WordBounds.SameWriting(name, written);
    }
}
