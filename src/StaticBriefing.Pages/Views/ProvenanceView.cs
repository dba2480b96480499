using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Dates;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pages.Views;

/// <summary>Where an article came from and what was done with it.</summary>
/// <param name="SeedPath">The file under <c>seeds/</c>; empty for an article of the editors' own.</param>
/// <param name="Checksum">SHA-256 of the seed, 64 hexadecimal digits; empty without a seed.</param>
/// <param name="ShortChecksum">Its first 12 digits.</param>
/// <param name="LeftOut">Lines of the seed that are page furniture.</param>
/// <param name="IsEdited">An editor has described it; otherwise everything on the page is auto.</param>
[Packed]
public sealed partial record ProvenanceView(string SeedPath, string Checksum, string ShortChecksum, string Url, string ArchivedUrl, EdtfDate? Retrieved, string Rights, EquatableArray<string> LeftOut, bool IsEdited);
