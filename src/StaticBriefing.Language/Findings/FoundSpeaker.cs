using StaticBriefing.Text.Names;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Language.Findings;

/// <summary>Who spoke, in the article's own fullest words ("Marco Rubio" where the source says "He").</summary>
/// <param name="Kind">Unknown for a role that names nobody, such as "a senior official", and for several who speak together.</param>
[Packed]
public sealed partial record FoundSpeaker(string Name, NameKind Kind)
{
    /// <summary>One with a name, or several with theirs: "Ada Quill and Bob Holm".</summary>
    public bool IsNamed => Kind != NameKind.Unknown || SeveralNames.AreIn(Name);
}
