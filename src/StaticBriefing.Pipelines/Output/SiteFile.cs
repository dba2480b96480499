using StaticBriefing.Site.Output;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Pipelines.Output;

/// <summary>One file of the site: where it goes and what stands for its bytes.</summary>
/// <param name="Path">From the output's root, with '/' between its parts and none in front.</param>
/// <param name="Checksum">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Size">In bytes.</param>
[Packed]
public sealed partial record SiteFile(string Path, string Checksum, long Size)
{
    public static SiteFile Of(string path, ReadOnlySpan<byte> bytes) => new(path, SourceText.ChecksumOf(bytes), bytes.Length);

    /// <summary>Passes on what is written.</summary>
    internal static SiteFile Of(string path, Stream to, Action<Stream> write)
    {
        using var sum = new SummedStream(to);
        write(sum);
        return new(path, sum.Finish(), sum.Written);
    }

    internal static SiteFile Of(OutputFile file) => Of(file.Path, file.Content.Bytes.Span);
}
