using StaticBriefing.Language.Learning;

namespace StaticBriefing.Training.Learning;

/// <summary>Sequences whose features are rows of a model.</summary>
/// <param name="Kept">The features that occur in enough documents, by row.</param>
internal sealed record NumberedSequences(List<TaggedSequence> Sequences, uint[] Kept)
{
    /// <param name="fewest">A feature of fewer documents is dropped.</param>
    public static NumberedSequences From(List<TaggedSequence> sequences, int fewest)
    {
        var index = new FeatureIndex();
        foreach (var sequence in sequences)
        {
            foreach (var features in sequence.Features)
            {
                foreach (var feature in features)
                    index.Count(feature, sequence.Document);
            }
        }
        index.Keep(fewest);
        return new(sequences.ConvertAll(sequence => sequence with { Features = Array.ConvertAll(sequence.Features, features => Number(features, index)) }), index.Kept);
    }

    /// <summary>The sequences in an order of chance that is the same at each training.</summary>
    public IEnumerable<TaggedSequence> Shuffled(uint seed)
    {
        var order = Enumerable.Range(0, Sequences.Count).ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            seed = StableHash.Mix(seed, (uint)i);
            var j = (int)(seed % (uint)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order.Select(i => Sequences[i]);
    }

    private static uint[] Number(uint[] features, FeatureIndex index)
    {
        var rows = new List<uint>(features.Length);
        foreach (var feature in features)
        {
            if (index.RowOf(feature) is >= 0 and var row)
                rows.Add((uint)row);
        }
        return [.. rows];
    }
}
