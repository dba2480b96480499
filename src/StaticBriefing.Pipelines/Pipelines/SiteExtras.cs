using StaticBriefing.Pipelines.Inputs;
using StaticBriefing.Pipelines.Output;
using StaticBriefing.Site.Output;

namespace StaticBriefing.Pipelines.Pipelines;

/// <summary>The files of the site that are no pages: they are written after all paths are known.</summary>
internal sealed class SiteExtras(ISiteStore store)
{
    private readonly List<(SiteFile File, Func<ReadOnlyMemory<byte>> Bytes)> _files = [];

    public IEnumerable<SiteFile> Files => _files.Select(file => file.File);

    public void AddRange(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
            _files.Add((SiteFile.Of(file), () => file.Content.Bytes));
    }

    public void AddTheme(LoadedTheme theme)
    {
        foreach (var asset in theme.Facts.Assets)
            _files.Add((asset, () => theme.Theme.Value.Assets.First(file => file.Path == asset.Path).Content.Bytes));
    }

    /// <summary>The editors' own files, as they are.</summary>
    public void AddAssets(IEnumerable<InputFile> assets)
    {
        foreach (var asset in assets)
            _files.Add((new SiteFile(PathOf(asset), asset.Checksum, asset.Size), () => asset.Bytes));
    }

    /// <summary>Files that their pipeline has written.</summary>
    public void AddWritten(IEnumerable<SiteFile> files)
    {
        foreach (var file in files)
            _files.Add((file, () => throw new InvalidOperationException($"{file.Path} was written and is gone.")));
    }

    /// <summary>Where a file of <c>input/assets/</c> goes.</summary>
    public static string PathOf(InputFile asset) => asset.Path["input/".Length..];

    /// <param name="refused">Paths of files that are left out.</param>
    public void Write(IReadOnlySet<string> refused)
    {
        foreach (var (file, bytes) in _files.Where(file => !refused.Contains(file.File.Path) && !store.Holds(file.File)))
            store.Write(file, bytes());
    }
}
