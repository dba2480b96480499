namespace StaticBriefing.Language.Quotations;

/// <summary>Words between quotation marks within one block.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark; of a piece that runs on in the next block, the end of its block.</param>
internal readonly record struct QuotedPiece(int Open, int Close, bool RunsOn);
