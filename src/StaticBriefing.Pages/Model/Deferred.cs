namespace StaticBriefing.Pages.Model;

/// <summary>A part of a page that is made when a template asks for it, on the thread that renders the page: what a theme does not show costs nothing.</summary>
public sealed class Deferred<T>(Func<T> make) : IEquatable<Deferred<T>>
{
    private readonly Lazy<T> _value = new(make, isThreadSafe: false);

    public T Value => _value.Value;

    public bool Equals(Deferred<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value is { } value ? value.GetHashCode() : 0;
}
