namespace StaticBriefing.Language.Words;

/// <summary>Reads the embedded lists of one language: entries between commas or line ends, '#' begins a comment line.</summary>
internal static class WordFile
{
    public static IEnumerable<string> Entries(string language, string name) =>
        Lines(language, name)
            .Where(line => !line.Contains('=', StringComparison.Ordinal))
            .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Lines of the form <c>name = other name, other name</c>.</summary>
    public static IEnumerable<(string Name, string[] Others)> Equations(string language, string name) =>
        from line in Lines(language, name)
        let at = line.IndexOf('=', StringComparison.Ordinal)
        where at > 0
        select (line[..at].Trim(), line[(at + 1)..].Split(',', StringSplitOptions.TrimEntries));

    public static IEnumerable<string> Lines(string language, string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream($"words/{language}/{name}.txt")
            ?? throw new InvalidOperationException($"The word list '{name}' of '{language}' is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
