using StaticBriefing.Text.Packing;

namespace StaticBriefing.Text.Sources;

/// <summary>A span in a named file, with its line positions, so that it can be shown without the file at hand.</summary>
/// <param name="Path">Path from the project's root, with '/' between its parts.</param>
[Packed]
public sealed partial record TextLocation(string Path, TextSpan Span, LinePosition Start, LinePosition End) : IComparable<TextLocation>
{
    /// <summary>The very beginning of a file, for findings about the file as a whole.</summary>
    public static TextLocation StartOf(string path) => new(path, default, default, default);

    public int CompareTo(TextLocation? other)
    {
        if (other is null)
            return 1;
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : (Span, Start, End).CompareTo((other.Span, other.Start, other.End));
    }

    public override string ToString() => $"{Path}{Start}";
}
