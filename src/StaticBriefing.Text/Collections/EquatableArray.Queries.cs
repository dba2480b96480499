using System.Runtime.InteropServices;

namespace StaticBriefing.Text.Collections;

// Queries ask the array itself: through the struct's interfaces each would box it, and look up for every item what to call.
public readonly partial struct EquatableArray<T>
{
    private T[] Array => ImmutableCollectionsMarshal.AsArray(Items)!;

    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> selector) => Items.Select(selector);

    public IEnumerable<TResult> Select<TResult>(Func<T, int, TResult> selector) => Array.Select(selector);

    public IEnumerable<TResult> SelectMany<TResult>(Func<T, IEnumerable<TResult>> selector) => Array.SelectMany(selector);

    public IEnumerable<T> Where(Func<T, bool> predicate) => Items.Where(predicate);

    public IEnumerable<T> Concat(IEnumerable<T> second) => Array.Concat(second);

    public bool Any(Func<T, bool> predicate) => Items.Any(predicate);

    public bool All(Func<T, bool> predicate) => Items.All(predicate);

    public T? FirstOrDefault(Func<T, bool> predicate) => Items.FirstOrDefault(predicate);

    public List<T> ToList() => [.. Array];
}
