using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>The files of one article, brought together.</summary>
/// <param name="Key">The path of its sidecar or own file, or of its seed.</param>
/// <param name="Text">The file its text is in; null for a sidecar without a seed.</param>
internal sealed record ArticleFiles(string Key, InputFile? Text, InputFile? Sidecar)
{
    public Digest Digest => PackWriter.DigestOf(writer =>
    {
        writer.WriteOptional(Text, static (inner, file) => file.Digest.Pack(inner));
        writer.WriteOptional(Sidecar, static (inner, file) => file.Digest.Pack(inner));
    });
}
