namespace StaticBriefing.Pages.Cards;

/// <summary>A picture of few colours: rows of places in a palette.</summary>
internal sealed class Canvas(int width, int height, Ink paper)
{
    // The edges of round shapes are smoothed with so many shades a side of a pixel.
    private const int Fine = 4;

    private readonly byte[] _pixels = new byte[width * height];
    private readonly List<int> _palette = [(int)paper];

    public int Width => width;

    public int Height => height;

    /// <summary>Colours as 0xRRGGBB, in the order in which they were first used.</summary>
    public IReadOnlyList<int> Palette => _palette;

    public ReadOnlySpan<byte> Row(int y) => _pixels.AsSpan(y * width, width);

    public void Fill(int x, int y, int breadth, int depth, Ink ink)
    {
        var colour = ColourOf((int)ink);
        for (var row = y; row < y + depth; row++)
            _pixels.AsSpan((row * width) + x, breadth).Fill(colour);
    }

    /// <summary>Fills what lies inside a shape, on paper, within the rectangle given.</summary>
    public void Fill(int x, int y, int breadth, int depth, Ink ink, Func<double, double, bool> isInside)
    {
        for (var row = y; row < y + depth; row++)
        {
            for (var column = x; column < x + breadth; column++)
            {
                if (CoverOf(column, row, isInside) is > 0 and var cover)
                    _pixels[(row * width) + column] = ColourOf(Mix((int)paper, (int)ink, cover));
            }
        }
    }

    // 0 to 16: how much of a pixel lies inside.
    private static int CoverOf(int column, int row, Func<double, double, bool> isInside)
    {
        var cover = 0;
        for (var i = 0; i < Fine * Fine; i++)
        {
            if (isInside(column + (((i % Fine) + 0.5) / Fine), row + (((i / Fine) + 0.5) / Fine)))
                cover++;
        }
        return cover;
    }

    private static int Mix(int from, int to, int cover)
    {
        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8)
        {
            var (a, b) = ((from >> shift) & 0xff, (to >> shift) & 0xff);
            mixed |= (a + ((b - a) * cover / (Fine * Fine))) << shift;
        }
        return mixed;
    }

    private byte ColourOf(int colour)
    {
        var at = _palette.IndexOf(colour);
        if (at < 0)
        {
            at = _palette.Count;
            _palette.Add(colour);
        }
        return (byte)at;
    }
}
