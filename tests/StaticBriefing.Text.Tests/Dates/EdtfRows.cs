namespace StaticBriefing.Text.Tests.Dates;

/// <summary>Rows of the data files beside these tests.</summary>
internal static class EdtfRows
{
    public static IEnumerable<string[]> Of(string file)
    {
        using var stream = typeof(EdtfRows).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
                yield return line.Split('\t');
        }
    }
}
