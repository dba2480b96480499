using StaticBriefing.Text.Collections;

namespace StaticBriefing.Text.Verbatim;

/// <summary>Joins words of one kind into runs, and puts what was removed before what was added in its place.</summary>
internal sealed class DiffBuilder
{
    private readonly List<DiffPart> _parts = [];

    private readonly List<string> _removed = [];

    private readonly List<string> _added = [];

    private readonly List<string> _same = [];

    public void Add(DiffKind kind, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
            return;
        if (kind == DiffKind.Same)
            FlushChanges();
        else
            Flush(DiffKind.Same, _same);
        ListOf(kind).AddRange(words);
    }

    public EquatableArray<DiffPart> ToEquatableArray()
    {
        FlushChanges();
        Flush(DiffKind.Same, _same);
        return _parts.ToEquatableArray();
    }

    private List<string> ListOf(DiffKind kind) => kind switch
    {
        DiffKind.Removed => _removed,
        DiffKind.Added => _added,
        _ => _same,
    };

    private void FlushChanges()
    {
        Flush(DiffKind.Removed, _removed);
        Flush(DiffKind.Added, _added);
    }

    private void Flush(DiffKind kind, List<string> words)
    {
        if (words.Count == 0)
            return;
        _parts.Add(new DiffPart(kind, string.Join(' ', words)));
        words.Clear();
    }
}
