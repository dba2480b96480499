using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Inputs;

/// <summary>One file of the project. Two are equal when path and bytes are; times do not count.</summary>
/// <remarks>Its bytes are read when they are asked for, since a build asks for few of them, and may be let go of again.</remarks>
public sealed class InputFile : IEquatable<InputFile>
{
    private readonly Func<ReadOnlyMemory<byte>> _read;

    /// <param name="path">From the project's root, with '/' between its parts.</param>
    /// <param name="checksum">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
    /// <param name="size">In bytes.</param>
    /// <param name="modified">When the bytes were last written, in UTC, as the disk says.</param>
    /// <param name="read">Gives the bytes; throws <see cref="InputChangedException"/> when they are not those of the checksum any more.</param>
    public InputFile(string path, string checksum, int size, DateTime modified, Func<ReadOnlyMemory<byte>> read)
    {
        (Path, Checksum, Size, Modified, _read) = (path, checksum, size, modified, read);
        Digest = PackWriter.DigestOf(writer =>
        {
            writer.WriteString(path);
            writer.WriteString(checksum);
        });
    }

    /// <summary>A file that is in memory.</summary>
    public InputFile(string path, ReadOnlyMemory<byte> bytes, string checksum, DateTime modified)
        : this(path, checksum, bytes.Length, modified, () => bytes)
    {
    }

    public string Path { get; }

    public string Checksum { get; }

    public int Size { get; }

    public DateTime Modified { get; }

    /// <summary>Stands for path and bytes.</summary>
    public Digest Digest { get; }

    public ReadOnlyMemory<byte> Bytes => _read();

    public bool Equals(InputFile? other) => other is not null && Path == other.Path && Checksum == other.Checksum;

    public override bool Equals(object? obj) => Equals(obj as InputFile);

    public override int GetHashCode() => HashCode.Combine(Path, Checksum);

    public override string ToString() => Path;
}
