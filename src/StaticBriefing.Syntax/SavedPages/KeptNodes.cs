using AngleSharp.Dom;

namespace StaticBriefing.Syntax.SavedPages;

/// <summary>The words of a page that belong to its article, and the elements around them.</summary>
internal sealed class KeptNodes
{
    private readonly HashSet<INode> _words = [];
    private readonly HashSet<INode> _around = [];

    /// <summary>Of all the words, in characters.</summary>
    public int Length { get; private set; }

    public void Add(IText words)
    {
        if (!_words.Add(words))
            return;
        Length += words.Length;
        for (var parent = words.Parent; parent is not null && _around.Add(parent);)
            parent = parent.Parent;
    }

    /// <summary>White space and line breaks belong to the words around them.</summary>
    public bool Has(INode node) => _words.Contains(node) || _around.Contains(node)
        || (IsSpace(node) && node.Parent is { } parent && _around.Contains(parent));

    private static bool IsSpace(INode node) => node is IText text ? string.IsNullOrWhiteSpace(text.Data) : node is IElement { LocalName: "br" or "hr" };
}
