namespace StaticBriefing.Pipelines.Output;

/// <summary>Keeps nothing: for a build that is only asked what it finds.</summary>
public sealed class NoSiteStore : ISiteStore
{
    public void Prepare()
    {
    }

    public bool Holds(SiteFile file) => true;

    public void Write(SiteFile file, ReadOnlyMemory<byte> bytes)
    {
    }

    public SiteFile Write(string path, Action<Stream> write) => SiteFile.Of(path, Stream.Null, write);
}
