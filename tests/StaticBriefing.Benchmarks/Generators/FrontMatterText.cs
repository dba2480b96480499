using System.Globalization;
using System.Text;

namespace StaticBriefing.Benchmarks.Generators;

/// <summary>Writes the YAML at the head of an article.</summary>
internal sealed class FrontMatterText
{
    private readonly StringBuilder _text = new("---\n");
    private string _indent = "";

    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    public FrontMatterText Text(string key, string value) => Line($"{key}: {Quoted(value)}");

    public FrontMatterText Date(string key, DateOnly value) => Line($"{key}: {value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

    public FrontMatterText List(string key, IEnumerable<string> values) => values.Aggregate(Line($"{key}:"), (text, value) => text.Line($"  - {Quoted(value)}"));

    /// <summary>A list of mappings; each entry writes its keys.</summary>
    public FrontMatterText List<T>(string key, IEnumerable<T> values, Action<FrontMatterText, T> write)
    {
        Line($"{key}:");
        foreach (var value in values)
            Line("  -").Within("    ", text => write(text, value));
        return this;
    }

    public FrontMatterText Mapping(string key, Action<FrontMatterText> write) => Line($"{key}:").Within("  ", write);

    /// <summary>The front matter with what follows it.</summary>
    public string Over(string body) => $"{_text}---\n\n{body}";

    private FrontMatterText Within(string indent, Action<FrontMatterText> write)
    {
        var outer = _indent;
        _indent += indent;
        write(this);
        _indent = outer;
        return this;
    }

    private FrontMatterText Line(string line)
    {
        _text.Append(_indent).Append(line).Append('\n');
        return this;
    }
}
