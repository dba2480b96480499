using System.Collections;
using StaticBriefing.Text.Collections;

namespace StaticBriefing.Site.Views;

/// <summary>A list as a template sees it: each item converted when it is reached, so that a page pays only for what it shows.</summary>
internal sealed class ListView<T>(EquatableArray<T> items, Func<T, object?> convert) : IList
{
    public int Count => items.Count;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => true;

    public object SyncRoot => this;

    public object? this[int index]
    {
        get => index >= 0 && index < items.Count ? convert(items[index]) : null;
        set => throw ReadOnly();
    }

    public IEnumerator GetEnumerator()
    {
        foreach (var item in items)
            yield return convert(item);
    }

    public void CopyTo(Array array, int index)
    {
        foreach (var item in items)
            array.SetValue(convert(item), index++);
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (Equals(convert(items[i]), value))
                return i;
        }
        return -1;
    }

    public int Add(object? value) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public void Insert(int index, object? value) => throw ReadOnly();

    public void Remove(object? value) => throw ReadOnly();

    public void RemoveAt(int index) => throw ReadOnly();

    private static NotSupportedException ReadOnly() => new("A page's lists are not changed by its template.");
}
