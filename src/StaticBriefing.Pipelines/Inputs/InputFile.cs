namespace StaticBriefing.Pipelines.Inputs;

/// <summary>One file of the project as it was read. Two are equal when path and bytes are; times do not count.</summary>
/// <param name="path">From the project's root, with '/' between its parts.</param>
/// <param name="checksum">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="modified">When the bytes were last written, in UTC, as the disk says.</param>
public sealed class InputFile(string path, ReadOnlyMemory<byte> bytes, string checksum, DateTime modified) : IEquatable<InputFile>
{
    public string Path { get; } = path;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public string Checksum { get; } = checksum;

    public DateTime Modified { get; } = modified;

    /// <summary>In bytes.</summary>
    public int Size => Bytes.Length;

    public bool Equals(InputFile? other) => other is not null && Path == other.Path && Checksum == other.Checksum;

    public override bool Equals(object? obj) => Equals(obj as InputFile);

    public override int GetHashCode() => HashCode.Combine(Path, Checksum);

    public override string ToString() => Path;
}
