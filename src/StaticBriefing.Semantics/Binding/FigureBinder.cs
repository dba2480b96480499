using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Drafting;
using StaticBriefing.Semantics.Facts;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Names;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Binding;

/// <summary>Binds an article's figures: the editors' own, then those that the reader found in other words.</summary>
internal static class FigureBinder
{
    public static EquatableArray<FigureSymbol> Bind(BindingScope scope)
    {
        var editorial = scope.Source.FrontMatter.Figures
            .Select(figure => (Figure: figure, Spans: EvidenceFinder.Find(scope, figure.From)))
            .ToList();
        var covered = new SpanSet(editorial.SelectMany(pair => pair.Spans));
        var bound = editorial
            .Where(pair => pair.Figure is { Value: not null, What: not null } && pair.Figure.Status?.Value != ReviewStatus.Rejected)
            .Select(pair => AsFound(scope, pair.Figure, pair.Spans) is { } found ? BindFound(scope, found) : BindEditorial(scope, pair.Figure, pair.Spans));
        if (!scope.ShowsAuto)
            return bound.ToEquatableArray();
        var found = scope.Reading.Figures
            .Where(figure => AutoEntries.IsFact(figure) && !covered.OverlapsWith(figure.Span))
            .Select(figure => BindFound(scope, figure))
            .DistinctBy(figure => figure.Id);
        return bound.Concat(found).ToEquatableArray();
    }

    /// <summary>The id that a figure has wherever it is given.</summary>
    internal static string IdOf(FigureFrontMatter figure) => figure.Id is { } id && id.Value.Length > 0
        ? $"f-{Slug.From(id.Value)}"
        : ContentId.From("f", NameKey.Of(figure.What?.Value ?? ""), figure.Unit?.Value ?? "");

    // What was drafted and nobody has changed since is what the reader finds: not yet a value that contradicts another.
    internal static FoundFigure? AsFound(BindingScope scope, FigureFrontMatter figure, IReadOnlyList<TextSpan> spans) => figure.Status?.Value == ReviewStatus.Auto
        ? scope.Reading.Figures.FirstOrDefault(found => spans.Any(found.Span.OverlapsWith) && AutoEntries.SayTheSame(figure.ToValues(), AutoEntries.Figure(scope, found).ToValues()))
        : null;

    /// <summary>The id of a figure that nobody has confirmed: of this article only, so that it contradicts no other.</summary>
    internal static string IdOf(BindingScope scope, FoundFigure found) =>
        ContentId.From("f", scope.Article.Id, found.Value, found.What ?? "", found.Unit ?? "");

    private static FigureSymbol BindEditorial(BindingScope scope, FigureFrontMatter figure, IReadOnlyList<TextSpan> spans)
    {
        var evidence = EvidenceFinder.ToEvidence(scope, spans);
        return new FigureSymbol(
            IdOf(figure),
            figure.Value!.Value,
            figure.Unit?.Value ?? "",
            figure.What!.Value,
            evidence.IsEmpty ? [new Evidence(scope.Article, "", "")] : evidence,
            figure.Status?.Value ?? ReviewStatus.Reviewed,
            figure.Preferred?.Value ?? false,
            figure.Note?.Value ?? "");
    }

    private static FigureSymbol BindFound(BindingScope scope, FoundFigure found) => new(
        IdOf(scope, found),
        found.Value,
        found.Unit ?? "",
        found.What ?? "",
        [scope.EvidenceAt(found.Span)],
        ReviewStatus.Auto,
        IsPreferred: false,
        Note: "");
}
