namespace StaticBriefing.Language.Dates.Pieces;

/// <summary>A run of letters, a run of digits or one mark: finer than a token, since "16-hour", "3rd", "mid-1996" and "7:30pm" are read alike with and without spaces.</summary>
/// <param name="Word">Number of the word in the vocabulary of the language; 0 for one that no rule knows.</param>
/// <param name="Touches">Nothing stands between this piece and the one before it.</param>
internal readonly record struct TimePiece(TimePieceKind Kind, int Start, int Length, int Word, bool Touches)
{
    public int End => Start + Length;
}
