using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace StaticBriefing.Syntax.Tests;

/// <summary>The text files of a compressed archive.</summary>
internal static class TarFile
{
    public static IEnumerable<(string Name, string Text)> ReadTexts(string path)
    {
        using var tar = new TarReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (tar.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null)
                continue;
            using var reader = new StreamReader(entry.DataStream, Encoding.UTF8);
            yield return (entry.Name, reader.ReadToEnd());
        }
    }
}
