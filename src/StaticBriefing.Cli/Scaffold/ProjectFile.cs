namespace StaticBriefing.Cli.Scaffold;

/// <summary>A file that the tool puts into a project.</summary>
/// <param name="Path">From the project's root, with '/' between its parts.</param>
internal sealed record ProjectFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>True when a seed: nothing ever replaces one.</summary>
    public bool IsSeed => Path.StartsWith("seeds/", StringComparison.Ordinal);

    public void WriteUnder(string root)
    {
        var target = FullPath(root);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, Bytes.Span);
    }

    /// <summary>True when something else stands in its place.</summary>
    public bool Collides(string root)
    {
        var target = FullPath(root);
        return Directory.Exists(target) || (File.Exists(target) && !File.ReadAllBytes(target).AsSpan().SequenceEqual(Bytes.Span));
    }

    private string FullPath(string root) => System.IO.Path.Combine(root, Path.Replace('/', System.IO.Path.DirectorySeparatorChar));
}
