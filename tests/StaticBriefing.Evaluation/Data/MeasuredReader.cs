using StaticBriefing.Language;
using StaticBriefing.Language.Learning;
using StaticBriefing.Pipelines.Reading;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Evaluation.Data;

/// <summary>Reads as <c>briefing read --jsonl</c> does, but with taggers that have learned from no document that is held out; those of the product have learned from all.</summary>
internal static class MeasuredReader
{
    private static readonly Lazy<LanguageModel> s_taggers = new(() => LanguageModel.EmbeddedIn(typeof(MeasuredReader).Assembly, "en"));

    /// <param name="published">The day relative dates count from; null when not known.</param>
    /// <param name="language">BCP 47; null to find out from the text.</param>
    public static ReadingReport Read(string text, EdtfDate? published, string? language) =>
        ProseReader.Read(text, new ReadingContext(published, language, []) { Model = s_taggers.Value });
}
