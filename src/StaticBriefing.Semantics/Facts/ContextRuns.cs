using System.Collections;
using System.Runtime.CompilerServices;
using StaticBriefing.Text.Diagnostics;
using StaticBriefing.Text.Packing;
using StaticBriefing.Text.Sources;

namespace StaticBriefing.Semantics.Facts;

/// <summary>A sentence, or some, with marked stretches. Hundreds of thousands are remembered and few of them shown, so they stay packed.</summary>
[CollectionBuilder(typeof(ContextRuns), nameof(Of))]
public readonly struct ContextRuns : IPackable<ContextRuns>, IEquatable<ContextRuns>, IEnumerable<ContextRun>
{
    private static readonly TextOnly s_texts = new();

    private readonly byte[]? _packed;

    private ContextRuns(byte[] packed) => _packed = packed;

    private ReadOnlySpan<byte> Packed => _packed;

    public static bool operator ==(ContextRuns left, ContextRuns right) => left.Equals(right);

    public static bool operator !=(ContextRuns left, ContextRuns right) => !left.Equals(right);

    public static ContextRuns Of(params ReadOnlySpan<ContextRun> runs)
    {
        if (runs.IsEmpty)
            return default;
        var array = runs.ToArray();
        return new(PackWriter.Bytes(writer =>
        {
            foreach (var run in array)
                run.Pack(writer);
        }).ToArray());
    }

    public static ContextRuns Unpack(PackReader reader) => reader.ReadBlock() is { IsEmpty: false } block ? new(block.ToArray()) : default;

    public void Pack(PackWriter writer) => writer.WriteBlock(Packed);

    public IEnumerator<ContextRun> GetEnumerator()
    {
        if (_packed is null)
            yield break;
        for (var reader = new PackReader(_packed, s_texts); !reader.IsAtEnd;)
            yield return ContextRun.Unpack(reader);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ContextRuns other) => Packed.SequenceEqual(other.Packed);

    public override bool Equals(object? obj) => obj is ContextRuns other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(Packed);
        return hash.ToHashCode();
    }

    // Runs name nothing that stands outside them.
    private sealed class TextOnly : PackContext
    {
        public override DiagnosticDescriptor Descriptor(string id) => throw new PackDamagedException("A run has no finding.");

        public override SourceText Source(string path, string checksum) => throw new PackDamagedException("A run has no source.");
    }
}
