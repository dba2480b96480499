namespace StaticBriefing.Text.Names;

/// <summary>Damerau–Levenshtein distance (optimal string alignment), given up as soon as it exceeds a limit.</summary>
internal static class EditDistance
{
    /// <summary>The distance, or null when it is more than <paramref name="limit"/>.</summary>
    public static int? Within(int limit, string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return null;
        int[] beforeLast = new int[b.Length + 1], last = new int[b.Length + 1], current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            if (FillRow(i, limit, a, b, beforeLast, last, current) > limit)
                return null;
            (beforeLast, last, current) = (last, current, beforeLast);
        }
        return last[b.Length] <= limit ? last[b.Length] : null;
    }

    /// <summary>Fills the cells within the limit of the diagonal and gives the least of them and of the row before.</summary>
    private static int FillRow(int i, int limit, string a, string b, int[] beforeLast, int[] last, int[] current)
    {
        var (from, to) = (Math.Max(1, i - limit), Math.Min(b.Length, i + limit));
        Array.Fill(current, limit + 1);
        if (from == 1)
            current[0] = i;
        var least = Math.Min(current[0], Least(last));
        for (var j = from; j <= to; j++)
        {
            var substituted = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = Math.Min(substituted, Math.Min(last[j], current[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            least = Math.Min(least, current[j]);
        }
        return least;
    }

    // A swap reaches over one row, so a row may only be given up together with the one before it.
    private static int Least(int[] row)
    {
        var least = int.MaxValue;
        foreach (var cell in row)
            least = Math.Min(least, cell);
        return least;
    }
}
