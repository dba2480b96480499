using StaticBriefing.Language.Dates.Pieces;

namespace StaticBriefing.Language.Dates.Grammar;

/// <summary>Pieces of which one must stand in whatever a part of a rule reads.</summary>
internal sealed record NeededPieces(IReadOnlySet<int> Words, bool Digits)
{
    public static NeededPieces Nothing { get; } = new(new HashSet<int>(), Digits: false);

    /// <summary>How many there are: the fewer, the more they tell.</summary>
    public int Count => Words.Count + (Digits ? 1 : 0);

    public bool Has(TimePiece piece) => piece.Kind == TimePieceKind.Digits ? Digits : Words.Contains(piece.Word);
}
