using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;

namespace StaticBriefing.Evaluation.Data;

/// <summary>The folder of annotated collections; those of saved pages and the scorers stand beside it.</summary>
internal sealed class DataFolder
{
    private readonly string _path;

    private DataFolder(string path) => _path = path;

    public string Scorers => Path.Combine(_path, "..", "eval");

    /// <summary>Null when there is no such folder.</summary>
    public static DataFolder? At(string path) => Directory.Exists(path) ? new DataFolder(Path.GetFullPath(path)) : null;

    /// <summary>The folder <c>shared/data</c> beside the repository.</summary>
    public static DataFolder? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (At(Path.Combine(folder.FullName, "shared", "data")) is { } found)
                return found;
        }
        return null;
    }

    public string PathOf(string name) => Path.Combine(_path, name);

    /// <summary>The rows of a collection; none where it is missing.</summary>
    public IReadOnlyList<JsonElement> Rows(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
            return [];
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var rows = new List<JsonElement>();
        while (reader.ReadLine() is { } line)
            rows.Add(JsonElement.Parse(line));
        return rows;
    }

    /// <summary>The files of an archive beside the collections, by path; none where it is missing.</summary>
    public IReadOnlyDictionary<string, byte[]> Archive(string name)
    {
        var path = Path.Combine(_path, "..", "hostile", name);
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return files;
        using var tar = new TarReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (tar.GetNextEntry(copyData: true) is { } entry)
        {
            if (entry.DataStream is { } data)
                files[entry.Name] = Bytes(data);
        }
        return files;
    }

    private static byte[] Bytes(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
