using System.Security.Cryptography;
using System.Text;

namespace StaticBriefing.Site.Output;

/// <summary>A file's bytes, equal to another's when they are the same.</summary>
public sealed class FileContent : IEquatable<FileContent>
{
    private readonly byte[] _bytes;
    private string? _checksum;

    private FileContent(byte[] bytes) => _bytes = bytes;

    public int Length => _bytes.Length;

    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>SHA-256, 64 lower-case hexadecimal digits; computed when first asked for.</summary>
    public string Checksum => _checksum ??= Convert.ToHexStringLower(SHA256.HashData(_bytes));

    public static FileContent From(ReadOnlySpan<byte> bytes) => new(bytes.ToArray());

    /// <summary>The text as UTF-8 without a byte order mark.</summary>
    public static FileContent From(ReadOnlySpan<char> text)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, bytes);
        return new FileContent(bytes);
    }

    /// <summary>The bytes read as UTF-8; for files that this tool has written or that are its own.</summary>
    public string ToText() => Encoding.UTF8.GetString(_bytes);

    public bool Equals(FileContent? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    public override bool Equals(object? obj) => Equals(obj as FileContent);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }
}
