using StaticBriefing.Text.Collections;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;

namespace StaticBriefing.Pipelines.Caching;

/// <summary>What a step remembers for one key: the digest of what it saw, and what it gave, as bytes until somebody asks.</summary>
internal sealed class StepRow<TOutput>
    where TOutput : class, IPackable<TOutput>
{
    private readonly CacheContext _context;
    private readonly ReadOnlyMemory<byte> _output;
    private readonly ReadOnlyMemory<byte> _diagnostics;
    private TOutput? _value;

    private StepRow(CacheContext context, string key, Digest input, ReadOnlyMemory<byte> output, ReadOnlyMemory<byte> diagnostics, EquatableArray<Digest> kept)
    {
        (_context, Key, Input, _output, _diagnostics, Kept) = (context, key, input, output, diagnostics, kept);
        Digest = Digest.Of(output.Span);
    }

    public string Key { get; }

    /// <summary>Of what the step was given.</summary>
    public Digest Input { get; private init; }

    /// <summary>Of what it gave; findings do not count.</summary>
    public Digest Digest { get; }

    /// <summary>The blobs that the output names.</summary>
    public EquatableArray<Digest> Kept { get; }

    /// <summary>Throws <see cref="PackDamagedException"/> when the bytes are not what was written.</summary>
    public TOutput Value => _value ??= PackReader.Unpack<TOutput>(_output, _context);

    public EquatableArray<Diagnostic> Diagnostics =>
        _diagnostics.IsEmpty ? [] : new PackReader(_diagnostics, _context).ReadArray(Diagnostic.Unpack);

    public static StepRow<TOutput> Of(CacheContext context, string key, Digest input, TOutput value, EquatableArray<Diagnostic> diagnostics)
    {
        var output = PackWriter.Pack(value, bytes => bytes.ToArray());
        var findings = diagnostics.IsEmpty ? default : PackWriter.Bytes(writer => writer.WriteArray(diagnostics, static (inner, finding) => finding.Pack(inner)));
        var kept = value is IKeeper keeper ? keeper.Kept.ToEquatableArray() : [];
        return new StepRow<TOutput>(context, key, input, output, findings, kept) { _value = value };
    }

    public static StepRow<TOutput> Read(PackReader reader)
    {
        var context = (CacheContext)reader.Context;
        return new StepRow<TOutput>(context, reader.ReadString(), Digest.Unpack(reader), reader.ReadBlock(), reader.ReadBlock(), reader.ReadArray(Digest.Unpack));
    }

    public void Write(PackWriter writer)
    {
        writer.WriteString(Key);
        Input.Pack(writer);
        writer.WriteBlock(_output.Span);
        writer.WriteBlock(_diagnostics.Span);
        writer.WriteArray(Kept, static (inner, digest) => digest.Pack(inner));
    }

    /// <summary>The same output for another input.</summary>
    public StepRow<TOutput> For(StepRow<TOutput> fresh) =>
        new(_context, Key, fresh.Input, _output, fresh._diagnostics, Kept) { _value = _value ?? fresh._value };
}
