namespace StaticBriefing.Pipelines.Output;

/// <summary>What every pipeline that makes files does with a store.</summary>
internal static class SiteStoreExtensions
{
    /// <summary>Writes a file that is not there with these bytes, and tells what it is.</summary>
    public static SiteFile Put(this ISiteStore store, string path, ReadOnlyMemory<byte> bytes)
    {
        var file = SiteFile.Of(path, bytes.Span);
        if (!store.Holds(file))
            store.Write(file, bytes);
        return file;
    }
}
