namespace StaticBriefing.Language.Dates.Pieces;

/// <summary>What a piece is made of.</summary>
internal enum TimePieceKind : byte
{
    Letters,
    Digits,
    Mark,
}
