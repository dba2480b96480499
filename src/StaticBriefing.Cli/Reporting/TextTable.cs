namespace StaticBriefing.Cli.Reporting;

/// <summary>Columns as wide as their longest cell, two blanks apart; plain lines that other programs can cut.</summary>
internal sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = headings.Length > 0 ? [headings] : [];

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output, Palette palette, string indent = "")
    {
        var widths = Enumerable.Range(0, _rows.Max(row => row.Length)).Select(WidthOf).ToList();
        for (var i = 0; i < _rows.Count; i++)
        {
            var line = indent + string.Join("  ", _rows[i].Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();
            output.WriteLine(i == 0 && headings.Length > 0 ? palette.Faint(line) : line);
        }
    }

    private int WidthOf(int column) => _rows.Max(row => column < row.Length ? row[column].Length : 0);
}
