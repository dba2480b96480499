using StaticBriefing.Pages.Views;

namespace StaticBriefing.Pages.Cards;

/// <summary>Draws the card: words of a text that are marked as a quotation, over the strip of the story's timeline.</summary>
internal static class CardPicture
{
    public const int Width = 1200;
    public const int Height = 630;

    private const int Edge = 100;
    private const int TextEdge = 400;
    private const int LineDepth = 16;
    private const int LineStep = 54;
    private const int Base = 540;
    private const int BarScale = 6;
    private const int BarBreadth = 4;

    // The lines of the text that stand for its words: where each ends.
    private static readonly int[] _lines = [1080, 1040, 1100, 860];

    /// <param name="strip">Null for a story without a timeline.</param>
    public static Canvas Draw(TimelineStrip? strip)
    {
        var canvas = new Canvas(Width, Height, Ink.Paper);
        canvas.Fill(0, 40, Width, 3, Ink.Text);
        canvas.Fill(0, 49, Width, 3, Ink.Text);
        DrawMark(canvas, Edge, 260);
        DrawMark(canvas, Edge + 130, 260);
        DrawText(canvas);
        canvas.Fill(Edge, Base, Width - (2 * Edge), 2, Ink.Rule);
        foreach (var mark in strip?.Marks ?? [])
            canvas.Fill(Edge + Math.Min(mark.X, Width - (2 * Edge) - BarBreadth), Base - (mark.Height * BarScale), BarBreadth, mark.Height * BarScale, Ink.Accent);
        return canvas;
    }

    // The second and the third line are what is quoted.
    private static void DrawText(Canvas canvas)
    {
        for (var line = 0; line < _lines.Length; line++)
        {
            var (y, breadth, isQuoted) = (140 + (line * LineStep), _lines[line] - TextEdge, line is 1 or 2);
            if (isQuoted)
                canvas.Fill(TextEdge - 12, y - 18, breadth + 24, LineDepth + 36, Ink.Quotation);
            canvas.Fill(TextEdge, y, breadth, LineDepth, isQuoted ? Ink.Text : Ink.Rule);
        }
    }

    // Half of an opening quotation mark: a disc, and a tail between two circles that bends up from its left side.
    private static void DrawMark(Canvas canvas, int left, int middle)
    {
        const double Disc = 46, Outer = 120, Inner = 108;
        var (x, y) = (left + Disc, (double)middle);
        canvas.Fill(left, middle - 130, 110, 180, Ink.Text, (px, py) =>
            IsIn(px, py, x, y, Disc) || (py <= y && px <= left + 80 && IsIn(px, py, left + Outer, y, Outer) && !IsIn(px, py, left + Outer + 22, y + 4, Inner)));
    }

    private static bool IsIn(double x, double y, double middleX, double middleY, double radius) =>
        ((x - middleX) * (x - middleX)) + ((y - middleY) * (y - middleY)) <= radius * radius;
}
