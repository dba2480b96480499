using StaticBriefing.Language.Learning;

namespace StaticBriefing.Training.Learning;

/// <summary>Two taggers of the same labels as one, whose weights are the sums of theirs: what learned in two ways errs in two ways.</summary>
internal static class TaggerSum
{
    /// <param name="times">How often the second one's weights count.</param>
    public static TagModel Of(TagModel one, TagModel other, int times)
    {
        var rows = new SortedDictionary<uint, short[]>();
        Add(rows, one, 1);
        Add(rows, other, times);
        return new TagModel(one.Labels, rows.Keys.ToArray(), rows.Values.SelectMany(row => row).ToArray(), [.. one.Transitions.Zip(other.Transitions, (a, b) => a + (times * b))]);
    }

    private static void Add(SortedDictionary<uint, short[]> rows, TagModel model, int times)
    {
        foreach (var (feature, weights) in model.Features)
        {
            if (!rows.TryGetValue(feature, out var row))
                rows[feature] = row = new short[model.Labels];
            for (var label = 0; label < row.Length; label++)
                row[label] = (short)Math.Clamp(row[label] + (times * weights[label]), short.MinValue, short.MaxValue);
        }
    }
}
