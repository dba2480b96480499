namespace StaticBriefing.Text.Vocabulary;

/// <summary>How a speaker's words are given.</summary>
public enum QuoteKind
{
    /// <summary>Whole sentences between quotation marks.</summary>
    Direct,

    /// <summary>Quoted words inside the reporter's own sentence.</summary>
    Partial,

    /// <summary>Reported without quotation marks.</summary>
    Indirect,
}
