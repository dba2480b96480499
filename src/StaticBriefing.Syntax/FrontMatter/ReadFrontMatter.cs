using StaticBriefing.Text.Sources;
using StaticBriefing.Text.Vocabulary;

namespace StaticBriefing.Syntax.FrontMatter;

/// <summary>How prose is read.</summary>
[FrontMatter("read")]
public sealed partial record ReadFrontMatter
{
    /// <summary>on, marked or off: whether what the tool finds by itself is shown. Missing: on.</summary>
    [Key(Example = "auto: on")]
    public Located<AutoReading>? Auto { get; init; }
}
