using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;
using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>
/// Writes the file of a state section by section, so that no more than a few pages of it are in memory: the sections; a table of a mark, the
/// tool's identity and each section's name, place and digest; where that table begins, and its digest. It replaces the file before as a whole.
/// </summary>
internal sealed class CacheStateWriter : IDisposable
{
    private const int CopiedAtOnce = 64 * 1024;

    private readonly string _path;
    private readonly string _fresh;
    private readonly SafeFileHandle _file;
    private readonly List<StateSection> _sections = [];
    private long _length;

    /// <summary>Throws <see cref="IOException"/> when there can be no such file.</summary>
    public CacheStateWriter(string path)
    {
        (_path, _fresh) = (path, path + ".new");
        _file = File.OpenHandle(_fresh, FileMode.Create, FileAccess.Write, FileShare.Delete);
    }

    public void Add(string name, Action<PackWriter> pack)
    {
        var start = _length;
        var digest = PackWriter.WriteTo(Append, pack);
        _sections.Add(new StateSection(name, start, checked((int)(_length - start)), digest));
    }

    /// <summary>Takes over a section as it is, damaged or not: its digest goes with it.</summary>
    public void Copy(CacheState from, StateSection section)
    {
        var start = _length;
        var bytes = new byte[Math.Min(CopiedAtOnce, section.Length)];
        for (var copied = 0; copied < section.Length; copied += bytes.Length)
        {
            var part = bytes.AsSpan(0, Math.Min(bytes.Length, section.Length - copied));
            from.Read(part, section.Offset + copied);
            Append(part);
        }
        _sections.Add(section with { Offset = start });
    }

    /// <summary>Puts the file in its place: who reads it sees the old one or the new one.</summary>
    public void Finish()
    {
        var start = _length;
        var digest = PackWriter.WriteTo(Append, writer =>
        {
            writer.WriteString(CacheState.Mark);
            ToolIdentity.Digest.Pack(writer);
            writer.WriteArray(_sections.ToEquatableArray(), static (inner, section) => section.Pack(inner));
        });
        var tail = new byte[CacheState.TailSize];
        BinaryPrimitives.WriteInt64LittleEndian(tail, start);
        digest.CopyTo(tail.AsSpan(sizeof(long)));
        Append(tail);
        _file.Dispose();
        File.Move(_fresh, _path, overwrite: true);
    }

    /// <summary>Leaves nothing of a file that was not finished.</summary>
    public void Dispose()
    {
        if (_file.IsClosed)
            return;
        _file.Dispose();
        File.Delete(_fresh);
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file, bytes, _length);
        _length += bytes.Length;
    }
}
