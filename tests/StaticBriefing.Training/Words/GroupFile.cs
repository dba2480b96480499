using System.Buffers.Binary;
using StaticBriefing.Language.Learning;

namespace StaticBriefing.Training.Words;

/// <summary>Writes groups of words as <see cref="WordGroups"/> reads them: how many groups, the area of each, the words' hashes in their order, the words' groups.</summary>
internal static class GroupFile
{
    public static void Write(string path, string[] words, int[] groupOf, int[] areaOf)
    {
        var entries = words.Select((word, i) => (Hash: StableHash.Of(word), Group: groupOf[i])).DistinctBy(word => word.Hash).OrderBy(word => word.Hash).ToArray();
        var (hashes, groups) = (2 + areaOf.Length, 2 + areaOf.Length + (4 * entries.Length));
        var bytes = new byte[groups + (2 * entries.Length)];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)areaOf.Length);
        for (var group = 0; group < areaOf.Length; group++)
            bytes[2 + group] = (byte)areaOf[group];
        for (var i = 0; i < entries.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(hashes + (4 * i)), entries[i].Hash);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(groups + (2 * i)), (ushort)entries[i].Group);
        }
        File.WriteAllBytes(path, bytes);
    }
}
