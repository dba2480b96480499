namespace StaticBriefing.Language.Names;

/// <summary>The names of an article, found by token or by sentence.</summary>
internal sealed class NameIndex
{
    private readonly List<NameMention> _names;
    private readonly Dictionary<int, NameMention> _byToken = [];
    private readonly ILookup<int, NameMention> _bySentence;

    public NameIndex(List<NameMention> names)
    {
        _names = names;
        foreach (var name in names)
        {
            for (var i = name.Tokens.First; i < name.Tokens.End; i++)
                _byToken.TryAdd(i, name);
        }
        _bySentence = names.ToLookup(name => name.Sentence);
    }

    public IReadOnlyList<NameMention> All => _names;

    public NameMention? At(int token) => _byToken.GetValueOrDefault(token);

    public IEnumerable<NameMention> InSentence(int sentence) => _bySentence[sentence];
}
