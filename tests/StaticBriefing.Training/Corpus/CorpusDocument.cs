using System.Security.Cryptography;
using System.Text;
using StaticBriefing.Language.Tokens;

namespace StaticBriefing.Training.Corpus;

/// <summary>An annotated text, cut into tokens as the reader cuts it; spans count UTF-16 units.</summary>
internal sealed record CorpusDocument(string Corpus, string Id, ArticleText Text, LabelledSpan[] Names, GoldAttribution[] Attributions)
{
    /// <summary>Kept apart to measure on: one in five, as the evaluation divides the collections.</summary>
    public bool IsHeldOut => SHA256.HashData(Encoding.UTF8.GetBytes(Id))[0] % 5 == 0;
}
