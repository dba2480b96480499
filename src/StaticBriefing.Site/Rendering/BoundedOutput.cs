using System.Text;
using Scriban.Runtime;

namespace StaticBriefing.Site.Rendering;

/// <summary>Collects what one template writes, and fails rather than truncates. (Scriban's own limit counts over all pages of a context.)</summary>
internal sealed class BoundedOutput : IScriptOutput
{
    private const int MostCharacters = 64 * 1024 * 1024;

    private readonly StringBuilder _text = new();

    public void Write(string text, int offset, int count)
    {
        if (_text.Length > MostCharacters - count)
            throw new InvalidOperationException($"a page is at most {MostCharacters} characters long");
        _text.Append(text, offset, count);
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    public override string ToString() => _text.ToString();
}
