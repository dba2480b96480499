using StaticBriefing.Text.Collections;

namespace StaticBriefing.Text.Verbatim;

/// <summary>Shows how two texts differ, word by word; marks that the normalisation makes equal are no difference.</summary>
public static class WordDiff
{
    // 2,000 words against 2,000; beyond that, what lies between the common ends is shown as replaced.
    private const int MostCells = 4_000_000;

    /// <summary>Runs of words in reading order; same words in the first text's spelling.</summary>
    public static EquatableArray<DiffPart> Between(string first, string second) => Between(Words(first), Words(second), VerbatimText.Normalize);

    /// <summary>The same for words that are equal when their keys are.</summary>
    public static EquatableArray<DiffPart> Between(string[] a, string[] b, Func<string, string> key)
    {
        var (keysA, keysB) = (a.Select(key).ToArray(), b.Select(key).ToArray());
        var head = CommonHead(keysA, keysB);
        var tail = CommonTail(keysA, keysB, head);
        var parts = new DiffBuilder();
        parts.Add(DiffKind.Same, a.AsSpan(0, head));
        AddMiddle(parts, a.AsSpan(head..^tail), b.AsSpan(head..^tail), keysA[head..^tail], keysB[head..^tail]);
        parts.Add(DiffKind.Same, a.AsSpan(a.Length - tail));
        return parts.ToEquatableArray();
    }

    /// <summary>One line: <c>The fee would be [-relatively-] {+fairly+} low</c>.</summary>
    public static string ToPlainText(this EquatableArray<DiffPart> parts) => string.Join(' ', parts.Select(part => part.Kind switch
    {
        DiffKind.Removed => $"[-{part.Text}-]",
        DiffKind.Added => $"{{+{part.Text}+}}",
        _ => part.Text,
    }));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int CommonHead(string[] a, string[] b)
    {
        var head = 0;
        while (head < a.Length && head < b.Length && a[head] == b[head])
            head++;
        return head;
    }

    private static int CommonTail(string[] a, string[] b, int head)
    {
        var tail = 0;
        while (tail < a.Length - head && tail < b.Length - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        return tail;
    }

    private static void AddMiddle(DiffBuilder parts, ReadOnlySpan<string> a, ReadOnlySpan<string> b, string[] keysA, string[] keysB)
    {
        var (i, j) = (0, 0);
        if ((long)a.Length * b.Length <= MostCells)
        {
            var common = CommonLengths(keysA, keysB);
            while (i < a.Length && j < b.Length)
            {
                if (keysA[i] == keysB[j])
                    AddSame(parts, a, ref i, ref j);
                else if (common[i + 1, j] >= common[i, j + 1])
                    parts.Add(DiffKind.Removed, a.Slice(i++, 1));
                else
                    parts.Add(DiffKind.Added, b.Slice(j++, 1));
            }
        }
        parts.Add(DiffKind.Removed, a[i..]);
        parts.Add(DiffKind.Added, b[j..]);
    }

    private static void AddSame(DiffBuilder parts, ReadOnlySpan<string> a, ref int i, ref int j)
    {
        parts.Add(DiffKind.Same, a.Slice(i++, 1));
        j++;
    }

    /// <summary>The length of the longest common subsequence of each pair of ends.</summary>
    private static int[,] CommonLengths(string[] a, string[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }
}
