using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>What was given last, and for what, besides what steps remember. It becomes bytes only when it is saved, since a preview need not wait for that.</summary>
internal sealed class LastOutput<TOutput>(string name, CacheContext context) : IStepTable
    where TOutput : class, IPackable<TOutput>
{
    private Lazy<ReadOnlyMemory<byte>>? _saved;
    private Digest _input;
    private TOutput? _value;

    public string Name => name;

    public bool IsChanged { get; private set; }

    public IEnumerable<Digest> Kept => [];

    /// <summary>What was given for an input; null when another one came last.</summary>
    public TOutput? For(Digest input)
    {
        if (_saved is null)
            return _input == input ? _value : null;
        if (_saved.Value.IsEmpty)
            return null;
        var reader = new PackReader(_saved.Value, context);
        if (Digest.Unpack(reader) != input)
            return null;
        (_input, _value, _saved) = (input, TOutput.Unpack(reader), null);
        return _value;
    }

    public void Set(Digest input, TOutput value) => (_input, _value, _saved, IsChanged) = (input, value, null, true);

    public void Restore(Func<ReadOnlyMemory<byte>> rows) => (_value, _saved) = (null, new Lazy<ReadOnlyMemory<byte>>(rows));

    public void Write(PackWriter writer)
    {
        if (_value is null)
            return;
        _input.Pack(writer);
        _value.Pack(writer);
    }

    public void MarkSaved() => IsChanged = false;
}
