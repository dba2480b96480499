using System.Security.Cryptography;

namespace StaticBriefing.Pipelines.Output;

/// <summary>
/// Passes on what is written, in pieces of a good size, and sums it up on the way. To flush it does nothing, since writers of JSON do so after
/// every row. The stream that it is passed to stays open.
/// </summary>
internal sealed class SummedStream(Stream to) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _piece = new byte[1 << 16];
    private int _filled;

    /// <summary>In bytes.</summary>
    public long Written { get; private set; }

    /// <summary>Passes on the rest. Gives SHA-256 of all that was written, 64 lower-case hexadecimal digits.</summary>
    public string Finish()
    {
        Pass(_piece.AsSpan(0, _filled));
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Written += buffer.Length;
        if (_filled + buffer.Length > _piece.Length)
        {
            Pass(_piece.AsSpan(0, _filled));
            _filled = 0;
        }
        if (buffer.Length > _piece.Length)
        {
            Pass(buffer);
            return;
        }
        buffer.CopyTo(_piece.AsSpan(_filled));
        _filled += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _hash.Dispose();
        base.Dispose(disposing);
    }

    private void Pass(ReadOnlySpan<byte> bytes)
    {
        to.Write(bytes);
        _hash.AppendData(bytes);
    }
}
