using System.Collections.Concurrent;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Semantics.Symbols;

/// <summary>All symbols of a briefing and the names they answer to. Equal when its symbols are.</summary>
public sealed class SymbolTable : IEquatable<SymbolTable>, IPackable<SymbolTable>
{
    private readonly Dictionary<string, List<Symbol>> _byKey = [];
    private readonly Dictionary<SymbolId, Symbol> _byId = [];
    private readonly Lazy<NameTrie> _trie;
    private readonly ConcurrentDictionary<(string Name, SymbolKind Kind), string?> _nearest = new();

    public SymbolTable(EquatableArray<Symbol> symbols)
    {
        Symbols = symbols;
        _trie = new Lazy<NameTrie>(() => new NameTrie(symbols));
        foreach (var symbol in symbols)
        {
            _byId[symbol.Id] = symbol;
            Index(symbol, symbol.Aliases.Prepend(symbol.Name));
        }
        // What a name is in full comes before what another may be short for.
        var named = _byKey.SelectMany(pair => pair.Value.Select(symbol => (pair.Key, symbol.Id.Kind))).ToHashSet();
        foreach (var symbol in symbols)
            Index(symbol, symbol.Forms.Where(form => !named.Contains((NameKey.Of(form), symbol.Id.Kind))));
    }

    /// <summary>In the order of their ids.</summary>
    public EquatableArray<Symbol> Symbols { get; }

    /// <summary>Finds the names that editors gave in a text.</summary>
    internal NameTrie Trie => _trie.Value;

    public static SymbolTable Unpack(PackReader reader) => new(reader.ReadArray(Symbol.Unpack));

    public void Pack(PackWriter writer) => writer.WriteArray(Symbols, static (inner, symbol) => symbol.Pack(inner));

    public Symbol? Find(SymbolId id) => _byId.GetValueOrDefault(id);

    /// <summary>The one symbol of this kind that answers to the name; null when none or several do.</summary>
    public Symbol? Find(string name, SymbolKind kind)
    {
        var found = FindAll(name).Where(symbol => symbol.Id.Kind == kind).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The one symbol of any kind that answers to the name; null when none or several do.</summary>
    public Symbol? Find(string name) => FindAll(name) is [var only] ? only : null;

    public IReadOnlyList<Symbol> FindAll(string name) => _byKey.GetValueOrDefault(NameKey.Of(name)) ?? [];

    /// <summary>The name in a note that a misspelt one was probably meant to be.</summary>
    public string? Nearest(string name, SymbolKind kind) =>
        // Many articles name the same people, and comparing a name with all others takes its time.
        _nearest.GetOrAdd((name, kind), _ => NearestName.Find(name, Symbols.Where(s => s.Id.Kind == kind && !s.IsImplicit).SelectMany(s => s.Aliases.Prepend(s.Name))));

    public bool Equals(SymbolTable? other) => other is not null && Symbols == other.Symbols;

    public override bool Equals(object? obj) => Equals(obj as SymbolTable);

    public override int GetHashCode() => Symbols.GetHashCode();

    private void Index(Symbol symbol, IEnumerable<string> names)
    {
        foreach (var key in names.Select(NameKey.Of).Distinct())
        {
            if (!_byKey.TryGetValue(key, out var symbols))
                _byKey[key] = symbols = [];
            symbols.Add(symbol);
        }
    }
}
