namespace StaticBriefing.Training.Learning;

/// <summary>A sequence of tokens with their features and the labels that they should get.</summary>
/// <param name="Document">The number of its document; a feature counts once a document.</param>
/// <param name="Features">Of each token: hashes at first, rows of the model once it is known which features stay.</param>
internal sealed record TaggedSequence(int Document, uint[][] Features, byte[] Gold)
{
    public int Count => Gold.Length;
}
