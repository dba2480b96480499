using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>A small part of a value that is seldom asked for: its digest is at hand, its bytes are taken apart when they are needed.</summary>
internal sealed class Enclosed<T> : IPackable<Enclosed<T>>, IEquatable<Enclosed<T>>
    where T : class, IPackable<T>
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PackContext _context;

    private Enclosed(Digest digest, ReadOnlyMemory<byte> bytes, PackContext context) => (Digest, _bytes, _context) = (digest, bytes, context);

    public Digest Digest { get; }

    /// <summary>Throws <see cref="PackDamagedException"/> when the bytes are not what was written.</summary>
    public T Value => PackReader.Unpack<T>(_bytes, _context);

    public static Enclosed<T> Of(T value, PackContext context)
    {
        var bytes = PackWriter.Pack(value, static packed => packed.ToArray());
        return new Enclosed<T>(Digest.Of(bytes), bytes, context);
    }

    public static Enclosed<T> Unpack(PackReader reader) => new(Digest.Unpack(reader), reader.ReadBlock(), reader.Context);

    public void Pack(PackWriter writer)
    {
        Digest.Pack(writer);
        writer.WriteBlock(_bytes.Span);
    }

    public bool Equals(Enclosed<T>? other) => other is not null && Digest == other.Digest;

    public override bool Equals(object? obj) => Equals(obj as Enclosed<T>);

    public override int GetHashCode() => Digest.GetHashCode();
}
