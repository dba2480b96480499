namespace StaticBriefing.Pipelines.Output;

/// <summary>Where a build puts the files of the site, one by one and from several threads, so that it never holds all of them.</summary>
public interface ISiteStore
{
    /// <summary>Some files are about to be written: what that takes may be made ready meanwhile.</summary>
    void Prepare();

    /// <summary>True when the file is there, with these bytes: it need not be made.</summary>
    bool Holds(SiteFile file);

    void Write(SiteFile file, ReadOnlyMemory<byte> bytes);

    /// <summary>Writes a file of which nothing is known before it is made, nor is it whole in memory; tells what it is.</summary>
    SiteFile Write(string path, Action<Stream> write);
}
