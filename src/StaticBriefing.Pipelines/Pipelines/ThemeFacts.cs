using StaticBriefing.Pipelines.Output;
using StaticBriefing.Site.Theming;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>What is known of a theme without parsing its templates: the files that it adds to the site, and what stands for the words of its dates.</summary>
[Packed]
internal sealed partial record ThemeFacts(EquatableArray<SiteFile> Assets, Digest DateWords)
{
    public static ThemeFacts Of(Theme theme) => new(
        theme.Assets.Select(SiteFile.Of).ToEquatableArray(),
        PackWriter.DigestOf(writer =>
        {
            foreach (var (key, words) in theme.DateStrings)
            {
                writer.WriteString(key);
                writer.WriteString(words);
            }
        }));
}
