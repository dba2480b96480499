using StaticBriefing.Language.Findings;
using StaticBriefing.Text.Reading;

namespace StaticBriefing.Language;

/// <summary>Reads an article's prose: sentences, quotations with cue and speaker, names, dates, events, figures, page furniture.</summary>
public static class ArticleReader
{
    public static ArticleReading Read(RichText text, ReadingContext context) => ArticleReading.Nothing;
}
