using System.Buffers.Binary;
using StaticBriefing.Language.Learning;

namespace StaticBriefing.Training.Words;

/// <summary>Writes word classes: a hash and a class a word, in the order of the hashes.</summary>
internal static class ClusterFile
{
    public static void Write(string path, IEnumerable<(string Word, int Class)> words)
    {
        var entries = words.Select(word => (Hash: StableHash.Of(word.Word), word.Class)).DistinctBy(word => word.Hash).OrderBy(word => word.Hash).ToArray();
        var bytes = new byte[6 * entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(6 * i), entries[i].Hash);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan((6 * i) + 4), (ushort)(entries[i].Class + 1));
        }
        File.WriteAllBytes(path, bytes);
    }
}
