using StaticBriefing.Text.Collections;

namespace StaticBriefing.Pipelines.Editing;

/// <summary>What drafting did, or would do, with one seed's sidecar.</summary>
/// <param name="Path">The sidecar's, from the project's root.</param>
/// <param name="Seed">The seed's path below <c>seeds/</c>.</param>
/// <param name="IsNew">There was no sidecar.</param>
/// <param name="Quotes">How many were added.</param>
/// <param name="Problems">Why something was left as it is.</param>
public sealed record DraftedSidecar(string Path, string Seed, bool IsNew, int Quotes, int Events, int Figures, EquatableArray<string> Problems)
{
    public bool IsChanged => IsNew || Quotes + Events + Figures > 0;
}
