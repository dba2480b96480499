using System.Buffers;

namespace StaticBriefing.Text.Unicode;

/// <summary>Sets of characters that the processor looks for many at a time.</summary>
public static class CharacterSet
{
    /// <summary>Every UTF-16 code unit that belongs to it.</summary>
    public static SearchValues<char> Of(Func<char, bool> belongs) =>
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(belongs)]);
}
