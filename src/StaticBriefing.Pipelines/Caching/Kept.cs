using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>A value that is large and seldom asked for: its digest is at hand, its bytes are read when they are needed.</summary>
internal sealed class Kept<T> : IPackable<Kept<T>>, IEquatable<Kept<T>>
    where T : class, IPackable<T>
{
    private readonly CacheContext _context;

    // Most of what is remembered is never asked for, and a collection looks at every weak reference that there is.
    private WeakReference<T>? _value;

    private Kept(Digest digest, T? value, CacheContext context)
    {
        (Digest, _context) = (digest, context);
        if (value is not null)
            _value = new WeakReference<T>(value);
    }

    public Digest Digest { get; }

    /// <summary>Throws <see cref="PackDamagedException"/> when the bytes are lost.</summary>
    public T Value
    {
        get
        {
            if (_value is { } seen && seen.TryGetTarget(out var value))
                return value;
            value = PackReader.Unpack<T>(_context.Blobs.Get(Digest), _context);
            _value = new WeakReference<T>(value);
            return value;
        }
    }

    public static Kept<T> Put(T value, CacheContext context) => new(PackWriter.Pack(value, context.Blobs.Put), value, context);

    public static Kept<T> Unpack(PackReader reader) => new(Digest.Unpack(reader), null, (CacheContext)reader.Context);

    public void Pack(PackWriter writer) => Digest.Pack(writer);

    public bool Equals(Kept<T>? other) => other is not null && Digest == other.Digest;

    public override bool Equals(object? obj) => Equals(obj as Kept<T>);

    public override int GetHashCode() => Digest.GetHashCode();
}
