using System.Buffers;
using Scriban.Runtime;

namespace StaticBriefing.Site.Rendering;

/// <summary>Collects what one template writes, and fails rather than truncates. (Scriban's own limit counts over all pages of a context.)</summary>
internal sealed class BoundedOutput : IScriptOutput
{
    private const int MostCharacters = 64 * 1024 * 1024;

    private readonly ArrayBufferWriter<char> _text = new();

    public void Write(string text, int offset, int count)
    {
        if (_text.WrittenCount > MostCharacters - count)
            throw new InvalidOperationException($"a page is at most {MostCharacters} characters long");
        _text.Write(text.AsSpan(offset, count));
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<char> Written => _text.WrittenSpan;

    /// <summary>Empties the output, which keeps its room for the next template.</summary>
    public void Clear() => _text.ResetWrittenCount();
}
