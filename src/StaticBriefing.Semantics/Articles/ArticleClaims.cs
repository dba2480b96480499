using StaticBriefing.Semantics.Binding;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Articles;

/// <summary>What one article claims that has to be held against all others.</summary>
/// <param name="TextPath">The file that its words are in; empty when they are in none.</param>
[Packed]
public sealed partial record ArticleClaims(
    string TextPath,
    TextLocation Start,
    Located<string>? TranslationOf,
    EquatableArray<Preference> Events,
    EquatableArray<Preference> Figures)
{
    public static ArticleClaims Of(ArticleSource source) => new(
        source.TextSource?.Path ?? "",
        source.Start,
        source.FrontMatter.TranslationOf,
        Preferred(source.FrontMatter.Events),
        source.FrontMatter.Figures
            .Where(figure => figure.Preferred?.Value == true)
            .Select(figure => new Preference(FigureBinder.IdOf(figure), figure.Value?.Value ?? "", figure.Id?.Value ?? figure.What?.Value ?? "", figure.Preferred!.Location))
            .ToEquatableArray());

    /// <summary>Stands for the words of a text in a file of its own; null when there are none.</summary>
    public static Digest? WordsOf(ArticleSource source) =>
        source.TextSource is null || source.Text.Text.Length == 0 ? null : PackWriter.DigestOf(writer => writer.WriteString(source.Text.Text));

    /// <summary>The accounts among these that an editor ranks over others.</summary>
    public static EquatableArray<Preference> Preferred(IEnumerable<EventFrontMatter> events) => events
        .Where(happening => happening.Preferred?.Value == true)
        .Select(happening => new Preference(EventBinder.IdOf(happening), happening.Date?.Value.Text ?? "", happening.Id?.Value ?? happening.Label?.Value ?? "", happening.Preferred!.Location))
        .ToEquatableArray();
}
