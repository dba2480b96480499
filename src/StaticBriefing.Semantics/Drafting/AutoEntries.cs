using StaticBriefing.Language.Findings;
using StaticBriefing.Semantics.Binding;
using StaticBriefing.Syntax.FrontMatter;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Semantics.Drafting;

/// <summary>What the reader found, as entries of front matter with the status auto; and whether such an entry still says just that.</summary>
internal static class AutoEntries
{
    // Below this, words in quotation marks that nobody is said to have spoken are noise: a title, a nickname.
    private const double ConfidentEnough = 0.75;

    // There is far more reported speech than quoted, and much of it is hardly speech: "Quill praised the plan".
    private const double ConfidentReport = 0.8;

    // Where an entry stands is no part of what it says.
    private static readonly string[] _placeKeys = ["exact", "prefix", "suffix", "from"];

    /// <summary>What is only reported, without marks, is a fact when it says something and somebody is named who said it.</summary>
    public static bool IsFact(FoundQuote found) => found.Kind == QuoteKind.Indirect
        ? found is { IsStatement: true, Speaker.IsNamed: true, Confidence: >= ConfidentReport }
        : found.Speaker is not null || found.Confidence >= ConfidentEnough;

    public static bool IsFact(FoundFigure found) => found.What is not null || found.Unit is not null;

    public static QuoteFrontMatter Quote(BindingScope scope, FoundQuote found) => new()
    {
        Location = scope.Source.Start,
        Exact = At(scope, string.Join(" … ", found.Content.Select(scope.Slice)).ReplaceLineEndings(" ")),
        Speaker = found.Speaker is { } speaker ? At(scope, speaker.Name) : null,
        Cue = found.Cue.IsEmpty ? null : At(scope, CueOf(scope, found)),
        Kind = At(scope, found.Kind),
        SaidAt = found.SaidAt is { } saidAt ? At(scope, scope.Slice(saidAt)) : null,
        Status = At(scope, ReviewStatus.Auto),
    };

    /// <summary>A date that is counted from another is left to the reading: so it moves when the other one does.</summary>
    public static EventFrontMatter Event(BindingScope scope, FoundEvent found)
    {
        var date = scope.Reading.Dates[found.Date];
        return new EventFrontMatter
        {
            Location = scope.Source.Start,
            Date = date is { Basis: DateBasis.Absolute, Value: { } value } ? At(scope, value) : null,
            Label = At(scope, found.Label),
            From = [At(scope, scope.Slice(found.Sentence).ReplaceLineEndings(" "))],
            Status = At(scope, ReviewStatus.Auto),
        };
    }

    public static FigureFrontMatter Figure(BindingScope scope, FoundFigure found) => new()
    {
        Location = scope.Source.Start,
        Value = At(scope, found.Value),
        Unit = found.Unit is { } unit ? At(scope, unit) : null,
        What = found.What is { } what ? At(scope, what) : null,
        From = [At(scope, scope.Slice(scope.Sentences.SpanAt(found.Span)).ReplaceLineEndings(" "))],
        Status = At(scope, ReviewStatus.Auto),
    };

    public static string CueOf(BindingScope scope, FoundQuote found) => string.Join(" … ", found.Cue.Select(scope.Slice)).TrimEnd(':', ',', ' ');

    /// <summary>True when two entries say the same, wherever they stand.</summary>
    public static bool SayTheSame(EquatableArray<FrontMatterValue> entry, EquatableArray<FrontMatterValue> other) =>
        WithoutPlace(entry).SequenceEqual(WithoutPlace(other));

    private static IEnumerable<FrontMatterValue> WithoutPlace(EquatableArray<FrontMatterValue> values) => values.Where(value => !_placeKeys.Contains(value.Key.Name));

    private static Located<T> At<T>(BindingScope scope, T value) => new(value, scope.Source.Start);
}
