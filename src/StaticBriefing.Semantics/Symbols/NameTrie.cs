namespace StaticBriefing.Semantics.Symbols;

/// <summary>
/// Finds every name that editors gave a symbol, in one pass over a text. A topic answers in any case, other names as they are written.
/// Built once for a symbol table and shared by all articles; safe to read from several threads.
/// </summary>
internal sealed class NameTrie
{
    // No name is longer, and one that is would be compared at every word of every text.
    private const int LongestName = 120;

    private readonly Node _root = new();

    // Most words of a text begin no name: what the first letter leads to is asked for at each of them.
    private readonly Node?[] _first;

    public NameTrie(IEnumerable<Symbol> symbols)
    {
        foreach (var symbol in symbols.Where(symbol => symbol.IsEditorial))
        {
            foreach (var name in symbol.Aliases.Prepend(symbol.Name))
                Add(name, symbol);
        }
        _first = [.. Enumerable.Range(0, 128).Select(c => _root.Next((char)c))];
    }

    /// <summary>The longest name that begins at a word's start, with the symbols that answer to it; length 0 when none does.</summary>
    internal (int Length, IReadOnlyList<Symbol> Symbols) LongestAt(string text, int start)
    {
        (int, IReadOnlyList<Symbol>) best = (0, []);
        var node = First(text[start]);
        for (var i = start; node is not null; node = ++i < text.Length ? node.Next(text[i]) : null)
        {
            if (node.Symbols.Count > 0 && WordBounds.EndsAt(text, i + 1) && Answering(node, text.AsSpan(start, i + 1 - start)) is { Count: > 0 } symbols)
                best = (i + 1 - start, symbols);
        }
        return best;
    }

    private Node? First(char c) => c < 128 ? _first[c] : _root.Next(c);

    private static List<Symbol> Answering(Node node, ReadOnlySpan<char> written)
    {
        var answering = new List<Symbol>();
        foreach (var (name, symbol) in node.Symbols)
        {
            if (symbol.Id.Kind == SymbolKind.Topic || WordBounds.SameWriting(name, written))
                answering.Add(symbol);
        }
        return answering;
    }

    private void Add(string name, Symbol symbol)
    {
        if (name.Length is 0 or > LongestName)
            return;
        var node = _root;
        foreach (var c in name)
            node = node.GetOrAdd(c);
        node.Symbols.Add((name, symbol));
    }

    private sealed class Node
    {
        // Nearly all nodes lead to one other.
        private char _onlyKey;
        private Node? _only;
        private Dictionary<char, Node>? _more;

        public List<(string Name, Symbol Symbol)> Symbols { get; } = [];

        public Node? Next(char c) => NextOf(WordBounds.Fold(c));

        public Node GetOrAdd(char c)
        {
            var folded = WordBounds.Fold(c);
            return NextOf(folded) ?? Add(folded, new Node());
        }

        private Node? NextOf(char folded) => _only is null || _onlyKey == folded ? _only : _more?.GetValueOrDefault(folded);

        private Node Add(char folded, Node node)
        {
            if (_only is null)
                (_onlyKey, _only) = (folded, node);
            else
                (_more ??= []).Add(folded, node);
            return node;
        }
    }
}
