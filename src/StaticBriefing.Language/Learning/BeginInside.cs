using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Learning;

/// <summary>Labels that mark ranges: 0 outside, then a pair a kind, its first token and its others.</summary>
internal static class BeginInside
{
    public static byte Begin(int kind) => (byte)((2 * kind) + 1);

    public static byte Inside(int kind) => (byte)((2 * kind) + 2);

    public static bool IsBegin(int label) => label % 2 == 1;

    public static int LabelsOf(int kinds) => (2 * kinds) + 1;

    /// <summary>The ranges that labels mark; a range that does not begin begins all the same.</summary>
    public static List<LabelledRange> Ranges(ReadOnlySpan<byte> labels, int offset)
    {
        var ranges = new List<LabelledRange>();
        for (var i = 0; i < labels.Length;)
        {
            if (labels[i] == 0)
            {
                i++;
                continue;
            }
            var (first, kind) = (i, (labels[i] - 1) / 2);
            for (i++; i < labels.Length && labels[i] == Inside(kind); i++)
            {
            }
            ranges.Add(new(new TokenRange(first + offset, i + offset), kind));
        }
        return ranges;
    }
}
