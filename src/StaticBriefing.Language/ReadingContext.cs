using StaticBriefing.Language.Learning;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;

namespace StaticBriefing.Language;

/// <summary>What is known about an article before its prose is read.</summary>
/// <param name="Published">The day relative dates count from; null when not known.</param>
/// <param name="Language">What the front matter says; null to find out from the text.</param>
/// <param name="Furniture">Lines that an editor has already named as furniture (front matter key <c>boilerplate</c>).</param>
public sealed record ReadingContext(EdtfDate? Published, string? Language, EquatableArray<string> Furniture)
{
    /// <summary>False where only sentences and page furniture are wanted: whoever looks for no facts need not wait for them.</summary>
    public bool FindsFacts { get; init; } = true;

    /// <summary>Taggers in place of the embedded ones; null for these.</summary>
    internal LanguageModel? Model { get; init; }
}
