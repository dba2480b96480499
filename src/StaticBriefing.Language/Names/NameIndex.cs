namespace StaticBriefing.Language.Names;

/// <summary>The names of an article, found by token.</summary>
internal sealed class NameIndex
{
    private readonly List<NameMention> _names;
    private readonly Dictionary<int, NameMention> _byToken = [];

    public NameIndex(List<NameMention> names)
    {
        _names = names;
        foreach (var name in names)
        {
            for (var i = name.Tokens.First; i < name.Tokens.End; i++)
                _byToken.TryAdd(i, name);
        }
    }

    public IReadOnlyList<NameMention> All => _names;

    public NameMention? At(int token) => _byToken.GetValueOrDefault(token);
}
