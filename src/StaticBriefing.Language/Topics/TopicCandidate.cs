using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Language.Topics;

/// <summary>A phrase that may be a topic, and where it stands.</summary>
internal sealed class TopicCandidate(TokenRange first)
{
    public List<TokenRange> Places { get; } = [first];

    public TokenRange First => Places[0];

    /// <summary>How often it stands in one longer candidate, at most.</summary>
    public int WithinLonger { get; set; }

    /// <summary>Its mentions by itself.</summary>
    public int Mentions => Places.Count - WithinLonger;
}
