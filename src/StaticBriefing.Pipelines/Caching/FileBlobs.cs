using System.Collections.Concurrent;
using Microsoft.Win32.SafeHandles;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>
/// Blobs in one file that only grows; what nobody names any more is left behind when the file is written anew. Nothing that is read is trusted:
/// a blob whose bytes have another digest is damaged.
/// </summary>
internal sealed class FileBlobs : IBlobs, IDisposable
{
    private const int BufferSize = 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly MemoryBlobs _unwritten = new();
    private readonly ConcurrentDictionary<Digest, BlobPlace> _places;
    private readonly byte[] _buffer = new byte[BufferSize];
    private SafeFileHandle _file;
    private int _buffered;
    private long _flushed;

    private FileBlobs(string path, SafeFileHandle file, bool isWritable, IReadOnlyCollection<KeyValuePair<Digest, BlobPlace>> places, long size)
    {
        (Path, IsWritable, _file, _flushed) = (path, isWritable, file, size);
        _places = new ConcurrentDictionary<Digest, BlobPlace>(Environment.ProcessorCount, places.Count);
        foreach (var (digest, place) in places)
            _places[digest] = place;
    }

    /// <summary>False when what is put here stays in memory.</summary>
    public bool IsWritable { get; }

    public string Path { get; private set; }

    public long Size
    {
        get
        {
            lock (_gate)
                return _flushed + _buffered;
        }
    }

    /// <summary>In no order.</summary>
    public IEnumerable<KeyValuePair<Digest, BlobPlace>> Places => _places;

    /// <summary>An empty file.</summary>
    public static FileBlobs Create(string path) => new(path, Open(path, FileMode.Create), isWritable: true, [], 0);

    /// <summary>No file at all.</summary>
    public static FileBlobs Nothing() => new("", new SafeFileHandle(), isWritable: false, [], 0);

    /// <summary>A file that was written before; what stands behind <paramref name="size"/> was never finished.</summary>
    public static FileBlobs Open(string path, bool isWritable, IReadOnlyCollection<KeyValuePair<Digest, BlobPlace>> places, long size) =>
        new(path, isWritable ? Open(path, FileMode.Open) : File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete), isWritable, places, size);

    public Digest Put(ReadOnlySpan<byte> bytes)
    {
        if (!IsWritable)
            return _unwritten.Put(bytes);
        var digest = Digest.Of(bytes);
        if (_places.ContainsKey(digest))
            return digest;
        lock (_gate)
        {
            if (!_places.ContainsKey(digest))
                _places[digest] = Append(bytes);
        }
        return digest;
    }

    public ReadOnlyMemory<byte> Get(Digest digest)
    {
        if (!_places.TryGetValue(digest, out var place))
            return _unwritten.Get(digest);
        lock (_gate)
        {
            if (place.Offset + place.Length > _flushed)
                Flush();
        }
        var bytes = Read(_file, place);
        return Digest.Of(bytes) == digest ? bytes : throw new PackDamagedException("A blob is not what it was.");
    }

    /// <summary>Takes no blob for written any more: where one is damaged, others may be.</summary>
    public void Forget()
    {
        lock (_gate)
            _places.Clear();
    }

    /// <summary>Writes what is still in memory.</summary>
    public void Flush()
    {
        lock (_gate)
        {
            RandomAccess.Write(_file, _buffer.AsSpan(0, _buffered), _flushed);
            _flushed += _buffered;
            _buffered = 0;
        }
    }

    /// <summary>Goes on in a new file that holds only those that are still named; the old one is left to whoever removes it.</summary>
    public void MoveTo(string path, IReadOnlySet<Digest> live)
    {
        lock (_gate)
        {
            Flush();
            var old = _file;
            var places = _places.Where(place => live.Contains(place.Key)).OrderBy(place => place.Value.Offset).ToList();
            (_file, _flushed, Path) = (Open(path, FileMode.Create), 0, path);
            _places.Clear();
            foreach (var (digest, place) in places)
                _places[digest] = Append(Read(old, place));
            old.Dispose();
        }
    }

    public void Dispose() => _file.Dispose();

    private static SafeFileHandle Open(string path, FileMode mode) => File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);

    // Fewer bytes than there were have another digest, which whoever asks for them will see.
    private static byte[] Read(SafeFileHandle file, BlobPlace place)
    {
        var bytes = new byte[place.Length];
        RandomAccess.Read(file, bytes, place.Offset);
        return bytes;
    }

    private BlobPlace Append(ReadOnlySpan<byte> bytes)
    {
        if (_buffered + bytes.Length > BufferSize)
            Flush();
        var place = new BlobPlace(_flushed + _buffered, bytes.Length);
        if (bytes.Length > BufferSize)
        {
            RandomAccess.Write(_file, bytes, _flushed);
            _flushed += bytes.Length;
        }
        else
        {
            bytes.CopyTo(_buffer.AsSpan(_buffered));
            _buffered += bytes.Length;
        }
        return place;
    }
}
