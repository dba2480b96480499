using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Building;

/// <summary>What a build found.</summary>
/// <param name="AutoQuotes">Quotations that no editor has looked at yet.</param>
/// <param name="VerifiedQuotes">Editors' quotations that stand verbatim in their source.</param>
/// <param name="Undated">Events without a date.</param>
/// <param name="Drafts">Articles that are shown in a preview only.</param>
/// <param name="Pages">HTML pages.</param>
[Packed]
public sealed partial record BriefingSummary(
    int Seeds,
    int Articles,
    int Quotes,
    int AutoQuotes,
    int VerifiedQuotes,
    int Events,
    int Undated,
    int Conflicts,
    int Drafts,
    int Pages);
