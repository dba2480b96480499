using System.Buffers;
using System.Text;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// The file in the output that says what this tool wrote there, in the format of <c>sha256sum</c>. Only what it names is ever removed.
/// </summary>
internal sealed class OutputManifest
{
    public const string Path = ".briefing-manifest";
    private readonly Amended<string> _checksums;

    private OutputManifest(Amended<string> checksums) => _checksums = checksums;

    public static OutputManifest Empty { get; } = new(new Amended<string>(new Dictionary<string, string>()));

    private static ReadOnlySpan<byte> Header => "# StaticBriefing output 1\n"u8;

    private static ReadOnlySpan<byte> Gap => "  "u8;

    /// <summary>The manifest's bytes for these files, which are in their final order.</summary>
    public static ReadOnlyMemory<byte> Write(IReadOnlyList<SiteFile> files)
    {
        var text = new ArrayBufferWriter<byte>(Header.Length + files.Sum(file => file.Checksum.Length + Gap.Length + file.Path.Length + 1));
        text.Write(Header);
        foreach (var file in files)
        {
            Write(text, file.Checksum);
            text.Write(Gap);
            Write(text, file.Path);
            text.Write("\n"u8);
        }
        return text.WrittenMemory;
    }

    private static void Write(ArrayBufferWriter<byte> text, string value) =>
        text.Advance(Encoding.UTF8.GetBytes(value, text.GetSpan(Encoding.UTF8.GetMaxByteCount(value.Length))));

    /// <summary>Reads the manifest of an output folder; null when there is none or it is not one of ours.</summary>
    public static OutputManifest? TryRead(string folder)
    {
        var path = System.IO.Path.Combine(folder, Path);
        return Disks.FileStamp.Of(path).Kind == Disks.EntryKind.File ? TryParse(File.ReadAllBytes(path)) : null;
    }

    /// <summary>True of the files of the site.</summary>
    public bool Lists(string path) => _checksums.TryGet(path, out _);

    /// <summary>True of those and of the manifest itself.</summary>
    public bool Names(string path) => path == Path || Lists(path);

    public string? ChecksumOf(string path) => _checksums.TryGet(path, out var checksum) ? checksum : null;

    /// <summary>The manifest of the same paths when some of the files are others.</summary>
    public OutputManifest After(IEnumerable<SiteFile> files) => new(_checksums.With(files.Select(file => KeyValuePair.Create(file.Path, file.Checksum))));

    private static OutputManifest? TryParse(ReadOnlySpan<byte> text)
    {
        if (!text.StartsWith(Header))
            return null;
        var checksums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range];
            // A damaged line names nothing: its file then counts as somebody else's, which is the safe side.
            if (line.Length > 66 && line[64] == ' ' && line[65] == ' ')
                checksums[Encoding.UTF8.GetString(line[66..])] = Encoding.UTF8.GetString(line[..64]);
        }
        return new OutputManifest(new Amended<string>(checksums));
    }
}
