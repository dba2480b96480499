namespace StaticBriefing.Language.Quotations;

/// <summary>One opening mark to its closing mark; of several pieces when paragraphs lie between.</summary>
internal sealed record QuotedPassage(QuotedPiece[] Pieces)
{
    public int Open => Pieces[0].Open;

    public int Close => Pieces[^1].Close;
}
