using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>What was given last, and for what, besides what steps remember. It becomes bytes only when it is saved, since a preview need not wait for that.</summary>
internal sealed class LastOutput<TOutput>(string name, CacheContext context) : IStepTable
    where TOutput : class, IPackable<TOutput>
{
    private ReadOnlyMemory<byte> _saved;
    private Digest _input;
    private TOutput? _value;

    public string Name => name;

    public IEnumerable<Digest> Kept => [];

    /// <summary>What was given for an input; null when another one came last.</summary>
    public TOutput? For(Digest input)
    {
        if (_value is not null || _saved.IsEmpty)
            return _input == input ? _value : null;
        var reader = new PackReader(_saved, context);
        if (Digest.Unpack(reader) != input)
            return null;
        (_input, _value) = (input, TOutput.Unpack(reader));
        return _value;
    }

    public void Set(Digest input, TOutput value) => (_input, _value, _saved) = (input, value, default);

    public void Restore(ReadOnlyMemory<byte> rows) => (_value, _saved) = (null, rows);

    public ReadOnlyMemory<byte> Save()
    {
        if (_saved.IsEmpty && _value is { } value)
            _saved = PackWriter.Bytes(writer =>
            {
                _input.Pack(writer);
                value.Pack(writer);
            });
        return _saved;
    }
}
