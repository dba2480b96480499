using StaticBriefing.Language;
using StaticBriefing.Pipelines.Steps;
using StaticBriefing.Syntax.Articles;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Syntax.Sources;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Reading;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Reading;

/// <summary>Reads texts outside a project: what is in them, and nothing of what editors know.</summary>
public static class ProseReader
{
    /// <summary>Words without a file: plain text, paragraphs parted by line breaks.</summary>
    public static ReadingReport Read(string text, ReadingContext context)
    {
        var source = SourceText.From("", text, "");
        return Report(ArticleSyntaxReader.ReadPlain(source), source, context, isVerbatim: true);
    }

    /// <summary>A file as the build reads it, by its extension; what its own front matter says of date, language and furniture counts.</summary>
    public static FileReading ReadFile(string path, ReadOnlyMemory<byte> bytes, EdtfDate? published, string? lang, CancellationToken cancellation)
    {
        FileReading? read = null;
        StepWorkers.ForEach(1, 1, _ => read = Read(path, bytes, published, lang), cancellation);
        return read!;
    }

    private static FileReading Read(string path, ReadOnlyMemory<byte> bytes, EdtfDate? published, string? lang)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceDecoder.Decode(path, bytes, diagnostics) is not { } source)
            return new FileReading(null, null, null, diagnostics.ToEquatableArray());
        var article = ArticleSyntaxReader.Read(source, diagnostics);
        var frontMatter = article.FrontMatter is { } mapping ? ArticleFrontMatter.Bind(mapping, diagnostics) : new ArticleFrontMatter();
        var context = new ReadingContext(
            published ?? frontMatter.Published?.Value ?? article.Page?.Published?.Value,
            lang ?? frontMatter.Lang?.Value ?? article.Page?.Lang?.Value,
            frontMatter.Boilerplate.Select(line => line.Value).ToEquatableArray());
        var title = frontMatter.Title?.Value ?? article.Title?.Value;
        return new FileReading(source, title, Report(article.Text, source, context, isVerbatim: false), diagnostics.ToEquatableArray());
    }

    private static ReadingReport Report(RichText text, SourceText source, ReadingContext context, bool isVerbatim) =>
        new ReadingReporter(ArticleReader.Read(text, context), text, source, isVerbatim).Report();
}
