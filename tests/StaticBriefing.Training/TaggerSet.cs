using StaticBriefing.Training.Corpus;

namespace StaticBriefing.Training;

/// <summary>Taggers that learn from the same documents.</summary>
/// <param name="Folder">Where they are written.</param>
/// <param name="Learns">Whether they learn from a document.</param>
internal sealed record TaggerSet(string Folder, Func<CorpusDocument, bool> Learns)
{
    /// <summary>Those of the reader, which learn from all documents.</summary>
    public static TaggerSet Shipped(string folder) => new(folder, _ => true);

    /// <summary>Those of the evaluation, which measures on documents that they have not learned from.</summary>
    public static TaggerSet Measured(string folder) => new(folder, document => !document.IsHeldOut);
}
