using StaticBriefing.Pipelines.Hosting;

namespace StaticBriefing.Pipelines.Preview;

/// <summary>A site that can be served.</summary>
public interface ISiteContent
{
    HeadersFile Headers { get; }

    RedirectsFile Redirects { get; }

    /// <summary>The bytes of a file, or null. The path has no '/' in front; dot-files and links are never found.</summary>
    ReadOnlyMemory<byte>? Find(string path);
}
