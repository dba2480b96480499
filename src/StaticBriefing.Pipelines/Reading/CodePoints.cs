namespace StaticBriefing.Pipelines.Reading;

/// <summary>Takes UTF-16 offsets of a text to offsets in Unicode code points.</summary>
internal sealed class CodePoints
{
    // Code points begun before each offset; null while the two counts are the same.
    private readonly int[]? _before;

    public CodePoints(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return;
        _before = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var isSecond = char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]);
            _before[i + 1] = _before[i] + (isSecond ? 0 : 1);
        }
    }

    public int At(int offset) => _before is null ? offset : _before[offset];
}
