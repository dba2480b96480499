using System.Globalization;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>A cache on the disk: <c>cache/state</c> and the file of blobs that it names. Safe to delete and to copy to another machine.</summary>
internal sealed class CacheFolder : IDisposable
{
    private const string BlobsSection = "blobs";
    private const string BlobsPrefix = "blobs-";

    // Below this, what nobody names is not worth a new file.
    private const long LeastWaste = 4 * 1024 * 1024;

    private readonly string _folder;
    private readonly FileBlobs _blobs;
    private CacheState _state;

    private CacheFolder(string folder, CacheState state, FileBlobs blobs) => (_folder, _state, _blobs) = (folder, state, blobs);

    public IBlobs Blobs => _blobs;

    public bool IsWritable => _blobs.IsWritable;

    /// <summary>In bytes, of what was saved last; 0 when nothing was, or it cannot be trusted.</summary>
    public long StateSize => _state.Size;

    /// <summary>What was saved under a name; empty when nothing was, or it cannot be trusted.</summary>
    public ReadOnlyMemory<byte> this[string section] => _state[section];

    /// <summary>Opens what is there; a cache that is damaged, or another tool's, begins anew. Throws <see cref="IOException"/> when the folder cannot be used.</summary>
    /// <param name="isWritable">False leaves the folder as it is.</param>
    public static CacheFolder Open(string folder, bool isWritable)
    {
        if (isWritable)
            Directory.CreateDirectory(folder);
        var context = new CacheContext(new MemoryBlobs());
        var state = CacheState.Open(StateFile(folder), context);
        if (TryOpenBlobs(folder, isWritable, state[BlobsSection], context) is { } blobs)
            return new CacheFolder(folder, state, blobs);
        state.Dispose();
        return new CacheFolder(folder, CacheState.Nothing(), isWritable ? FileBlobs.Create(Path.Combine(folder, BlobsPrefix + NextNumber(folder))) : FileBlobs.Nothing());
    }

    /// <summary>Begins anew, since something in here is damaged.</summary>
    public void Forget()
    {
        _blobs.Forget();
        Replace(CacheState.Nothing());
    }

    /// <summary>Begins to save: writes the tables. Throws <see cref="IOException"/> when they cannot be written.</summary>
    public CacheStateWriter Begin(BuildCache cache)
    {
        var writer = new CacheStateWriter(StateFile(_folder));
        try
        {
            cache.Write(writer, _state);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
        return writer;
    }

    /// <summary>Writes what else is to be remembered, and puts all of it in its place.</summary>
    public void Save(CacheStateWriter writer, BuildCache cache, params ReadOnlySpan<(string Name, Action<PackWriter> Pack)> sections)
    {
        var live = cache.Live();
        if (IsWasteful(live) || !File.Exists(_blobs.Path))
            _blobs.MoveTo(Path.Combine(_folder, BlobsPrefix + NextNumber(_folder)), live);
        _blobs.Flush();
        foreach (var (name, pack) in sections)
            writer.Add(name, pack);
        writer.Add(BlobsSection, index => WriteIndex(index, live));
        // Some systems put no file in the place of one that is open.
        Replace(CacheState.Nothing());
        writer.Finish();
        cache.MarkSaved();
        Replace(CacheState.Open(StateFile(_folder), cache.Context));
        RemoveOthers();
    }

    public void Dispose()
    {
        _blobs.Dispose();
        _state.Dispose();
    }

    private void Replace(CacheState state)
    {
        _state.Dispose();
        _state = state;
    }

    private static string StateFile(string folder) => Path.Combine(folder, "state");

    private static FileBlobs? TryOpenBlobs(string folder, bool isWritable, ReadOnlyMemory<byte> index, PackContext context)
    {
        if (index.IsEmpty)
            return null;
        try
        {
            var reader = new PackReader(index, context);
            var path = Path.Combine(folder, Path.GetFileName(reader.ReadString()));
            var size = reader.ReadLong();
            var places = reader.ReadArray(static inner => KeyValuePair.Create(Digest.Unpack(inner), new BlobPlace(inner.ReadLong(), inner.ReadInt())));
            return File.Exists(path) && new FileInfo(path).Length >= size ? FileBlobs.Open(path, isWritable, places, size) : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or PackDamagedException)
        {
            return null;
        }
    }

    private static string NextNumber(string folder)
    {
        var numbers = Directory.EnumerateFiles(folder, BlobsPrefix + "*")
            .Select(file => int.TryParse(Path.GetFileName(file)[BlobsPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return (numbers.DefaultIfEmpty(0).Max() + 1).ToString(CultureInfo.InvariantCulture);
    }

    private void WriteIndex(PackWriter writer, HashSet<Digest> live)
    {
        writer.WriteString(Path.GetFileName(_blobs.Path));
        writer.WriteLong(_blobs.Size);
        var places = _blobs.Places.Where(place => live.Contains(place.Key)).ToList();
        writer.WriteCount(places.Count);
        foreach (var (digest, place) in places)
        {
            digest.Pack(writer);
            writer.WriteLong(place.Offset);
            writer.WriteInt(place.Length);
        }
    }

    private bool IsWasteful(HashSet<Digest> live)
    {
        var used = _blobs.Places.Where(place => live.Contains(place.Key)).Sum(place => (long)place.Value.Length);
        return _blobs.Size - used > Math.Max(LeastWaste, used);
    }

    private void RemoveOthers()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, BlobsPrefix + "*").Where(file => Path.GetFileName(file) != Path.GetFileName(_blobs.Path)))
            File.Delete(file);
    }
}
