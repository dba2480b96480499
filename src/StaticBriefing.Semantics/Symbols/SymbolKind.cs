namespace StaticBriefing.Semantics.Symbols;

/// <summary>What a named symbol is.</summary>
public enum SymbolKind
{
    Person,
    Organisation,
    Place,
    Topic,
}
