using System.Text;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// The file in the output that says what this tool wrote there, in the format of <c>sha256sum</c>. Only what it names is ever removed.
/// </summary>
internal sealed class OutputManifest
{
    public const string Path = ".briefing-manifest";
    private const string Header = "# StaticBriefing output 1\n";
    private readonly Dictionary<string, string> _checksums;

    private OutputManifest(Dictionary<string, string> checksums) => _checksums = checksums;

    public static OutputManifest Empty { get; } = new([]);

    /// <summary>The manifest's bytes for these files, which are in their final order.</summary>
    public static byte[] Write(IEnumerable<SiteFile> files)
    {
        using var text = new MemoryStream();
        text.Write(Encoding.UTF8.GetBytes(Header));
        foreach (var file in files)
            text.Write(Encoding.UTF8.GetBytes($"{file.Checksum}  {file.Path}\n"));
        return text.ToArray();
    }

    /// <summary>Reads the manifest of an output folder; null when there is none or it is not one of ours.</summary>
    public static OutputManifest? TryRead(string folder)
    {
        var path = System.IO.Path.Combine(folder, Path);
        return Disks.FileStamp.Of(path).Kind == Disks.EntryKind.File ? TryParse(File.ReadAllText(path)) : null;
    }

    /// <summary>True of the files of the site.</summary>
    public bool Lists(string path) => _checksums.ContainsKey(path);

    /// <summary>True of those and of the manifest itself.</summary>
    public bool Names(string path) => path == Path || Lists(path);

    public string? ChecksumOf(string path) => _checksums.GetValueOrDefault(path);

    private static OutputManifest? TryParse(string text)
    {
        if (!text.StartsWith(Header, StringComparison.Ordinal))
            return null;
        var checksums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            // A damaged line names nothing: its file then counts as somebody else's, which is the safe side.
            if (line.Length > 66 && line[64] == ' ' && line[65] == ' ')
                checksums[line[66..].ToString()] = line[..64].ToString();
        }
        return new OutputManifest(checksums);
    }
}
