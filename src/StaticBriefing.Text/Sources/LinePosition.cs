using StaticBriefing.Text.Packing;

namespace StaticBriefing.Text.Sources;

/// <summary>A place in a text: zero-based line and UTF-16 character. Shown to people one-based.</summary>
[Packed]
public readonly partial record struct LinePosition(int Line, int Character) : IComparable<LinePosition>
{
    public int CompareTo(LinePosition other) =>
        Line != other.Line ? Line.CompareTo(other.Line) : Character.CompareTo(other.Character);

    public override string ToString() => $"({Line + 1},{Character + 1})";
}
