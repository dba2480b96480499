namespace StaticBriefing.Pages.Model;

/// <summary>A part of a page that is made when a template asks for it, on the thread that renders the page: what a theme does not show costs nothing.</summary>
public sealed class Deferred<T>(Func<T> make) : IEquatable<Deferred<T>>
{
    private Func<T>? _make = make;
    private T? _made;

    public T Value
    {
        get
        {
            if (_make is { } make)
                (_made, _make) = (make(), null);
            return _made!;
        }
    }

    public bool Equals(Deferred<T>? other) => other is not null && EqualityComparer<T>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => Equals(obj as Deferred<T>);

    public override int GetHashCode() => Value is { } value ? value.GetHashCode() : 0;
}
