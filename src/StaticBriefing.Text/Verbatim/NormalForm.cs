using StaticBriefing.Text.Sources;

namespace StaticBriefing.Text.Verbatim;

/// <summary>A text under the normalisation for matching, and where each of its characters stands in the original.</summary>
/// <param name="Starts">For each character, where what it stands for begins in the original. May have room for more.</param>
/// <param name="Ends">For each character, where what it stands for ends. May have room for more.</param>
internal sealed record NormalForm(string Text, int[] Starts, int[] Ends)
{
    public TextSpan ToOriginal(int index, int length) => TextSpan.FromBounds(Starts[index], Ends[index + length - 1]);
}
