using System.IO.Compression;

namespace StaticBriefing.Language.Learning;

/// <summary>A tagger's weights as bytes: whole numbers in as few bytes as they need, features in the order of their hashes, packed.</summary>
internal static class ModelFile
{
    public static void Write(Stream stream, TagModel model)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        var features = model.Features.OrderBy(feature => feature.Key).ToArray();
        writer.Write7BitEncodedInt(model.Labels);
        writer.Write7BitEncodedInt(features.Length);
        foreach (var weight in model.Transitions)
            writer.Write7BitEncodedInt(Fold(weight));
        var last = 0u;
        foreach (var (key, _) in features)
        {
            writer.Write7BitEncodedInt((int)(key - last));
            last = key;
        }
        // Label by label: like stands by like, which packs well.
        for (var label = 0; label < model.Labels; label++)
        {
            foreach (var (_, row) in features)
                writer.Write7BitEncodedInt(Fold(row[label]));
        }
    }

    public static TagModel Read(Stream stream)
    {
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(new BufferedStream(unpacked, 1 << 16));
        var (labels, count) = (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());
        var transitions = new int[(labels + 1) * labels];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = Unfold(reader.Read7BitEncodedInt());
        var (keys, rows, last) = (new uint[count], new short[count * labels], 0u);
        for (var i = 0; i < count; i++)
            keys[i] = last += (uint)reader.Read7BitEncodedInt();
        for (var label = 0; label < labels; label++)
        {
            for (var i = 0; i < count; i++)
                rows[(i * labels) + label] = (short)Unfold(reader.Read7BitEncodedInt());
        }
        return new TagModel(labels, keys, rows, transitions);
    }

    // 0, -1, 1, -2 … → 0, 1, 2, 3 …: small numbers take one byte, whatever their sign.
    private static int Fold(int value) => (value << 1) ^ (value >> 31);

    private static int Unfold(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
