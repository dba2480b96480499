using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>A number that a briefing is asked for. Two entries of one <c>id</c> with different values are a conflict, and both are shown.</summary>
[FrontMatter("figure")]
[Packed]
public sealed partial record FigureFrontMatter
{
    /// <summary>Where the mapping stands.</summary>
    public required TextLocation Location { get; init; }

    /// <summary>A name for it that lasts, shared by every source that gives it. Missing: made from what it counts.</summary>
    [Key(Example = "id: detained")]
    public Located<string>? Id { get; init; }

    /// <summary>The number as the source gives it, with its "over" or "about".</summary>
    [Key(Required = true, Example = "value: over 80,000")]
    public Located<string>? Value { get; init; }

    /// <summary>Its unit; missing for things counted.</summary>
    [Key(Example = "unit: US dollars")]
    public Located<string>? Unit { get; init; }

    /// <summary>What it counts.</summary>
    [Key(Required = true, Example = "what: people detained since 2019")]
    public Located<string>? What { get; init; }

    /// <summary>The words of the article that it rests on, verbatim.</summary>
    [Key(Example = "from: His government has detained over 80,000 people")]
    public EquatableArray<Located<string>> From { get; init; }

    /// <summary>auto, reviewed, disputed or rejected. Missing: reviewed.</summary>
    [Key(Example = "status: reviewed")]
    public Located<ReviewStatus>? Status { get; init; }

    /// <summary>True on the one entry of a conflict that the editors hold to be right; say why in <c>note</c>.</summary>
    [Key(Example = "preferred: true")]
    public Located<bool>? Preferred { get; init; }

    /// <summary>What a reader should know about it.</summary>
    [Key(Example = "note: The article gives no source for it.")]
    public Located<string>? Note { get; init; }
}
